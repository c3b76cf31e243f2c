/** What counts as the same wording, and what turns a quotation around. */
import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../../packs/article.ts';
import { markDifference } from '../../../packs/nearest.ts';
import { saidBy } from '../speakers/said-by.ts';
import { verifyQuote } from './verify.ts';

const story = `Toll fight splits the coast

HAVEN, 4 March 2031 — The new bridge will cost $4.7 million, the council said on Tuesday. It re-opened the old ferry for a 10-day trial.

“We will not raise the toll before 2035, and we will never close the old ferry,” said Mayor Lena Holm. “This is a well-known promise.”

Ken Rau, the head of the dockers’ union, disagreed. “The council can’t be trusted with our money,” he said. “We want twelve more inspectors and 50 per cent more pay by the summer.”

“My predecessor told me: ‘You won’t get a penny from the capital’, and he was right,” Holm said. “I have no plans to resign.”

Rau called the plan “a long-term mistake that nobody asked for”. He said the union did not rule out a strike in the U.S. ports.

The finance minister, Dora Quist, said the state would pay 1,200 crowns a head, or £3bn in all. “I don’t think it is fair to blame the co-operative,” she said. “It wants peace, not war.”
`;
const knowledge = articleKnowledge(story, 'coast.txt');
const sources = [...knowledge.sources.values()];

async function check(quote: string): Promise<string> {
  const { outcome, places } = await verifyQuote(quote, sources);
  const [place] = places;
  if (place && 'words' in place && outcome === 'altered')
    return `altered: ${markDifference(place.words).trim()}`;
  return outcome;
}

describe('capitals, hyphens and spaces are no difference', () => {
  test.each([
    'WE WILL NOT RAISE THE TOLL BEFORE 2035',
    'We Want Twelve More Inspectors',
    'this is a well known promise',
    'This is a wellknown promise',
    'It reopened the old ferry for a 10 day trial',
    'It re-opened the old ferry for a ten-day trial',
    'a long term mistake that nobody asked for',
    'a longterm mistake that nobody asked for',
    'blame the cooperative',
    'I don’t think it is fair to blame the co operative',
    'did not rule out a strike in the US ports',
    'We  will\n not   raise the toll',
    'The council cant be trusted with our money',
    'I dont think it is fair to blame the co-operative',
  ])('%s', async (quote) => {
    expect(await check(quote)).toMatch(/^(?:verbatim|same-words)$/);
  });

  test('but joined words are, where one of them denies', async () => {
    expect(await check('We will notraise the toll before 2035')).toMatch(/^altered/);
  });
});

describe('numbers are the same in any writing', () => {
  test.each([
    'The new bridge will cost $4.7m',
    'The new bridge will cost $4,700,000',
    'The new bridge will cost 4.7 million dollars',
    'We want 12 more inspectors and 50% more pay',
    'We want a dozen more inspectors and fifty percent more pay',
    'the state would pay 1200 crowns a head, or £3 billion in all',
    'the state would pay 1,200 crowns a head, or £3,000,000,000 in all',
  ])('%s', async (quote) => {
    expect(await check(quote)).toBe('same-words');
  });

  test.each([
    ['The new bridge will cost $4.8m', 'The new bridge will cost $[-4.8-]{+4.7+} million'],
    ['The new bridge will cost $5 million', 'The new bridge will cost $[-5-]{+4.7+} million'],
    ['The new bridge will cost £4.7m', 'The new bridge will cost [-£-]{+$+}4.7 million'],
    ['the state would pay 1,200 crowns a head, or $3bn in all', '[-$-]{+£+}3bn'],
    ['the state would pay 1,200 crowns a head, or £3m in all', '[-3m-]{+3bn+}'],
    ['We want twelve more inspectors and 15 per cent more pay', '[-15-]{+50+} per cent'],
    ['We want twenty more inspectors', '[-twenty-]{+twelve+}'],
  ])('another one is not: %s', async (quote, marked) => {
    expect(await check(quote)).toMatch(/^altered: /);
    expect((await check(quote)).replaceAll(/\s+/g, ' ')).toContain(marked);
  });
});

describe('a lost word that denies is marked', () => {
  test.each([
    ['in its place', 'We will raise the toll before 2035', '{+not+}'],
    ['in its contraction', 'The council can be trusted with our money', '[-can-]{+can’t+}'],
    ['under dots', 'We will … raise the toll before 2035', '{+not+}'],
    ['under brackets', 'We will [...] close the old ferry', '{+never+}'],
    ['before a noun', 'I have plans to resign', '{+no+}'],
    ['before the start', 'raise the toll before 2035', '{+not+}'],
    ['before the start, never', 'close the old ferry', '{+never+}'],
    ['before the start, no', 'plans to resign', '{+no+}'],
    ['before the start, with marks', '“be trusted with our money”', '{+can’t+}'],
    ['of somebody', 'a long-term mistake that … asked for', '{+nobody+}'],
    ['in a subordinate clause', 'I think it is fair to blame the co-operative', '{+don’t+}'],
    ['in other capitals', 'WE WILL RAISE THE TOLL BEFORE 2035', '{+not+}'],
    ['behind the end', 'The mayor and the council: we will', 'unknown'],
  ])('%s', async (_what, quote, marked) => {
    expect(await check(quote)).toContain(marked);
  });

  test.each([
    'It wants peace',
    'fair to blame the co-operative',
    'We will not … close the old ferry and we will never close the old ferry',
    'trusted with our money',
  ])('what loses none is not altered for it: %s', async (quote) => {
    expect(await check(quote)).not.toMatch(/\{\+(?:not|never|can’t)\+\}/);
  });
});

describe('stretches that stand apart are no quotation', () => {
  test.each([
    ['two sentences', 'We will not raise the toll before 2035. We want twelve more inspectors'],
    ['with "and"', 'The council can’t be trusted with our money and I have no plans to resign'],
    ['the other way round', 'I have no plans to resign. We will not raise the toll before 2035'],
    ['by a comma', 'This is a well-known promise, you won’t get a penny from the capital'],
    [
      'three of them',
      'We will never close the old ferry, I have no plans to resign, the state would pay 1,200 crowns',
    ],
    ['with other marks', '“I have no plans to resign!” “We want twelve more inspectors!”'],
  ])('%s', async (_what, quote) => {
    expect(await check(quote)).toBe('spliced');
  });

  test('what the source only breaks to say who speaks is one', async () => {
    const broken = 'We will never close the old ferry. This is a well-known promise.';
    expect(await check(broken)).toBe('same-words');
  });
});

describe('a quotation within a quotation', () => {
  const nested = async (quote: string): Promise<boolean> => {
    const [place] = (await verifyQuote(quote, sources)).places;
    if (!place) throw new Error(`${quote} is not found`);
    return (await saidBy(place, knowledge, undefined)).nested;
  };

  test.each([
    `My predecessor told me: "You won't get a penny from the capital", and he was right`,
    '“My predecessor told me: “You won’t get a penny from the capital”, and he was right”',
    'My predecessor told me: ‘You won’t get a penny from the capital’',
    'My predecessor told me «You won’t get a penny from the capital»',
    'told me: You won’t get a penny from the capital, and he was right',
  ])('is the same in any marks: %s', async (quote) => {
    expect(await check(quote)).toMatch(/^(?:verbatim|same-words)$/);
    expect(await nested(quote)).toBe(false);
  });

  test.each(['You won’t get a penny from the capital', 'get a penny from the capital'])(
    'alone is somebody else’s: %s',
    async (quote) => {
      expect(await nested(quote)).toBe(true);
    },
  );

  test.each(['I have no plans to resign', 'a long-term mistake', 'the union did not rule out'])(
    'is none: %s',
    async (quote) => {
      expect(await nested(quote)).toBe(false);
    },
  );
});

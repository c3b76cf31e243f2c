import { describe, expect, test } from 'vitest';
import { countTurns } from '../../../../tests/turns.ts';
import { articleKnowledge } from '../../../packs/article.ts';
import type { Source } from '../../../packs/knowledge.ts';
import { loadKnowledge, packDirectories } from '../../../packs/load.ts';
import { markDifference } from '../../../packs/nearest.ts';
import { sentences } from '../../../text/sentences.ts';
import { changesIn } from '../wording/runs.ts';
import { saidBy } from '../speakers/said-by.ts';
import type { Verification } from './verification.ts';
import { verifyQuote } from './verify.ts';
import { reader } from '../../../../tests/reader.ts';

const story = `Bridge opens after nine years

BRUNN, 4 May 2031 — The bridge over the Ane opened on Sunday, nine years after the first plan, before 2,300 guests.

“We will not raise the toll before 2035,” said Mayor Ida Falk, “and we’ll never close the old ferry.” She thanked the builders.

The builders’ union wants twelve more inspectors. “It is safe—today … and tomorrow,” said Per Holm, its chair. Holm did not say who would pay.
`;
const sources = sourcesOf(story, 'brunn.txt');

function sourcesOf(text: string, name: string): Source[] {
  return [...articleKnowledge(text, name).sources.values()];
}

function check(quote: string, within: readonly Source[] = sources): Promise<Verification> {
  return verifyQuote(quote, within);
}

/** The letters of the first place, or where it differs, marked. */
function shown({ places: [place] }: Verification): string {
  if (!place) return '';
  return 'words' in place
    ? markDifference(place.words)
    : place.source.text.slice(place.start, place.end);
}

describe('verbatim', () => {
  test.each([
    ['as it stands', 'We will not raise the toll before 2035'],
    ['between other marks, with a comma', '"We will not raise the toll before 2035,"'],
    ['with straight apostrophes', "we'll never close the old ferry"],
    ['with another dash and other dots', 'It is safe - today ... and tomorrow'],
    ['over other white space', 'opened on\n   Sunday,\u00a0nine years'],
    ['with a small first letter', 'we will not raise the toll'],
    ['with a bracketed first letter', '[W]e’ll never close the old ferry'],
    ['with dots around it', '… the first plan, before 2,300 guests …'],
    ['in bold, as a block quote', '> **She thanked the builders.**'],
    ['with a stop of its own', 'wants twelve more inspectors!'],
  ])('%s', async (_what, quote) => {
    expect((await check(quote)).outcome).toBe('verbatim');
  });

  test('in every source that has it', async () => {
    const twice = [...sources, ...sourcesOf(`Echo\n\nHe said: ${story}`, 'echo.txt')];
    const { places } = await check('She thanked the builders', twice);
    expect(places.map(({ source }) => source.publisher)).toEqual(['brunn.txt', 'echo.txt']);
  });

  test.each([
    'The bridge over the Ane opened […] before 2,300 guests',
    'The bridge … opened on Sunday',
  ])('with words left out, in order: %s', async (quote) => {
    const found = await check(quote);
    expect(found).toMatchObject({ outcome: 'verbatim', places: [{ parts: { length: 2 } }] });
    expect(shown(found)).toMatch(/^The bridge over the Ane opened on Sunday/);
  });

  test('not with pieces in another order, nor pieced together from crumbs', async () => {
    expect((await check('2,300 guests … the bridge over the Ane opened')).outcome).not.toBe(
      'verbatim',
    );
    expect((await check('The … of')).outcome).toBe('unknown');
  });

  test('not inside a word or a number', async () => {
    expect((await check('300 guests')).outcome).not.toBe('verbatim');
    expect((await check('nine year')).outcome).not.toBe('verbatim');
  });
});

describe('the same words', () => {
  test.each([
    ['in other capitals', 'We Will Not Raise the Toll Before 2035'],
    ['without a comma', 'opened on Sunday nine years after the first plan'],
    ['with a number in other letters', 'The builders’ union wants 12 more inspectors'],
    [
      'without who speaks in between',
      'We will not raise the toll before 2035, and we’ll never close the old ferry.',
    ],
  ])('%s', async (_what, quote) => {
    expect((await check(quote)).outcome).toBe('same-words');
  });
});

describe('altered', () => {
  test.each([
    [
      'a negation that is left out',
      'We will raise the toll before 2035',
      'We will {+not+} raise the toll before 2035',
      [{ key: 'negationLeftOut', word: 'not' }],
    ],
    [
      'a negation that is put in',
      'She never thanked the builders',
      'She [-never-] thanked the builders',
      [{ key: 'negationAdded', word: 'never' }],
    ],
    [
      'a negation put otherwise',
      'Holm didn’t say who would pay',
      'Holm [-didn’t-]{+did not+} say who would pay',
      [],
    ],
    [
      'a changed number',
      'nine years after the first plan, before 2,500 guests',
      'nine years after the first plan, before [-2,500-]{+2,300+} guests',
      [{ key: 'numberOther', original: '2,300', number: '2,500' }],
    ],
    [
      'a changed number in words',
      'The builders’ union wants twenty more inspectors',
      'The builders’ union wants [-twenty-]{+twelve+} more inspectors',
      [{ key: 'numberOther', original: 'twelve', number: 'twenty' }],
    ],
    [
      'a number that is put in',
      'She thanked the 40 builders',
      'She thanked the [-40-] builders',
      [{ key: 'numberAdded', number: '40' }],
    ],
    [
      'other words, and not capitals',
      'the bridge Over the river opened on Sunday',
      'The bridge over the [-river-]{+Ane+} opened on Sunday',
      [],
    ],
  ])('%s', async (_what, quote, marked, changes) => {
    const found = await check(quote);
    expect(found.outcome).toBe('altered');
    expect(shown(found).trim()).toBe(marked);
    const [place] = found.places;
    expect(place && 'words' in place && changesIn(place.words)).toEqual(changes);
  });

  test('is shown from the source that comes nearest', async () => {
    const other = sourcesOf(story.replace('2,300 guests', '2,900 guests'), 'other.txt');
    const { places } = await check('before 2,900 happy guests', [...sources, ...other]);
    expect(places.map(({ source }) => source.publisher)).toEqual(['other.txt']);
  });
});

describe('what a subject denies', () => {
  const said = sourcesOf(
    `Council meets\n\nHe said: “No country in the region can pay this alone. None of the three will leave.” Holm argued that nobody could win. There is no doubt that he can stay. With no rain, the farm is safe for now. She would not “sell the whole harbour”.`,
    'council.txt',
  );

  test.each([
    ['can pay this alone', '{+No country in the region+} can pay this alone'],
    ['“can pay this alone”', '{+No country in the region+} can pay this alone'],
    ['will leave', '{+None of the three+} will leave'],
    ['could win', '{+nobody+} could win'],
    ['sell the whole harbour', '{+not “+}sell the whole harbour'],
  ])('%s is altered without it', async (quote, expected) => {
    const found = await check(quote, said);
    expect(found.outcome).toBe('altered');
    expect(shown(found)).toBe(expected);
  });

  test.each(['can stay', 'is safe for now', 'No country in the region can pay'])(
    '%s leaves no denial out',
    async (quote) => {
      expect((await check(quote, said)).outcome).toBe('verbatim');
    },
  );
});

describe('what governs a quotation and denies it', () => {
  const said = sourcesOf(
    `Plant in Velm

“I don't think the company will come back,” said Ida Falk. “We do not believe that the plant is safe.”

“Under no circumstances will we sell the mill. We are not for sale,” Holm said. “Few of us want that road.”

No member claimed that the vote was fair. Nobody doubts that the sea is rising. The mayor denied that the wall fell.

“I do not know why, but the wall was strong,” she said. “If you think the ferry will sink, you are wrong.” She can't believe the harbour froze.

Hardly anyone there thinks the bridge is safe. At no time did the council vote for it. She never said the town was poor. Rarely has the coast seen such rain.

It is not true that the shop was sold. Don't you think the fee is too high? It was not Holm who said the lamp went out. He does not just think the pier will hold. A few of them want that canal. In no time the snow was gone. He did not learn that the dam broke. No member of the board wanted the new law.
`,
    'plant.txt',
  );

  test.each([
    ['the company will come back', "{+don't think+} the company will come back"],
    ['the plant is safe', '{+not believe that+} the plant is safe'],
    ['will we sell the mill', '{+Under no circumstances+} will we sell the mill'],
    ['we sell the mill', '{+Under no circumstances will+} we sell the mill'],
    ['of us want that road', '{+Few+} of us want that road'],
    ['the vote was fair', '{+No member claimed that+} the vote was fair'],
    ['the wall fell', '{+denied that+} the wall fell'],
    ['the bridge is safe', '{+Hardly anyone there thinks+} the bridge is safe'],
    ['did the council vote for it', '{+At no time+} did the council vote for it'],
    ['the town was poor', '{+never said+} the town was poor'],
    ['has the coast seen such rain', '{+Rarely+} has the coast seen such rain'],
    ['the shop was sold', '{+not true that+} the shop was sold'],
    ['wanted the new law', '{+No member of the board+} wanted the new law'],
    ['We are for sale', 'We are {+not+} for sale'],
  ])('%s is altered without it', async (quote, expected) => {
    const found = await check(quote, said);
    expect(found.outcome).toBe('altered');
    expect(shown(found)).toBe(expected);
  });

  test.each([
    'the sea is rising',
    'the wall was strong',
    'the ferry will sink',
    'the harbour froze',
    'the fee is too high',
    'the lamp went out',
    'the pier will hold',
    'of them want that canal',
    'the snow was gone',
    'the dam broke',
  ])('%s leaves no denial out', async (quote) => {
    expect((await check(quote, said)).outcome).toBe('verbatim');
  });

  test.each(['We are for peace', 'They are for sale or rent'])('%s is not near', async (quote) => {
    expect((await check(quote, said)).outcome).toBe('unknown');
  });
});

describe('an amount that is cut', () => {
  const said = sourcesOf(
    `Costs rise\n\nThe hall cost $14 million and £ 3 for each of 20 guests. Some 53% came, or 54 per cent by 2030, in 9 cars.`,
    'costs.txt',
  );

  test.each([
    ['14 million', '{+$+}14 million'],
    ['The hall cost $14', 'The hall cost $14 {+million+}'],
    ['Some 53', 'Some 53{+%+}'],
    ['or 54', 'or 54 {+per cent+}'],
  ])('%s is altered', async (quote, expected) => {
    const found = await check(quote, said);
    expect(found.outcome).toBe('altered');
    expect(shown(found)).toBe(expected);
  });

  test.each(['$14 million', 'for each of 20', 'by 2030, in 9', '20 guests'])(
    '%s is whole',
    async (quote) => {
      expect((await check(quote, said)).outcome).toBe('verbatim');
    },
  );
});

test.each(['Cats are lovely animals', 'the of and to a', '…', 'the union of the mayor', '?!'])(
  'nothing like it: %s',
  async (quote) => {
    expect(await check(quote)).toEqual({ outcome: 'unknown', places: [] });
  },
);

describe('over five events', () => {
  const packs = ['marisel-election', 'tavren-flood', 'orrin-verdict', 'lumen-launch'];
  const { sources: all } = loadKnowledge([
    ...packDirectories('knowledge'),
    ...packs.map((name) => `tests/knowledge/${name}`),
  ]);
  const told = [...all.values()].flatMap((source) =>
    sentences(source.text)
      .map(({ start, end }) => ({ source, text: source.text.slice(start, end) }))
      .filter(({ text }) => text.split(/\s+/).length >= 6),
  );

  test('every sentence stands in its source, and is like none of another event', async () => {
    expect(told.length).toBeGreaterThan(200);
    for (const { source, text } of told) {
      expect((await check(text, [source])).outcome).toBe('verbatim');
      const others = [...all.values()].filter(({ eventId }) => eventId !== source.eventId);
      expect((await check(text, others)).outcome).toBe('unknown');
    }
  });

  test('a word put into the middle of a sentence is seen', async () => {
    for (const { source, text } of told) {
      const words = text.split(/\s+/);
      words.splice(words.length >> 1, 0, 'purple');
      const found = await check(words.join(' '), [source]);
      expect(found.outcome).toBe('altered');
      expect(shown(found)).toContain('[-purple-]');
    }
  });
});

test('a source of 1 MB is searched, and no more places are told than anyone reads', async () => {
  const long = sourcesOf(story.repeat(Math.ceil(1e6 / story.length)), 'long.txt');
  expect((await check('She thanked the builders', long)).places).toHaveLength(30);
  expect((await check('She thanked the loud builders', long)).outcome).toBe('altered');
});

test('others get their turn while many sources are searched', async () => {
  const many = Array.from({ length: 100 }, (_, i) =>
    sourcesOf(`${story}\n${`Word ${i} follows. `.repeat(500)}`, `many-${i}.txt`),
  ).flat();
  const turns = countTurns();
  expect((await check('No mayor of any town said this', many)).outcome).toBe('unknown');
  const characters = many.reduce((sum, { text }) => sum + text.length, 0);
  expect(turns.count()).toBeGreaterThan(characters / 50_000 / 2);
});

test('many omissions are looked for once in a source of 1 MB', async () => {
  const long = sourcesOf(story.repeat(Math.ceil(1e6 / story.length)), 'long.txt');
  expect((await check('the … '.repeat(330), long)).outcome).not.toBe('verbatim');
  const few = await check('The bridge … nine years … the first plan … guests', long);
  expect(few.outcome).toBe('verbatim');
  expect(shown(few)).toMatch(/^The bridge over.* 2,300 guests$/);
});

test.each(['a-', '\n', '\u200b'])('a source with a long run of %j is searched', async (piece) => {
  const end = 'The mayor paid for it all.';
  const long = sourcesOf(`The mill burned down ${piece.repeat(300_000)} ${end}`, 'run.txt');
  const found = await check('The mill burned the hill down', long);
  expect(found.outcome).toBe('altered');
  expect((await check(end, long)).outcome).toBe('verbatim');
});

test('a source of one word that never ends is gone through once', async () => {
  const [long] = sourcesOf(`${story}\n${'한'.repeat(300_000)}`, 'word.txt');
  if (!long) throw new Error('no source');
  expect((await check('She thanked the builders', [long])).outcome).toBe('verbatim');
  expect((await check('She thanked the loud builders', [long])).outcome).toBe('altered');
});

describe('who said it', () => {
  const knowledge = articleKnowledge(story, 'brunn.txt');

  test.each([
    ['We will not raise the toll', ['Ida Falk'], true],
    ['never close the old ferry', ['Ida Falk'], true],
    ['It is safe', ['Per Holm'], true],
    ['opened on Sunday, nine years', [], false],
  ])('%s', async (quote, names, quoted) => {
    const [place] = (await check(quote)).places;
    if (!place) throw new Error('not found');
    const by = await saidBy(place, knowledge, reader.speechOf);
    expect({ names: by.speakers.map(({ name }) => name), quoted: by.quoted }).toEqual({
      names,
      quoted,
    });
  });

  test('words inside marks that never close are looked for once', async () => {
    const text = `Falk said: “We will wait here ${"'a ".repeat(60_000)}until they come.”`;
    const [place] = (await check('until they come', sourcesOf(text, 'marks.txt'))).places;
    if (!place) throw new Error('not found');
    expect((await saidBy(place, knowledge, undefined)).nested).toBe(false);
  });
});

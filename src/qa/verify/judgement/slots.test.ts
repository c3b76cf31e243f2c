import { describe, expect, test } from 'vitest';
import { one } from '../../../../tests/commands/packs.ts';
import { model, reader } from '../../../../tests/reader.ts';
import { HEAD_COUNT, HEADS, type Model } from '../../../model/model.ts';
import { buildIndex } from '../../index/answer-index.ts';
import { inOnePlace, readSlots, type Replaced } from './slots.ts';
import { readClaim } from './read-claim.ts';

const index = buildIndex(one, reader);

/** What of a claim the source has another value for: "Busan → Velm". */
async function replacedIn(claim: string): Promise<string[]> {
  const read = await readClaim(claim, index);
  return (read?.replaced ?? []).map(({ claim: own, passage, position, gain }) => {
    const text = index.passages.indexed(read?.best.source ?? fail())?.own.passages[position]?.text;
    expect(gain).toBeGreaterThanOrEqual(0);
    return `${claim.slice(own.start, own.end)} → ${text?.slice(passage.start, passage.end)}`;
  });
}

function fail(): never {
  throw new Error('nothing was read');
}

describe('what the source has in the place of a value', () => {
  test.each([
    ['a place', 'The second River Meeting opened in Busan.', 'Busan → Velm'],
    ['a figure', 'The second River Meeting opened in Velm with 800 guests.', '800 → 1,200'],
    ['a day', 'The second River Meeting opened in Velm on Tuesday.', 'on Tuesday → Friday'],
  ])('%s', async (_, claim, expected) => {
    expect(await replacedIn(claim)).toContain(expected);
  });

  test('grows the yes of the passage', async () => {
    const read = await readClaim('The second River Meeting opened in Busan.', index);
    expect(read?.replaced[0]?.gain).toBeGreaterThan(2);
  });

  test.each([
    'The second River Meeting opened in Velm on Friday with 1,200 guests.',
    'About 1,200 guests came to Velm.',
    'A comet struck the moon of Jupiter.',
  ])('none of: %s', async (claim) => {
    const read = await readClaim(claim, index);
    expect(read?.replaced.filter(({ gain }) => gain > 2)).toEqual([]);
  });
});

describe('a value', () => {
  const found = (claim: number, passage: number, gain: number, position = 1): Replaced => ({
    ...{ position, gain, score: 1 },
    claim: { start: claim, end: claim + 4 },
    passage: { start: passage, end: passage + 4 },
  });

  test('for two places of the claim stands for neither', () => {
    expect(inOnePlace([found(0, 10, 9), found(20, 12, 8), found(40, 30, 5)])).toEqual([
      found(40, 30, 5),
    ]);
  });

  test('counts where the other place gains nothing, or the passage is another one', () => {
    expect(inOnePlace([found(0, 10, 9), found(20, 10, 0)])).toEqual([found(0, 10, 9)]);
    expect(inOnePlace([found(0, 10, 9), found(20, 10, 8, 2)])).toHaveLength(2);
  });
});

/** What a made-up reader says to a text that it is asked. */
interface Said {
  /** The short answer, where it has one. */
  readonly answer?: string;
  readonly score?: number;
  readonly yes?: number;
}

/** Passages of an article; a pair is one whose short forms were written out for reading, after the original. */
type Passages = readonly (string | readonly [original: string, plain: string])[];

/** Reads slots of a claim with a reader that says what `say` tells, the same of each passage but for the answer. */
async function slotsOf(
  claim: string,
  passages: Passages,
  say: (text: string) => Said,
  { own = 0, lacks = '', reckoned = '' } = {},
) {
  const asked: string[] = [];
  const texts = passages.map((each) => (typeof each === 'string' ? each : each[0]));
  const plain = passages.map((each) => (typeof each === 'string' ? each : each[1]));
  const pieces = plain.map((text) => model.pieces.of(text));
  const made: Model = {
    ...model,
    pieces: {
      ...model.pieces,
      of(text) {
        asked.push(text);
        return model.pieces.of(text);
      },
    },
    read(ids) {
      const { answer = '', score = 5, yes = 0 } = say(asked.at(-1) ?? '');
      const logits = new Float32Array(ids.length * HEAD_COUNT);
      const marks = [...ids.keys()].filter((at) => ids[at] === MARK);
      for (const [i, mark] of marks.entries()) {
        const end = marks[i + 1] ?? ids.length - 1;
        for (let at = mark; at < end; at++) logits[at * HEAD_COUNT + HEADS.yes] = yes;
        const start = answer === '' ? -1 : (plain[i] ?? '').indexOf(answer);
        logits[mark * HEAD_COUNT + HEADS.answers] = start < 0 ? -9 : score;
        if (start < 0) continue;
        const { starts, ends } = pieces[i] ?? fail();
        logits[(mark + 1 + starts.indexOf(start)) * HEAD_COUNT + HEADS.starts] = 9;
        const last = ends.lastIndexOf(start + answer.length);
        logits[(mark + 1 + last) * HEAD_COUNT + HEADS.ends] = 9;
      }
      return Promise.resolve(logits);
    },
  };
  const spanOf = (words: string) => ({
    start: claim.indexOf(words),
    end: claim.indexOf(words) + words.length,
  });
  const differences = {
    figures: [
      ...(lacks === '' ? [] : [{ claim: spanOf(lacks), outcome: 'unmet' as const }]),
      ...(reckoned === ''
        ? []
        : [{ claim: spanOf(reckoned), outcome: 'unmet' as const, isReckoned: true as const }]),
    ],
    days: [],
    names: [],
  };
  const reading = { score: 0, contradicts: 0, agrees: 0, start: 0, end: 0, starts: [], ends: [] };
  const found = await readSlots(
    { claim, differences, names: new Set(['velm', 'busan', 'orn', 'tal']) },
    {
      ...{ from: 7, texts, plain, pieces, title: undefined },
      readings: plain.map(() => ({ ...reading, yes: own })),
    },
    made,
  );
  const shown = found.map(({ claim: of, passage, position, gain, score }) => ({
    value: claim.slice(of.start, of.end),
    other: texts[position - 7]?.slice(passage.start, passage.end),
    ...{ position, gain, score },
  }));
  return { asked, found: shown };
}

const MARK = 1;

describe('a claim with a value cut out is asked', () => {
  test.each([
    ['It cost $5m.', 'It cost how much?'],
    ['Some 5 percent of them left.', 'how much of them left?'],
    ['It drew 5 boats.', 'It drew how many boats?'],
    ['It opened on 17 October 2013.', 'It opened when?'],
    ['It cost $4.7m on Tuesday', 'It cost $4.7m when?'],
    ['The talks began in Velm.', 'The talks began in which place?'],
    ['It was opened by Orn.', 'It was opened by who?'],
    ['It was told by the Busan paper.', 'It was told by the what paper?'],
  ])('%s', async (claim, question) => {
    const { asked } = await slotsOf(claim, ['Nothing is known.'], () => ({}));
    expect(asked).toContain(question);
  });

  test('each value once', async () => {
    const { asked } = await slotsOf(
      'It opened in Velm on 17 October 2013.',
      ['It is so.'],
      () => ({}),
    );
    expect(asked).toEqual([
      'It opened in Velm when?',
      'It opened in which place on 17 October 2013?',
    ]);
  });

  test('but for what can be reckoned, and four at most, those that the passage lacks first', async () => {
    const claim = 'It drew 2 boats, 3 cars, 4 carts, 5 vans, 6 trams and 7 trains.';
    const options = { lacks: '6', reckoned: '2' };
    const { asked } = await slotsOf(claim, ['Nothing is known.'], () => ({}), options);
    expect(asked.map((each) => /\d(?= trams)/.test(each))).toEqual([false, true, true, true]);
    expect(asked.every((each) => each.includes('2 boats'))).toBe(true);
  });
});

describe('the answer is put in', () => {
  const cost = ['The talks were long.', 'The bridge cost $4.7m, said Orn.'];
  const says =
    (answer: string, yes: number, score = 5) =>
    (text: string): Said =>
      text.endsWith('?') ? { answer, score } : { yes };

  test('and gains what the passage says yes to it more than to the claim', async () => {
    const { asked, found } = await slotsOf('It cost $5m.', cost, says('$4.7m', 6), { own: -2 });
    expect(asked).toEqual(['It cost how much?', 'It cost $4.7m.']);
    expect(found).toEqual([{ value: '$5m', other: '$4.7m', position: 8, gain: 8, score: 5 }]);
  });

  test.each([
    ['a passage that says no to it', -1, -2],
    ['one that says yes to the claim more', 3, 4],
  ])('%s gains nothing', async (_, yes, own) => {
    const { found } = await slotsOf('It cost $5m.', cost, says('$4.7m', yes), { own });
    expect(found).toMatchObject([{ gain: 0 }]);
  });

  test.each([
    ['no passage answers', 'It cost $5m.', says('$4.7m', 6, -1)],
    ['the answer is of another sort', 'It drew 5 boats.', says('$4.7m', 6)],
    ['it is the same', 'It cost $4.7 million.', says('$4.7m', 6)],
    ['it has no name', 'It was opened by Busan.', says('The bridge', 6)],
    ['the name may be the same', 'It was opened by Ada Orn.', says('Orn', 6)],
  ])('not where %s', async (_, claim, say) => {
    const { asked, found } = await slotsOf(claim, cost, say);
    expect(found).toEqual([]);
    expect(asked.every((each) => each.endsWith('?'))).toBe(true);
  });

  test.each([
    ['a name', 'It was opened by Tal.', 'Orn', 'Tal → Orn'],
    ['a day', 'It was opened on Monday.', 'on Friday', 'on Monday → on Friday'],
    ['an age', 'Its mayor is 31.', '54-year-old', '31 → 54'],
    ['an age with its unit', 'Its mayor is 31 years old.', '54-year-old', '31 years old → 54'],
    ['a share of money', 'It cost 5 percent.', '4.7 percent', '5 percent → 4.7 percent'],
  ])('%s', async (_, claim, answer, expected) => {
    const passage = 'On Friday, or on Friday next, the 54-year-old Orn paid 4.7 percent.';
    const { found } = await slotsOf(claim, [passage], says(answer, 6));
    expect(found.map(({ value, other }) => `${value} → ${other}`)).toEqual([expected]);
  });

  test('the surest value comes first', async () => {
    const say = (text: string): Said => {
      if (text.includes('how much')) return { answer: '$4.7m' };
      if (text.endsWith('?')) return { answer: 'Orn' };
      return { yes: text.includes('Orn') ? 7 : 6 };
    };
    const { found } = await slotsOf('It cost $5m, said Tal.', cost, say);
    expect(found.map(({ other }) => other)).toEqual(['Orn', '$4.7m']);
  });

  test.each([
    [
      'before what was written out',
      'It cost $4.7m, he’s sure.',
      'It cost $4.7m, he is sure.',
      '$4.7m',
    ],
    ['behind it', 'He’s paid $4.7m.', 'He is paid $4.7m.', '$4.7m'],
    ['in it', 'He paid $4.7m.', 'He paid 4.7 million dollars.', '$4.7m'],
  ])('a value %s is told as the source has it', async (_, original, plain, other) => {
    const answer = plain.includes('$4.7m') ? '$4.7m' : '4.7 million dollars';
    const { found } = await slotsOf('It cost $5m.', [[original, plain]], says(answer, 6));
    expect(found).toMatchObject([{ other }]);
  });
});

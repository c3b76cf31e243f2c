import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../tests/knowledge/random.ts';
import { bridge, knowledgeOf, pieces, storm, type Story } from '../../../tests/qa/stories.ts';
import { VECTOR_SIZE } from '../../model/model.ts';
import { atOnce } from '../../runtime/schedule.ts';
import { indexingPassages, type PassageIndex } from './passage-index.ts';
import { MAX_WINDOWS, retrieve, type RetrievedWindow } from './retrieve.ts';
import { ofBytes } from './signed-bytes.ts';
import type { PassageVectors } from './vectors.ts';

const random = randomFrom(11);
const NOUNS = 'harbour market tower school garden theatre station library museum stadium'.split(
  ' ',
);

/** A story of many sentences, each long enough for a few to fill a window. */
function longStory(id: string, sentences: number): Story {
  const told = Array.from({ length: sentences }, (_, i) => {
    const nouns = Array.from({ length: 12 }, () => NOUNS[Math.floor(random() * NOUNS.length)]);
    return `In part ${i} of ${id} they spoke of the ${nouns.join(' and the ')}.`;
  });
  return { id, texts: { [`${id}-post`]: told.join(' ') } };
}

const many = indexOf(longStory('alpha', 60), longStory('beta', 60), bridge, storm);

function indexOf(...stories: readonly Story[]): PassageIndex {
  return atOnce(indexingPassages(knowledgeOf(...stories), pieces));
}

/** Unit vectors along the first axis for passages that fit, and for questions; along the second for others. */
function vectorsFor(index: PassageIndex, fits: (text: string) => boolean): PassageVectors {
  return {
    of(source) {
      const own = index.sources.find((each) => each.source === source)?.own.passages ?? [];
      const bytes = new Int8Array(own.length * VECTOR_SIZE);
      for (const [i, { text }] of own.entries())
        bytes[i * VECTOR_SIZE + (fits(text) ? 0 : 1)] = 127;
      return ofBytes(bytes);
    },
    make: () => Promise.resolve(),
    ofQuestion: () =>
      Promise.resolve(Float32Array.from({ length: VECTOR_SIZE }, (_, i) => +(i === 0))),
  };
}

const noVectors: PassageVectors = {
  of: () => undefined,
  make: () => Promise.resolve(),
  ofQuestion: () => Promise.resolve(new Float32Array(VECTOR_SIZE)),
};

function textOf({ source, from, to }: RetrievedWindow): string {
  return source.own.passages
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

test('there are more windows than are read', () => {
  expect(many.sources.flatMap(({ own }) => own.windows).length).toBeGreaterThan(3 * MAX_WINDOWS);
});

describe('how many windows', () => {
  test('at most five of many, each only once', async () => {
    expect(MAX_WINDOWS).toBe(5);
    const windows = await retrieve(many, noVectors, 'the harbour and the tower?');
    expect(windows).toHaveLength(MAX_WINDOWS);
    expect(new Set(windows.map(({ source, from }) => `${source.source.key} ${from}`)).size).toBe(5);
  });

  test('as many as are asked for', async () => {
    expect(await retrieve(many, noVectors, 'the tower?', { limit: 2 })).toHaveLength(2);
  });

  test('all where they are few, whose vectors are made first', async () => {
    const few = indexOf(bridge, storm);
    const made = new Set<string>();
    const vectors = vectorsFor(few, (text) => text.startsWith('Some 300 people'));
    const late: PassageVectors = {
      ...vectors,
      of: (source) => (made.has(source.key) ? vectors.of(source) : undefined),
      make: (source) => Promise.resolve(void made.add(source.key)),
    };
    const windows = await retrieve(few, late, 'zeppelin?');
    const all = few.sources.flatMap(({ source, own }) =>
      own.windows.map(({ from }) => `${source.key} ${from}`),
    );
    expect(windows.map(({ source, from }) => `${source.source.key} ${from}`).toSorted()).toEqual(
      all.toSorted(),
    );
    expect(windows[0] && textOf(windows[0])).toContain('Some 300 people');
  });

  test('of many, those whose words promise most get their vectors first', async () => {
    const made: string[] = [];
    const late: PassageVectors = {
      ...noVectors,
      make: (source) => Promise.resolve(void made.push(source.eventId)),
    };
    await retrieve(many, late, 'part 12 of alpha?', { limit: 1 });
    expect(made).toEqual(['alpha']);
  });

  test('a long source is not waited for', async () => {
    const long = indexOf(longStory('annals', 501), bridge);
    const made: string[] = [];
    const late: PassageVectors = {
      ...noVectors,
      make: (source) => Promise.resolve(void made.push(source.eventId)),
    };
    await retrieve(long, late, 'what did they speak of in part 12 of annals?');
    expect(made).not.toContain('annals');
  });

  test('none where nothing is known', async () => {
    expect(await retrieve(indexOf(), noVectors, 'how many?')).toEqual([]);
  });
});

describe('the scope', () => {
  test.each(['alpha', 'beta', 'velm-bridge', 'quell-storm'])(
    'keeps other events out: %s',
    async (eventId) => {
      const other = 'part 7 of alpha and beta in Velm and Quellmere';
      const windows = await retrieve(many, noVectors, other, { eventId });
      expect(windows.length).toBeGreaterThan(0);
      expect(new Set(windows.map(({ source }) => source.event.id))).toEqual(new Set([eventId]));
    },
  );

  test('of an event that is not known has nothing', async () => {
    expect(await retrieve(many, noVectors, 'the tower?', { eventId: 'gamma' })).toEqual([]);
  });
});

test('a window promises what its best passage does, the first the most', async () => {
  const vectors = vectorsFor(many, (text) => text.includes('part 12 of alpha '));
  const windows = await retrieve(many, vectors, 'part 30 of the tower');
  const promises = windows.map(({ promise }) => promise);
  expect(promises).toEqual(promises.toSorted((a, b) => b - a));
  expect(promises.at(-1)).toBeLessThan((promises[0] ?? 0) - 0.5);
});

describe('the first window', () => {
  test.each([
    ['ferry jobs warning', 'Henrik Marten of the ferry company'],
    ['who was led out of their houses?', 'Some 300 people were led out'],
    ['What did Orn promise', 'the old road would be mended'],
    ['part 33 of beta', 'In part 33 of beta'],
  ])('has the words of the question: %s', async (question, expected) => {
    const [first] = await retrieve(many, noVectors, question);
    expect(first && textOf(first)).toContain(expected);
  });

  test.each(['part 5 of alpha ', 'part 38 of beta ', 'crowns'])(
    'is the one whose vector fits, where no word does: %s',
    async (part) => {
      const vectors = vectorsFor(many, (text) => text.includes(part));
      const [first] = await retrieve(many, vectors, 'zeppelin?');
      expect(first && textOf(first)).toContain(part);
    },
  );

  test('is the one whose vector fits, though another has a word', async () => {
    const vectors = vectorsFor(many, (text) => text.includes('part 12 of alpha '));
    const [first] = await retrieve(many, vectors, 'ferry');
    expect(first && textOf(first)).toContain('part 12 of alpha ');
  });

  test('has words as well, where several vectors fit alike', async () => {
    const vectors = vectorsFor(many, (text) => /part (?:12|30) of alpha /.test(text));
    const [first] = await retrieve(many, vectors, 'part 30');
    expect(first && textOf(first)).toContain('part 30 of alpha ');
  });
});

test('windows that share their best passage wait behind others', async () => {
  const part = 'part 17 of alpha ';
  const vectors = vectorsFor(many, (text) => text.includes(part));
  const all = many.sources.flatMap((source) =>
    source.own.windows.map((each) => ({ ...each, source, promise: 0 })),
  );
  const holding = all.filter((window) => textOf(window).includes(part));
  const windows = await retrieve(many, vectors, 'zeppelin?');
  expect(windows.filter((window) => textOf(window).includes(part))).toHaveLength(1);
  expect(holding.length).toBeGreaterThan(1);
});

test('sources without vectors yet are found by their words', async () => {
  const vectors = vectorsFor(many, (text) => text.includes('part 3 of alpha '));
  const halfMade: PassageVectors = {
    ...vectors,
    of: (source) => (source.id === 'coast-mail' ? undefined : vectors.of(source)),
  };
  const windows = await retrieve(many, halfMade, 'harbour open on Friday, Tove Lund');
  expect(windows.some(({ source }) => source.source.id === 'coast-mail')).toBe(true);
});

describe('over so many passages that not all cosines are told', () => {
  const large = indexOf(longStory('gamma', 900), longStory('delta', 900));
  const order = large.sources.flatMap(({ own }) => own.passages.map(({ text }) => text));
  const hidden = new Set([...order].sort(() => random() - 0.5).slice(0, 40));
  const vectors = vectorsFor(large, (text) => hidden.has(text));

  test('those that fit are found, however many do', async () => {
    const windows = await retrieve(large, vectors, 'zeppelin?');
    expect(windows).toHaveLength(MAX_WINDOWS);
    for (const window of windows) {
      expect([...hidden].some((text) => textOf(window).includes(text))).toBe(true);
      expect(window.promise).toBeCloseTo(1, 5);
    }
  });

  test('words count beside them', async () => {
    const [wanted = ''] = hidden;
    const part = /part \d+ of \p{L}+/u.exec(wanted)?.[0] ?? '';
    const [first] = await retrieve(large, vectors, part);
    expect(first && textOf(first)).toContain(`${part} `);
  });

  test('no cosine is told of most', async () => {
    const numbers = randomFrom(3);
    let read = 0;
    /** The bytes, with a count of how many are looked at. */
    const counted = (bytes: Int8Array): Int8Array =>
      new Proxy(bytes, { get: (all, at) => (read++, Reflect.get(all, at)) as number });
    const made = new Map(
      large.sources.map(({ source, own }) => {
        const length = own.passages.length * VECTOR_SIZE;
        const all = ofBytes(Int8Array.from({ length }, () => numbers() * 250 - 125));
        return [source, { ...all, bytes: counted(all.bytes) }];
      }),
    );
    await retrieve(large, { ...vectors, of: (source) => made.get(source) }, 'zeppelin?');
    expect(large.count).toBeGreaterThan(1790);
    expect(read / VECTOR_SIZE).toBeGreaterThanOrEqual(1000);
    expect(read / VECTOR_SIZE).toBeLessThan(1200);
  });
});

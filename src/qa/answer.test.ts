import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, pieces, storm, type Story } from '../../tests/qa/stories.ts';
import { HEAD_COUNT, HEADS, VECTOR_SIZE, type Model } from '../model/model.ts';
import { answer, readToAnswer, understand } from './answer.ts';
import { readBest } from './candidates/read-best.ts';
import {
  buildIndex,
  findSpeakers,
  makeVectors,
  type AnswerIndex,
  type HeardSources,
} from './index/answer-index.ts';
import { inReadingTurn } from './index/reading-turns.ts';
import { MAX_WINDOWS } from './retrieval/retrieve.ts';
import { createVectors } from './retrieval/vectors.ts';
import type { SpeechOf } from '../packs/speech.ts';

const MARK = 1;
/** Scores that leave no doubt, and one that leaves some, whatever the card says. */
const [SURE, NEVER, PERHAPS] = [50, -50, 1];

/** What has this word is like all that has it, and so little like the rest. */
const ZEPPELIN = pieces.of('zeppelin').ids;

/** Texts of passages by their word pieces. */
const known = new Map<string, string>();

/** A model that finds these sentences sure; all others never answer. Windows are kept as the texts of their sentences. */
function readerOf(sure: (sentence: string, window: number) => boolean, others = NEVER, cosine = 0) {
  const windows: string[][] = [];
  const model: Model = {
    pieces,
    id: 'by-hand',
    read(ids) {
      const parts = partsOf(ids);
      const texts = parts.map(({ own }) => known.get(own.join(' ')) ?? '');
      windows.push(texts);
      const logits = new Float32Array(ids.length * HEAD_COUNT);
      for (const [i, { at }] of parts.entries()) {
        const isSure = sure(texts[i] ?? '', windows.length);
        logits[at * HEAD_COUNT + HEADS.answers] = isSure ? SURE : others;
      }
      return Promise.resolve(logits);
    },
    encode(ids) {
      const vector = new Float32Array(VECTOR_SIZE);
      const isLike = ZEPPELIN.every((id) => ids.includes(id));
      vector.set(isLike ? [0, 1] : [Math.sqrt(1 - cosine ** 2), cosine]);
      return Promise.resolve(vector);
    },
    label: () => Promise.reject(new Error('no article was drafted')),
    warm: () => undefined,
    close: () => Promise.resolve(),
  };
  return { model, windows };
}

/** The sentences of a window, by where their marks stand. */
function partsOf(ids: Int32Array): { readonly at: number; readonly own: readonly number[] }[] {
  const marks = [...ids.keys()].filter((at) => ids[at] === MARK);
  return marks.map((at, i) => ({ at, own: [...ids.slice(at + 1, marks[i + 1] ?? -1)] }));
}

const unread: Model = {
  ...readerOf(() => false).model,
  read: () => Promise.reject(new Error('nothing had to be read')),
};

function longStory(id: string, length = 60): Story {
  const told = Array.from(
    { length },
    (_, i) =>
      `In part ${i} of ${id} the council spoke of its harbour, its market and its old tower.`,
  );
  return { id, texts: { [`${id}-post`]: told.join(' ') } };
}

function indexOf(model: Model, stories: readonly Story[], speechOf?: SpeechOf): AnswerIndex {
  const parts = { model, vectors: createVectors(model), ...(speechOf && { speechOf }) };
  const index = buildIndex(knowledgeOf(...stories), parts);
  for (const { own } of index.passages.sources)
    for (const { pieces: found, text } of own.passages) known.set(found.ids.join(' '), text);
  return index;
}

async function read(index: AnswerIndex, question: string, eventId?: string): Promise<string[]> {
  const found = await readBest(index, understand(index, question), eventId);
  return found.filter(({ reading }) => reading.score > 0).map(({ passage }) => passage.text);
}

describe('the best passage once more', () => {
  const calibration = { bias: 0, score: 1, lead: 0, list: 0 };
  const WANTED = 'In part 30 of alpha';
  const readWith = async (again: number | undefined) => {
    const { model, windows } = readerOf((text) => text.startsWith(WANTED));
    const index = indexOf(model, [longStory('alpha')]);
    const card = { calibration: { ...calibration, ...(again !== undefined && { again }) } };
    const query = understand(index, 'What did part 30 say?');
    return { read: await readToAnswer(index, query, undefined, card), windows };
  };

  test('is read behind the one before it alone, where the card says what that is worth', async () => {
    const { read: found, windows } = await readWith(0.5);
    const sentences = windows.at(-1)?.filter((text) => text.startsWith('In part'));
    expect(sentences?.map((text) => text.slice(0, 10))).toEqual(['In part 29', 'In part 30']);
    const [best, ...others] = found;
    expect(best?.passage.text.startsWith(WANTED)).toBe(true);
    expect(best?.again).toBeGreaterThan(0);
    expect(others.filter(({ again }) => again !== undefined)).toEqual([]);
  });

  test.each([
    ['yes and no tell neither', 8, -8, 0],
    ['a weaker yes counts', 8, 4, 4],
    ['a weaker no counts', -4, -8, -4],
  ])('%s', async (_what, first, second, expected) => {
    const { model } = readerOf((text) => text.startsWith(WANTED));
    const read = async (ids: Int32Array): Promise<Float32Array> => {
      const logits = await model.read(ids);
      // The second reading has no more than the title and two sentences.
      const yes = partsOf(ids).length > 3 ? first : second;
      for (let piece = 0; piece < ids.length; piece++) logits[piece * HEAD_COUNT + HEADS.yes] = yes;
      return logits;
    };
    const index = indexOf({ ...model, read }, [longStory('alpha')]);
    const query = understand(index, 'Did part 30 say so?');
    const card = { calibration: { ...calibration, again: 0.5 } };
    const [best] = await readToAnswer(index, query, undefined, card);
    expect(best?.reading.yes).toBeCloseTo(expected);
  });

  test('is not read again where the card does not', async () => {
    const [once, twice] = [await readWith(undefined), await readWith(0.5)];
    expect(once.windows).toHaveLength(twice.windows.length - 1);
    expect(once.read[0]?.again).toBeUndefined();
  });

  test('nor where nothing may answer', async () => {
    const { model, windows } = readerOf(() => false);
    const index = indexOf(model, [longStory('alpha')]);
    const query = understand(index, 'When was the tower built?');
    await readToAnswer(index, query, undefined, { calibration: { ...calibration, again: 0.5 } });
    expect(windows).toHaveLength(3);
  });
});

describe('how much is read', () => {
  const stories = [longStory('alpha'), longStory('beta')];

  test('five windows at most, where what was read may answer', async () => {
    const { model, windows } = readerOf(() => false, PERHAPS);
    expect(await read(indexOf(model, stories), 'When was the tower built?')).not.toEqual([]);
    expect(windows).toHaveLength(MAX_WINDOWS);
  });

  test('three where nothing in them may', async () => {
    const { model, windows } = readerOf(() => false);
    expect(await read(indexOf(model, stories), 'When was the tower built?')).toEqual([]);
    expect(windows).toHaveLength(3);
  });

  test('one where a passage leaves no doubt', async () => {
    const { model, windows } = readerOf((_, window) => window === 1);
    await read(indexOf(model, stories), 'When was the tower built?');
    expect(windows).toHaveLength(1);
  });

  describe('none that promises much less than the first', () => {
    const fair = {
      id: 'fair',
      texts: { post: 'A zeppelin came to the fair. Nobody spoke of part 7.' },
    };

    /** How many windows each question reads, where only the first has the word asked for and others are so alike. */
    async function readOf(cosine: number): Promise<Record<string, number>> {
      const { model, windows } = readerOf(() => false, PERHAPS, cosine);
      const index = indexOf(model, [...stories, fair]);
      await makeVectors(index);
      await read(index, 'When did the zeppelin come?');
      const one = windows.length;
      await read(index, 'Who spoke of the zeppelin?');
      return { one, list: windows.length - one };
    }

    test('of a list more', async () => {
      expect(await readOf(0.98)).toEqual({ one: 1, list: MAX_WINDOWS });
    });

    test('also of a list', async () => {
      expect(await readOf(0)).toEqual({ one: 1, list: 1 });
    });
  });

  test('all where several passages answer together', async () => {
    const { model, windows } = readerOf(() => true);
    await read(indexOf(model, stories), 'What did the council say?');
    expect(windows).toHaveLength(MAX_WINDOWS);
  });

  test('nothing where nothing is asked', async () => {
    const index = indexOf(unread, stories);
    for (const question of ['', '???', '🎉']) expect(await read(index, question)).toEqual([]);
  });

  test('only what the event in view has', async () => {
    const { model, windows } = readerOf(() => false);
    await read(indexOf(model, stories), 'When was the tower of alpha built?', 'beta');
    const sentences = windows.flat().filter((text) => text.startsWith('In part'));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((text) => text.includes('alpha'))).toEqual([]);
  });
});

describe('what is found', () => {
  test('a sentence, once, though two windows have it', async () => {
    const { model, windows } = readerOf((text) => text.startsWith('In part 7 '));
    const index = indexOf(model, [longStory('alpha')]);
    const query = understand(index, 'What did the council say in part 7?');
    const found = await readBest(index, query, undefined, Infinity);
    const places = found.map(({ source, position }) => `${source.id} ${position}`);
    expect(windows.flat().filter((text) => text.startsWith('In part 7 ')).length).toBeGreaterThan(
      1,
    );
    expect(new Set(places).size).toBe(places.length);
    expect(found.filter(({ reading }) => reading.score > 0)).toHaveLength(1);
  });

  test('never a heading, a question or a lead-in, however sure the reader is', async () => {
    const texts = {
      post: 'Bridge opens in Velm\n\nWho paid for it?\n\nThe council gave a list:\n\nThe town paid.',
    };
    const { model } = readerOf(() => true);
    const index = indexOf(model, [{ id: 'bridge', title: 'A bridge', texts }]);
    expect(await read(index, 'Who paid for the bridge?')).toEqual(['The town paid.']);
  });

  test("never another speaker's words", async () => {
    const text = 'The tower must go, said Mira Kolt. It would stay, said Jan Sand.';
    const speechOf: SpeechOf = (source) =>
      Promise.resolve([
        { speaker: 'Mira Kolt', start: 0, end: source.text.indexOf('.') },
        { speaker: 'Jan Sand', start: source.text.indexOf('It '), end: source.text.length },
      ]);
    const { model } = readerOf(() => true);
    const index = indexOf(
      model,
      [{ id: 'tower', title: 'A tower', texts: { post: text } }],
      speechOf,
    );
    expect(await read(index, 'What did Jan Sand say?')).toEqual(['It would stay, said Jan Sand.']);
  });

  test('the likeliest first', async () => {
    const { model } = readerOf((text) => text.includes('40 jobs'));
    const index = indexOf(model, [bridge]);
    const [first] = await readBest(index, understand(index, 'How many jobs would go?'));
    expect(first?.passage.text).toContain('40 jobs');
  });
});

describe('ahead of questions', () => {
  test('who speaks is looked for at every passage of every source', async () => {
    const asked: string[] = [];
    const speechOf: SpeechOf = ({ sha256, text }, { start, end }) => {
      asked.push(`${sha256}: ${text.slice(start, end)}`);
      return Promise.resolve([]);
    };
    await findSpeakers(indexOf(unread, [bridge, storm], speechOf));
    const { sources } = indexOf(unread, [bridge, storm]).passages;
    const all = sources.flatMap(({ source, own }) =>
      own.passages.map(({ text }) => `${source.sha256}: ${text}`),
    );
    expect(asked.toSorted()).toEqual(all.toSorted());
  });

  test.each([
    ['Did Jan Sand open the tower?', 'aside'],
    ['What did Jan Sand say of the tower?', 'asked'],
  ])('it is found for those alone who ask for somebody’s words: %s', async (question, expected) => {
    const text =
      'They met Jan Sand on Monday.\n\nIt rained.\n\nThe wall stood.\n\nIt was cold.\n\nI did open the tower on Friday.';
    const { model } = readerOf((each) => each.includes('Friday'));
    const called = new Set<string>();
    const calling = (name: string): SpeechOf => {
      return () => {
        called.add(name);
        return Promise.resolve([]);
      };
    };
    const index = indexOf(model, [{ id: 'tower', title: 'A tower', texts: { post: text } }]);
    const speech = { speechOf: calling('asked'), speechAside: calling('aside') };
    await answer({ ...index, ...speech }, question);
    expect([...called]).toEqual([expected]);
  });

  test('questions that are being read go first', async () => {
    let asked = 0;
    const speechOf: SpeechOf = () => {
      asked++;
      return Promise.resolve([]);
    };
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const question = inReadingTurn(() => promise);
    const found = findSpeakers(indexOf(unread, [bridge], speechOf));
    await setImmediate();
    expect(asked).toBe(0);
    resolve(undefined);
    await Promise.all([question, found]);
    expect(asked).toBeGreaterThan(5);
  });

  test('and what was heard before is not heard again', async () => {
    const asked = new Set<string>();
    const speechOf: SpeechOf = ({ text }) => {
      asked.add(text);
      return Promise.resolve([]);
    };
    const many = Array.from({ length: 150 }, (_, i): Story => ({
      id: `s${i}`,
      texts: { post: `It rained on ${i}.` },
    }));
    const knowledge = knowledgeOf(...many);
    const parts = { model: unread, vectors: createVectors(unread), speechOf };
    const before = buildIndex(knowledge, parts);
    const heard: HeardSources = new WeakSet();
    await findSpeakers(before, heard);
    expect(asked.size).toBe(150);
    asked.clear();
    await findSpeakers(buildIndex(knowledge, parts, before), heard);
    expect(asked.size).toBe(0);
  });
});

describe('without reading', () => {
  const index = indexOf(unread, [bridge, storm]);

  test('a sample question is answered by its fact', async () => {
    const verdict = await answer(index, 'how many guests came');
    expect(verdict).toMatchObject({ outcome: 'answered', answers: [{ answer: '1,200 guests' }] });
  });

  test('also one with a name that would be made whole', async () => {
    expect(understand(index, 'what did orn promise').text).toContain('Ada Orn');
    const verdict = await answer(index, 'what did orn promise');
    expect(verdict.answers.map(({ fact }) => fact?.id)).toEqual(['orn-road']);
  });

  test('a bare name shows the card of whom it names', async () => {
    const verdict = await answer(index, 'Ada Orn');
    expect(verdict).toMatchObject({ outcome: 'answered', card: { of: 'entity', id: 'ada-orn' } });
    expect(verdict.answers.map(({ fact }) => fact?.id).sort()).toEqual(['alone', 'orn-road']);
  });

  test('a slot of the event is answered by the approved fact', async () => {
    const quote = 'The fair opened in Longmoor under the motto “Clear water”.';
    const theme = { id: 'motto', kind: 'theme', answer: '“Clear water”', quote };
    const fair = indexOf(unread, [{ id: 'fair', texts: { post: quote }, facts: [theme] }]);
    const verdict = await answer(fair, 'the slogan?');
    expect(verdict).toMatchObject({ outcome: 'answered', answers: [{ fact: { id: 'motto' } }] });
  });

  test('an overview shows the card of the event', async () => {
    const verdict = await answer(index, 'what happened?', { eventId: 'quell-storm' });
    expect(verdict).toMatchObject({
      outcome: 'answered',
      card: { of: 'event', id: 'quell-storm' },
    });
    expect(verdict.answers[0]?.answer).toMatch(/^A storm hit Quellmere/);
  });

  test('an overview of several is a choice', async () => {
    const { outcome, answers } = await answer(index, 'what happened?');
    expect(outcome).toBe('ambiguous');
    expect(answers.map(({ source }) => source.eventId)).toEqual(['velm-bridge', 'quell-storm']);
  });

  test('nothing is answered where nothing is asked', async () => {
    expect(await answer(index, '')).toMatchObject({ outcome: 'silent', answers: [] });
  });
});

describe('a source without vectors', () => {
  const question = 'What did part 30 say?';
  const wanted = (text: string): boolean => text.startsWith('In part 30 of');

  test('has them before a question is answered from it', async () => {
    const { model } = readerOf(wanted);
    const index = indexOf(model, [longStory('alpha'), longStory('beta')]);
    expect(await answer(index, question, { eventId: 'alpha' })).toMatchObject({
      outcome: 'answered',
    });
    const [source] = index.knowledge.events[0]?.sources ?? [];
    expect(source && index.vectors.of(source)).toBeDefined();
  });

  test('gives no sure answer where it is too long to wait for, until they are made', async () => {
    const { model } = readerOf(wanted);
    const index = indexOf(model, [longStory('gamma', 501)]);
    expect(await answer(index, question)).toMatchObject({ outcome: 'near' });
    await makeVectors(index);
    expect(await answer(index, question)).toMatchObject({ outcome: 'answered' });
  });
});

describe('the same question again', () => {
  const question = 'What is the bridge like?';

  test('is answered without another reading', async () => {
    const { model, windows } = readerOf(() => false);
    const index = indexOf(model, [bridge]);
    const [first, second] = await Promise.all([answer(index, question), answer(index, question)]);
    const read = windows.length;
    expect(await answer(index, question)).toBe(first);
    expect(second).toBe(first);
    expect(windows).toHaveLength(read);
  });

  test('is read anew for another event or caution', async () => {
    const { model, windows } = readerOf(() => false);
    const index = indexOf(model, [bridge, storm]);
    await answer(index, question);
    const counts = [windows.length];
    await answer(index, question, { eventId: 'velm-bridge' });
    counts.push(windows.length);
    await answer(index, question, { caution: 'strict' });
    counts.push(windows.length);
    expect(new Set(counts).size).toBe(3);
  });

  test('is read anew where the reading failed', async () => {
    const { model } = readerOf((text) => text.includes('210 metres'));
    let broken = true;
    const read = (ids: Int32Array) =>
      broken ? Promise.reject(new Error('the thread died')) : model.read(ids);
    const index = indexOf({ ...model, read }, [bridge]);
    await expect(answer(index, question)).rejects.toThrow('the thread died');
    broken = false;
    expect((await answer(index, question)).outcome).toBe('answered');
  });
});

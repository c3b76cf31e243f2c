import { describe, expect, test } from 'vitest';
import { queryOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf, pieces, storm } from '../../../tests/qa/stories.ts';
import { HEAD_COUNT, HEADS, type Model } from '../../model/model.ts';
import { buildIndex } from '../index/answer-index.ts';
import { isHopeless, readBest, readWindows, titleFor } from './read-best.ts';
import { passagesIn } from '../retrieval/passage-index.ts';

const long = (town: string, lines: number) =>
  Array.from(
    { length: lines },
    (_, i) => `The mayor of ${town} told guest ${i} of the old mill.`,
  ).join(' ');
const knowledge = knowledgeOf(bridge, storm, {
  id: 'mills',
  title: 'Mills',
  texts: Object.fromEntries(
    ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff'].map((town) => [town, long(town, 5)]),
  ),
});

/** A reader that says of every passage of its nth window that it answers with this logit. */
function reading(...logits: readonly number[]) {
  const windows: number[] = [];
  const model: Model = {
    ...{ pieces, id: 'made up', warm: () => undefined, close: () => Promise.resolve() },
    label: () => expect.fail('no labels are asked for'),
    encode: () => Promise.resolve(new Float32Array(384)),
    read(ids) {
      const logit = logits[Math.min(windows.length, logits.length - 1)] ?? 0;
      windows.push(ids.length);
      const all = new Float32Array(ids.length * HEAD_COUNT);
      for (let piece = 0; piece < ids.length; piece++)
        all[piece * HEAD_COUNT + HEADS.answers] = logit - piece / 1000;
      return Promise.resolve(all);
    },
  };
  const vectors = {
    of: () => undefined,
    make: () => Promise.resolve(),
    ofQuestion: () => Promise.resolve(new Float32Array(384)),
    ofSampleQuestions: () => undefined,
    makeSampleQuestions: () => Promise.resolve(),
  };
  return { index: buildIndex(knowledge, { model, vectors }), windows };
}
const MILL = 'when was the mill of the mayor old';
const query = (question: string) => queryOf(question, knowledge);

describe('windows are read', () => {
  test.each([
    ['five at most', MILL, [0], undefined, 5],
    ['no more than asked for', MILL, [0], 2, 2],
    ['one where a passage stands out', MILL, [8], undefined, 1],
    ['until a passage stands out', MILL, [0, 8], undefined, 2],
    ['three where nothing stands out at all', MILL, [-9], undefined, 3],
    ['all for a list, whatever stands out', 'list the mayors of the old mill', [8], undefined, 5],
    ['all for a list, however hopeless', 'list the mayors of the old mill', [-9], undefined, 5],
    ['none where nothing is asked', '?!', [0], undefined, 0],
  ])('%s', async (_how, question, logits, limit, expected) => {
    const { index, windows } = reading(...logits);
    await readBest(index, query(question), undefined, limit);
    expect(windows).toHaveLength(expected);
  });
});

describe('passages', () => {
  test('come the likeliest first, each once, and none that can be no answer', async () => {
    const { index } = reading(0);
    const read = await readWindows(index, query(MILL));
    const scores = read.map(({ reading: { score } }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const places = read.map(({ source, position }) => `${source.key} ${position}`);
    expect(new Set(places).size).toBe(places.length);
    const answers = passagesIn(index.passages).filter(({ passage }) => passage.isAnswer);
    for (const { passage } of read)
      expect(answers.map((each) => each.passage)).toContainEqual(passage);
  });

  test('are of one event where that is asked for', async () => {
    const read = await readWindows(
      reading(0).index,
      query('when was the mayor told'),
      'quell-storm',
    );
    expect(new Set(read.map(({ source }) => source.eventId))).toEqual(new Set(['quell-storm']));
    expect(read.map(({ passage }) => passage.text)).toContain('Mayor Tove Lund asked for calm.');
  });

  test('are none that only head a story', async () => {
    const read = await readWindows(reading(0).index, query('when was the bridge'), 'velm-bridge');
    const texts = read.map(({ passage }) => passage.text);
    expect(texts).toContain('The bridge cost 3.5 million crowns.');
    expect(texts).not.toContain('Bridge opens in Velm');
  });

  test('have the facts that they prove', async () => {
    const read = await readWindows(
      reading(0).index,
      query('when would the harbour open'),
      'quell-storm',
    );
    const proved = read.filter(({ facts }) => facts.length > 0);
    expect(proved.map(({ passage, facts }) => [passage.text, facts.map(({ id }) => id)])).toEqual([
      ['Lund said that the harbour would open on Friday.', ['harbour']],
    ]);
  });
});

test.each([
  [[], true],
  [[-8, -9], true],
  [[-9, -8], true],
  [[-4.6, -5.6], true],
  [[-4.4, -5.4], false],
  [[-7.6], true],
  [[-7.4], false],
  [[-3, -3], false],
  [[2, -5], false],
])('with scores of %j it is hopeless: %s', async (scores, expected) => {
  const [read = expect.fail()] = await readWindows(reading(0).index, query(MILL));
  const all = scores.map((score) => ({ ...read, reading: { ...read.reading, score } }));
  expect(isHopeless(all)).toBe(expected);
});

describe('a window is read under the title of its story', () => {
  const { index } = reading(0);
  const source = (key: string) =>
    index.passages.sources.find((each) => each.source.key === key) ?? expect.fail(key);
  const titleOf = (title: string, from: number) => {
    const own = source('velm-bridge/velm-post');
    return titleFor({ ...own, event: { ...own.event, title } }, from, index.model);
  };

  test('unless it begins with it', () => {
    expect(titleOf('Bridge opens in Velm', 0)).toBeUndefined();
    expect(titleOf('Bridge opens in Velm', 1)).toEqual(pieces.of('Bridge opens in Velm.'));
    expect(titleOf('The bridge', 0)).toEqual(pieces.of('The bridge.'));
  });
});

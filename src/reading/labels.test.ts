import { describe, expect, test } from 'vitest';
import type { Pieces } from '../model/tokenizer.ts';
import { LABEL_COUNT, labelArticle, LABELLED_KINDS } from './labels.ts';

const CONTENT = 1;
const FIRST_LINK = 39;
const APPROVED = FIRST_LINK - 1;
const IMPORTANCE = APPROVED - 1;
const OTHER_EVENT = IMPORTANCE - 1;
const LINK_SIZE = 32;

/** A sentence of words with one piece each, all `id`. */
function sentence(id: number, words: number): Pieces {
  const starts = Int32Array.from({ length: words }, (_, i) => i * 2);
  return { ids: new Int32Array(words).fill(id), starts, ends: starts.map((start) => start + 1) };
}

/** Labels each piece by a function of its id and of how often the model was asked before. */
function labeller(value: (id: number, label: number, asked: number) => number) {
  let asked = -1;
  const windows: Int32Array[] = [];
  const label = (ids: Int32Array): Promise<Float32Array> => {
    asked++;
    windows.push(ids);
    const labels = new Float32Array(ids.length * LABEL_COUNT);
    ids.forEach((id, piece) => {
      for (let n = 0; n < LABEL_COUNT; n++) labels[piece * LABEL_COUNT + n] = value(id, n, asked);
    });
    return Promise.resolve(labels);
  };
  return { label, windows };
}

describe('an article', () => {
  test('has the labels of its word pieces, at the offsets of their words', async () => {
    const { label } = labeller((id, n) => (n === CONTENT ? id - 1000 : 0));
    const labels = await labelArticle(label, [sentence(1001, 2), sentence(999, 1)], [10, 20]);
    expect([...labels.starts]).toEqual([10, 12, 20]);
    expect([...labels.sentence]).toEqual([0, 0, 1]);
    expect(labels.probability(0, 'content')).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(labels.probability(2, 'content')).toBeCloseTo(1 / (1 + Math.exp(1)));
  });

  test('is read in windows that begin with its first sentence', async () => {
    const { label, windows } = labeller(() => 0);
    const article = [7001, 7002, 7003, 7004, 7005].map((id) => sentence(id, 90));
    await labelArticle(label, article, [0, 300, 600, 900, 1200]);
    expect(windows.length).toBeGreaterThan(1);
    for (const window of windows) expect(window.includes(7001)).toBe(true);
    expect(windows.some((window) => window.includes(7005))).toBe(true);
  });

  test('has the mean of two windows where they overlap', async () => {
    const { label, windows } = labeller((_, n, asked) => (n === CONTENT ? asked * 2 : 0));
    const article = [7001, 7002, 7003, 7004].map((id) => sentence(id, 90));
    const labels = await labelArticle(label, article, [0, 300, 600, 900]);
    expect(windows).toHaveLength(3);
    const logit = (piece: number): number => {
      const probability = labels.probability(piece, 'content');
      return Math.log(probability / (1 - probability));
    };
    expect(logit(0)).toBeCloseTo(0);
    expect(logit(95)).toBeCloseTo(1);
  });

  test('has kinds that add up to one', async () => {
    const { label } = labeller((_, n) => n / 10);
    const labels = await labelArticle(label, [sentence(5, 3)], [0]);
    const kinds = labels.kinds({ from: 0, to: 3 });
    expect(kinds).toHaveLength(LABELLED_KINDS.length);
    expect(kinds.reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(Math.max(...kinds)).toBe(kinds.at(-1));
  });

  test('has the mean of a range', async () => {
    const read = new Map([
      ...[IMPORTANCE, OTHER_EVENT].map((n) => [n, 1] as const),
      [APPROVED, -1] as const,
    ]);
    const { label } = labeller((id, n) => (id - 1000) * (read.get(n) ?? 0));
    const labels = await labelArticle(label, [sentence(1001, 3), sentence(1004, 1)], [0, 20]);
    const sure = (logit: number): number => 1 / (1 + Math.exp(-logit));
    expect(labels.importance({ from: 0, to: 3 })).toBeCloseTo(sure(1));
    expect(labels.importance({ from: 0, to: 4 })).toBeCloseTo(sure(7 / 4));
    expect(labels.otherEvent({ from: 2, to: 4 })).toBeCloseTo(sure(5 / 2));
    expect(labels.approved({ from: 2, to: 4 })).toBeCloseTo(sure(-5 / 2));
  });

  test('has nothing where a sentence was cut off, as it is too long', async () => {
    const { label, windows } = labeller(() => 5);
    const labels = await labelArticle(label, [sentence(1001, 700)], [0]);
    expect(windows.every((window) => window.length <= 512)).toBe(true);
    expect(labels.probability(0, 'content')).toBeGreaterThan(0.9);
    expect(labels.probability(699, 'content')).toBeLessThan(0.01);
  });

  test('ties a content to sources of its window only', async () => {
    const { label } = labeller((id, n) =>
      n === FIRST_LINK ? 2 : n === FIRST_LINK + LINK_SIZE ? id - 7000 : 0,
    );
    const article = [7001, 7002, 7003, 7004, 7005, 7006].map((id) => sentence(id, 90));
    const labels = await labelArticle(label, article, [0, 300, 600, 900, 1200, 1500]);
    expect(labels.link(10, 'source', [20, 100, 500])).toEqual([2, 4, undefined]);
  });

  test('ties a content to cues by other numbers than to sources', async () => {
    const { label } = labeller((id, n) =>
      n === FIRST_LINK + 2 * LINK_SIZE + 1
        ? 3
        : n === FIRST_LINK + 3 * LINK_SIZE + 1
          ? id - 7000
          : 0,
    );
    const labels = await labelArticle(label, [sentence(7001, 5), sentence(7004, 5)], [0, 40]);
    expect(labels.link(7, 'cue', [0, 2, 9])).toEqual([3, 3, 12]);
    expect(labels.link(7, 'source', [0, 2, 9])).toEqual([0, 0, 0]);
    expect(labels.link(0, 'cue', [0])).toEqual([3]);
    expect(labels.link(99, 'cue', [0])).toEqual([undefined]);
  });
});

import { expect, test } from 'vitest';
import type { Labels } from '../../reading/labels.ts';
import { readText } from '../article/article.ts';
import { attributionsOf } from './attributions.ts';

const TEXT = `Sailors and bakers were expected to march through the town. Marta Quill claims the wall is old.\n`;

/** Labels of `TEXT`, a word piece a word, and those of each tag that stand in some of its words. */
function labelsOf(marked: Readonly<Record<string, readonly string[]>>): Labels {
  const words = [...TEXT.matchAll(/\w+|[^\w\s]/g)];
  const starts = Int32Array.from(words, ({ index }) => index);
  const isIn = (part: string, at: number): boolean =>
    TEXT.indexOf(part) <= at && at < TEXT.indexOf(part) + part.length;
  const first = TEXT.indexOf('. ');
  return {
    ...{ count: words.length, starts },
    ends: Int32Array.from(words, ({ index, 0: word }) => index + word.length),
    sentence: starts.map((start) => (start <= first ? 0 : 1)),
    probability: (piece, tag) => {
      const at = starts[piece] ?? 0;
      if (!tag.endsWith('Begins'))
        return (marked[tag] ?? []).some((part) => isIn(part, at)) ? 0.95 : 0.02;
      const begun = marked[tag.replace('Begins', '')] ?? [];
      return begun.some((part) => TEXT.indexOf(part) === at) ? 0.95 : 0.02;
    },
    kinds: () => [],
    otherEvent: () => 0,
    importance: () => 0,
    link: (_content, _to, begins) => begins.map(() => 0),
  };
}

test('what stands in another sentence is no part of what is told in this one, nor has it its source', () => {
  const labels = labelsOf({
    content: ['to march through the town', 'the wall is old'],
    cue: ['claims'],
    source: ['Marta Quill'],
  });
  const found = attributionsOf(readText(TEXT), labels).map(({ content, source }) => [
    content.map(({ start, end }) => TEXT.slice(start, end)),
    source && TEXT.slice(source.start, source.end),
  ]);
  expect(found).toEqual([
    [['to march through the town'], undefined],
    [['the wall is old'], 'Marta Quill'],
  ]);
});

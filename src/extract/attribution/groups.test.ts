import { expect, test } from 'vitest';
import type { Labels } from '../../reading/labels.ts';
import { readText } from '../article/article.ts';
import { attributionsOf } from './attributions.ts';

const TEXT = `Sailors and bakers were expected to march through the town. Marta Quill claims the wall is old.\n`;

/**
 * Labels of a text, a word piece a word, and those of each tag that stand in some of its words. A content is tied most to
 * what stands last.
 */
function labelsOf(marked: Readonly<Record<string, readonly string[]>>, text = TEXT): Labels {
  const words = [...text.matchAll(/\w+|[^\w\s]/g)];
  const starts = Int32Array.from(words, ({ index }) => index);
  const isIn = (part: string, at: number): boolean =>
    text.indexOf(part) <= at && at < text.indexOf(part) + part.length;
  const article = readText(text);
  return {
    ...{ count: words.length, starts },
    ends: Int32Array.from(words, ({ index, 0: word }) => index + word.length),
    sentence: starts.map((start) => article.sentences.findIndex(({ end }) => start < end)),
    probability: (piece, tag) => {
      const at = starts[piece] ?? 0;
      if (!tag.endsWith('Begins'))
        return (marked[tag] ?? []).some((part) => isIn(part, at)) ? 0.95 : 0.02;
      const begun = marked[tag.replace('Begins', '')] ?? [];
      return begun.some((part) => text.indexOf(part) === at) ? 0.95 : 0.02;
    },
    kinds: () => [],
    otherEvent: () => 0,
    importance: () => 0,
    approved: () => 0,
    link: (_content, _to, begins) => begins.map((begin) => begin / 2),
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

test('a quotation that fills its paragraph is of somebody before it', () => {
  const text = `The town needs a wall

In a video message, Bishop Tom Berg thanked the bakers.

“We have to close the gaps before the winter.”

Other guests included Marta Quill and Odo Quist, who keeps the mill.
`;
  const labels = labelsOf(
    {
      content: ['“We have to close the gaps before the winter.”'],
      source: ['Tom Berg', 'Marta Quill'],
    },
    text,
  );
  const [found] = attributionsOf(readText(text), labels);
  expect(text.slice(found?.source?.start, found?.source?.end)).toBe('Tom Berg');
});

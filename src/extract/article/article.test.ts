import { describe, expect, test } from 'vitest';
import { readText, type Article } from './article.ts';
import { CONFERENCE, STORM } from '../../../tests/extract/stories.ts';

function sentencesOf(story: string): string[] {
  const { sentences, text } = readText(story);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

/** The sentences of a paragraph that follows a headline and another. */
function inStory(paragraph: string): string[] {
  const { sentences, text } = readText(
    `Council closes the old pier\n\nThe council voted on Monday to close the pier for good.\n\n${paragraph}\n`,
  );
  return sentences
    .filter((each) => each.paragraph === 2)
    .map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['titles', ['Dr. Ann Lee met Mr. Cole and Gov. Pat Ruiz.', 'They talked.']],
    ['initials', ['J. R. Hale and A.B. Moss wrote it.', 'Nobody read it.']],
    ['bodies', ['Norvik Inc. and Hale & Co. merged.', 'The U.S. Navy bought both.']],
    ['a country at the end', ['He came from the U.S. The others did not.']],
    ['months', ['It opened on Sept. 3 and shut on Nov. 9, 2021.', 'It never opened again.']],
    ['times of day', ['It began at 8 a.m. Monday and ended at 9 p.m. GMT.', 'People went home.']],
    [
      'numbers',
      ['It cost 3.5 million crowns, or No. 4 on the list.', 'Prices rose by 0.2 percent.'],
    ],
    ['questions and exclamations', ['What now?', 'Nobody knows!', 'We wait.']],
    ['closing marks', ['He called it “a shame.”', '(Others agreed.)', 'That was all.']],
    ['short words at the end', ['31 of them were ill.', 'Others went to mass.', 'It was a miss.']],
    ['dots that leave something out', ['He thought … and then he left.', 'She stayed.']],
  ])('%s', (_, sentences) => {
    const expected = sentences.flatMap((each) =>
      each === 'He came from the U.S. The others did not.'
        ? ['He came from the U.S.', 'The others did not.']
        : [each],
    );
    expect(inStory(sentences.join(' '))).toEqual(expected);
  });

  test('a quotation that spans sentences keeps each of them', () => {
    expect(inStory('“We waited. Nobody came. Then the lights went out,” she said.')).toEqual([
      '“We waited.',
      'Nobody came.',
      'Then the lights went out,” she said.',
    ]);
  });

  test('a quoted question and who asks it are one', () => {
    expect(inStory('“Who will pay for it?” Ann Marsh asked. Nobody answered.')).toEqual([
      '“Who will pay for it?” Ann Marsh asked.',
      'Nobody answered.',
    ]);
  });
});

describe('paragraphs', () => {
  test('are runs of lines; each sentence knows its own', () => {
    const { paragraphs, sentences, text } = readText(STORM);
    expect(text.slice(paragraphs[0]?.start, paragraphs[0]?.end)).toMatch(/^Storm tears.*dark$/);
    expect(paragraphs).toHaveLength(8);
    expect(Math.max(...sentences.map(({ paragraph }) => paragraph))).toBe(7);
  });

  const wrapped = (story: string, width: number, end = '\n'): string =>
    story
      .split('\n')
      .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), `$1${end}`).trimEnd())
      .join(end);

  test.each([
    [60, '\n'],
    [72, '\n'],
    [72, '\r\n'],
  ])('lines broken at %i letters read as if they were not', (width, end) => {
    const [head = '', ...body] = CONFERENCE.split('\n\n');
    const broken = wrapped(body.join('\n\n'), width, end);
    const plain = sentencesOf(CONFERENCE);
    const again = sentencesOf(`${head}${end}${end}${broken}`);
    expect(again.map((each) => each.replace(/\s+/g, ' '))).toEqual(plain);
  });

  test('line ends of Windows and of old Macs change nothing', () => {
    const plain = sentencesOf(STORM);
    expect(sentencesOf(STORM.replaceAll('\n', '\r\n'))).toEqual(plain);
  });

  test('lines of a list stay apart', () => {
    const list = ['Seats by party:', 'Concord 41', 'Green Shore 13', 'Northern Isles List 6'];
    expect(sentencesOf(`${STORM}\n${list.join('\n')}\n`).slice(-list.length)).toEqual(list);
  });
});

describe('offsets', () => {
  const stands = ({ text, words, sentences, quotations, phrases }: Article): void => {
    for (const { text: word, start, end } of words)
      if (/\p{L}|\d/u.test(word)) expect(text.slice(start, end)).toBe(word);
    for (const { from, to, start, end } of [...sentences, ...quotations]) {
      expect(words[from]?.start).toBeGreaterThanOrEqual(start);
      expect(words[to - 1]?.end).toBeLessThanOrEqual(end);
    }
    for (const { from, to } of phrases) expect(to).toBeGreaterThan(from);
  };

  test.each([
    ['a plain story', STORM],
    ['a wire story', CONFERENCE],
    ['line ends of Windows', STORM.replaceAll('\n', '\r\n')],
    ['signs beyond the first plane', STORM.replace('Nobody was', '🌊🌊 Nobody was 👩‍🚒')],
    ['hard spaces', STORM.replaceAll('9,000 homes', '9,000\u00a0homes')],
    ["'' for quotation marks", STORM.replaceAll('"', "''")],
  ])('point into the text as given: %s', (_, story) => {
    stands(readText(story));
  });
});

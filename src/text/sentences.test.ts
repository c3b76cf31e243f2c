import { describe, expect, test } from 'vitest';
import { paragraphs, sentences } from './sentences.ts';

function split(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Mr. Brown of the U.S. Senate spoke.', ['Mr. Brown of the U.S. Senate spoke.']],
    ['Pres. Omar Dell met Supt. Kim Poe.', ['Pres. Omar Dell met Supt. Kim Poe.']],
    ['It cites Orn v. Berg. He left.', ['It cites Orn v. Berg.', 'He left.']],
    ['“Go home.” They went.', ['“Go home.”', 'They went.']],
    ['It cost $1.5 million. Cheap!', ['It cost $1.5 million.', 'Cheap!']],
    ['He runs POW! Entertainment. It grew.', ['He runs POW! Entertainment.', 'It grew.']],
    ['A rival of Yahoo! Inc. said so.', ['A rival of Yahoo! Inc. said so.']],
    ['They cried NO! He left.', ['They cried NO!', 'He left.']],
    ['They left Yahoo! “It grew,” she said.', ['They left Yahoo!', '“It grew,” she said.']],
    ['Stop! Police came.', ['Stop!', 'Police came.']],
    [
      'The head of Dogs Matter! Ida Orn left. She won.',
      ['The head of Dogs Matter! Ida Orn left.', 'She won.'],
    ],
    ['He runs Sing Along! The show grew.', ['He runs Sing Along!', 'The show grew.']],
    ['“Vote Orn Out!” Tamm said so.', ['“Vote Orn Out!”', 'Tamm said so.']],
    ['Some 4.9 million bbl. of oil spilled.', ['Some 4.9 million bbl. of oil spilled.']],
    ['About 40 bbl. — a tenth — sank.', ['About 40 bbl. — a tenth — sank.']],
    ['It weighed 9 lbs. Nobody knew.', ['It weighed 9 lbs.', 'Nobody knew.']],
    ['A headline\n\nThe story begins.', ['A headline', 'The story begins.']],
    ['J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
    ['It rained... and then it stopped. Good.', ['It rained... and then it stopped.', 'Good.']],
    ['It rained... Then it stopped.', ['It rained...', 'Then it stopped.']],
    [
      '“Who?” asked Orn. (No one came.) He left',
      ['“Who?” asked Orn.', '(No one came.)', 'He left'],
    ],
    ['It ended at 8 p.m. He left.', ['It ended at 8 p.m.', 'He left.']],
    ['It ended at 8 p.m. Monday.', ['It ended at 8 p.m. Monday.']],
    ['It ended at 8 p.m. GMT.', ['It ended at 8 p.m. GMT.']],
    ['It ended at 8 p.m. E.T. by a vote.', ['It ended at 8 p.m. E.T. by a vote.']],
    ['It ended at 8 p.m. Ed left.', ['It ended at 8 p.m.', 'Ed left.']],
    ['It ended at 8 p.m. and began.', ['It ended at 8 p.m. and began.']],
    ['He went to the U.S. The senate spoke.', ['He went to the U.S.', 'The senate spoke.']],
    ['He went to the U.S. Senate.', ['He went to the U.S. Senate.']],
    ['It fell on Oct. 3 in No. 5.', ['It fell on Oct. 3 in No. 5.']],
    ['It belongs to Orn Inc. The firm grew.', ['It belongs to Orn Inc.', 'The firm grew.']],
    ['See e.g. Orn. I said no. He left.', ['See e.g. Orn.', 'I said no.', 'He left.']],
    ['Plan B. was it', ['Plan B. was it']],
    ['Led by Reps. Ann Orn and Sens. Bo Velm.', ['Led by Reps. Ann Orn and Sens. Bo Velm.']],
    ['Gens. Orn and Velm met Supt. Ann Berg.', ['Gens. Orn and Velm met Supt. Ann Berg.']],
    ['He did ten reps. Then he left.', ['He did ten reps.', 'Then he left.']],
    ['It goes to the DEC. “It helps.”', ['It goes to the DEC.', '“It helps.”']],
    ['She sat the SAT. He left.', ['She sat the SAT.', 'He left.']],
    ['DEC. 3 was cold.', ['DEC. 3 was cold.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('go on over the line ends of a fixed width', () => {
    const text =
      'The number of people who were killed in the flood in this\nlong valley has risen to eleven since the day before, the\npolice said.';
    expect(split(text)).toEqual([text]);
  });

  test.each([
    ['short lines', 'The first line\nThe second line of it'],
    ['lines of quite different length', `${'word '.repeat(18)}\n${'word '.repeat(9)}\nend`],
    ['lines longer than any fixed width', `${'word '.repeat(30)}\n${'word '.repeat(30)}`],
  ])('end with %s', (_, text) => {
    expect(split(text)).toEqual(text.split('\n').map((line) => line.trim()));
  });

  test('of one part of a text', () => {
    const text = 'One. Two. Three. Four.';
    const within = { start: 5, end: 16 };
    expect(sentences(text, within).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Two.',
      'Three.',
    ]);
  });
});

test.each([
  ['One\n\nTwo', ['One', 'Two']],
  ['  One \r\n \t\r\n\r\n Two\nThree\n', ['One', 'Two\nThree']],
  ['One\n\u00a0\nTwo', ['One', 'Two']],
  [' \n\n ', []],
])('the paragraphs of %j are %j', (text, expected) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a long run of stops is gone through once', () => {
  const text = `He left${'.'.repeat(500_000)}so it ended. She stayed.`;
  expect(split(text)).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { sentencesOf } from '../../bench/news/sentences.ts';

test('a text is cut into the sentences that its questions count', () => {
  const text = 'Bridge opens\n\nMr. Orn came. "It is done." He left!\n  The U.S. team won. \n';
  expect(sentencesOf(text)).toEqual({
    sentences: ['Bridge opens', 'Mr. Orn came.', '"It is done."', 'He left!', 'The U.S. team won.'],
    para: [1, 1, 0, 0, 1],
  });
});

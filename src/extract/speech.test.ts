import { expect, test } from 'vitest';
import { reader } from '../../tests/reader.ts';
import { speechBy } from './speech.ts';

/** Who says what around the words, and how many word pieces were read for it. */
async function heard(text: string, words: string) {
  let pieces = 0;
  const { model } = reader;
  const speechOf = speechBy({
    pieces: model.pieces,
    label(ids) {
      pieces += ids.length;
      return model.label(ids);
    },
  });
  const start = text.indexOf(words);
  const speeches = await speechOf({ sha256: words, text }, { start, end: start + words.length });
  const own = speeches.filter((each) => each.start <= start && start < each.end);
  return { speakers: own.map(({ speaker }) => speaker), pieces };
}

const told = '“We will not raise the toll before 2035,” said Ida Falk, the mayor of Brunn.';
const tiny = 'He ran. She sat. It was so. '.repeat(5000);

test.each([
  ['one paragraph without end', `${tiny}${told} ${tiny}`],
  ['a paragraph of its own between others', `${tiny}\n\n${told}\n\n${tiny}`],
  [
    'a line without any stop',
    `${'and so on '.repeat(9000)}\n${told}\n${'and so on '.repeat(9000)}`,
  ],
])('who said it is found in %s, and little is read for it', async (_what, text) => {
  const { speakers, pieces } = await heard(text, 'We will not raise');
  expect(speakers).toEqual(['Ida Falk']);
  expect(pieces).toBeLessThan(6000);
});

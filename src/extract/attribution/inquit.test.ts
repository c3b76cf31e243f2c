import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { inquitOf } from './inquit.ts';

const OPENING = 'Council closes the old pier\n\nThe council voted on Monday to close the pier.\n\n';

/** Who says what stands between the first quotation marks of a paragraph, by the clause beside it. */
function sourceOf(paragraph: string): string | undefined {
  const article = readText(`${OPENING}${paragraph}\n`);
  const start = article.text.indexOf('“');
  const found = inquitOf(article, { start, end: article.text.indexOf('”') + 1 });
  return found && article.text.slice(found.source.start, found.source.end);
}

describe('who says a quotation, by the clause beside it', () => {
  test.each([
    ['“It is late,” said Marta Quill.', 'Marta Quill'],
    ['“It is late,” Marta Quill, a baker, said.', 'Marta Quill'],
    ['Marta Quill said: “It is late.”', 'Marta Quill'],
    ['Marta Quill said that “it is late, and cold”.', 'Marta Quill'],
    ['Odo’s lawyer, Marta Quill, said: “It is late. We go home.”', 'Marta Quill'],
    ['Marta Quill, leader of the Crown Union, said: “It is late.”', 'Marta Quill'],
    [
      'An official speaking to the Gazette said: “It is late.”',
      'An official speaking to the Gazette',
    ],
    ['The head of the union said: “It is late.”', 'The head of the union'],
    ['“It is late,” the Gazette reported, quoting an official.', 'an official'],
    ['The Gazette quoted an official as saying that “it is late”.', 'an official'],
  ])('%s', (paragraph, source) => {
    expect(sourceOf(paragraph)).toBe(source);
  });

  test.each([
    ['no verb of saying', 'Marta Quill left: “It is late.”'],
    ['a clause about what, not who', 'Footage of Marta Quill, it said: “It is late.”'],
    ['nobody', 'A historian who saw the session, said: “It is late.”'],
  ])('%s beside it tells nothing', (_, paragraph) => {
    expect(sourceOf(paragraph)).toBeUndefined();
  });
});

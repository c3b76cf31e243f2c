import { expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { sentencesAt } from '../../text/sentences.ts';
import { wholeQuotation, withWholeQuotation } from './whole-quotation.ts';

const LONG = 'This goes on. '.repeat(40);
const TEXT = [
  'It rained in Velm. “Did they win? No,” said Ida Orn. Then she left.',
  '"They are wrong. We will not pay for it," Tom Berg said.',
  `“${LONG}It ends here,” said Vera Sand.`,
  "''It is late. Go home,'' he told the guards.",
  'He asked for five” more. That was all.',
  '“It is cold. The snow will stay.',
  '“It went on,” she said. “And on. And on,” she said.',
].join('\n\n');

const quoteOf = (words: string): string => {
  const at = TEXT.indexOf(words);
  const [sentence] = sentencesAt(TEXT, { start: at, end: at + words.length });
  const { start, end } = wholeQuotation(TEXT, sentence ?? expect.fail());
  return TEXT.slice(start, end);
};

test.each([
  ['No,” said', '“Did they win? No,” said Ida Orn.'],
  ['Did they win', '“Did they win? No,” said Ida Orn.'],
  ['They are wrong', '"They are wrong. We will not pay for it," Tom Berg said.'],
  ['Go home', "''It is late. Go home,'' he told the guards."],
  ['It rained', 'It rained in Velm.'],
  ['It ends here', 'It ends here,” said Vera Sand.'],
  ['five” more', 'He asked for five” more.'],
  ['It is cold', '“It is cold.'],
  ['“It went on', '“It went on,” she said.'],
  ['And on,”', '“And on. And on,” she said.'],
])('the passage with “%s” is shown as “%s”', (words, quote) => {
  expect(quoteOf(words)).toBe(quote);
});

test('the short answer stays where it was, and the quote is of the source', () => {
  const [source = expect.fail()] = articleKnowledge(TEXT, 'one.txt').sources.values();
  const start = source.text.indexOf('No,” said');
  const end = source.text.indexOf(' Then she');
  const span = { start, end: start + 2 };
  const candidate = {
    ...{ source, start, end, span, answer: 'No', confidence: 1 },
    quote: source.text.slice(start, end),
  };
  const whole = withWholeQuotation(candidate);
  expect(whole).toMatchObject({ answer: 'No', span, quote: '“Did they win? No,” said Ida Orn.' });
  expect(source.text.slice(whole.start, whole.end)).toBe(whole.quote);
});

import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { labelsFor, placeOf } from '../labels.fixture.ts';
import { piecesIn, spanOf } from './label-spans.ts';
import { signature } from './signature.ts';

const OPENING = 'Council closes the old pier\n\nThe council met on Monday.\n\n';
const SAID = '“The wall is as old as the town.”';

/** Who signs the quotation of a paragraph. */
function signed(paragraph: string, said = SAID): string | undefined {
  const article = readText(`${OPENING}${paragraph}\n`);
  const labels = labelsFor(article);
  const found = signature(article, labels, piecesIn(labels, placeOf(article.text, said)));
  if (!found) return undefined;
  const { start, end } = spanOf(labels, found.span);
  return article.text.slice(start, end);
}

test.each(['―', '—', '–', '-', '--'])('a name behind “%s” signs a quotation', (dash) => {
  expect(signed(`${SAID} ${dash} Ann Smith`)).toBe('Ann Smith');
  expect(signed(`${SAID}${dash}Ann Smith`)).toBe('Ann Smith');
});

test('what stands behind the name is of it, to the end of the paragraph', () => {
  const paragraph = `${SAID} — Ann Smith, a baker from Calder`;
  expect(signed(paragraph)).toBe('Ann Smith, a baker from Calder');
  expect(signed(`${paragraph}\n\n“It must go.” — Bo Berg`)).toBe('Ann Smith, a baker from Calder');
});

test.each([
  ['without a dash', `${SAID} Ann Smith`],
  ['behind three dashes', `${SAID} --- Ann Smith`],
  ['where a small letter follows', `${SAID} — and so is Ann Smith`],
  ['where the dash does not come first', `${SAID} he said — Ann Smith`],
  ['in the next paragraph', `${SAID}\n\n— Ann Smith`],
  ['where nothing follows', SAID],
])('nobody signs %s: %s', (_, paragraph) => {
  expect(signed(paragraph)).toBeUndefined();
});

test.each([
  ['80 letters with its dash may be one', 80, true],
  ['81 are a sentence', 81, false],
])('of what stands behind a quotation %s', (_, length, isSigned) => {
  const rest = ' — Ann Smith of ';
  const paragraph = `${SAID}${rest}${'x'.repeat(length - rest.length)}`;
  expect(signed(paragraph) !== undefined).toBe(isSigned);
});

test('who signs is sure', () => {
  const article = readText(`${OPENING}${SAID} — Ann Smith\n`);
  const labels = labelsFor(article);
  const found = signature(article, labels, piecesIn(labels, placeOf(article.text, SAID)));
  expect(found).toMatchObject({ probability: 1, span: { probability: 1 } });
});

import { describe, expect, test } from 'vitest';
import { smallEvent, text } from '../../tests/knowledge/small-pack.ts';
import type { Pack } from './pack.ts';
import { locate, located, quoteProblem } from './quotes.ts';
import { eventSchema, factSchema, type FactFile } from './schema.ts';

const OTHER = 'The old tower of Velm was sold to a baker on Monday.';

const pack: Pack = {
  event: eventSchema.parse(smallEvent()),
  facts: [],
  texts: new Map([
    ['velm-post', text],
    ['tower-news', OTHER],
  ]),
};

const factOf = (quote: string, occurrence?: number): FactFile =>
  factSchema.parse({
    ...{ id: 'boat', kind: 'state', answer: 'So it is', quote, source: 'velm-post' },
    ...(occurrence !== undefined && { occurrence }),
  });
const problemOf = (quote: string, occurrence?: number) =>
  quoteProblem(factOf(quote, occurrence), text, pack);

describe('a quote stands', () => {
  const at = (quote: string, occurrence?: number): string | undefined => {
    const span = locate(factOf(quote, occurrence), text);
    return span && `${span.start}: ${text.slice(span.start, span.end)}`;
  };
  const first = text.indexOf('The bridge');
  const second = text.indexOf('The bridge', first + 1);

  test.each([
    ['at its first place, where none is named', undefined, `${first}: The bridge`],
    ['at the first', 1, `${first}: The bridge`],
    ['at the one that the fact names', 2, `${second}: The bridge`],
    ['nowhere, past the last', 3, undefined],
  ])('%s', (_, occurrence, expected) => {
    expect(at('The bridge', occurrence)).toBe(expected);
  });

  test('in the letters of the source, in whichever typography', () => {
    expect(at('"No town can build a bridge alone,"')).toMatch(
      /: “No town can build a bridge alone,”$/,
    );
    expect(at('No town could build')).toBeUndefined();
  });

  test('elsewhere in another text, and where it was, in the first again', () => {
    const fact = factOf('Velm');
    const places = [text, OTHER, text].map((each) => locate(fact, each)?.start);
    expect(places).toEqual([text.indexOf('Velm'), OTHER.indexOf('Velm'), text.indexOf('Velm')]);
  });

  test('where it was found already', () => {
    const fact = factOf('not there at all');
    const span = { start: 3, end: 8 };
    located(fact, text, span);
    expect(locate(fact, text)).toEqual(span);
    expect(locate(fact, OTHER)).toBeUndefined();
  });
});

describe('nothing is wrong with a quote', () => {
  test.each([
    ['that stands there', 'She promised to mend the old road.', undefined],
    ['as often as is said', 'The bridge', 2],
  ])('%s', (_, quote, occurrence) => {
    expect(problemOf(quote, occurrence)).toBeUndefined();
  });
});

describe('a quote that does not stand in its source', () => {
  const place = { item: { noun: 'fact', id: 'boat' }, field: 'quote' };
  const found = (quote: string) => ({ file: 'velm-bridge/facts.json', place, found: `"${quote}"` });

  test.each([
    ['The bridge', 3, 2, '1 to 2'],
    ['the old road', 2, 1, '1, or no such field'],
  ])('so often has its count told: %s', (quote, occurrence, count, expected) => {
    expect(problemOf(quote, occurrence)).toMatchObject({
      ...{ place: { field: 'occurrence' }, expected, found: String(occurrence) },
      fault: { code: 'notSoOften', source: 'velm-post', count, found: String(occurrence) },
    });
  });

  test('but in another has that one named', () => {
    const quote = 'was sold to a baker';
    expect(problemOf(quote)).toMatchObject({
      ...found(quote),
      remedy: 'It stands in source "tower-news": name that one.',
      fault: { code: 'quotedElsewhere', source: 'velm-post', elsewhere: 'tower-news' },
    });
  });

  test('but nearly has the difference shown', () => {
    const quote = 'She promised to mend the new road.';
    const nearest = 'She promised to mend the [-new-]{+old+} road.';
    expect(problemOf(quote)).toMatchObject({
      ...{ ...found(quote), nearest },
      remedy: 'Put the words of the source, in {+…+}, for those of the quote, in [-…-].',
      fault: { code: 'quotedOtherwise', source: 'velm-post', nearest },
    });
  });

  test.each([
    'Bananas ripen quickly',
    'Nobody has ever seen a single one of the blue whales off Orm',
  ])('nor anything like it has nothing shown: %s', (quote) => {
    const problem = problemOf(quote);
    expect(problem).toMatchObject({
      ...found(quote),
      remedy: 'Nothing like it stands there. Quote the source, or remove the fact.',
      fault: { code: 'quotedNowhere', source: 'velm-post' },
    });
    expect(problem).not.toHaveProperty('nearest');
  });

  test('is looked for in the text that is given, after another as well', () => {
    const quote = 'The old tower of Velm was sold to a banker';
    expect(quoteProblem(factOf(quote), text, pack)?.nearest).toBeUndefined();
    expect(quoteProblem(factOf(quote), OTHER, pack)?.nearest).toContain('[-banker-]{+baker+}');
  });

  test('is told with the folder that its pack was read from', () => {
    const read = { ...pack, directory: 'packs/velm' };
    expect(quoteProblem(factOf('Bananas'), text, read)?.file).toBe('packs/velm/facts.json');
  });
});

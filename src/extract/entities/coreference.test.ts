import { describe, expect, test } from 'vitest';
import { readText, type Article } from '../article/article.ts';
import type { Phrase } from '../article/phrases.ts';
import { resolveSpeakers } from './coreference.ts';
import { readMentions, type NamedEntity } from './entities.ts';

const OPENING =
  'Town closes the old pier\n\nThe old pier was closed on Monday, after a long night.\n\n';

/** Whom each phrase in brackets means, in their order; those whom nobody knows are undefined. */
function meant(marked: string): readonly (NamedEntity | undefined)[] {
  const parts = `${OPENING}${marked}\n`.split(/[[\]]/);
  const article = readText(parts.join(''));
  const mentions = readMentions(article);
  const said = parts.flatMap((_, i) =>
    i % 2 === 1 ? { speaker: phraseAt(article, parts.slice(0, i).join('').length) } : [],
  );
  const resolved = resolveSpeakers(article, said, mentions);
  return said.map((each) => resolved.get(each));
}

function phraseAt({ phrases, words }: Article, at: number): Phrase {
  const found = phrases.find(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    return first && last && first.start <= at && at < last.end;
  });
  if (!found) throw new Error(`no phrase at ${at}`);
  return found;
}

const names = (marked: string) => meant(marked).map((entity) => entity?.name);

describe('a pronoun', () => {
  test.each([
    [
      'means whom it fits',
      'Mr Odo Quist met Ms Ann Smith. [She] said no. [He] said yes.',
      ['Ann Smith', 'Odo Quist'],
    ],
    ['means the subject first', 'Mr Odo Quist met Mr Karl Marsh. [He] said no.', ['Odo Quist']],
    [
      'means the subject of a sentence that came later',
      'The paper praised Mr Odo Quist. Mr Karl Marsh came. Nobody else did. [He] said no.',
      ['Karl Marsh'],
    ],
    [
      'means nobody behind a preposition before the subject',
      'Mr Odo Quist spoke after Mr Karl Marsh. Nobody else came. [He] said no.',
      ['Odo Quist'],
    ],
    [
      'means nobody whom the same one is joined to',
      '[Mr Odo Quist] said yes. He left the town where he and Mr Karl Marsh were born. [He] said no.',
      ['Odo Quist', 'Odo Quist'],
    ],
    [
      'means whom another one is joined to',
      'The paper praised her and Mr Karl Marsh. [He] said no.',
      ['Karl Marsh'],
    ],
    [
      'means nobody who is only spoken of',
      'Mr Odo Quist met Mr Karl Marsh. “Mr Orin Bell lies,” [he] said.',
      ['Odo Quist'],
    ],
    [
      'means who spoke last, whoever was named since',
      'Mr Karl Marsh came. [Mr Odo Quist] said no. A boat came from Mr Karl Marsh. [He] said yes.',
      ['Odo Quist', 'Odo Quist'],
    ],
    [
      'means nobody where two fit about as well',
      'A letter came from Mr Odo Quist to Mr Karl Marsh. [He] said no.',
      [undefined],
    ],
    [
      'means nobody where somebody without a name spoke last',
      'Mr Odo Quist came. “I am late,” said [a doctor from Calder]. [He] said no.',
      [undefined, undefined],
    ],
    [
      'is no woman without a name',
      'Mr Odo Quist came. “I am late,” said [a woman from Calder]. [He] said no.',
      [undefined, 'Odo Quist'],
    ],
    [
      'may be whom a description means',
      'Mr Odo Quist came. “I am late,” said [the doctor from Calder]. [He] said no.',
      [undefined, 'Odo Quist'],
    ],
    [
      'is none of several',
      'Mr Odo Quist came. “We are late,” said [doctors from Calder]. [He] said no.',
      [undefined, 'Odo Quist'],
    ],
    ['of several means nobody', 'Minister Odo Quist came. [They] said yes.', [undefined]],
    ['that belongs to the name before it', 'They met Ann Smith, [who] said no.', ['Ann Smith']],
    [
      'that stands too far from a name',
      'They met Ann Smith there in the evening after a walk, [who] said no.',
      [undefined],
    ],
  ])('%s: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  test.each([
    ['in a turn is not whose turn it is', 'TOM: It ends.', 'Odo Quist'],
    ['may be who spoke in the last one', '', 'Bo Berg'],
  ])('%s', (_, turn, expected) => {
    const text = `Mr Odo Quist came.\n\nMr Bo Berg: Nobody else came. He said no.\n\n${turn}\n`;
    const article = readText(`${OPENING}${text}`);
    const mentions = readMentions(article);
    const speakerOf = (words: string) => ({
      speaker: phraseAt(article, article.text.lastIndexOf(words)),
      isTurn: words !== 'He ',
    });
    const asked = ['Bo Berg:', 'He ', ...(turn === '' ? [] : ['TOM:'])].map(speakerOf);
    const [, he] = asked;
    const resolved = resolveSpeakers(article, asked, mentions);
    expect(he && resolved.get(he)?.name).toBe(expected);
  });

  test('tells what somebody is whose name does not', () => {
    const [first, second] = meant('Odo Quist met the crew. [She] said no. [He] said yes.');
    expect(first).toMatchObject({ name: 'Odo Quist', gender: 'female' });
    expect(second).toBeUndefined();
  });
});

describe('“it”', () => {
  test.each([
    [
      'is the body that was named last',
      'The Velm Port Authority met on Monday. [It] said no.',
      'Velm Port Authority',
    ],
    ['is one that goes by its letters', 'The UNHCR met on Monday. [It] said no.', 'UNHCR'],
    [
      'is one of two sentences before, where that was the subject',
      'The Velm Port Authority met on Monday. A boat came in. [It] said no.',
      'Velm Port Authority',
    ],
    [
      'is nobody after more',
      'The Velm Port Authority met on Monday. A boat came in. Then another came. [It] said no.',
      undefined,
    ],
    [
      'is nobody behind a preposition',
      'A boat came in from the Velm Port Authority. [It] said no.',
      undefined,
    ],
    [
      'is nobody who is only spoken of',
      '“The Velm Port Authority is wrong.” [It] said no.',
      undefined,
    ],
    ['is no name of another kind', 'The crew of the Lumen met on Monday. [It] said no.', undefined],
    ['is no person', 'Mr Odo Quist came. [It] said no.', undefined],
  ])('%s: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual([expected]);
  });
});

describe('a description', () => {
  test.each([
    [
      'means who holds the office',
      'Foreign Minister Odo Quist met Mayor Ann Smith. [The minister] said no. [The mayor] said yes.',
      ['Odo Quist', 'Ann Smith'],
    ],
    [
      'means the body, not who leads it',
      'Odo Quist, director of the Tarn Museum, came. [The museum] said no. [The director] said yes.',
      ['Tarn Museum', 'Odo Quist'],
    ],
    [
      'means the body that bears the word',
      'The Velm Town Council met. [The council] said no.',
      ['Velm Town Council'],
    ],
    [
      'means, if it is plain, the body that was named last',
      'Orrin & Sons Ltd met. [The company] said no. [The small company] said yes.',
      ['Orrin & Sons Ltd', undefined],
    ],
    [
      'of several means none of them',
      'Orrin & Sons Ltd met the Orm Bank. [The companies] said no. [The banks] said yes.',
      [undefined, undefined],
    ],
    [
      'of one among many means nobody',
      'Minister Odo Quist came. [A minister] said no.',
      [undefined],
    ],
    [
      'that points at somebody means them',
      'Minister Odo Quist came. [This minister] said no. [Its minister] said yes.',
      ['Odo Quist', 'Odo Quist'],
    ],
    [
      'of another office means nobody',
      'Minister Odo Quist came. [The mayor] said no.',
      [undefined],
    ],
  ])('%s: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe('a description with the name beside it', () => {
  const office = (marked: string) =>
    meant(marked).map((entity) => entity && [entity.name, entity.roles.map(({ title }) => title)]);

  test('means who is named, and is their office', () => {
    expect(office('[The head of its  mission], Ann Smith, said no.')).toEqual([
      ['Ann Smith', ['head of its mission']],
    ]);
  });

  test('is nobody’s where another clause begins with it', () => {
    expect(office('When he met Ann Smith, the mayor said no. [Ann Smith] said yes.')).toEqual([
      ['Ann Smith', []],
    ]);
    expect(office('They met Ann Smith, the mayor elected in May. [Ann Smith] said yes.')).toEqual([
      ['Ann Smith', ['mayor']],
    ]);
  });

  test('is no office of somebody’s relative', () => {
    expect(office('[His brother], Odo Quist, said no.')).toEqual([['Odo Quist', []]]);
  });

  test.each([
    ['a body is beside it', '[The head of its mission], Velm Town Council, said no.'],
    ['the name goes on', '[The head of its mission], Ann Smith said.'],
    ['it is no person’s', '[The summary of the report], Ann Smith, said no.'],
  ])('means nobody where %s', (_, marked) => {
    expect(names(marked)).toEqual([undefined]);
  });
});

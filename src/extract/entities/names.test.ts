import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import type { Word } from '../article/words.ts';
import { joinedName, nameIn } from './names.ts';

const OPENING = 'Council closes the old pier\n\nThe council met.\n\n';

/** A sentence as an article, and its last noun phrase whose head is a word. */
function phraseIn(sentence: string, head: string) {
  const article = readText(`${OPENING}${sentence}\n`);
  const phrase = article.phrases.findLast((each) => article.words[each.head]?.text === head);
  return { article, phrase: phrase ?? expect.fail(`no phrase whose head is ${head}`) };
}

/** The name in it; words of `persons` are labelled as of persons' names. */
function nameOf(sentence: string, head: string, persons?: string) {
  const { article, phrase } = phraseIn(sentence, head);
  const isOfPerson = ({ text }: Word): boolean => persons?.split(' ').includes(text) === true;
  return nameIn(article, phrase, persons === undefined ? undefined : isOfPerson);
}

describe('a name', () => {
  test.each([
    ['ends with its phrase', 'They saw Tarrow Hallen there.', 'Hallen', 'Tarrow Hallen'],
    ['has its particle', 'They saw Ester van Dorn there.', 'Dorn', 'Ester van Dorn'],
    ['has a hyphen', 'They saw Park Geun-hye there.', 'hye', 'Park Geun-hye'],
    ['begins behind a hyphen of an office', 'They saw President-elect Orn there.', 'Orn', 'Orn'],
    ['and behind its capital', 'They saw President-Elect Orn there.', 'Orn', 'Orn'],
    ['has “&”', 'They sued Orrin & Sons there.', 'Sons', 'Orrin & Sons'],
    ['has a number', 'They sold the Lumen 2 there.', '2', 'Lumen 2'],
    ['has a number before it', 'They won the Six Nations there.', 'Nations', 'Six Nations'],
    ['has none that opens a sentence', 'Six Nations won there.', 'Nations', 'Nations'],
    ['has whose place it is', 'They met at Tanner’s Row there.', 'Row', 'Tanner’s Row'],
    ['has whose body it is', 'They left the Farmers’ League there.', 'League', 'Farmers’ League'],
    ['has no body’s owner without “the”', 'They met Tarn’s Council.', 'Council', 'Council'],
    ['has whose office it is', 'They left the Mayor’s Office there.', 'Office', 'Mayor’s Office'],
    ['has no office as an owner else', 'They saw the Mayor’s Lumen there.', 'Lumen', 'Lumen'],
    ['has no other possessor', 'They saw Bo’s Lumen there.', 'Lumen', 'Lumen'],
    ['ends before its mark', 'They left Ann Smith’s  house.', 'house', undefined],
    [
      'has an office before a body',
      'They sued the Justice Department.',
      'Department',
      'Justice Department',
    ],
    ['is of one line', 'They saw Tarrow  Hallen there.', 'Hallen', 'Tarrow Hallen'],
    ['may be an office behind a given name', 'They saw Mary Dean there.', 'Dean', 'Mary Dean'],
    ['is no office alone', 'They saw the Dean there.', 'Dean', undefined],
    ['is no day', 'They left on Friday.', 'Friday', undefined],
    ['begins behind a day', 'On Friday Tarn Council left.', 'Council', 'Tarn Council'],
    ['is not half of one with a day', 'They read the Sunday Times.', 'Times', undefined],
    ['is no month', 'They left in late October.', 'October', undefined],
    ['is no common noun', 'They saw the Hallen house.', 'house', undefined],
  ])('%s: %s', (_, sentence, head, text) => {
    expect(nameOf(sentence, head)?.text).toBe(text);
  });
});

describe('what stands before a name', () => {
  test.each([
    ['British Foreign Secretary Orin Hague', 'Hague', 'British Foreign Secretary', true],
    ['the mayor, and Mr Hallen', 'Hallen', '', true],
    ['harbour master Tarrow Hallen', 'Hallen', 'harbour master', true],
    ['the mayor Tarrow Hallen', 'Hallen', 'mayor', true],
    ['her brother Tarrow Hallen', 'Hallen', '', true],
    ['the old Tarrow Hallen', 'Hallen', '', false],
    ['Bo Berg’s lawyer Tarrow Hallen', 'Hallen', 'lawyer', true],
    ['Secretary of State John Kerry', 'Kerry', 'Secretary of State', true],
    [
      'Chief Secretary to the Treasury Paul Boateng',
      'Boateng',
      'Chief Secretary to the Treasury',
      true,
    ],
    ['Secretary of State', 'State', '', false],
  ])('tells an office: %s', (words, head, role, titled) => {
    expect(nameOf(`They saw ${words} there.`, head)).toMatchObject({ role, titled });
  });

  test.each([
    ['the Alliance', 'Alliance', true],
    ['the old Alliance', 'Alliance', false],
    ['some of Alliance', 'Alliance', false],
  ])('tells whether it is the one: %s', (words, head, definite) => {
    expect(nameOf(`They saw ${words} there.`, head)?.definite).toBe(definite);
  });

  test.each([
    ['Mrs Hallen', 'female'],
    ['spokesman Tarrow Hallen', 'male'],
    ['Mary Hallen', 'female'],
    ['Tarrow Hallen', undefined],
    ['the queen’s nurse Tarrow Hallen', undefined],
    ['Tarrow Mary Hallen', undefined],
  ])('or its first word tells a woman or a man: %s', (words, gender) => {
    expect(nameOf(`They saw ${words} there.`, 'Hallen')?.gender).toBe(gender);
  });

  test('a given name alone may be a last name', () => {
    expect(nameOf('They saw Kelly there.', 'Kelly')?.gender).toBeUndefined();
  });
});

describe('with labels', () => {
  test.each([
    [
      'what is no person’s is left out',
      'Crooked Tarrow Hallen',
      'Hallen',
      'Tarrow Hallen',
      'Tarrow Hallen',
    ],
    ['initials stay', 'Tarrow J. Hallen', 'Hallen', 'Tarrow Hallen', 'Tarrow J. Hallen'],
    [
      'all stays where the last word is no person’s',
      'Crooked Tarrow Hallen',
      'Hallen',
      'Tarrow',
      'Crooked Tarrow Hallen',
    ],
    [
      'all stays where the one before it is none',
      'Crooked Tarrow Hallen',
      'Hallen',
      'Hallen',
      'Crooked Tarrow Hallen',
    ],
    ['an office may be a last name', 'Tarrow Dean', 'Dean', 'Tarrow Dean', 'Tarrow Dean'],
    ['but not where it is labelled otherwise', 'Tarrow Dean', 'Dean', 'Tarrow', undefined],
  ])('%s: %s', (_, words, head, persons, text) => {
    expect(nameOf(`They saw ${words} there.`, head, persons)?.text).toBe(text);
  });
});

describe('a name goes on', () => {
  const joined = (sentence: string, head: string): string | undefined => {
    const { article, phrase } = phraseIn(sentence, head);
    const name = nameIn(article, phrase) ?? expect.fail(`no name in ${sentence}`);
    return joinedName(article, phrase, name)?.name.text;
  };

  test.each([
    ['behind a body', 'Institute of Inland Waters', 'Institute', 'Institute of Inland Waters'],
    ['as an office', 'Department of Justice', 'Department', 'Department of Justice'],
    ['for whom it is', 'Union for Ferry Crews', 'Union', 'Union for Ferry Crews'],
    [
      'behind an event, with its year',
      'Tarn Conference on Cyber Space 2013',
      'Conference',
      'Tarn Conference on Cyber Space 2013',
    ],
    ['behind a place that is opened so', 'Republic of Velm', 'Republic', 'Republic of Velm'],
    ['but not behind a person', 'Tarrow Hallen of Velm', 'Hallen', undefined],
    [
      'nor behind a body that acts on something',
      'Institute on Cyber Space',
      'Institute',
      undefined,
    ],
    ['nor with a common noun', 'Institute of old boats', 'Institute', undefined],
    ['nor with a day', 'Conference on Friday', 'Conference', undefined],
    ['nor with whom an office is before', 'Bank of President Hallen', 'Bank', undefined],
    ['nor behind another word', 'Institute in Velm', 'Institute', undefined],
  ])('%s: %s', (_, words, head, text) => {
    expect(joined(`They left the ${words} there.`, head)).toBe(text);
  });
});

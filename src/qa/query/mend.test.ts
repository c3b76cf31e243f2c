import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { READER } from '../../model/model.ts';
import { readTokenizer } from '../../model/tokenizer.ts';
import { tokenise } from '../../text/tokens.ts';
import { knownWordsOf } from './known-words.ts';
import { mend } from './mend.ts';
import { isDerived } from './word-forms.ts';

const pieces = readTokenizer(join(READER, 'tokenizer.json'));

const PASSAGES =
  'The ferry Albatrossa sank off Quellmere on Monday, the harbourmaster Ilse Vandermolen said. ' +
  'Divers recovered eleven passengers; the shipping company Nordlinje promised compensation. ' +
  'Its engineers, who had inspected the bulkheads, blamed a landowner and a showdown over moorings.';
const known = knownWordsOf(tokenise(PASSAGES).map(({ norm }) => norm));

function mended(question: string): string {
  return mend(question, known, pieces).text;
}

describe('what the passages hold is mended to it', () => {
  test.each([
    ['who is vandermolan', 'who is vandermolen'],
    ['What did Vandermollen say?', 'What did vandermolen say?'],
    ['when did the albatrosa sink', 'when did the albatrossa sink'],
    ['how deep is it at Quelmere?', 'how deep is it at quellmere?'],
    ['did nordlinge promise anything', 'did nordlinje promise anything'],
    ['how many pasengers were there?', 'how many passengers were there?'],
    ['who inspected the bulkhaeds', 'who inspected the bulkheads'],
    ['what about compansation?', 'what about compensation?'],
    ['harbourmastr', 'harbourmaster'],
  ])('%s', (question, expected) => {
    expect(mended(question)).toBe(expected);
  });

  test('and what was typed is told', () => {
    expect(mend('did the albatrosa carry pasengers?', known, pieces).mended).toEqual([
      { typed: 'albatrosa', meant: 'albatrossa' },
      { typed: 'pasengers', meant: 'passengers' },
    ]);
  });
});

describe('a rare English word', () => {
  const about = (words: string) => knownWordsOf(tokenise(words).map(({ norm }) => norm));
  test.each([
    ['a manager who may create a beach', 'who is the manger', 'who is the manager'],
    ['a manager who may create a beach', 'what will he crate', 'what will he create'],
    // A manger, a beech and planes may be meant.
    ['a manager beside a manger', 'who is the manger', 'who is the manger'],
    ['a manager who may create a beach', 'where is the beech', 'where is the beech'],
    [
      'plans of great filed songs',
      'who fined the planes that greet',
      'who fined the planes that greet',
    ],
    ['plans of great filed songs', 'who sings', 'who sings'],
  ])('of “%s”: %s', (known, question, expected) => {
    expect(mend(question, about(known), pieces).text).toBe(expected);
  });
});

describe('common English is mended where it is clearly misspelt', () => {
  test.each([
    ['what did the goverment do', 'what did the government do'],
    ['was the presdent there?', 'was the president there?'],
    ['who was responsable for it', 'who was responsible for it'],
    ['what is the temperture', 'what is the temperature'],
    ['when was it recieved', 'when was it received'],
    ['do they beleive it', 'do they believe it'],
    ['what was agred first', 'what was agreed first'],
    ['who sits on the comittee', 'who sits on the committee'],
    ['what was the campain about', 'what was the campaign about'],
    ['Whihc ship sank', 'which ship sank'],
    ['WHAT DID THE GOVERMENT SAY', 'WHAT DID THE government SAY'],
  ])('%s', (question, expected) => {
    expect(mended(question)).toBe(expected);
  });
});

describe('what is no misspelling stays as it was typed', () => {
  test.each([
    ['good words', 'how did the crew of the ship behave during the storm, and who rescued them?'],
    ['words of the passages', 'Did the harbourmaster inspect the bulkheads and moorings?'],
    ['forms of good words', 'were pensioners, wildfires, aftershocks or landslides mentioned?'],
    ['good words near to others', 'was there a slowdown, a shutdown or an outlay? the Londoners?'],
    ['forms near other words', 'was he texting two commuters or cloning mobiles, by my reckoning?'],
    [
      'words rarer than those near to them',
      'was she impeached, or just plugging a torrent of leaflets?',
    ],
    ['rare words', 'did a bloke tweet a gripe, or medics and pundits boo?'],
    ['numbers', 'did 1,200 or 12o0 come on 2031-05-02 at 7pm, the 22nd?'],
    ['short words', 'who is jon and wht abt the dok, hmm ok'],
    ['chat words', 'lol pls wanna know omg thx'],
  ])('%s', (_, question) => {
    expect(mend(question, known, pieces)).toEqual({ text: question, mended: [] });
  });

  test.each(
    // Surnames, firms and places that common English does not have and that are near to words of it.
    [
      ...'Sunak Ardern Hartmann Prentis Harlowe Carlsen Grantley Langton Norwick Quillan Spotify'.split(
        ' ',
      ),
      ...'Odesa Karins Nauseda Ruritania Zelenskyy Okafor Marchand Lindholm Fairbrook'.split(' '),
    ],
  )('the unknown name %s', (name) => {
    const questions = [
      `What did ${name} say?`,
      `${name} said what?`,
      `Is ${name.toUpperCase()} in it?`,
    ];
    expect(questions.map(mended)).toEqual(questions);
  });
});

test('another form of a word that the passages have stays as it was typed', () => {
  for (const question of ['which bulkhead broke', 'who owns the moorings', 'which mooring is it']) {
    expect(mended(question)).toBe(question);
  }
});

test('a question in another script or of marks only stays', () => {
  for (const question of ['船は沈みましたか', 'Сколько погибло?', '???', '', '🎉']) {
    expect(mended(question)).toBe(question);
  }
});

describe('derived words', () => {
  const isWord = (word: string) =>
    'pension rescue carry water mark slow block save'.split(' ').includes(word);
  test.each([
    ...['pensions', 'rescued', 'rescuers', 'rescuing', 'carried', 'carries'],
    ...['unblock', 'slowdown', 'saver', 'saving'],
  ])('%s is one', (word) => {
    expect(isDerived(word, isWord)).toBe(true);
  });

  test.each([
    'pensoin',
    'rescu',
    'carryd',
    'watr',
    'slowwdown',
    'blokc',
    'xblock',
    'markd',
    'slowblock',
  ])('%s is none', (word) => {
    expect(isDerived(word, isWord)).toBe(false);
  });
});

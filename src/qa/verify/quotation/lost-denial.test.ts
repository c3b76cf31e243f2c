import { describe, expect, test } from 'vitest';
import { deniedAround, deniedBetween } from './lost-denial.ts';

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`“${part}” is not there`);
  return { start, end: start + part.length };
}

/** The quotation with the denial that it loses; nothing where it loses none. */
function widened(text: string, part: string): string | undefined {
  const found = deniedAround(text, spanOf(text, part));
  return found && text.slice(found.start, found.end);
}

describe('a quotation loses a denial', () => {
  test.each([
    ['the word right before it', 'He did not pay the fine.', 'pay the fine', 'not pay the fine'],
    ['a contraction', 'They won’t sell the mill.', 'sell the mill', 'won’t sell the mill'],
    ['“no longer”', 'It is no longer safe.', 'safe', 'no longer safe'],
    ['behind its opening mark', 'He would not “sell it all”.', 'sell it all', 'not “sell it all'],
    ['the word right behind it', 'She said they did not go.', 'they did', 'they did not'],
    ['its subject', 'No town can pay.', 'can pay', 'No town can pay'],
    [
      'a subject of up to five words',
      'None of the four men will go.',
      'will go',
      'None of the four men will go',
    ],
    ['a subject inside quotation marks', 'Orn: “Nobody is safe.”', 'is safe', 'Nobody is safe'],
    [
      'a subject behind “that”',
      'She said that neither side has won.',
      'has won',
      'neither side has won',
    ],
    [
      'a subject, though the quotation has its mark',
      'No town “can pay” it.',
      '“can pay”',
      'No town “can pay”',
    ],
    ['a capital verb behind it', 'No town CAN pay.', 'CAN pay', 'No town CAN pay'],
    ['over wide gaps', 'It is that  no  big  town  can pay.', 'can pay', 'no  big  town  can pay'],
    ['behind two marks', 'He would not “‘sell it all’”.', 'sell it all', 'not “‘sell it all'],
    ['a word over a line', 'He did not\n  pay, I hear.', 'pay', 'not\n  pay'],
    ['a word behind it over a line', 'They did\n  not pay.', 'They did', 'They did\n  not'],
    ['a subject before two marks', 'No town “‘can pay’” it.', '“‘can pay’”', 'No town “‘can pay’”'],
    ['“am” behind it', 'None of us three am sure.', 'am sure', 'None of us three am sure'],
  ])('%s', (_what, text, part, expected) => {
    expect(widened(text, part)).toBe(expected);
  });
});

test.each([
  ['No town paid.', 'paid', 'No town paid'],
  [
    'No senior officials and experts attend the talks.',
    'attend the talks',
    'No senior officials and experts attend the talks',
  ],
  [
    'No senior official attends the talks.',
    'attends the talks',
    'No senior official attends the talks',
  ],
  ['No mayors or clerks paid it.', 'paid it', 'No mayors or clerks paid it'],
  ['No town “paid” it.', '“paid” it', 'No town “paid” it'],
])('in “%s” “%s” has lost its subject, which denies', (text, part, whole) => {
  expect(widened(text, part)).toBe(whole);
});

describe('a quotation loses none', () => {
  test.each([
    ['a comma parts it from another clause', 'He wants peace, not war.', 'He wants peace'],
    ['a stop does', 'Not now. We pay.', 'We pay'],
    ['the word before it denies nothing', 'He will surely pay the fine.', 'pay the fine'],
    ['the denial is one word further away', 'He did not fully pay.', 'pay'],
    ['the subject stands in the middle of its clause', 'With good or no rain it is dry.', 'is dry'],
    ['another clause begins behind the subject', 'There is no doubt that he can stay.', 'can stay'],
    ['the subject has too many words', 'No man of the very old town can go.', 'can go'],
    ['a verb stands before the second noun', 'No mayor spoke and experts attend it.', 'attend it'],
    ['it goes on with no verb that fits', 'No mayors of Velm, but experts attend it.', 'attend it'],
    ['it has the denial itself', 'He did not pay.', 'not pay'],
    ['the word behind it only looks like one', 'They pay noted men.', 'They pay'],
  ])('where %s', (_why, text, part) => {
    expect(widened(text, part)).toBeUndefined();
  });
});

test('a subject that denies is found at the start of a text and after a long one alike', () => {
  expect(widened(`${'A long story goes on here. '.repeat(9)}No town can pay.`, 'can pay')).toBe(
    'No town can pay',
  );
  expect(widened('no town can pay', 'can pay')).toBe('no town can pay');
});

test('a subject further back than 80 letters is not looked for, nor is what remains of it one', () => {
  const words = ['Upper', 'Lower', 'Inner', 'Outer'].map((each) => `${each}${'m'.repeat(13)}`);
  const subject = `no ${words.join(' ')} `;
  const within = `${subject}${' '.repeat(80 - subject.length)}`;
  expect(within).toHaveLength(80);
  expect(widened(`The town has ${within}can pay`, 'can pay')).toBeUndefined();
});

describe('an omission cuts a denial away', () => {
  const between = (text: string, ...parts: readonly string[]) =>
    deniedBetween(
      text,
      parts.map((part) => spanOf(text, part)),
    );

  test.each([
    [
      'in the first part’s sentence',
      'The mayor said it was never safe to use. It is old.',
      'The mayor said',
      'old',
    ],
    [
      'in the last part’s sentence',
      'The mayor spoke. She sang. It is not at all old.',
      'The mayor',
      'old',
    ],
    [
      'between the second and the third',
      'The old mill is here and not at all in use.',
      'The old',
      'mill is',
      'in use',
    ],
  ])('%s', (_where, text, ...parts) => {
    expect(between(text, ...parts)).toBe(true);
  });

  test.each([
    [
      'it stands in a sentence of its own between them',
      'The mayor spoke. She did not sing. It is old.',
      'The mayor',
      'old',
    ],
    ['nothing there denies', 'The mayor spoke of the mill, which is old.', 'The mayor', 'old'],
    [
      'it stands before or behind the parts',
      'Not the mayor spoke of old mills, no.',
      'the mayor',
      'old mills',
    ],
    ['there is one part', 'It is not old.', 'It is not old'],
  ])('not where %s', (_why, text, ...parts) => {
    expect(between(text, ...parts)).toBe(false);
  });
});

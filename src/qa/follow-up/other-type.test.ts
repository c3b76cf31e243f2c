import { describe, expect, test } from 'vitest';
import { ferry, flood, lumen, seoul, understood } from './fixture.ts';

const promise = seoul('What did Park promise?', 'park-developing-nations', 'park-it-industry');
const legislation = seoul('What did Ban say about legislation?', 'ban-legislation');
const drowned = flood('Who drowned?', 'teague-drowned');
const evacuated = flood('How many people were evacuated?', 'evacuated-first');

describe('what the answer was stands for itself', () => {
  understood([
    [promise, 'how so', 'Why did Park Geun-hye promise that?'],
    [promise, 'Why did she?', 'Why did Park Geun-hye promise that?'],
    [promise, 'What for?', 'Why did Park Geun-hye promise that?'],
    [seoul('what did william hague promise?'), 'why?', 'Why did William Hague promise that?'],
    [seoul('where did hague speak?'), 'why?', 'Why did Hague speak?'],
    [
      seoul('Who called for more exchanges?', 'exchanges-callers'),
      'When did they?',
      'When did they call for more exchanges?',
    ],
    [drowned, 'where?', 'Where did they drown?'],
    [flood('What damaged the dam?'), 'when?', 'When did that damage the dam?'],
    [flood('Which roads were closed?'), 'why?', 'Why were those roads closed?'],
    [flood('Which road was closed?'), 'why?', 'Why was that road closed?'],
    [
      flood('Which roads were closed by the police?'),
      'why?',
      'Why were those roads closed by the police?',
    ],
    [flood('How much did the mayor spend?'), 'why?', 'Why did the mayor spend that much?'],
    [flood('Whom did the mayor thank?'), 'why?', 'Why did the mayor thank them?'],
    [flood('Which roads did the mayor close?'), 'when?', 'When did the mayor close those roads?'],
    [flood('Were any roads closed?'), 'when?', 'When were roads closed?'],
    [flood('Were any roads closed?'), 'by whom?', 'By whom were roads closed?'],
    [evacuated, 'who by', 'By whom were the people evacuated?'],
    [
      seoul('What did Ban say about loopholes?'),
      'why?',
      'Why did Ban Ki-moon say that about loopholes?',
    ],
    [flood('What was closed?'), 'when?', 'When was that closed?'],
    [flood('What has the mayor done?'), 'when?', 'When has the mayor done that?'],
    [flood('How many people drowned?'), 'when?', 'When did the people drown?'],
    [
      flood('How many sandbags did the mayor order?'),
      'why?',
      'Why did the mayor order that many sandbags?',
    ],
    [
      ferry('Who closed the inner harbour?', { text: 'Carvalho' }),
      'when was that?',
      'When did Carvalho close the inner harbour?',
    ],
  ]);
});

describe('what is asked for is told in any words', () => {
  understood([
    [promise, 'when did she do that?', 'When did Park Geun-hye promise that?'],
    [drowned, 'WHY did they?', 'Why did they drown?'],
    [flood('Which roads were closed?'), 'why did they?', 'Why were those roads closed?'],
    [seoul('Where did Hague speak?'), 'who with?', 'With whom did William Hague speak?'],
    [seoul('Where did Hague speak?'), 'with who?', 'With whom did William Hague speak?'],
    [seoul('Where did Hague speak?'), 'In which year?', 'In which year did William Hague speak?'],
    [flood('When did the dam open?'), 'for how long?', 'How long did the dam last?'],
    [flood('Will the dam break?'), 'why not?', "Why won't the dam break?"],
    [flood('Did some roads close?'), 'when?', 'When did roads close?'],
  ]);
});

describe('after what tells of the event, “that” is the event', () => {
  const theme = seoul('What is the theme of the conference?', 'theme');
  understood([
    [theme, 'when was that?', 'When was the Seoul Conference on Cyber Space 2013?'],
    [theme, 'where did it take place?', 'Where was the Seoul Conference on Cyber Space 2013?'],
  ]);

  test('but how it was nobody can be asked', () => {
    expect(theme.then('how was that?')?.understoodAs).toBeUndefined();
  });
});

test.each([
  // Nobody who may be meant, nothing that was done, no place behind the verb.
  [flood('Which roads were closed?'), 'why did he?'],
  [flood('What was the dam?'), 'why?'],
  [seoul('What did Park say of Hague?'), 'why?'],
  [seoul('Where was Park?'), 'when?'],
  [flood('Did any road close?'), 'when?'],
  [flood('How long did it last after the flood began?'), 'why?'],
  // Nothing was denied, nothing that happens for a reason, and nobody who is known.
  [legislation, 'why not?'],
  [flood('Did anybody drown?'), 'when?'],
  [lumen('What is the price of the Lumen 2?', 'price'), 'why?'],
  [flood('What did the mayor say in the town hall?', 'shaw-donations'), 'why'],
  // Who did something is asked of what was done to somebody, and not of who did it.
  [promise, 'by whom?'],
  [ferry('Who closed the inner harbour?', { text: 'Carvalho' }), 'by whom?'],
])('%#: %s is not asked another way', (after, typed) => {
  expect(after.then(typed)?.understoodAs).toBeUndefined();
});

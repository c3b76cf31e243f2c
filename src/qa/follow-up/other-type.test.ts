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
  ]);
});

test.each([
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

import { describe, expect, test } from 'vitest';
import { ferry, understood } from './fixture.ts';

const question = (text: string) => ferry(text, { text: 'Two ships' });

describe('what was counted is named', () => {
  understood([
    [question('How many ships sank?'), 'which ones', 'Which ships sank?'],
    [question('How many ships sank?'), 'which ships', 'Which ships sank?'],
    [question('How many people drowned?'), 'who?', 'Who drowned?'],
    [question('How many people were hurt?'), 'who were they', 'Who was hurt?'],
    [question('How many sailors were hurt?'), 'name them', 'Which sailors were hurt?'],
    [question('How many officials were hurt?'), 'who?', 'Which officials were hurt?'],
    [question('How many people did Norlane dismiss?'), 'who', 'Who did Norlane dismiss?'],
    [question('How many ships did Norlane sell?'), 'list them', 'Which ships did Norlane sell?'],
  ]);
});

describe('what was named is counted', () => {
  understood([
    [question('Which ships sank?'), 'how many?', 'How many ships sank?'],
    [question('Which ships were damaged?'), 'how many of them', 'How many ships were damaged?'],
    [question('Who was hurt?'), 'how many', 'How many people were hurt?'],
    [question('Who was hurt?'), 'how many sailors', 'How many sailors were hurt?'],
    [question('Which officials were hurt?'), 'how many people', 'How many people were hurt?'],
    [question('Who drowned?'), 'how many in total', 'How many people drowned?'],
    [question('Which ships did Norlane sell?'), 'how many?', 'How many ships did Norlane sell?'],
    [question('What are the demands?'), 'how many?', 'How many demands are there?'],
    [question('Who were the deckhands?'), 'how many are there', 'How many deckhands are there?'],
  ]);
});

describe('what may be there is named or counted', () => {
  understood([
    [question('Was anybody hurt?'), 'who', 'Who was hurt?'],
    [question('Was anyone hurt?'), 'how many', 'How many people were hurt?'],
    [question('Were some people hurt?'), 'who?', 'Who was hurt?'],
    [question('Were any officials hurt?'), 'who?', 'Which officials were hurt?'],
    [question('Have any ships gone?'), 'which ones', 'Which ships have gone?'],
    [question('Did anyone drown?'), 'who?', 'Who drowned?'],
    [question('Did any ships sink?'), 'how many?', 'How many ships sank?'],
  ]);
});

describe('is not certain, and so not asked', () => {
  test.each([
    ['Who is Dermot Quill?', 'how many?'],
    ['When did the ships sink?', 'how many?'],
    ['How many ships sank?', 'how many?'],
    ['Which ships sank?', 'which ones?'],
    ['Which ships sank?', 'how many sailors?'],
    ['Which ship sank?', 'how many?'],
    ['Were any ships damaged?', 'who?'],
    ['Were the ships old?', 'which ones?'],
    ['Was the harbour closed?', 'which ones?'],
    ['Will any ships sail?', 'which ones?'],
  ])('%s %s', (text, typed) => {
    expect(question(text).then(typed)?.understoodAs).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { ferry } from './fixture.ts';

test.each([
  ['How many ships were damaged?', 'which ones?', 'which ships were damaged'],
  ['Did Norlane sell a ship?', 'which one?', 'which ship did Norlane sell'],
  ['Does Norlane want any new ferries', 'which ones', 'which new ferries does Norlane want'],
  ['Did the rota change?', 'since when?', 'since when Did the rota change'],
  ['did the rota change', 'by how many hours?', 'by how many hours did the rota change'],
  ['Where was the meeting held?', 'in what year?', 'in what year was the meeting held'],
  ['why was Quill sacked?', 'by whom', 'by whom was Quill sacked'],
  ['was Quill sacked?', 'what for?', 'what was Quill sacked for'],
  ['is the harbour closed?', 'until when', 'until when is the harbour closed'],
])('after “%s” “%s” is also read alone as “%s”', (first, typed, wanted) => {
  const goesOn = ferry(first).then(typed);
  expect(goesOn).toMatchObject({ question: typed, read: 'in context' });
  expect(goesOn?.alone?.toLowerCase()).toBe(wanted.toLowerCase());
});

test.each([
  ['Who paid for the ferries in Velm?', 'and for the hotels', 'who paid for the hotels'],
  [
    'How many deckhands were hired in April?',
    'and in june?',
    'how many deckhands were hired in june',
  ],
  // Another that is counted.
  ['How many deckhands were hired?', 'and captains?', 'how many captains were hired'],
  [
    'How many men were stranded?',
    'what about the small children',
    'how many small children were stranded',
  ],
  ['How many deckhands were hired?', 'and the harbour?', 'and the harbour?'],
  ['How many of the ships sank?', 'and the boats?', 'and the boats?'],
  ['How many deckhands on the ferries were hired?', 'and captains?', 'and captains?'],
  // Nothing of the kind stands there.
  ['How many deckhands were hired?', 'and in june?', 'and in june?'],
  ['Who met Dermot Quill?', 'and the captains?', 'and the captains?'],
])('after “%s” “%s” is read alone as “%s”', (first, typed, wanted) => {
  const goesOn = ferry(first).then(typed);
  expect(goesOn).toMatchObject({ question: typed, read: 'in context' });
  expect(goesOn?.alone?.toLowerCase()).toBe(wanted);
});

test.each([
  // Who or what is asked for leaves no place for another.
  ['What did Quill say?', 'when?'],
  ['Who closed the harbour?', 'why?'],
  // Nothing is chosen from.
  ['Is there a union?', 'which one?'],
  ['Did Norlane sell a ship in Velm?', 'which one?'],
  ['How many of them sank?', 'which ones?'],
  ['How much was it?', 'which ones?'],
])('after “%s” “%s” says too little alone', (first, typed) => {
  expect(ferry(first).then(typed)).toMatchObject({ question: typed, read: 'in context' });
  expect(ferry(first).then(typed)?.alone).toBeUndefined();
});

test('what says enough is read alone as it was typed', () => {
  const after = ferry('How many passengers were stranded?');
  expect(after.then('and the wind?')).toMatchObject({ read: 'in context', alone: 'and the wind?' });
  expect(after.then('is that more than ferries usually carry')?.alone).toBeDefined();
  // A word or none beside what goes back to something.
  expect(after.then('who asked them?')?.alone).toBeUndefined();
  expect(after.then('and after that?')?.alone).toBeUndefined();
});

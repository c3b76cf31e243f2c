import { expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../tests/qa/stories.ts';
import { eventById } from './knowledge.ts';

const knowledge = knowledgeOf(bridge, storm);

test('an event is found by its id alone', () => {
  expect(eventById(knowledge, 'quell-storm')?.title).toBe('Storm over Quellmere');
  expect(eventById(knowledge, 'quell')).toBeUndefined();
  expect(eventById(knowledge, undefined)).toBeUndefined();
});

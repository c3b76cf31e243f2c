import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, pieces, storm } from '../../../tests/qa/stories.ts';
import type { Model } from '../../model/model.ts';
import { understand } from '../answer.ts';
import { buildIndex } from '../index/answer-index.ts';
import { aboutEvent, eventInView, eventNamed } from './event-in-view.ts';
import { createVectors } from '../retrieval/vectors.ts';

const bare = { id: 'fair', title: 'Fair opens in Longmoor', texts: { fair: 'The fair opened.' } };
const knowledge = knowledgeOf(bridge, storm, bare);
const unused = () => Promise.reject(new Error('nothing had to be read'));
const model: Model = {
  ...{ pieces, id: 'by-hand', read: unused, encode: unused, label: unused },
  warm: () => undefined,
  close: () => Promise.resolve(),
};
const index = buildIndex(knowledge, { model, vectors: createVectors(model) });

function asked(question: string, eventId?: string): string {
  return aboutEvent(understand(index, question), index, eventId).text;
}

describe('the event that is named', () => {
  test.each([
    ['How many came to the opening of the bridge in Velm?', 'velm-bridge'],
    ['who paid for OPENING OF THE BRIDGE IN VELM', 'velm-bridge'],
    ['When was the storm over  Quellmere?', 'quell-storm'],
    ['Did the storm over Quellmere delay the opening of the bridge in Velm?', undefined],
    ['How many came to the bridge?', undefined],
    ['When was the storm over Quellmeres?', undefined],
    ['', undefined],
  ])('%s: %s', (question, id) => {
    expect(eventNamed(question, knowledge.events)?.id).toBe(id);
  });
});

test('an event that a guild calls otherwise is named by its own title, whatever else it shares', () => {
  const [event = expect.fail()] = knowledge.events;
  const asShipped = `Who paid for the ${event.title}?`;
  const own = { ...event, title: 'Feast of the long bridge' };
  expect(eventNamed(asShipped, [event])?.id).toBe(event.id);
  expect(eventNamed('Who paid for the feast of the long bridge?', [own])?.id).toBe(event.id);
  expect(eventNamed(asShipped, [own])).toBeUndefined();
  expect(eventNamed(asShipped, [event])?.id).toBe(event.id);
});

describe('the reader is asked of "the event"', () => {
  test.each([
    ['How many came to the opening of the bridge in Velm?', 'How many came to the event?'],
    ['When was Opening of the bridge in Velm?', 'When was the event?'],
  ])('%s', (question, expected) => {
    expect(asked(question, 'velm-bridge')).toBe(expected);
  });

  test.each([
    ['no event in view', 'When was it held?', undefined],
    ['another event in view', 'When was the storm over Quellmere?', 'velm-bridge'],
    ['no name in it', 'How long is the bridge?', 'velm-bridge'],
    ['a plain article', 'When was Fair opens in Longmoor?', 'fair'],
  ])('but not with %s', (_, question, eventId) => {
    expect(asked(question, eventId)).toBe(question);
  });
});

describe('the event in view', () => {
  test.each([
    ['quell-storm', 'quell-storm'],
    ['nowhere', undefined],
    [undefined, undefined],
  ])('by the id %s: %s', (id, event) => {
    expect(eventInView(knowledge, id)?.id).toBe(event);
  });

  test('needs no id where there is but one', () => {
    expect(eventInView(knowledgeOf(storm), undefined)?.id).toBe('quell-storm');
  });
});

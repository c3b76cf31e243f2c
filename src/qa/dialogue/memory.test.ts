import { describe, expect, test } from 'vitest';
import { createMemory } from './memory.ts';

const START = Date.parse('2031-05-04T12:00:00Z');
const at = (minutes: number, member = 'm', channel = 'c') => ({
  ...{ member, channel },
  now: new Date(START + minutes * 60_000),
});
const turn = (question: string) => ({ question, answers: [], shown: [], named: [] });

describe('what a member asked last', () => {
  test('is kept for ten minutes after the last question', () => {
    const memory = createMemory();
    memory.keep(at(0), turn('one'));
    expect(memory.last(at(10))?.question).toBe('one');
    memory.keep(at(9), turn('two'));
    expect(memory.last(at(19))?.question).toBe('two');
    expect(memory.last(at(19.1))).toBeUndefined();
  });

  test('is no one else’s, and of no other channel', () => {
    const memory = createMemory();
    memory.keep(at(0), turn('one'));
    expect(memory.last(at(1, 'other'))).toBeUndefined();
    expect(memory.last(at(1, 'm', 'other'))).toBeUndefined();
    expect(memory.last(at(1, 'm c', ''))).toBeUndefined();
  });

  test('gives way to others when there are too many', () => {
    const memory = createMemory(2);
    memory.keep(at(0, 'a'), turn('of a'));
    memory.keep(at(1, 'b'), turn('of b'));
    memory.keep(at(2, 'a'), turn('again of a'));
    memory.keep(at(3, 'c'), turn('of c'));
    expect(memory.last(at(4, 'a'))?.question).toBe('again of a');
    expect(memory.last(at(4, 'b'))).toBeUndefined();
    expect(memory.last(at(4, 'c'))?.question).toBe('of c');
  });

  test('holds the passages shown latest', () => {
    const memory = createMemory();
    const shown = Array.from({ length: 80 }, (_, i) => ({
      source: 'event/a',
      start: i,
      end: i + 1,
    }));
    memory.keep(at(0), { ...turn('one'), shown });
    expect(memory.last(at(0))?.shown).toEqual(shown.slice(30));
  });

  test('is forgotten in all channels when the member wants that', () => {
    const memory = createMemory();
    memory.keep(at(0), turn('one'));
    memory.keep(at(0, 'm', 'other'), turn('two'));
    memory.keep(at(0, 'n'), turn('three'));
    memory.forget('m');
    expect(memory.last(at(1))).toBeUndefined();
    expect(memory.last(at(1, 'm', 'other'))).toBeUndefined();
    expect(memory.last(at(1, 'n'))?.question).toBe('three');
  });
});

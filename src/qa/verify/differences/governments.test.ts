import { describe, expect, test } from 'vitest';
import { isGovernmentIn } from './governments.ts';

function means(word: string, text: string, other: string): boolean {
  const start = text.indexOf(word);
  return isGovernmentIn({ start, end: start + word.length }, text, other);
}

describe('a seat stands for its government', () => {
  test.each([
    ['Moscow', 'Moscow denied it.', 'Russia’s foreign ministry denied it.'],
    ['Moscow', 'The talks between Kyiv and Moscow failed.', 'The Russian envoy left.'],
    ['Russia', 'Russia denied it.', 'The Kremlin denied it.'],
    ['Russian', 'The Russian government denied it.', 'Moscow has denied it.'],
    ['White House', 'The White House wants peace.', 'The U.S. government wants peace.'],
    ['Washington', 'It accused Washington of lying.', 'It accused the United States of lying.'],
    ['Seoul', 'Seoul protested.', 'South Korea protested.'],
    ['London', 'London said no.', 'British ministers said no.'],
  ])('%s: %s (%s)', (word, text, other) => {
    expect(means(word, text, other)).toBe(true);
  });

  test.each([
    ['Moscow', 'He was born in Moscow.', 'He was born in Russia.'],
    ['Moscow', 'He came from Moscow.', 'The Russian came.'],
    ['Moscow', 'The mayor of Moscow left.', 'The Russian mayor left.'],
    ['Moscow', 'Moscow police arrested him.', 'Russian police arrested him.'],
    ['Moscow', 'Moscow denied it.', 'Ukraine denied it.'],
    ['Paris', 'Paris Hilton denied it.', 'A French woman denied it.'],
    ['Washington', 'Denzel Washington denied it.', 'An American actor denied it.'],
    ['Russia', 'Russia won.', 'It won in Moscow.'],
    ['Seoul', 'Seoul protested.', 'North Korea protested.'],
    ['Pyongyang', 'Pyongyang protested.', 'South Korea protested.'],
  ])('not where it is a place, or another’s: %s: %s (%s)', (word, text, other) => {
    expect(means(word, text, other)).toBe(false);
  });
});

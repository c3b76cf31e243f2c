import { expect, test } from 'vitest';
import { moreTelling } from './short-text.ts';

const short = { code: 'fewWords', words: 12 } as const;

test.each([
  ['es', 'El alcalde dijo que la ciudad no puede pagar por los daños de la inundación.'],
  ['de', 'Der Bürgermeister sagte, dass die Stadt nicht für die Schäden zahlen kann.'],
  ['ko', '시장은 도시가 홍수 피해를 모두 갚을 수 없다고 금요일에 기자들에게 말했다 한다'],
])('a short text in another language is told as such: %s', (language, text) => {
  expect(moreTelling(short, text)).toEqual({ code: 'otherLanguage', language });
});

test.each([
  'The mayor said that the town cannot pay for the damage of the flood.',
  'Flood in Velm: Orn, Tal, Rook, Quill, Kolt at Ferry League gala, Orsk.',
  'El alcalde dijo que no.',
])('a short one in English, or of a few words, stays short: %s', (text) => {
  expect(moreTelling(short, text)).toBe(short);
});

test('what is amiss otherwise is told as it is', () => {
  const fault = { code: 'noStory' } as const;
  expect(moreTelling(fault, 'El alcalde dijo que la ciudad no puede pagar por los daños.')).toBe(
    fault,
  );
});

import { expect, test } from 'vitest';
import { LABELLED_KINDS, type Labels } from '../../reading/labels.ts';
import { readText } from '../article/article.ts';
import type { Spoken } from '../attribution/speakers.ts';
import { contextSigns } from './context-signs.ts';

/** Labels that tell nothing. */
const NO_LABELS: Labels = {
  ...{ count: 0, sentence: new Int32Array(), starts: new Int32Array(), ends: new Int32Array() },
  probability: () => 0,
  kinds: () => LABELLED_KINDS.map(() => 1 / LABELLED_KINDS.length),
  otherEvent: () => 0,
  importance: () => 0,
  approved: () => 0.7,
  link: () => [],
};

function signsOf(sentence: string, spoken?: Spoken) {
  const article = readText(`Council closes the old pier\n\n${sentence}\n`);
  const start = article.text.indexOf(sentence);
  return contextSigns(article, NO_LABELS, { start, end: start + sentence.length }, spoken);
}

test('what the encoder makes of the answer is a sign', () => {
  expect(signsOf('Ada Orn sold it in the summer.').approved).toBe(0.7);
});

test.each([
  ['In the summer it was sold by Ada Orn.', 1],
  ['In January it was sold by Ada Orn.', 1],
  ['Ada Orn sold it in the summer.', undefined],
  ['The council sold the pier.', undefined],
])('whether “%s” points back', (sentence, sign) => {
  expect(signsOf(sentence)['points back']).toBe(sign);
});

test.each([
  ['The pair left in the summer.', 1, 1],
  ['The Tarn Council left in the summer.', undefined, undefined],
  ['A storm came in the summer.', undefined, 1],
])('whether “%s” means what was named before, and names nobody', (sentence, definite, nameless) => {
  expect(signsOf(sentence).definite).toBe(definite);
  expect(signsOf(sentence).nameless).toBe(nameless);
});

test.each([
  ['In the summer of the storm, he sold the pier.', 1],
  ['In the summer of the storm, Ada Orn sold the pier.', undefined],
])('whether the subject of “%s” is a pronoun behind its opening', (sentence, late) => {
  expect(signsOf(sentence)['late pronoun']).toBe(late);
});

test.each(['On Friday', 'In March'])('“%s” is the name of nobody', (day) => {
  expect(signsOf(`${day} the pier of his crew was sold in the summer to Ada Orn.`)).toMatchObject({
    'points back': 1,
  });
});

test('the cue and whom a pronoun means', () => {
  const sentence = 'He said the pier was old.';
  const article = readText(`Council closes the old pier\n\n${sentence}\n`);
  const at = article.text.indexOf(sentence);
  const spoken: Spoken = {
    attribution: {
      ...{ mode: 'indirect', content: [], cue: { start: at + 3, end: at + 7 } },
      ...{ contentProbability: 1, sourceProbability: 1 },
    },
    speakers: [{ name: 'Tarn Council', found: 'pronoun' }],
  };
  expect(signsOf(sentence, spoken)).toMatchObject({ 'cue says': 1, 'pronoun of body': 1 });
  expect(signsOf(sentence)['cue says']).toBeUndefined();
});

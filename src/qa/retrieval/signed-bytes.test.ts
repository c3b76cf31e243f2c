import { expect, test } from 'vitest';
import { randomFrom } from '../../../tests/knowledge/random.ts';
import { VECTOR_SIZE } from '../../model/model.ts';
import { cosineOf, ofBytes, roughCosineOf, toBytes } from './signed-bytes.ts';
import { signsOf } from './signs.ts';

const random = randomFrom(4);

/** A random unit vector, with a few numbers far larger than the others, as the encoder's have. */
function unit(): Float32Array {
  const raw = Float32Array.from({ length: VECTOR_SIZE }, (_, i) => {
    const value = random() - 0.5;
    return i % 100 === 7 ? value * 5 : value;
  });
  const length = Math.hypot(...raw);
  return raw.map((value) => value / length);
}

const vectors = Array.from({ length: 20 }, unit);
const all = Float32Array.from(vectors.flatMap((vector) => [...vector]));

test('cosines are those of the vectors, to 0.003', () => {
  const kept = ofBytes(toBytes(all));
  for (const asked of [unit(), ...vectors.slice(0, 3)]) {
    for (const [i, vector] of vectors.entries()) {
      const exact = vector.reduce((sum, value, k) => sum + value * (asked[k] ?? 0), 0);
      expect(Math.abs(cosineOf(kept, i, asked) - exact)).toBeLessThan(0.003);
    }
  }
});

test('bytes that were stretched by another factor have the same cosines, but for their coarseness', () => {
  const coarse = ofBytes(Int8Array.from(all, (value) => Math.round(value * 127)));
  for (const [i, vector] of vectors.entries()) {
    expect(Math.abs(cosineOf(coarse, i, vector) - 1)).toBeLessThan(0.01);
  }
});

test('roughly, like vectors come before unlike ones', () => {
  const kept = ofBytes(toBytes(all));
  for (const [i, vector] of vectors.entries()) {
    const like = vector.map((value) => value + (random() - 0.5) / 40);
    const rough = vectors.map((_, k) => roughCosineOf(kept, k, signsOf(like)));
    expect(rough.indexOf(Math.max(...rough))).toBe(i);
  }
});

test('a vector of nothing is like no other', () => {
  const nothing = ofBytes(toBytes(new Float32Array(VECTOR_SIZE)));
  expect(roughCosineOf(nothing, 0, signsOf(unit()))).toBe(0);
  expect(cosineOf(nothing, 0, unit())).toBe(0);
});

import { expect, test } from 'vitest';
import { randomFrom } from '../../../tests/knowledge/random.ts';
import { VECTOR_SIZE } from '../../model/model.ts';
import { signsApart, signsOf } from './signs.ts';

const random = randomFrom(6);
const vectors = Float32Array.from({ length: 20 * VECTOR_SIZE }, () => random() - 0.5);
const vector = (i: number) => vectors.subarray(i * VECTOR_SIZE, (i + 1) * VECTOR_SIZE);

test('signs that differ are counted', () => {
  const signs = signsOf(vectors);
  for (let i = 0; i < 20; i++) {
    const other = vector((i * 7) % 20);
    const apart = vector(i).filter((value, k) => value > 0 !== (other[k] ?? 0) > 0).length;
    expect(signsApart(signs, i, signsOf(other))).toBe(apart);
  }
});

test('all or none of them', () => {
  const own = vector(3);
  const opposite = own.map((value) => -value);
  expect(signsApart(signsOf(own), 0, signsOf(own))).toBe(0);
  expect(signsApart(signsOf(own), 0, signsOf(opposite))).toBe(VECTOR_SIZE);
});

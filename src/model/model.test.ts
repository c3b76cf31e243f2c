import { expect, onTestFinished, test } from 'vitest';
import { askedBy } from '../runtime/asker.ts';
import { openModel } from './model.ts';

test('a window of another member is read next, whatever one asked for, and all are read before the end', async () => {
  const model = openModel(undefined, 1);
  onTestFinished(model.close);
  const window = Int32Array.from({ length: 16 }, (_, i) => i + 1);
  const read: string[] = [];
  const ask = (guild: string, member: string) =>
    askedBy({ guild, member }, () => model.read(window)).then(() => read.push(member));
  const flood = Array.from({ length: 50 }, () => ask('a', 'flood'));
  await flood[0];
  const others = [ask('a', 'same guild'), ask('b', 'other guild')];
  await Promise.all(others);
  expect(read.length).toBeLessThan(8);
  await model.close();
  expect(read).toHaveLength(52);
});

import { expect, test } from 'vitest';
import { createBackgrounds } from './background.ts';
import { createLog } from './log.ts';

test('what goes on under one name holds up no other, and the end waits for all', async () => {
  const backgrounds = createBackgrounds(createLog({ level: 'silent' }));
  const long = Promise.withResolvers<undefined>();
  backgrounds.of('draft').add(long.promise);
  backgrounds.of('guild').add(Promise.reject(new Error('fails alone')));
  await backgrounds.of('guild').settled();
  const ended: string[] = [];
  const draft = backgrounds
    .of('draft')
    .settled()
    .then(() => ended.push('draft'));
  const all = backgrounds.settled().then(() => ended.push('all'));
  await new Promise(setImmediate);
  expect(ended).toEqual([]);
  long.resolve(undefined);
  await Promise.all([draft, all]);
  expect(ended.sort()).toEqual(['all', 'draft']);
});

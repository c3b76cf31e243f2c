import { expect, test } from 'vitest';
import { reader } from '../../tests/reader.ts';
import type { SpeechKeeper, SpeechOf, SpeechOptions } from '../packs/speech.ts';
import { keepingReader, readerAhead } from './guild-reader.ts';

const place = { start: 0, end: 1 };
const own = { sha256: 'own', text: 'It rained.' };
const shipped = { sha256: 'shipped', text: 'It snowed.' };
const keeper: SpeechKeeper = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
};

function calling() {
  const calls: (SpeechOptions | undefined)[] = [];
  const speechOf: SpeechOf = (_source, _near, options) => {
    calls.push(options);
    return Promise.resolve([]);
  };
  return { calls, speechOf };
}

test('speakers that nobody asks for are waited for only where they are not found ahead', async () => {
  const { calls, speechOf } = calling();
  let isAhead = false;
  const { speechOf: asked, speechAside } = readerAhead({ ...reader, speechOf }, () => isAhead);
  await speechAside?.(own, place);
  isAhead = true;
  await speechAside?.(own, place);
  await asked?.(own, place);
  expect(calls).toEqual([{ onlyKnown: false }, { onlyKnown: true }, undefined]);
});

test('what is found in the guild’s own texts alone is kept', async () => {
  const { calls, speechOf } = calling();
  const ahead = readerAhead({ ...reader, speechOf }, () => true);
  const { speechOf: asked, speechAside } = keepingReader(
    ahead,
    new Map([[own.sha256, own.text]]),
    keeper,
  );
  await asked?.(own, place);
  await asked?.(shipped, place);
  await speechAside?.(own, place);
  expect(calls).toEqual([{ keeper }, {}, { keeper, onlyKnown: true }]);
});

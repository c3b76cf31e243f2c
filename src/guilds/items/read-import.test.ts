import { expect, test } from 'vitest';
import { countTurns } from '../../../tests/turns.ts';
import { createHash } from 'node:crypto';
import { bundleOf } from '../../packs/bundle.ts';
import { loadPacks, packDirectories } from '../../packs/load.ts';
import type { Pack } from '../../packs/pack.ts';
import { importEdits } from './import.ts';
import { readImport } from './read-import.ts';

const packs = loadPacks(packDirectories('tests/knowledge'));
const [first] = packs;

function reading(all: readonly Pack[], shipped: readonly Pack[] = [], patience?: number) {
  return readImport({ bundle: bundleOf(all), name: 'all.json', seen: 3, shipped }, patience);
}

/** A pack whose facts quote what does not stand in its long source. */
function wrong(facts: number): Pack {
  if (!first) throw new Error('no pack');
  const text = Array.from({ length: 2000 }, (_, i) => `Guest ${i} paid for the ferry.`).join('\n');
  const [source] = first.event.sources;
  const [fact] = first.facts;
  if (!source || !fact) throw new Error('an empty pack');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    directory: '',
    event: { ...first.event, entities: [], sources: [{ ...source, sha256 }] },
    facts: Array.from({ length: facts }, (_, i) => ({
      ...{ id: `fact-${i}`, kind: fact.kind, answer: 'So it is', source: source.id },
      ...{ quote: `Guest ${i} never paid a penny for the ferry`, subjects: [], quantities: [] },
      sampleQuestions: ['Who paid?'],
    })),
    texts: new Map([[source.id, text]]),
  };
}

/** As they come out of JSON, which has no fields without a value. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('gives the edits that the packs are', async () => {
  expect(await reading(packs)).toEqual({ edits: plain(importEdits(packs, [], 3)) });
  const shipped = packs.slice(0, 1);
  expect(await reading(packs, shipped)).toEqual({ edits: plain(importEdits(packs, shipped, 3)) });
});

test('tells what is wrong, and others get their turn all the while', async () => {
  const turns = countTurns();
  const read = await reading([wrong(150)]);
  expect(read).toMatchObject({ count: 150, problems: { length: 100 } });
  expect(turns.count()).toBeGreaterThan(100);
});

test('is given up after a time, and the next one is read', async () => {
  expect(await reading([wrong(5000)], [], 1)).toBe('late');
  // However busy the machine is, the next one does not take so long.
  expect(await reading(packs, [], 3_600_000)).toMatchObject({
    edits: { length: importEdits(packs, [], 3).length },
  });
});

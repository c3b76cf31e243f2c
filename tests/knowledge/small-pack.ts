/** A small good pack to break in tests. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge, PackError } from '../../src/packs/load.ts';

export const text = [
  'Bridge opens in Velm',
  '',
  '“No town can build a bridge alone,” Mayor Ada Orn told 1,200 guests – all of them neighbours.',
  '',
  'She promised to mend the old road. The bridge cost 3.5 million crowns. The bridge is blue.',
  '',
].join('\n');

export function smallEvent() {
  return {
    id: 'velm-bridge',
    title: 'Opening of the bridge in Velm',
    start: '2031-05-02',
    end: '2031-05-03',
    place: 'Velm',
    sources: [
      {
        id: 'velm-post',
        publisher: 'Velm Post',
        headline: 'Bridge opens in Velm',
        published: '2031-05-02',
        file: 'sources/velm-post.txt',
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    ],
    entities: [
      {
        id: 'ada-orn',
        type: 'person',
        name: 'Ada Orn',
        aliases: ['Orn'],
        roles: [{ title: 'Mayor', of: 'velm' }],
      },
      { id: 'velm', type: 'place', name: 'Velm' },
    ],
  };
}

export function smallFacts() {
  return [
    {
      id: 'guests',
      kind: 'attendance',
      answer: '1,200 guests',
      quote: 'Mayor Ada Orn told 1,200 guests',
      source: 'velm-post',
      quantities: [{ value: 1200, unit: 'guests' }],
    },
    {
      id: 'orn-road',
      kind: 'pledge',
      answer: 'To mend the old road',
      quote: 'She promised to mend the old road.',
      source: 'velm-post',
      speaker: 'ada-orn',
      subjects: ['velm'],
      when: { start: '2031-05-02' },
    },
  ];
}

/** Any of a pack's files; strings are written as they are, the rest as JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** Writes the small pack with some files changed, or left out as `undefined`, and gives its folder. */
export function writePack(changes: Files = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'pack-'));
  mkdirSync(join(directory, 'sources'));
  const files: Files = {
    'event.json': smallEvent(),
    'facts.json': smallFacts(),
    'sources/velm-post.txt': text,
    ...changes,
  };
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(directory, name), isRaw ? content : JSON.stringify(content, null, 2));
  }
  return directory;
}

/** What loading the small pack with these files says, the pack's folder shortened to "pack". */
export function complaint(changes: Files): string {
  const directory = writePack(changes);
  return complaintOf(() => loadKnowledge([directory])).replaceAll(directory, 'pack');
}

export function complaintOf(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'no complaint';
}

/** The small pack's facts, with changes to the first. */
export function factsWith(changes: Readonly<Record<string, unknown>>): Files {
  const [first, ...others] = smallFacts();
  return { 'facts.json': [{ ...first, ...changes }, ...others] };
}

export function eventWith(changes: Readonly<Record<string, unknown>>): Files {
  return { 'event.json': { ...smallEvent(), ...changes } };
}

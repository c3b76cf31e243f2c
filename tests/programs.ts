/** Runs the project's programs, in this process or as real children of it, apart from the settings of whoever runs the tests. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { exitCodeOf, type Program } from '../src/runtime/cli-errors.ts';
import { configSchema } from '../src/runtime/config.ts';

const NODE = resolve('node_modules/.bin/node');
/** As `npm start` has it; so many starts take a while otherwise. */
export const CACHED = [
  '--import',
  pathToFileURL(resolve('src/cli/compile-cache.js')).href,
] as const;
const UNSET = Object.fromEntries(Object.keys(configSchema.shape).map((name) => [name, '']));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `src/cli/NAME.ts` with these arguments and settings. */
export function start(
  name: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(NODE, [...CACHED, `src/cli/${name}.ts`, ...args], {
    env: { ...process.env, ...UNSET, NO_COLOR: '1', DATABASE_URL: ownDatabase(), ...settings },
  });
}

/** Runs a program in this process, to its end: a tenth of what it costs to start one. */
export async function runHere(
  program: (its: Program) => Promise<void>,
  args: readonly string[] = [],
  { input = '', settings = {} }: { input?: string; settings?: Program['settings'] } = {},
): Promise<Ended> {
  const [given, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  given.end(input);
  const printed = Promise.all([text(output), text(errors)]);
  const its = { args, input: given, output, errors };
  const own = { DATABASE_URL: ownDatabase(), ...settings };
  const code = await exitCodeOf(program, { ...its, settings: own });
  output.end();
  errors.end();
  const [stdout, stderr] = await printed;
  return { code, stdout, stderr };
}

/** Runs lines of a module, which imports from the root of the project. */
export function runLines(lines: string): Promise<Ended> {
  return finish(spawn(NODE, ['--input-type=module', '--eval', lines]));
}

/** The address of a database that is not there yet. */
export function ownDatabase(): string {
  return `file:${join(temporaryFolder(), 'verbatim.db')}`;
}

/** Gives the input, and waits for the end. */
export async function finish(child: ChildProcessWithoutNullStreams, input = ''): Promise<Ended> {
  // A program may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}

const folders: string[] = [];

/** A new folder that goes when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

export const story = `Fire at the harbour

By Ana Lind

A fire destroyed three boats in the harbour of Marlo on Thursday. About 400 people watched from the quay.

“Nobody was hurt,” said harbour master Vera Lind. She promised a new fire boat before winter.
`;

/** Writes a small pack of one event into a new folder, and gives the folder. */
export function smallPack(): string {
  const folder = join(temporaryFolder(), 'marlo-fire');
  const source = {
    ...{ id: 'harbour-times', publisher: 'Harbour Times', headline: 'Fire at the harbour' },
    ...{ byline: 'Ana Lind', published: '2024-09-13', file: 'sources/harbour-times.txt' },
    sha256: createHash('sha256').update(story).digest('hex'),
  };
  const event = {
    ...{ id: 'marlo-fire', title: 'Fire at Marlo harbour', aliases: ['Marlo fire'] },
    ...{ start: '2024-09-12', end: '2024-09-12', place: 'Marlo', sources: [source] },
    entities: [
      {
        ...{ id: 'vera-lind', type: 'person', name: 'Vera Lind' },
        roles: [{ title: 'harbour master' }],
      },
    ],
  };
  const facts = [
    {
      ...{ id: 'crowd', kind: 'attendance', answer: 'About 400 people' },
      quote: 'About 400 people watched from the quay.',
      source: 'harbour-times',
      sampleQuestions: ['How many people watched?', 'How many people attended?'],
      quantities: [{ value: 400, unit: 'people', bound: 'about' }],
    },
    {
      ...{ id: 'hurt', kind: 'statement', answer: 'Nobody was hurt.', speaker: 'vera-lind' },
      ...{ quote: '“Nobody was hurt,” said harbour master Vera Lind.', source: 'harbour-times' },
      sampleQuestions: ['Was anyone hurt?'],
    },
  ];
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(join(folder, 'sources/harbour-times.txt'), story);
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts));
  return folder;
}

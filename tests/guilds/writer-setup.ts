/**
 * `children/writer.ts` as one short file, which starts in a fifth of the time that its 400 modules take: it starts dozens
 * of times. What makes it is loaded here already, as Vite stands on it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import type { TestProject } from 'vitest/node';
import { offer } from '../on-demand.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers each request with the path of the file. */
    readonly writer: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await offer<string>({
    async start() {
      const dir = await mkdtemp(join(tmpdir(), 'verbatim-writer-'));
      const input = join(import.meta.dirname, 'children', 'writer.ts');
      await build({ input, platform: 'node', output: { dir, minify: true } });
      return dir;
    },
    tell: (dir) => Promise.resolve(join(dir, 'writer.js')),
    stop: (dir) => rm(dir, { recursive: true, force: true }),
  });
  project.provide('writer', address);
  return close;
}

import { defineConfig } from 'vitest/config';
import type { Vite } from 'vitest/node';
import { endThread, LASTING_THREAD } from './tests/mutants/lasting-thread.ts';
import { NearestFirst } from './tests/mutants/nearest-first.ts';

/** Stryker names the pool itself, so that another takes its place only after that. */
const lastingThread: Vite.Plugin = {
  name: 'lasting-thread',
  configureVitest({ vitest, project }) {
    Object.assign(project.config, { pool: LASTING_THREAD.name, poolRunner: LASTING_THREAD });
    vitest.onClose(endThread);
  },
};

/** What a module does as it loads is broken only in a thread of its own. */
const isStatic = process.env.MUTANTS_STATIC !== undefined;

/** The engine's own tests, for `npm run test:mutants`: with the model's numbers kept from the first run. */
export default defineConfig({
  plugins: isStatic ? [] : [lastingThread],
  test: {
    include: ['src/{qa,reading,extract,text,packs}/**/*.test.ts'],
    setupFiles: ['tests/mutants/no-mutant.ts'],
    sequence: { sequencer: NearestFirst },
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    testTimeout: 300_000,
    env: { MODEL_RECORDINGS: 'node_modules/.cache/verbatim/recordings' },
  },
});

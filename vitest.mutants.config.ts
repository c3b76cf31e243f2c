import { defineConfig } from 'vitest/config';
import { NearestFirst } from './tests/mutants/nearest-first.ts';

/** The engine's own tests, for `npm run test:mutants`: with the model's numbers kept from the first run. */
export default defineConfig({
  test: {
    include: ['src/{qa,reading,extract,text,packs}/**/*.test.ts'],
    sequence: { sequencer: NearestFirst },
    experimental: { viteModuleRunner: false, nodeLoader: false },
    testTimeout: 300_000,
    env: { MODEL_RECORDINGS: 'node_modules/.cache/verbatim/recordings' },
  },
});

import { defineConfig } from 'vitest/config';

/** The engine's own tests, for `npm run test:mutants`: with the model's numbers kept from the first run. */
export default defineConfig({
  test: {
    include: ['src/{qa,reading,extract,text,packs}/**/*.test.ts'],
    testTimeout: 30_000,
    env: { MODEL_RECORDINGS: 'node_modules/.cache/verbatim/recordings' },
  },
});

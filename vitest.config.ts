import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: ['tests/guilds/postgres-setup.ts', 'tests/web/chromium-setup.ts'],
    testTimeout: 30_000,
    // Many tests wait for other processes, so one for each processor keeps all of them busy.
    maxWorkers: availableParallelism(),
    // discord.js, the word lists and the model are loaded once for each processor instead of once for each file. So a
    // test puts back what it changes of its process, and expects nothing of what other files left in caches.
    isolate: false,
  },
});

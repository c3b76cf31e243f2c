import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    testTimeout: 30_000,
    // Many tests wait for other processes, so one for each processor keeps all of them busy.
    maxWorkers: availableParallelism(),
  },
});

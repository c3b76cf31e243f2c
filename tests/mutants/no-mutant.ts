import { afterAll } from 'vitest';

// Between two runs of a thread that lasts no mutant is active: what a test file does as it loads is not broken by the one before.
afterAll(() => {
  const { __stryker__: stryker } = globalThis as { __stryker__?: { activeMutant?: unknown } };
  if (stryker) delete stryker.activeMutant;
});

/**
 * Test files share one thread in `npm run test:mutants`, and each mutant gets a new one. While it is counted which test
 * reaches which mutant, no file may find what another one left in a cache.
 */
import { inject, vi } from 'vitest';

if (inject('mode') === 'dry-run') vi.resetModules();

declare module 'vitest' {
  interface ProvidedContext {
    /** Stryker's: the run that counts, or the run of one mutant. */
    readonly mode: 'dry-run' | 'mutant';
  }
}

import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Stryker's: the run that counts which test reaches what, or the run of one mutant. */
    readonly mode: 'dry-run' | 'mutant';
  }
}

/** So many test files may try one mutant. What no test near a unit feels lives, though one of another room might feel it. */
const MAX_FILES = 10;

/** How many folders lie between two files; one less where the test is that unit's own. */
function distance(unit: string, test: string): number {
  const steps = relative(unit, test).split('/').length;
  return test === unit.replace(/\.ts$/, '.test.ts') ? steps - 1 : steps;
}

/** The tests that stand nearest to the changed file come first: they are most likely to fail, and the first failure ends a run. */
export class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = this.ctx.config.related ?? [];
    const [unit] = changed;
    if (unit === undefined || this.ctx.getRootProject().getProvidedContext().mode !== 'mutant') {
      return super.sort(files);
    }
    const by = (file: TestSpecification): number => distance(unit, file.moduleId);
    return Promise.resolve(files.toSorted((a, b) => by(a) - by(b)).slice(0, MAX_FILES));
  }
}

/** Says loudly that the page was not looked at where there is no Chromium; fails there when CHROMIUM_TESTS=required. */
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './chromium.ts';

const MISSING = `there is no Chromium here, so the tests of the page in a browser (tests/web) were SKIPPED.
Install it (on Debian: apt-get install chromium), or name its program in CHROMIUM.`;

export default function setup({ vitest }: TestProject): (() => void) | undefined {
  if (chromiumPath() !== undefined) return undefined;
  if (process.env.CHROMIUM_TESTS === 'required') throw new Error(MISSING);
  // At the end, where it is read.
  return () => {
    vitest.logger.warn(`\nNOT EVERYTHING WAS TESTED: ${MISSING}\n`);
  };
}

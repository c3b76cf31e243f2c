/**
 * One Chromium for all test files, started when the first of them opens a page. Where there is none, says loudly that the
 * page was not looked at; fails there when CHROMIUM_TESTS=required.
 */
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { offer } from '../on-demand.ts';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers each request with the address of the browser; undefined where there is none. */
    readonly chromium: string | undefined;
  }
}

const MISSING = `there is no Chromium here, so the tests of the page in a browser (tests/web) were SKIPPED.
Install it (on Debian: apt-get install chromium), or name its program in CHROMIUM.`;

const ARGUMENTS = [
  // Nothing in a page can be worse than what the tests themselves may do.
  '--no-sandbox',
  // A process for each page, and one that draws, cost more than all that the tests do in them.
  ...['--renderer-process-limit=1', '--disable-site-isolation-trials', '--disable-gpu'],
];

export default async function setup(project: TestProject): Promise<() => void | Promise<void>> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    if (process.env.CHROMIUM_TESTS === 'required') throw new Error(MISSING);
    project.provide('chromium', undefined);
    // At the end, where it is read.
    return () => {
      project.vitest.logger.warn(`\nNOT EVERYTHING WAS TESTED: ${MISSING}\n`);
    };
  }
  const { address, close } = await offer<BrowserServer>({
    async start() {
      const { chromium } = await import('playwright-core');
      return chromium.launchServer({ executablePath, args: ARGUMENTS });
    },
    tell: (server) => Promise.resolve(server.wsEndpoint()),
    stop: (server) => server.close(),
  });
  project.provide('chromium', address);
  return close;
}

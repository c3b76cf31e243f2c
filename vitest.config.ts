import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const RECORDINGS = 'node_modules/.cache/verbatim/recordings';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: [
      ...['tests/memory-setup.ts', 'tests/guilds/postgres-setup.ts'],
      ...['tests/guilds/writer-setup.ts', 'tests/web/chromium-setup.ts'],
    ],
    // For what hangs: on a busy machine a test that starts programs, or its end, takes minutes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What is waited for comes late on a busy machine; the second that is the default is not enough there.
    expect: { poll: { timeout: 60_000 } },
    // Two more than processors, as many tests wait for other processes or for a timer of Discord's client: half of their
    // time, by how busy two processors were with three.
    maxWorkers: availableParallelism() + 2,
    // What the model said of a text stays true until it is trained anew; CI starts without any of it.
    env: { MODEL_RECORDINGS: process.env.MODEL_RECORDINGS ?? RECORDINGS },
    // discord.js, the word lists and the model are loaded once for each processor instead of once for each file. So a
    // test puts back what it changes of its process, and expects nothing of what other files left in caches.
    isolate: false,
    // Megabytes for what is used once and thrown away, four times as many as usual: less is looked through to no end.
    execArgv: ['--max-semi-space-size=64'],
    // Node itself loads the modules, as it does when the bot runs: to transform them takes a tenth of the run, and what
    // comes of it is slower.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});

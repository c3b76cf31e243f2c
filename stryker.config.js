/** `npm run test:mutants`: what of the engine can be broken without a test that fails. */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{qa,reading,extract,text,packs}/**/*.ts',
    '!src/**/{*.test,*.fixture,fixture}.ts',
    '!src/text/lang/**',
  ],
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/sample.ts'],
  ignorers: ['sample'],
  testRunner: 'vitest',
  testRunnerNodeArgs: ['--import=./src/cli/compile-cache.js'],
  vitest: { configFile: 'vitest.mutants.config.ts' },
  coverageAnalysis: 'perTest',
  // What runs once, as a module loads, would be tried with all tests: a third of the mutants in nine tenths of the time.
  ignoreStatic: process.env.MUTANTS_STATIC === undefined,
  ignorePatterns: ['/docs', '/training', '/data'],
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: 'node_modules/.cache/verbatim/mutants.json',
  tempDirName: '.stryker-tmp',
  reporters: ['progress', 'clear-text', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/verbatim/mutants-report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 85, low: 75, break: 75 },
};

import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clientAndDatabase = ['discord.js', 'discord.js/*', 'node:sqlite', 'kysely', 'kysely/*', 'pg'];

export default defineConfig(
  { ignores: ['node_modules/', 'data/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'src/cli/compile-cache.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The way of a question has one direction: neither commands nor the answer layer know the client or a driver.
    files: [
      'commands/**',
      'src/qa/**',
      'src/reading/**',
      'src/model/**',
      'src/packs/**',
      'src/extract/**',
    ],
    rules: { 'no-restricted-imports': ['error', { patterns: clientAndDatabase }] },
  },
  // Imports point down: qa and extract, which do not know each other, reading, model. Only the model knows its runtime;
  // threads are the model's and those that read and draft articles.
  ...Object.entries({
    model: ['**/reading/**', '**/qa/**', '**/extract/**', '**/packs/**'],
    reading: ['**/qa/**', '**/extract/**'],
    qa: ['**/extract/**', '**/guilds/**', '**/bot/**', '**/commands/**'],
    extract: ['**/qa/**', '**/guilds/**', '**/bot/**', '**/commands/**'],
  }).map(([folder, above]) => ({
    files: [`src/${folder}/**`],
    ignores: ['src/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...clientAndDatabase,
            ...(folder === 'model' ? [] : ['onnxruntime-*']),
            ...(folder === 'model' || folder === 'extract' ? [] : ['piscina']),
            ...above,
          ],
        },
      ],
    },
  })),
);

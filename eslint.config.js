import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src/` from the top down; those of one floor do not know each other. Imports point down only. */
const FLOORS = [
  ['cli'],
  ['platforms'],
  ['commands'],
  ['bot'],
  ['guilds'],
  ['qa', 'extract'],
  ['reading'],
  ['model', 'packs', 'fetch'],
  ['text'],
  ['runtime'],
];
/** The only rooms that may import these. */
const OWNERS = {
  'discord.js': ['platforms'],
  'discord.js/*': ['platforms'],
  'node:sqlite': ['guilds'],
  kysely: ['guilds'],
  'kysely/*': ['guilds'],
  pg: ['guilds'],
  'onnxruntime-*': ['model'],
  // What goes to the web goes through one guard.
  undici: ['fetch'],
  'ipaddr.js': ['fetch'],
  'robots-parser': ['fetch'],
  feedsmith: ['extract'],
  // Threads are the model's, the one that drafts articles, and those with bounds.
  piscina: ['model', 'extract', 'runtime'],
  '@huggingface/tokenizers': ['model'],
};
/** Within `guilds`, what only its door opens to others; programs put the parts together. */
const BEHIND_THE_DOOR = ['**/guilds/*/**', '**/guilds/guild-*'];

const directions = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const above = FLOORS.slice(0, floor).flat();
    const beside = rooms.filter((other) => other !== room);
    const owned = Object.entries(OWNERS).flatMap(([name, owners]) =>
      owners.includes(room) ? [] : [name],
    );
    const patterns = [
      ...[...above, ...beside].map((other) => `**/${other}/**`),
      ...(room === 'guilds' || room === 'cli' ? [] : BEHIND_THE_DOOR),
      ...owned,
    ];
    return {
      files: [room === 'commands' ? 'commands/**' : `src/${room}/**`],
      ignores: ['src/**/*.test.ts', 'src/**/*.fixture.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  }),
);

export default defineConfig(
  { ignores: ['node_modules/', 'data/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.js',
            'stryker.config.js',
            'src/cli/compile-cache.js',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...directions,
);

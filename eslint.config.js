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
/**
 * Folders of a room, or of such a folder, from the top down, likewise; '.' is its own files.
 * @type {Readonly<Record<string, readonly (readonly string[])[]>>}
 */
const FOLDERS = {
  platforms: [['web'], ['discord', 'terminal']],
  commands: [
    ['.'],
    ['watch', 'forum'],
    ['source', 'reports', 'entity', 'event-admin'],
    ['review'],
    ['fact'],
    ['shared'],
  ],
  guilds: [['.'], ['members'], ['watches'], ['drafts'], ['items'], ['db']],
  qa: [
    ['verify', 'follow-up'],
    ['.'],
    ['decision'],
    ['doubts'],
    ['candidates'],
    ['dialogue'],
    ['index'],
    ['lookup'],
    ['query'],
    ['retrieval'],
    ['segments'],
  ],
  'qa/verify': [
    ['.'],
    ['judgement', 'speakers'],
    ['differences', 'quotation'],
    ['figures'],
    ['wording'],
  ],
  extract: [['.'], ['facts'], ['attribution'], ['entities'], ['article'], ['pages']],
};
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

/**
 * What the floor of a list may not import: all above it, and what stands beside `name`.
 * @type {(floors: readonly (readonly string[])[], floor: number, name: string) => string[]}
 */
const forbidden = (floors, floor, name) => [
  ...floors.slice(0, floor).flat(),
  ...(floors[floor] ?? []).filter((other) => other !== name),
];

/** @type {(files: string, patterns: readonly object[]) => import('eslint').Linter.Config} */
const rule = (files, patterns) => ({
  files: [files],
  ignores: ['src/**/*.test.ts', 'src/**/*.fixture.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/**
 * As an import of the same room names a folder, or one of the room's own files.
 * @type {(name: string) => { readonly regex: string }}
 */
const folderPattern = (name) => ({
  regex: name === '.' ? String.raw`^\.\./[^/]+$` : String.raw`^(\./|(\.\./)+)${name}/`,
});

/**
 * The rules of the folders under a path, those within them last, as the last rule for a file counts alone: each holds
 * `patterns`, those of what it stands in, as well.
 * @type {(path: string, key: string, patterns: readonly object[]) => readonly import('eslint').Linter.Config[]}
 */
const folderRules = (path, key, patterns) => {
  const floors = FOLDERS[key] ?? [];
  return floors.flatMap((folders, at) =>
    folders.flatMap((folder) => {
      const all = [...patterns, ...forbidden(floors, at, folder).map(folderPattern)];
      return folder === '.'
        ? [rule(`${path}/*.ts`, all)]
        : [
            rule(`${path}/${folder}/**`, all),
            ...folderRules(`${path}/${folder}`, `${key}/${folder}`, all),
          ];
    }),
  );
};

const directions = FLOORS.flatMap((rooms, floor) =>
  rooms.flatMap((room) => {
    const owned = Object.entries(OWNERS).flatMap(([name, owners]) =>
      owners.includes(room) ? [] : [name],
    );
    const group = [
      ...forbidden(FLOORS, floor, room).map((other) => `**/${other}/**`),
      ...(room === 'guilds' || room === 'cli' ? [] : BEHIND_THE_DOOR),
      ...owned,
    ];
    const path = room === 'commands' ? room : `src/${room}`;
    return [rule(`${path}/**`, [{ group }]), ...folderRules(path, room, [{ group }])];
  }),
);

export default defineConfig(
  { ignores: ['node_modules/', 'data/', '.stryker-tmp/'] },
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

/** What `npm run ask` and `npm run check` are asked over: packs, or a plain-text article. */
import { readFileSync } from 'node:fs';
import { articleKnowledge } from '../packs/article.ts';
import type { Knowledge } from '../packs/knowledge.ts';
import { loadKnowledge, packDirectories } from '../packs/load.ts';
import { FileError, UsageError } from '../runtime/cli-errors.ts';
import { readArguments } from './arguments.ts';

export const FLAGS = {
  json: { type: 'boolean', default: false },
  knowledge: { type: 'string', multiple: true },
  article: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

interface Given {
  readonly article?: string | undefined;
  readonly knowledge?: readonly string[] | undefined;
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'expected a plain-text file, found a folder'],
  ['EACCES', 'no permission to read it'],
]);

/** The command line by `FLAGS`. @throws UsageError that ends with `usage` */
export function readFlags(usage: string) {
  const read = readArguments(FLAGS, usage);
  if (read.values.article === undefined || read.values.knowledge === undefined) return read;
  throw new UsageError(`--article and --knowledge exclude each other.\n\n${usage}`);
}

/** What is known of the article, else of the packs, which are those of `folder` unless told. @throws FileError */
export function knowledgeGiven({ article, knowledge }: Given, folder: string): Knowledge {
  if (article === undefined) return loadKnowledge((knowledge ?? [folder]).flatMap(packDirectories));
  return articleKnowledge(readText(article), article);
}

function readText(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new FileError(`--article ${path}: ${REASONS.get(reason) ?? reason}.`);
  }
  if (text.includes('\0'))
    throw new FileError(`--article ${path}: expected plain text, found bytes of another kind.`);
  if (text.trim() === '') throw new FileError(`--article ${path}: the file is empty.`);
  return text;
}

/** A plain-text article that a command line names with `--article`. */
import { readFileSync } from 'node:fs';
import { FileError } from '../runtime/cli-errors.ts';

/** The text of an article that a command line names. */
export interface Article {
  readonly path: string;
  readonly text: string;
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'expected a plain-text file, found a folder'],
  ['EACCES', 'no permission to read it'],
]);

/** The article in the file. @throws FileError */
export function readArticle(path: string): Article {
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
  return { path, text };
}

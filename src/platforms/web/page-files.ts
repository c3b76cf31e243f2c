/** The files of the page. Its modules are TypeScript without its types, as Node itself runs it: there is no build. */
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, sep } from 'node:path';

/** A file of the page, as it is sent; `type` is its media type. */
export interface PageFile {
  readonly type: string;
  readonly content: string;
}

const FOLDER = new URL('page/', import.meta.url);
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.ts', 'text/javascript; charset=utf-8'],
]);

/** All of them by their path, read and stripped once. */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(FOLDER, { encoding: 'utf8', recursive: true })) {
    const type = TYPES.get(extname(name));
    if (type === undefined || name.endsWith('.test.ts')) continue;
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const content = name.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
    files.set(name === 'index.html' ? '/' : `/${name.replaceAll(sep, '/')}`, { type, content });
  }
  return files;
}

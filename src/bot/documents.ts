/** The documents about how the bot may be used and what is kept, which every operator can change; in each language. */
import { readFile } from 'node:fs/promises';
import type { Locale } from '../runtime/locale.ts';

export const documents = ['privacy', 'terms'] as const;
/** One of the documents, by its name. */
export type Document = (typeof documents)[number];

const FILES = { privacy: 'PRIVACY.md', terms: 'TERMS.md' } as const satisfies Record<
  Document,
  string
>;
const FOLDERS = { en: '', ko: 'ko/' } as const satisfies Record<Locale, string>;

/** The file of a document, and what it says. Rejects where the file is not there. */
export async function readDocument(
  document: Document,
  locale: Locale,
): Promise<{ readonly name: string; readonly text: string }> {
  const name = FILES[document];
  const file = new URL(`../../docs/${FOLDERS[locale]}${name}`, import.meta.url);
  return { name, text: await readFile(file, 'utf8') };
}

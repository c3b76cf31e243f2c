/** What sort of thing a word means, as WordNet sorts its verbs and nouns; `npm run build:word-classes` makes the table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** For each class its words, separated by spaces. */
const tableSchema = z.object({
  verbs: z.record(z.string(), z.string()),
  nouns: z.record(z.string(), z.string()),
});

type Classes = ReadonlyMap<string, readonly string[]>;

/** Classes of a verb's lemma, such as communication, cognition, emotion; "?" for an unknown one. */
export function verbClasses(lemma: string): readonly string[] {
  return tables().verbs.get(lemma) ?? UNKNOWN;
}

/** Classes of a noun's lemma among person, group, communication and cognition; "?" for any other. */
export function nounClasses(lemma: string): readonly string[] {
  return tables().nouns.get(lemma) ?? UNKNOWN;
}

const UNKNOWN = ['?'];

let read: { readonly verbs: Classes; readonly nouns: Classes } | undefined;

function tables(): { readonly verbs: Classes; readonly nouns: Classes } {
  if (!read) {
    const file = join(import.meta.dirname, 'models', 'word-classes.json');
    const table = tableSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    read = { verbs: byWord(table.verbs, ''), nouns: byWord(table.nouns, 'noun ') };
  }
  return read;
}

function byWord(table: Readonly<Record<string, string>>, prefix: string): Classes {
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(table)) {
    for (const word of words.split(' '))
      classes.set(word, [...(classes.get(word) ?? []), prefix + name]);
  }
  return classes;
}

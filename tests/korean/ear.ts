/** Finds what is English in texts that members read in Korean. */
import type { Pack } from '../../src/packs/pack.ts';

interface Heard {
  /** What was done to get there. */
  readonly where: string;
  readonly text: string;
}

/** Names, forms of files and the time of all zones, which are the same in every language. */
const NAMES = new Set([
  'Discord',
  'Verbatim',
  'FETCH',
  'HTML',
  'JSON',
  'Markdown',
  'PDF',
  'PostgreSQL',
  'SHA',
  'UTC',
]);
/** Parts of packs that are no words. */
const CODES = new Set(['id', 'kind', 'type', 'bound', 'file', 'sha256', 'source', 'speaker']);
/** Fewer words in a row may stand in an article by chance. */
const MIN_WORDS_IN_ROW = 3;
const NOT_WORDS = [
  /^> .*$/gm, // quotes
  /^ *│.*$/gm, // quotes in a terminal
  /~~[^~]*~~/g, // words of others that a quote has and its source has not
  /\bhttps?:\S+/g, // addresses
  /\b[0-9a-f]{64}\b/g, // hashes
  /<[@#t][^>]*>/g, // mentions and times
  /\b[\w-]+\/[\w-]+\b/g, // keys
  /(?<![\w-])\/[a-z-]+(?: (?:add|edit|remove|restore|history|list|show|undo|replace|archive|merge|duplicates|moderators|reports|digest|caution|language|limits|keep|on|off)\b)?/g, // commands
  /[\w-]+\.(?:txt|docx|md|html|json)\b|\.(?:txt|md|html|json|env(?:\.example)?)\b/g, // files
];
const WORD = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*/g;

/** Hears texts, and tells the words in them that nobody said, typed or published in English. */
export class Ear {
  readonly #heard: Heard[] = [];
  readonly #known: string[];

  /** What stays as it is besides the packs' texts, quotes, names and answers: what is typed. */
  constructor(packs: readonly Pack[]) {
    this.#known = textsOf(packs);
  }

  hear(where: string, text: string): void {
    this.#heard.push({ where, text });
  }

  /** What is English without a reason, each with where it was shown. */
  english(): string[] {
    const values = new Set(this.#known.map((text) => wordsIn(text).join(' ')));
    const running =
      ` ${this.#known.map((text) => wordsIn(text).join(' ')).join(' | ')} `.toLowerCase();
    const found = new Map<string, string>();
    for (const { where, text } of this.#heard) {
      const rest = NOT_WORDS.reduce((left, pattern) => left.replaceAll(pattern, ' '), text);
      for (const line of rest.split('\n')) {
        const words = unknownWords(wordsIn(line), values, running);
        if (words.length > 0) found.set(line.trim(), `${where}: ${line.trim()}`);
      }
    }
    return [...found.values()];
  }

  /** Texts that members or sources say, which stay as they are. */
  knows(...texts: readonly string[]): void {
    this.#known.push(...texts);
  }
}

/** What no language changes in packs: their texts, quotes, names and answers. */
function textsOf(packs: readonly Pack[]): string[] {
  return packs.flatMap(({ event, facts, texts }) => [
    ...textsIn([event, facts]),
    ...texts.values(),
  ]);
}

/** All texts but the words that the bot has names for. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (CODES.has(key) ? [] : textsIn(each)));
}

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Those of three letters and more that stand in nothing that stays as it is. */
function unknownWords(
  words: readonly string[],
  values: ReadonlySet<string>,
  running: string,
): string[] {
  const unknown: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    while (end > at && !isKnown(words.slice(at, end), values, running)) end -= 1;
    const word = words[at] ?? '';
    if (end === at && word.length >= 3 && !NAMES.has(word)) unknown.push(word);
    at = Math.max(end, at + 1);
  }
  return unknown;
}

function isKnown(words: readonly string[], values: ReadonlySet<string>, running: string): boolean {
  const text = words.join(' ');
  if (values.has(text)) return true;
  return words.length >= MIN_WORDS_IN_ROW && running.includes(` ${text.toLowerCase()} `);
}

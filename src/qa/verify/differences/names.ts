/** The words of a text that belong to names. */
import { LRUCache } from 'lru-cache';
import { isMonth, WEEKDAY_NAMES } from '../../../text/lang/en/calendar.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { isOfTitle } from '../../../text/lang/en/titles.ts';
import * as functionWords from '../../../text/lang/en/function-words.ts';
import { isVerb } from '../../../text/lang/en/verbs.ts';
import { anyOf } from '../../../text/lang/words.ts';
import type { Source } from '../../../packs/knowledge.ts';
import { isCalledIn } from '../../../text/other-names.ts';
import type { Span } from '../../../text/span.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import type { Compared } from '../figures/figures.ts';
import { isIn, isNamedIn, wordsOf } from '../wording/words.ts';
import { isGovernmentIn } from './governments.ts';

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES);
/** What stands before a word that has its capital anyway. */
const BEGINS = /^$|[.!?:;\n“"(]/;
const MAX_REMEMBERED = 500;
const remembered = new LRUCache<string, ReadonlySet<string>>({ max: MAX_REMEMBERED });

/** Words in lower case that a source writes with a capital amid its sentences, and never without; read once. */
export function namesOfSource({ sha256, text }: Pick<Source, 'sha256' | 'text'>) {
  const known = remembered.get(sha256);
  if (known) return known;
  const [names, others] = [new Set<string>(), new Set<string>()];
  const tokens = tokenise(text);
  for (const [i, { norm, capital, start }] of tokens.entries()) {
    if (!capital) others.add(norm);
    else if (!BEGINS.test(text.slice(tokens[i - 1]?.end ?? start, start))) names.add(norm);
  }
  const made = names.difference(others);
  remembered.set(sha256, made);
  return made;
}

/** The tokens of a sentence that belong to names: with a capital, or in small letters as typed names of the source. */
export function nameTokens(sentence: string, names: ReadonlySet<string>): Token[] {
  const tokens = tokenise(sentence);
  // Where everything has a capital, a capital tells nothing.
  const tells = tokens.some(({ capital, number }) => !capital && !number);
  return tokens.filter((token, at) => {
    if (token.number || isCommon(token)) return false;
    return (token.capital && tells && at > 0) || names.has(token.norm);
  });
}

/** Stopwords, titles, months and weekdays, which are no names for all their capitals. */
export function isCommon({ norm }: Token): boolean {
  return isStopword(norm) || isOfTitle(norm) || isMonth(norm) || WEEKDAYS.has(norm);
}

/** What may stand between the words of one name: "Geun-hye", "J. Smith", "House of Lords". */
const WITHIN_NAME = new RegExp(
  `^(?:\\s|-|\\.\\s|\\s(?:(?:${anyOf(functionWords.WITHIN_NAMES)})\\s){1,2})$`,
  'u',
);

/** Words that stand together as one span: "Park Geun-hye", "House of Lords"; with a first name at the text's start. */
export function nameRuns(text: string, tokens: readonly Token[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of withFirst(text, tokens)) {
    const last = runs.at(-1);
    if (last && WITHIN_NAME.test(text.slice(last.end, start)))
      runs.splice(-1, 1, { start: last.start, end });
    else runs.push({ start, end });
  }
  return runs;
}

/**
 * The first word of a text has its capital anyway; right before a name it is taken for a part of it, and before a verb for
 * a name of its own: "Microsoft is spending".
 */
function withFirst(text: string, tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokenise(text);
  if (first?.capital !== true || second === undefined || isCommon(first)) return tokens;
  if (tokens[0]?.start === first.start || text.slice(first.end, second.start) !== ' ')
    return tokens;
  const [name] = tokens;
  return name?.start === second.start || isVerb(second.norm) ? [first, ...tokens] : tokens;
}

/** Letters that a shortened word has at least: "Lib Dems" of "Liberal Democrats". */
const MIN_LETTERS = 3;

/** Whether two names may be one, by a shared word, by initials, or by shortened words: "SRU", "Lib Dems". */
export function mayBeSameName(one: string, other: string): boolean {
  const [own, theirs] = [wordsOfName(one), wordsOfName(other)];
  const initials = (words: readonly Token[]): string => words.map(({ norm }) => norm[0]).join('');
  const isShort = (short: readonly Token[], long: readonly Token[]): boolean =>
    short.some(({ norm }) => norm.length > 1 && norm.replaceAll('.', '') === initials(long)) ||
    short.some(({ norm }) =>
      long.some(
        (each) => norm.length >= MIN_LETTERS && each.norm.startsWith(norm.replace(/s$/, '')),
      ),
    );
  const isOtherName = (all: readonly Token[], text: string): boolean =>
    all.some(({ norm }) => isCalledIn(norm, wordsOf(text)));
  return (
    own.some(({ stem }) => theirs.some((each) => each.stem === stem)) ||
    isOtherName(own, other) ||
    isShort(own, theirs) ||
    isShort(theirs, own)
  );
}

function wordsOfName(name: string): Token[] {
  return tokenise(name).filter(({ norm }) => !isStopword(norm));
}

/** The one name of a claim that its passage lacks, and the one that the passage has in its place. */
export function otherNameIn(
  claim: string,
  passage: string,
  known: ReadonlySet<string>,
): Compared | undefined {
  const [one, another] = namesLacking(claim, passage, known);
  if (!one || another) return undefined;
  const own = claim.slice(one.start, one.end);
  const [other, more] = namesLacking(passage, claim, known).filter(
    (span) =>
      !mayBeSameName(own, passage.slice(span.start, span.end)) &&
      areInOnePlace(claim, one, passage, span),
  );
  return other && !more ? { claim: one, outcome: 'other', passage: other } : undefined;
}

/** The names of a text of which another text has no word, nor the government that they stand for. */
function namesLacking(text: string, other: string, known: ReadonlySet<string>): Span[] {
  const theirs = wordsOf(other);
  return nameRuns(text, nameTokens(text, known)).filter(
    (span) =>
      !isGovernmentIn(span, text, other) &&
      tokenise(text.slice(span.start, span.end)).every((token) => !isNamedIn(token, theirs)),
  );
}

/** Words with content beside a name that tell that two texts are about the same. */
const MIN_SHARED_WORDS = 2;

/** Whether a passage has all words of a claim but those of a span. */
export function hasAllBut({ start, end }: Span, claim: string, passage: string): boolean {
  const theirs = wordsOf(passage);
  const others = tokenise(claim).filter(
    (token) => !isStopword(token.norm) && (token.end <= start || token.start >= end),
  );
  return others.length >= MIN_SHARED_WORDS && others.every((token) => isIn(token, theirs));
}

/** Whether the same word stands right before or right after both, titles aside. */
export function areInOnePlace(claim: string, one: Span, passage: string, other: Span): boolean {
  const beside = (text: string, { start, end }: Span): readonly (string | undefined)[] => {
    const around = tokenise(text).filter(({ norm }) => !isOfTitle(norm));
    const before = around.findLast((token) => token.end <= start);
    return [before?.stem, around.find((token) => token.start >= end)?.stem];
  };
  const [own, theirs] = [beside(claim, one), beside(passage, other)];
  return own.some((stem, i) => stem !== undefined && stem === theirs[i]);
}

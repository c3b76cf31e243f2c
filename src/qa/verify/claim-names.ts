/** The words of a text that belong to names. */
import { LRUCache } from 'lru-cache';
import { isMonth, WEEKDAY_NAMES } from '../../text/lang/en/calendar.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { isOfTitle } from '../../text/lang/en/titles.ts';
import type { Source } from '../../packs/knowledge.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

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
  for (const [i, { norm, number, capital, start }] of tokens.entries()) {
    if (number) continue;
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

function isCommon({ norm }: Token): boolean {
  return isStopword(norm) || isOfTitle(norm) || isMonth(norm) || WEEKDAYS.has(norm);
}

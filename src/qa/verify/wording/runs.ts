/** Stretches in which a quotation and its source differ, and what the differences are. */
import type { Word } from '../../../packs/nearest.ts';
import { isNegation, isTypedNegation } from '../../../text/lang/en/negation.ts';
import { foldWord, tokenise } from '../../../text/tokens.ts';

/** What the quotation has at one place, and what the source has there. */
export interface Run {
  readonly extra: string;
  readonly missing: string;
  /** Both have the same; it then stands in both fields. */
  readonly same: boolean;
}

/** The runs of differences in their order; with `all`, also what is the same between them. */
export function runsOf(words: readonly Word[], { all = false } = {}): Run[] {
  const runs: Run[] = [];
  for (const { text, space, state } of words) {
    const same = state === 'same';
    const last = runs.at(-1);
    const run = last?.same === same ? last : { extra: '', missing: '', same };
    const piece = `${space ? ' ' : ''}${text}`;
    const grown = {
      extra: state === 'missing' ? run.extra : run.extra + piece,
      missing: state === 'extra' ? run.missing : run.missing + piece,
      same,
    };
    if (run === last) runs.pop();
    runs.push(grown);
  }
  return all ? runs : runs.filter(({ same }) => !same);
}

/** The same, where a difference of marks and capitals alone is none. */
export function withoutCase(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const differs = runsOf(run).some((each) => !sameWords(each));
    for (const word of run) {
      if (differs) kept.push(word);
      else if (word.state === 'missing') kept.push({ ...word, state: 'same' });
    }
    run = [];
  };
  for (const word of words) {
    if (word.state !== 'same') run.push(word);
    else {
      close();
      kept.push(word);
    }
  }
  close();
  return kept;
}

const INVISIBLE = /\p{Cf}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in lower case, without marks. */
export function wordsIn(text: string): string[] {
  return text.replace(INVISIBLE, '').match(WORD)?.map(foldWord) ?? [];
}

const LETTERS = /^\p{L}/u;
/** Signs that are read as words. */
const SIGN = /[\p{Sc}%]/gu;
/** Between words this is "and"; "AT&T" is one word. */
const AMPERSAND = /(?<=^|\s)&(?=\s|$)/gu;
const APOSTROPHE = /['’]/gu;
const ABBREVIATED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/**
 * What a text says, without marks, capitals, hyphens, apostrophes and the spaces between words: "Re-opened, at 5%" and
 * "reopened at 5 %" are the same, and so are "that’s" and "thats", "&" and "and". Figures stay apart, and so do signs of
 * money.
 */
export function spelt(text: string): string {
  const plain = text.replace(ABBREVIATED, (letters) => letters.replaceAll('.', ''));
  const all = plain.replaceAll(SIGN, ' $& ').replaceAll(AMPERSAND, 'and').split(/\s+/);
  let said = '';
  let endsInLetter = false;
  for (const each of all.flatMap((word) => (SIGN_ALONE.test(word) ? [word] : wordsIn(word)))) {
    const word = each.replaceAll(APOSTROPHE, '');
    said += endsInLetter && LETTERS.test(word) ? word : ` ${word}`;
    endsInLetter = /\p{L}$/u.test(word);
  }
  return said.trim();
}

const SIGN_ALONE = /^[\p{Sc}%]$/u;

/** Whether only marks, capitals, hyphens and spaces differ, and none of the two denies more than the other. */
export function sameWords({ extra, missing }: Run): boolean {
  return (
    spelt(extra) === spelt(missing) && negationsIn(extra).length === negationsIn(missing).length
  );
}

/**
 * The words without those with which the source breaks its quotation to say who speaks: `,” she said, “`.
 * Quotations of speech leave them out by custom.
 */
export function withoutInterruptions(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let wasBroken = false;
  for (let at = 0; at < words.length;) {
    const end = endOfInterruption(words, at);
    if (end === undefined) {
      // Behind an opening mark that is left out there is no space.
      kept.push(...words.slice(at, at + 1).map((word) => (wasBroken ? spaced(word) : word)));
    } else {
      const marks = words.slice(at, end).filter(({ state }) => state === 'same');
      const last = kept.at(-1);
      // Of two commas around it, `,” she said, “`, the quotation has one.
      if (last?.state === 'missing' && last.text === marks[0]?.text) kept.pop();
      kept.push(...marks);
    }
    wasBroken = end !== undefined;
    at = end ?? at + 1;
  }
  return kept;
}

function spaced(word: Word): Word {
  return { ...word, space: true };
}

/** From a closing mark to the next opening one, where all words between are the source's alone. */
function endOfInterruption(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  if (!first || first.space || !isLone(first)) return undefined;
  for (let end = at + 1; end < Math.min(words.length, at + MAX_INTERRUPTION); end++) {
    const word = words[end];
    if (!word || (word.state !== 'missing' && wordsIn(word.text).length > 0)) return undefined;
    if (isLone(word)) return word.space ? end + 1 : undefined;
  }
  return undefined;
}

const MAX_INTERRUPTION = 25;

/** A quotation mark that only the source has. */
function isLone({ text, state }: Word): boolean {
  return state === 'missing' && /^["“”«»]$/.test(text);
}

/** What a change of a negation or a number does. `word` and `number` are the quotation's, but for a negation left out. */
export type Change =
  | { readonly key: 'negationAdded' | 'negationLeftOut'; readonly word: string }
  | { readonly key: 'numberAdded'; readonly number: string }
  | { readonly key: 'numberOther'; readonly number: string; readonly original: string };

/** The changes of negations and numbers; other changes speak for themselves. */
export function changesIn(words: readonly Word[]): Change[] {
  return runsOf(words).flatMap((run) => [...negationChanges(run), ...numberChanges(run)]);
}

/** The negations in a text, as it has them; those typed without their apostrophe, too. */
export function negationsIn(text: string): string[] {
  const words = text.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return words.filter((word) => {
    const norm = foldWord(word);
    return isNegation(norm) || isTypedNegation(norm);
  });
}

function negationChanges({ extra, missing }: Run): Change[] {
  const [own, original] = [negationsIn(extra), negationsIn(missing)];
  if (own.length === original.length) return [];
  const added = own.length > original.length;
  const [word = ''] = added ? own : original;
  return [{ key: added ? 'negationAdded' : 'negationLeftOut', word }];
}

function numberChanges({ extra, missing }: Run): Change[] {
  const [own, original] = [numbersIn(extra), numbersIn(missing)];
  const changed = original.filter(({ norm }) => !own.some((each) => each.norm === norm));
  const wrong = own.filter(({ norm }) => !original.some((each) => each.norm === norm));
  return wrong.map(({ text: number }, i) => {
    const original = changed[i]?.text;
    return original === undefined
      ? { key: 'numberAdded', number }
      : { key: 'numberOther', number, original };
  });
}

function numbersIn(text: string) {
  return tokenise(text).filter(({ number }) => number);
}

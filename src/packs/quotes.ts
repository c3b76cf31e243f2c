/** The quotes of facts: where they stand in their source, and what to say when they don't. */
import type { Span } from '../text/span.ts';
import { markDifference, nearestPassage, prepare, type Prepared } from './nearest.ts';
import { FACTS_FILE, fileOf, type Pack } from './pack.ts';
import { shown, type Problem } from './problems.ts';
import { findQuote } from './proof.ts';
import type { FactFile } from './schema.ts';

/** A passage less like the quote than this is not shown as what was meant. */
export const LIKELY = 0.3;

/** Where each fact was found last: most are looked for again with every change of a guild. */
const found = new WeakMap<FactFile, { readonly text: string; readonly span: Span | undefined }>();

/** Where the quote stands in the text: the occurrence that the fact names, else the first. */
export function locate(fact: FactFile, text: string): Span | undefined {
  const last = found.get(fact);
  if (last?.text === text) return last.span;
  const { quote, occurrence = 1 } = fact;
  const span = findQuote(quote, text, undefined, occurrence)[occurrence - 1];
  found.set(fact, { text, span });
  return span;
}

/** Notes where a fact's quote was found already, so that `locate` need not look for it. */
export function located(fact: FactFile, text: string, span: Span): void {
  found.set(fact, { text, span });
}

/** The text that was searched last: preparing a long one takes long, and its wrong quotes come after each other. */
let last: Prepared | undefined;

function preparedOnce(text: string): Prepared {
  if (last?.original !== text) last = prepare(text);
  return last;
}

/** What is wrong with the quote of a fact whose source has this text; nothing when it stands there. */
export function quoteProblem(fact: FactFile, text: string, pack: Pack): Problem | undefined {
  if (locate(fact, text)) return undefined;
  const { quote, source, occurrence = 1 } = fact;
  const count = findQuote(quote, text).length;
  const file = fileOf(pack, FACTS_FILE);
  const item = { noun: 'fact', id: fact.id } as const;
  if (count > 0) {
    return {
      file,
      place: { item, field: 'occurrence' },
      what: `the quote does not stand so often in source "${source}"`,
      expected: count === 1 ? '1, or no such field' : `1 to ${count}`,
      found: shown(occurrence),
      remedy: 'Count the places from the start of the text.',
      fault: { code: 'notSoOften', source, count, found: shown(occurrence) },
    };
  }
  const found = shown(quote);
  const told = {
    ...{ file, place: { item, field: 'quote' } },
    what: `the quote does not stand in source "${source}"`,
    ...{ expected: 'words that stand in the source, letter for letter', found },
  };
  const [elsewhere] = [...pack.texts].find(([, other]) => findQuote(quote, other).length > 0) ?? [];
  if (elsewhere !== undefined) {
    const remedy = `It stands in source "${elsewhere}": name that one.`;
    return { ...told, remedy, fault: { code: 'quotedElsewhere', source, found, elsewhere } };
  }
  const passage = nearestPassage(quote, preparedOnce(text));
  if (!passage || passage.likeness < LIKELY) {
    const remedy = 'Nothing like it stands there. Quote the source, or remove the fact.';
    return { ...told, remedy, fault: { code: 'quotedNowhere', source, found } };
  }
  const nearest = markDifference(passage.words);
  const remedy = 'Put the words of the source, in {+…+}, for those of the quote, in [-…-].';
  return { ...told, nearest, remedy, fault: { code: 'quotedOtherwise', source, found, nearest } };
}

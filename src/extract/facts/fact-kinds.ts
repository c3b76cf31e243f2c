/** Which kind of fact a span is: the product's kinds for the labelled ones, and what a clause must say to be of one. */
import type { KnownKind } from '../../packs/kinds.ts';
import type { LabelledKind } from '../../reading/labels.ts';
import { anyOf } from '../../text/lang/words.ts';
import { CLAUSE_WORDS, type WordedKind } from '../../text/lang/en/fact-words.ts';
import type { KindProbability } from './fact-spans.ts';

/** The product's kind for each that is labelled; what is said gets its own by cue and words. */
export const KINDS: Readonly<Record<LabelledKind, KnownKind>> = {
  statement: 'statement',
  person: 'role',
  background: 'background',
  what: 'what',
  date: 'date',
  result: 'result',
  cause: 'cause',
  count: 'count',
  plan: 'plan',
  money: 'cost',
  organisation: 'organisation',
  place: 'place',
  change: 'change',
  effect: 'effect',
  decision: 'decision',
  demand: 'call',
  reaction: 'reaction',
  purpose: 'purpose',
  theme: 'theme',
  duration: 'duration',
  promise: 'pledge',
  attendance: 'attendance',
  casualty: 'casualty',
};

/** Kinds that take a clause to tell: a part of one says little on its own. */
export const CLAUSES: ReadonlySet<string> = new Set(
  'background what result plan change effect decision cause reaction purpose pledge call'.split(
    ' ',
  ),
);

const patterns = new Map(
  (Object.keys(CLAUSE_WORDS) as WordedKind[]).map((kind): [string, RegExp] => [
    kind,
    new RegExp(`(?<![\\p{L}’'-])(?:${anyOf(CLAUSE_WORDS[kind])})(?![\\p{L}])`, 'u'),
  ]),
);

/** A clause's first letter: "Plans for", but not the names "Will" and "May", which open no clause as verbs. */
const OPENING = /^(?!(?:Will|May)\b)\p{Lu}/u;

/** A result has no words of its own, so it is one only where it is likely. */
const MIN_RESULT = 0.25;

/**
 * The kind of a clause: the one that was labelled, if the clause has a word of it, else what happened or its background,
 * which of both is likelier.
 */
export function clauseKind(
  labelled: string,
  text: string,
  kinds: readonly KindProbability[],
): string {
  const likely = (kind: LabelledKind): number =>
    kinds.find((each) => each.kind === kind)?.probability ?? 0;
  const pattern = patterns.get(labelled);
  const isWorded = pattern?.test(text.replace(OPENING, (letter) => letter.toLowerCase())) ?? true;
  if (isWorded && !(labelled === 'result' && likely('result') < MIN_RESULT)) return labelled;
  return likely('what') > likely('background') ? 'what' : 'background';
}

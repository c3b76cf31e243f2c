/** Whose words a passage has: the words of another speaker never answer for the one who is asked. */
import type { Entity, Source, Span } from '../knowledge/knowledge.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import { tokenise } from '../text/tokens.ts';
import { isSaid, type ReadPassage } from './candidates.ts';
import type { Query } from './query/query.ts';

/** A stretch of a source that someone says. */
export interface Speech extends Span {
  readonly speaker: string;
}

/** Finds who says what in a source; may take some 0.1 s at first. */
export type SpeechOf = (source: Source) => Promise<readonly Speech[]>;

const ASKED = /\b(?:did|does|do|has|had|was|were|is|are|according to)\s+(?<name>.{2,60}?)\s+(?:say|said|saying|tell|told|think|claim|argue|warn|promise|pledge|call|urge|demand|stress|respond|comment|state|suggest|describe|explain|announce|admit|insist|predict|believe|want|hope)/iu;

/** The words by which a question names whose words it wants; none when it names nobody. */
export function namesAsked({ text, speaker, type }: Query): ReadonlySet<string> {
  if (type !== 'said') return new Set();
  if (speaker) return wordsOfNames(namesOf(speaker));
  const name = ASKED.exec(text)?.groups?.name ?? '';
  // "the minister" may be anybody; only a name tells.
  return /\p{Lu}/u.test(name) ? wordsOfNames([name]) : new Set();
}

/** Keeps the passages that the one who is asked may have said: those with no known speaker, or with theirs. */
export async function saidByAsked(
  read: readonly ReadPassage[],
  asked: ReadonlySet<string>,
  speechOf: SpeechOf | undefined,
): Promise<readonly ReadPassage[]> {
  if (asked.size === 0) return read;
  const kept: ReadPassage[] = [];
  for (const each of read) if (!(await isByOther(each, asked, speechOf))) kept.push(each);
  return kept;
}

async function isByOther(
  read: ReadPassage,
  asked: ReadonlySet<string>,
  speechOf: SpeechOf | undefined,
): Promise<boolean> {
  const { source, passage, reading } = read;
  const span = { start: passage.start + reading.start, end: passage.start + reading.end };
  const over = (each: Span): boolean => each.start < span.end && span.start < each.end;
  const stated = read.facts.filter((fact) => isSaid(fact) && over(fact));
  const byFacts = stated.flatMap(({ speaker }) => (speaker ? [wordsOfNames(namesOf(speaker))] : []));
  if (byFacts.length > 0) return byFacts.every((names) => names.isDisjointFrom(asked));
  const speeches = speechOf ? (await speechOf(source)).filter(over) : [];
  return (
    speeches.length > 0 &&
    speeches.every(({ speaker }) => wordsOfNames([speaker]).isDisjointFrom(asked))
  );
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases];
}

function wordsOfNames(names: readonly string[]): Set<string> {
  return new Set(
    names.flatMap((name) => tokenise(name).flatMap(({ norm }) => (isStopword(norm) ? [] : [norm]))),
  );
}

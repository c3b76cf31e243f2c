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

/** Whose words are asked for: an entity that is known, or the words of a name that nobody described. */
export interface AskedSpeaker {
  readonly entity?: Entity;
  readonly words: ReadonlySet<string>;
}

/** Nothing when the question asks for nobody's words in particular. */
export function speakerAsked({ text, speaker, type }: Query): AskedSpeaker | undefined {
  if (type !== 'said') return undefined;
  if (speaker) return { entity: speaker, words: wordsOfName(speaker) };
  const name = ASKED.exec(text)?.groups?.name ?? '';
  // "the minister" may be anybody; only a name tells.
  return /\p{Lu}/u.test(name) ? { words: wordsOf(name) } : undefined;
}

/** Keeps the passages that the one who is asked may have said: those with no known speaker, or with theirs. */
export async function saidByAsked(
  read: readonly ReadPassage[],
  asked: AskedSpeaker | undefined,
  speechOf: SpeechOf | undefined,
): Promise<readonly ReadPassage[]> {
  if (!asked) return read;
  const kept: ReadPassage[] = [];
  for (const each of read) if (!(await isByOther(each, asked, speechOf))) kept.push(each);
  return kept;
}

async function isByOther(
  read: ReadPassage,
  asked: AskedSpeaker,
  speechOf: SpeechOf | undefined,
): Promise<boolean> {
  const { source, passage, reading } = read;
  const span = { start: passage.start + reading.start, end: passage.start + reading.end };
  const over = (each: Span): boolean => each.start < span.end && span.start < each.end;
  const stated = read.facts.filter((fact) => isSaid(fact) && over(fact));
  if (stated.length > 0) return !stated.some(({ speaker }) => speaker && isAsked(speaker, asked));
  const speeches = speechOf ? (await speechOf(source)).filter(over) : [];
  return (
    speeches.length > 0 &&
    speeches.every(({ speaker }) => wordsOf(speaker).isDisjointFrom(asked.words))
  );
}

/** Titles are shared ("secretary"), so where the asked one is known, only they will do. */
function isAsked(speaker: Entity, { entity, words }: AskedSpeaker): boolean {
  return entity ? speaker === entity : !wordsOfName(speaker).isDisjointFrom(words);
}

/** The words of a name, and initials that stand for it ("U.N."). */
function wordsOfName({ name, aliases }: Entity): ReadonlySet<string> {
  const initials = aliases.filter((alias) => alias === alias.toUpperCase());
  return wordsOf([name, ...initials].join(' '));
}

function wordsOf(name: string): Set<string> {
  return new Set(tokenise(name).flatMap(({ norm }) => (isStopword(norm) ? [] : [norm])));
}

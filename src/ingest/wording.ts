/** A clause in its own words: its subject, its predicate, and the two as a statement, cut from the text. */
import type { Clause } from './clauses.ts';
import { wordingOf, type Scene } from './scene.ts';

/** Words `from` to `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A statement longer than this many words is cut at a comma, or not made. */
const LONGEST = 34;
/** So many words after the verb are a statement without what is told beside it. */
const LEAST_OWN = 3;
const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|do|does|did)$/;

/** The subject with what follows it closely, up to a comma, a relative clause or the verb. */
export function subjectRange(
  { article }: Scene,
  { subject, verb, shared }: Clause,
): Range | undefined {
  if (!subject) return undefined;
  const { words } = article;
  // "Not all teachers were pleased"
  const denied = /^(?:not|hardly|scarcely)$/.test(words[subject.from - 1]?.norm ?? '') ? 1 : 0;
  const from = withQualifier(words, subject.from) - denied;
  const limit = shared || verb.from < subject.to ? words.length : verb.from;
  const end = article.sentences[article.sentenceOf[subject.head] ?? -1]?.to ?? subject.to;
  let to = subject.to;
  while (to < Math.min(limit, end)) {
    const word = words[to];
    const stops = /^[,;:—–(]$|^--$|^(?:who|which|that|whose|where)$/.test(word?.norm ?? ',');
    if (stops || word?.tag === 'AUX' || (shared && word?.tag === 'VERB')) break;
    to++;
  }
  while (to > subject.to && words[to - 1]?.tag === 'ADV') to--;
  return { from, to };
}

/** "At least seven people": what qualifies a number belongs to it. */
function withQualifier(words: Scene['article']['words'], from: number): number {
  let start = from;
  while (
    /^(?:at|least|most|about|around|some|nearly|almost|more|fewer|less|than|only|up|to|over|as|many)$/.test(
      words[start - 1]?.norm ?? '',
    ) &&
    words[from]?.tag === 'NUM' &&
    from - start < 3
  )
    start--;
  return start;
}

/** Where a clause's predicate ends: before the next clause that is not needed to understand it. */
export function predicateEnd(scene: Scene, clause: Clause): number {
  const { article, clauses, frames } = scene;
  const { words } = article;
  let end = clause.to;
  for (const { sentence, from } of frames) {
    if (sentence === clause.sentence && from > clause.verb.at && from < end) end = from;
  }
  for (const other of clauses) {
    if (other.sentence !== clause.sentence || other.verb.at <= clause.verb.at) continue;
    const start = other.shared
      ? (other.opener ?? other.verb.from)
      : Math.min(other.from, other.opener ?? other.from);
    if (start <= clause.verb.at || start >= end) continue;
    const comma = words[start - 1]?.text === ',' || words[start]?.text === ',';
    const apart =
      other.type === 'main' || (other.type === 'coordinate' && isBeside(clauses, clause, other));
    if (apart || (comma && other.type !== 'complement')) end = start;
  }
  for (let i = clause.verb.at + 1; i < end; i++) {
    if (words[i]?.text === ',' && words[i + 1]?.norm === 'according') end = i;
    if (i - clause.verb.at > LEAST_OWN && isBesideTold(words, i)) end = i;
    // "He defended the remark, saying, “I …": what he said is a fact of its own.
    if (scene.isQuoted(i)) end = i;
  }
  while (
    end > clause.verb.at + 1 &&
    /^(?:[,;:.!?…—–()-]|--|and|but|or|as|while)$/.test(words[end - 1]?.norm ?? '')
  )
    end--;
  const saying = /^(?:saying|adding|telling|tweeting|writing|asking|noting)$/;
  if (saying.test(words[end - 1]?.norm ?? '') && words[end - 2]?.text === ',') end -= 2;
  return end;
}

/** ", mentioning the need": what goes on beside the statement is told on its own. */
function isBesideTold(words: Scene['article']['words'], comma: number): boolean {
  const next = words[comma + 1];
  return (
    words[comma]?.text === ',' &&
    next?.tag === 'VERB' &&
    next.norm.endsWith('ing') &&
    !/^(?:includ|follow|regard|concern)ing$/.test(next.norm)
  );
}

/** A coordinate clause stands beside this one, unless a clause between holds it. */
function isBeside(clauses: readonly Clause[], clause: Clause, other: Clause): boolean {
  const between = clauses.filter(
    (each) =>
      each.sentence === clause.sentence &&
      each.verb.at > clause.verb.at &&
      each.verb.at < other.verb.at,
  );
  return (
    other.subject === clause.subject ||
    !between.some(({ type, subject }) => type !== 'main' && subject === other.subject)
  );
}

/** Subject and predicate as ranges of words; missing when there is no subject or too much is said. */
export function statementOf(scene: Scene, clause: Clause): readonly Range[] | undefined {
  const subject = subjectRange(scene, clause);
  if (!subject) return undefined;
  const to = shortenedEnd(scene, clause, predicateEnd(scene, clause));
  if (to === undefined) return undefined;
  const { from } = clause.verb;
  if (!clause.shared && subject.to === from) return [{ from: subject.from, to }];
  const auxiliary = clause.shared ? sharedAuxiliary(scene, clause) : undefined;
  // "said it would cost more and warned": who warned is not what would cost.
  const { norm = '', lemma = '' } = scene.article.words[clause.verb.at] ?? {};
  const modal = auxiliary && MODAL.test(scene.article.words[auxiliary.from]?.norm ?? '');
  if (modal && norm !== lemma) return undefined;
  return [subject, ...(auxiliary ? [auxiliary] : []), { from, to }];
}

/** "was barred and ordered": the auxiliary that the second verb takes from the first. */
function sharedAuxiliary({ article, clauses }: Scene, clause: Clause): Range | undefined {
  const { words } = article;
  const { from, at } = clause.verb;
  if (from !== at || words[at]?.tag !== 'VERB') return undefined;
  const before = clauses.filter(
    (each) =>
      each.sentence === clause.sentence && each.verb.at < at && each.subject === clause.subject,
  );
  const first = before.at(-1)?.verb;
  const helped = first && words[first.from]?.tag === 'AUX' && first.at > first.from;
  return helped && !words[at].norm.endsWith('s')
    ? { from: first.from, to: first.from + 1 }
    : undefined;
}

function shortenedEnd({ article }: Scene, { verb }: Clause, end: number): number | undefined {
  if (end - verb.from <= LONGEST) return end;
  for (let i = Math.min(end, verb.from + LONGEST); i > verb.at + 3; i--) {
    if (article.words[i]?.text === ',') return i;
  }
  return undefined;
}

/** Ranges of words as one text: "He was taken to Blackfen Prison". */
export function textOf({ article }: Scene, ranges: readonly Range[]): string {
  return ranges
    .map(({ from, to }) => wordingOf(article, from, to))
    .filter((each) => each !== '')
    .join(' ');
}

/** With a capital letter first. */
export function capitalised(text: string): string {
  return text.replace(
    /^(["“‘'(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}

/** Drafted attributions against annotated ones: precision and recall of content, and how often the speaker is right. */
import type { Article } from '../../src/extract/article/article.ts';
import type { Phrase } from '../../src/extract/article/phrases.ts';
import type { Attribution } from '../../src/extract/attribution/attributions.ts';
import type { AnnotatedArticle, Annotation } from './annotated.ts';

/** When a drafted content counts as the annotated one. */
export const measures = {
  /** At least 0.8 of the annotated characters are drafted. */
  covered: (annotated: number, shared: number) => shared >= 0.8 * annotated,
  /** The same, and at least 0.8 of the drafted characters are annotated. */
  matched: (annotated: number, shared: number, drafted: number) =>
    shared >= 0.8 * annotated && shared >= 0.8 * drafted,
  /** The same characters, but for white space and outer punctuation. */
  exact: (annotated: number, shared: number, drafted: number) =>
    shared === annotated && shared === drafted,
} as const;
export type Measure = keyof typeof measures;

export const classes = {
  'direct and mixed': ['direct', 'mixed'],
  indirect: ['indirect'],
  direct: ['direct'],
  mixed: ['mixed'],
  all: ['direct', 'mixed', 'indirect'],
} as const;
export type Class = keyof typeof classes;

export interface Counts {
  annotated: number;
  drafted: number;
  /** Annotated ones that a draft met. */
  found: number;
  /** Drafted ones that met an annotated one of any class. */
  right: number;
  /** Among the found: speaker right. */
  speaker: number;
}

/** An attribution, and the noun phrase that names who speaks. */
export interface Drafted {
  readonly attribution: Attribution;
  readonly speaker: Phrase | undefined;
}

export interface Pair {
  readonly annotation?: Annotation;
  readonly draft?: Drafted;
  readonly speaker: boolean;
}

/** Pairs each annotation with at most one draft, best overlaps first; those left over stand alone. */
export function pair(
  measure: Measure,
  annotated: AnnotatedArticle,
  article: Article,
  drafts: readonly Drafted[],
): Pair[] {
  const { text } = annotated;
  const gold = annotated.quotes.map((annotation) => ({
    annotation,
    letters: lettersOf(text, annotation.quote),
  }));
  const made = drafts.map((draft) => ({
    draft,
    letters: lettersOf(text, draft.attribution.content),
  }));
  const edges = gold.flatMap((a) =>
    made.flatMap((d) => {
      const shared = sharedOf(a.letters, d.letters);
      if (shared === 0 || !measures[measure](a.letters.size, shared, d.letters.size)) return [];
      return [
        {
          a,
          d,
          share:
            shared / (a.letters.size + d.letters.size - shared) +
            (cueOverlaps(a.annotation, d.draft) ? 1 : 0),
        },
      ];
    }),
  );
  const taken = new Set<unknown>();
  const pairs: Pair[] = [];
  for (const { a, d } of edges.sort((x, y) => y.share - x.share)) {
    if (taken.has(a) || taken.has(d)) continue;
    taken.add(a).add(d);
    pairs.push({
      annotation: a.annotation,
      draft: d.draft,
      speaker: speakerRight(a.annotation, d.draft, article),
    });
  }
  for (const a of gold) if (!taken.has(a)) pairs.push({ annotation: a.annotation, speaker: false });
  for (const d of made) if (!taken.has(d)) pairs.push({ draft: d.draft, speaker: false });
  return pairs;
}

/** Adds pairs up; a draft counts for the class of its own mode. */
export function count(pairs: readonly Pair[], name: Class): Counts {
  const modes: readonly string[] = classes[name];
  const counts: Counts = { annotated: 0, drafted: 0, found: 0, right: 0, speaker: 0 };
  for (const { annotation, draft, speaker } of pairs) {
    if (annotation && modes.includes(annotation.type_derived)) {
      counts.annotated++;
      if (draft) counts.found++;
      if (draft && speaker) counts.speaker++;
    }
    if (draft && modes.includes(draft.attribution.mode)) {
      counts.drafted++;
      if (annotation) counts.right++;
    }
  }
  return counts;
}

/** Offsets of the letters and digits in spans. */
function lettersOf(text: string, spans: readonly { start: number; end: number }[]): Set<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) letters.add(i);
  }
  return letters;
}

function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared;
}

function cueOverlaps({ verb }: Annotation, { attribution: { cue } }: Drafted): boolean {
  return cue !== undefined && verb.some(({ start, end }) => cue.start < end && cue.end > start);
}

/** Both name nobody, or the drafted phrase's head is the head of the annotated one. */
function speakerRight({ speaker }: Annotation, draft: Drafted, article: Article): boolean {
  const [first] = speaker;
  const head = draft.speaker && article.words[draft.speaker.head];
  if (!first || !head) return !first && !head;
  return (
    headName(first.text) === head.norm.replace(/(?:'s|\.)$/, '') ||
    (head.start >= first.start && head.end <= first.end && headStart(first) === head.start)
  );
}

const LAST_WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*(?=[^\p{L}\p{N}]*$)/u;

/** The last word of a name or noun phrase before what follows it: "Rep. Jim Clyburn (D-S.C.), the leader of …" → "clyburn". */
function headName(text: string): string {
  const phrase = nounPhrase(text);
  return LAST_WORD.exec(phrase)?.[0].toLowerCase().replace('’', "'") ?? '';
}

function headStart({ start, text }: { start: number; text: string }): number {
  return start + (LAST_WORD.exec(nounPhrase(text))?.index ?? 0);
}

function nounPhrase(text: string): string {
  return text
    .replace(
      /(?<=.)(?:\s*[,(―—–]|\s+(?:of|from|in|on|at|for|with|who|whose|which|that|to|by|and)\s).*$/su,
      '',
    )
    .replace(/['’]s?$/u, '');
}

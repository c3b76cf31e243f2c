/** What a careful editor keeps of articles, as its file has it, and how drafts agree with it. */
import { z } from 'zod';
import type { FactDraft } from '../../src/extract/facts/fact-draft.ts';
import { readLines } from '../lib/passages.ts';
import { textOf, type Article } from '../news/data.ts';

const schema = z.object({
  article: z.string(),
  kind: z.string(),
  sentence: z.int(),
  start: z.int(),
  end: z.int(),
  speaker: z.string().nullish(),
  event: z.enum(['main', 'other']),
});
export type EditorFact = Readonly<z.infer<typeof schema>>;

/** @throws FileError that names the line which is not of that form */
export function readEditorFacts(file: string): EditorFact[] {
  return readLines(file, schema);
}

export interface Tally {
  articles: number;
  drafts: number;
  confident: number;
  /** Facts of the article's own event that an editor keeps, and those that a draft tells. */
  kept: number;
  found: number;
  /** Drafts that an editor keeps as well. */
  draftsKept: number;
  confidentKept: number;
  /** Confident drafts with a speaker that an editor keeps as a statement, and those with the same speaker. */
  confidentSpeakers: number;
  confidentSpeakersRight: number;
  speakers: number;
  speakersRight: number;
  /** Figures, days and places of other events, and those that are drafted as the article's own. */
  others: number;
  othersAsMain: number;
}

export const NO_TALLY: Tally = {
  ...{ articles: 0, drafts: 0, confident: 0, kept: 0, found: 0, draftsKept: 0, confidentKept: 0 },
  ...{ confidentSpeakers: 0, confidentSpeakersRight: 0, speakers: 0, speakersRight: 0 },
  ...{ others: 0, othersAsMain: 0 },
};

/** Kinds that tell what befell whom, when and where: another event's are never the story's. */
const OF_AN_EVENT = new Set(['casualty', 'attendance', 'count', 'money', 'cost', 'date', 'place']);
/** Two spans of one sentence tell the same when they share so much of the shorter one. */
const SAME = 0.5;

interface Placed extends EditorFact {
  readonly from: number;
  readonly to: number;
}

/** Adds one article's drafts to the tally. `confident` is the least confidence of what may be approved unread. */
export function addUp(
  tally: Tally,
  article: Article,
  facts: readonly EditorFact[],
  drafts: readonly FactDraft[],
  confident: number,
): void {
  const placed = placedIn(article, facts);
  const met = (draft: FactDraft): Placed[] => placed.filter((fact) => isSame(draft, fact));
  tally.articles++;
  for (const draft of drafts) {
    const editors = met(draft);
    const sure = draft.confidence >= confident;
    const kept = editors.length > 0;
    tally.drafts++;
    if (kept) tally.draftsKept++;
    if (sure) tally.confident++;
    if (sure && kept) tally.confidentKept++;
    const said = editors.find(({ speaker }) => speaker);
    if (draft.speaker === undefined || !said?.speaker) continue;
    const right = lastWord(draft.speaker) === lastWord(said.speaker);
    tally.speakers++;
    if (right) tally.speakersRight++;
    if (sure) tally.confidentSpeakers++;
    if (sure && right) tally.confidentSpeakersRight++;
  }
  for (const fact of placed) {
    const own = drafts.filter((draft) => isSame(draft, fact));
    if (fact.event === 'main') {
      tally.kept++;
      if (own.length > 0) tally.found++;
    } else if (OF_AN_EVENT.has(fact.kind)) {
      tally.others++;
      if (own.some(({ kind, event }) => event === 'main' && OF_AN_EVENT.has(kind)))
        tally.othersAsMain++;
    }
  }
}

/** Where the facts stand in the article's text. */
function placedIn(article: Article, facts: readonly EditorFact[]): Placed[] {
  const text = textOf(article);
  const starts: number[] = [];
  let at = 0;
  for (const sentence of article.sentences) {
    const start = text.indexOf(sentence, at);
    starts.push(start);
    at = start + sentence.length;
  }
  return facts.map((fact) => {
    const start = starts[fact.sentence] ?? 0;
    return { ...fact, from: start + fact.start, to: start + fact.end };
  });
}

function isSame(draft: FactDraft, { from, to }: Placed): boolean {
  const start = draft.start + draft.quote.indexOf(draft.answer);
  const end = start + draft.answer.length;
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared >= SAME * Math.min(end - start, to - from);
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? ''
  );
}

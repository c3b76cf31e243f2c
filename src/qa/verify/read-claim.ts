/** A claim beside the passage of all sources that bears on it most. */
import { readWindow } from '../../reading/read.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { readBest, titleFor } from '../answer.ts';
import type { AnswerIndex } from '../answer-index.ts';
import type { ReadPassage } from '../candidates.ts';
import { clean, type Query } from '../query/query.ts';
import type { IndexedSource } from '../retrieval/passage-index.ts';
import { reportedSpeaker } from './claim-speaker.ts';

export interface ReadClaim {
  readonly claim: string;
  readonly best: ReadPassage;
  /** How much better its score is than the next one's. */
  readonly lead: number;
  /** Logit of yes against no, of the passage read again with little around it. */
  readonly yesAlone: number;
  /** The passages beside it, others that bear on the claim, and what the story is called: a line each. */
  readonly around: string;
  /** Whose words the claim says it tells; missing where it tells nobody's. */
  readonly claimedSpeaker?: string;
  /** Who says the passage, as far as the source tells. */
  readonly speakers: readonly string[];
}

/** Windows that are read for a claim: some 45 ms each on one core. */
const MAX_WINDOWS = 4;
/** Passages before and after the best one that count as beside it, and those that are read again with it. */
const BESIDE = { before: 2, after: 1 };
const AGAIN = 1;
/** Others that bear on the claim as well, from this score on. */
const MAX_OTHERS = 2;
const MIN_OTHER_SCORE = 0;
const MAX_LEAD = 3;

/**
 * Reads a claim as it stands: its words are not mended and its names not made whole, as a wrong name must stay wrong.
 * Nothing where there is no passage. Some 0.3 s on one core, and 0.5 s more where a source is asked for the first time
 * who says what in it.
 */
export async function readClaim(text: string, index: AnswerIndex): Promise<ReadClaim | undefined> {
  const claim = clean(text);
  const read = await readBest(index, queryOf(claim), undefined, MAX_WINDOWS);
  const [best, second] = read;
  const source = best && index.passages.indexed(best.source);
  if (!best || !source) return undefined;
  const others = read
    .slice(1, 1 + MAX_OTHERS)
    .filter(({ reading }) => reading.score > MIN_OTHER_SCORE);
  const lead = best.reading.score - (second?.reading.score ?? -Infinity);
  const claimedSpeaker = await speakerOf(claim, index);
  return {
    ...{ claim, best, lead: Math.min(lead, MAX_LEAD) },
    yesAlone: await yesAlone(claim, best, source, index),
    around: [...beside(best, source), ...others.map(({ passage }) => passage.text)].join('\n'),
    ...(claimedSpeaker !== undefined && { claimedSpeaker }),
    speakers: claimedSpeaker === undefined ? [] : await speakersOf(best, index),
  };
}

/** A claim is nobody's question: nothing in it is mended or looked up. */
function queryOf(claim: string): Query {
  const tokens = tokenise(claim);
  return {
    ...{ question: claim, text: claim, type: 'words', tokens },
    ...{ mended: [], mentions: [], bareName: false },
  };
}

/** The reader is surer of yes and no with little around, and asked in both ways that it was taught. */
async function yesAlone(
  claim: string,
  { position }: ReadPassage,
  source: IndexedSource,
  { model }: AnswerIndex,
): Promise<number> {
  const from = Math.max(0, position - AGAIN);
  const own = source.own.passages.slice(from, position + AGAIN + 1).map(({ pieces }) => pieces);
  const title = titleFor(source, from, model);
  const asked = `is it true that ${claim.charAt(0).toLowerCase()}${claim.slice(1).replace(/\.$/, '')}?`;
  let sum = 0;
  for (const text of [claim, asked]) {
    const readings = await readWindow(model, model.pieces.of(text), own, title);
    sum += readings[position - from]?.yes ?? 0;
  }
  return sum / 2;
}

function beside({ position }: ReadPassage, { own, event }: IndexedSource): string[] {
  const { before, after } = BESIDE;
  const texts = own.passages
    .slice(Math.max(0, position - before), position + after + 1)
    .flatMap(({ text }, i) => (Math.max(0, position - before) + i === position ? [] : [text]));
  return [...texts, event.title];
}

/** Whose words a claim tells: by its own labels, else by the verb that reports. */
async function speakerOf(claim: string, { speechOf }: AnswerIndex): Promise<string | undefined> {
  const reported = reportedSpeaker(claim);
  if (reported === undefined || !speechOf) return reported;
  const [first] = await speechOf({ sha256: `claim ${claim}`, text: claim }, NOWHERE);
  return first?.speaker ?? reported;
}

const NOWHERE: Span = { start: 0, end: 0 };

async function speakersOf(
  { source, passage, facts }: ReadPassage,
  { speechOf }: AnswerIndex,
): Promise<string[]> {
  const over = ({ start, end }: Span): boolean => start < passage.end && passage.start < end;
  const known = facts.flatMap((fact) => (over(fact) ? (fact.speaker ?? []) : []));
  if (known.length > 0) {
    return known.flatMap(({ name, aliases, roles }) => [
      name,
      ...aliases,
      ...roles.map(({ title, of }) => `${title} ${of?.name ?? ''}`),
    ]);
  }
  const speeches = speechOf ? await speechOf(source, passage) : [];
  return speeches.filter(over).map(({ speaker }) => speaker);
}

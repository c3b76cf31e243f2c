/** A claim beside the passage of all sources that bears on it most. */
import { readWindow, type Reading } from '../../../reading/read.ts';
import { writtenOut } from '../../../text/other-names.ts';
import type { Span } from '../../../text/span.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { AnswerIndex } from '../../index/answer-index.ts';
import type { ReadPassage } from '../../candidates/candidates.ts';
import { readBest, titleFor } from '../../candidates/read-best.ts';
import { clean, type Query } from '../../query/query.ts';
import type { IndexedSource } from '../../retrieval/passage-index.ts';
import { differencesOf, type Differences } from '../differences/differences.ts';
import { saidExactly } from '../figures/exactly.ts';
import { namesOfSource } from '../differences/names.ts';
import { readSlots, type Excerpt, type Replaced } from './slots.ts';
import { reportedSpeaker } from '../wording/reported-speaker.ts';

/** A claim with the passage that bears most on it, and all signs by which it is judged. */
export interface ReadClaim {
  readonly claim: string;
  readonly best: ReadPassage;
  /** How much better its score is than the next one's. */
  readonly lead: number;
  /** Logit of yes against no, of the passage read again with little around it. */
  readonly yesAlone: number;
  /** Logits that the passage, read again, agrees with the claim and that it contradicts it, each against all else. */
  readonly alone: Odds;
  /** The highest of these of all passages that were read. */
  readonly most: Odds;
  /** The passages beside it, others that bear on the claim, and what the story is called: a line each. */
  readonly around: string;
  readonly differences: Differences;
  /** Other values that the passages near by have in the place of the claim's, the surest first. */
  readonly replaced: readonly Replaced[];
  /** Whose words the claim says it tells; missing where it tells nobody's. */
  readonly claimedSpeaker?: string;
  /** Who says the passage, as far as the source tells. */
  readonly speakers: readonly string[];
}

/** Logits of agreement and of contradiction, each against all else. */
export interface Odds {
  readonly agrees: number;
  readonly contradicts: number;
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
  const found = await readBest(index, queryOf(claim), undefined, MAX_WINDOWS);
  const [first] = found;
  const source = first && index.passages.indexed(first.source);
  if (!first || !source) return undefined;
  const own = await excerptOf(claim, first, source, index);
  const asked = await saidBest({ claim, near: own }, first, source, index);
  const read = withNear(found, own, asked.near);
  const [best = first, second] = read;
  const others = read
    .slice(1, 1 + MAX_OTHERS)
    .filter(({ reading }) => reading.score > MIN_OTHER_SCORE);
  const lead = best.reading.score - (second?.reading.score ?? -Infinity);
  const claimedSpeaker = await speakerOf(claim, index);
  const around = [...beside(best, source), ...others.map(({ passage }) => passage.text)].join('\n');
  const differences = differencesOf(claim, best, around);
  return {
    ...{ claim, best, lead: Math.min(lead, MAX_LEAD), around, differences },
    ...(await readAgain(asked.claim, best, asked.near, index)),
    most: mostOf(read.map(({ reading }) => oddsOf(reading))),
    replaced: await readSlots(
      { claim, differences, names: namesOfSource(best.source) },
      own,
      index.model,
    ),
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

/** The passage with little around it. */
async function excerptOf(
  claim: string,
  { position }: ReadPassage,
  source: IndexedSource,
  { model }: AnswerIndex,
): Promise<Excerpt> {
  const from = Math.max(0, position - AGAIN);
  const own = source.own.passages.slice(from, position + AGAIN + 1);
  const texts = own.map(({ text }) => text);
  const plain = texts.map(writtenOut);
  const pieces = own.map((passage, i) =>
    plain[i] === texts[i] ? passage.pieces : model.pieces.of(plain[i] ?? ''),
  );
  const title = titleFor(source, from, model);
  const readings = await readWindow(model, model.pieces.of(claim), pieces, title);
  return { from, texts, plain, pieces, title, readings };
}

interface Asked {
  readonly claim: string;
  readonly near: Excerpt;
}

/** The claim, or what it bounds told exactly, where the reader is surer of that: "1,200" in place of "more than 1,000". */
async function saidBest(
  asked: Asked,
  first: ReadPassage,
  source: IndexedSource,
  index: AnswerIndex,
): Promise<Asked> {
  const { text } = first.passage;
  const claim = saidExactly(asked.claim, text, first.source.published);
  if (claim === asked.claim) return asked;
  const near = await excerptOf(claim, first, source, index);
  const yesOf = (excerpt: Excerpt): number =>
    excerpt.readings[first.position - excerpt.from]?.yes ?? 0;
  return yesOf(near) > yesOf(asked.near) ? { claim, near } : asked;
}

/**
 * What was read; where the best passage has short forms, as it reads with those written out, and where what the claim
 * bounds was told exactly, as it reads so.
 */
function withNear(
  read: readonly ReadPassage[],
  own: Excerpt,
  { from, texts, plain, readings }: Excerpt,
): readonly ReadPassage[] {
  return read.map((each, i) => {
    const at = each.position - from;
    const reading = readings[at];
    const isOther = plain[at] !== texts[at] || readings !== own.readings;
    return i === 0 && reading && isOther ? { ...each, reading } : each;
  });
}

/** The reader is surer with little around, and asked in both ways that it was taught. */
async function readAgain(
  claim: string,
  { position }: ReadPassage,
  { from, pieces, title, readings }: Excerpt,
  { model }: AnswerIndex,
): Promise<Pick<ReadClaim, 'yesAlone' | 'alone'>> {
  const asked = `is it true that ${claim.charAt(0).toLowerCase()}${claim.slice(1).replace(/\.$/, '')}?`;
  const again = await readWindow(model, model.pieces.of(asked), pieces, title);
  const both = [readings, again].flatMap((all) => all[position - from] ?? []);
  const mean = (of: (reading: Reading) => number): number =>
    both.reduce((sum, reading) => sum + of(reading), 0) / Math.max(1, both.length);
  return {
    yesAlone: mean(({ yes }) => yes),
    alone: {
      agrees: mean((reading) => oddsOf(reading).agrees),
      contradicts: mean((reading) => oddsOf(reading).contradicts),
    },
  };
}

/** The reader's logits stand against silence. */
function oddsOf({ agrees, contradicts }: Reading): Odds {
  const orSilent = (logit: number): number => Math.log1p(Math.exp(logit));
  return { agrees: agrees - orSilent(contradicts), contradicts: contradicts - orSilent(agrees) };
}

function mostOf(all: readonly Odds[]): Odds {
  return {
    agrees: Math.max(...all.map(({ agrees }) => agrees)),
    contradicts: Math.max(...all.map(({ contradicts }) => contradicts)),
  };
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

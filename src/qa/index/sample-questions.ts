/** Questions that are (nearly) a fact's sample question: they go straight to their fact. */
import { TELLING_WORDS } from '../../text/lang/en/function-words.ts';
import type { Fact } from '../../packs/knowledge.ts';
import { hasNegation } from '../../text/lang/en/negation.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Work } from '../../runtime/schedule.ts';
import { questionType } from '../query/question-type.ts';
import { eachPosting, postingsOf, type Postings } from '../retrieval/postings.ts';
import { ofSegment, type Segments } from '../segments/segments.ts';

/** Which facts of a segment have a sample question of a signature. */
const bySignature = ofSegment((facts: readonly Fact[]): Postings =>
  postingsOf(
    facts.map(({ sampleQuestions }) => [
      ...new Set(sampleQuestions.flatMap((ask) => signatureOf(ask) ?? [])),
    ]),
  ),
);

/** Reads the sample questions of all facts ahead, a segment a step: 20,000 would hold up the first question. */
export function* readingSampleQuestions(segments: Segments<Fact>): Work<void> {
  for (const { segment } of segments) {
    yield;
    bySignature(segment);
  }
}

/** The one fact that the question asks for word for word; nothing when several have that sample question. */
export function factAsked(
  question: string,
  segments: Segments<Fact>,
  eventId?: string,
): Fact | undefined {
  const signature = signatureOf(question);
  if (signature === undefined) return undefined;
  const facts: Fact[] = [];
  for (const { segment, without } of segments) {
    eachPosting(bySignature(segment), signature, (number) => {
      const fact = segment.items[number];
      if (!fact || without?.has(fact)) return;
      if (eventId === undefined || fact.eventId === eventId) facts.push(fact);
    });
  }
  return facts.length === 1 ? facts[0] : undefined;
}

const TELLING: ReadonlySet<string> = new Set(TELLING_WORDS);

/**
 * What must agree: the type, whether it denies, and in their order the words that tell who did what, when. None where no
 * word tells anything: "Who was there?" may be asked of all.
 */
function signatureOf(question: string): string | undefined {
  const stems = tokenise(question).flatMap(({ norm, stem, number }) =>
    isStopword(norm) && !number && !TELLING.has(norm) ? [] : [stem],
  );
  if (stems.length === 0) return undefined;
  return [questionType(question), hasNegation(question), ...new Set(stems)].join(' ');
}

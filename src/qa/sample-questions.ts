/** Questions that are (nearly) a fact's sample question: they go straight to their fact. */
import { TELLING_WORDS } from '../text/lang/en/function-words.ts';
import type { Fact } from '../packs/knowledge.ts';
import { hasNegation } from '../text/lang/en/negation.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import { tokenise } from '../text/tokens.ts';
import type { Work } from '../runtime/schedule.ts';
import { questionType } from './query/question-type.ts';
import { ofSegment, type Segments } from './segments.ts';

/** Facts by the signature of their sample questions. */
const bySignature = ofSegment((facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const signature of new Set(
      fact.sampleQuestions.flatMap((ask) => signatureOf(ask) ?? []),
    )) {
      const others = found.get(signature);
      if (others) others.push(fact);
      else found.set(signature, [fact]);
    }
  }
  return found;
});

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
  const facts = segments.flatMap(({ segment, without }) =>
    (bySignature(segment).get(signature) ?? []).filter(
      (fact) => !without?.has(fact) && (eventId === undefined || fact.eventId === eventId),
    ),
  );
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

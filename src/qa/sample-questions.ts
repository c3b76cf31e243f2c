/** Questions that are (nearly) a fact's sample question: they go straight to their fact. */
import type { Fact, Knowledge } from '../knowledge/knowledge.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import { tokenise } from '../text/tokens.ts';
import { questionType } from './query/question-type.ts';

/** Facts by the signature of their sample questions. */
export type SampleQuestions = ReadonlyMap<string, readonly Fact[]>;

export function sampleQuestionsOf({ facts }: Knowledge): SampleQuestions {
  const found = new Map<string, Fact[]>();
  for (const fact of facts.values()) {
    for (const signature of new Set(fact.asks.map(signatureOf))) {
      const others = found.get(signature);
      if (others) others.push(fact);
      else found.set(signature, [fact]);
    }
  }
  return found;
}

/** The one fact that the question asks for word for word; nothing when several have that sample question. */
export function factAsked(
  question: string,
  samples: SampleQuestions,
  eventId?: string,
): Fact | undefined {
  const facts = (samples.get(signatureOf(question)) ?? []).filter(
    (fact) => eventId === undefined || fact.eventId === eventId,
  );
  return facts.length === 1 ? facts[0] : undefined;
}

const NEGATION = /\b(?:not|never|no|nobody|none|without)\b|n['’]t\b/i;

/** What must agree: the type, every word that carries content in its order-free stem, and whether it denies. */
function signatureOf(question: string): string {
  const stems = tokenise(question).flatMap(({ norm, stem, number }) =>
    isStopword(norm) && !number ? [] : [stem],
  );
  return [questionType(question), NEGATION.test(question), ...[...new Set(stems)].sort()].join(' ');
}

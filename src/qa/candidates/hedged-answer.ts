/** The short answer with the hedge of its clause, unless the question has one itself or asks for something else of it. */
import { ASKS_ON_CONDITION, ASKS_WITH_HEDGE } from '../../text/lang/en/hedges.ts';
import { TELL } from '../../text/lang/en/in-questions.ts';
import {
  CONTRACTED,
  NEGATIONS,
  QUIET_DENIALS,
  VERBS_OF_DENIAL,
} from '../../text/lang/en/negation.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { withClauseHedge } from '../../text/hedged-clause.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { asksWhoIs, questionType, type QuestionType } from '../query/question-type.ts';

/** "Could you tell me" hedges nothing, and May is a month. */
const NO_HEDGE =
  /\b(?:could|might|may) (?:you|i|we)\b|\b(?:in|on|of|by|since|last|this|next|until) may\b|\bmay \p{N}/gu;
/** Who says so is named in the question. */
const SAYS = new RegExp(String.raw`\b(?:(?:${anyOf(TELL)})(?:e?[ds])?|according to)\b`, 'u');

/** "When did she last sing" is answered by "has not sung since" as well. */
const DENIES = new RegExp(
  String.raw`n['’]t\b|\b(?:${anyOf([...NEGATIONS, ...CONTRACTED.map((each) => each.replace("'", '')), 'last'])}|(?:${anyOf([...QUIET_DENIALS, ...VERBS_OF_DENIAL])})(?:\p{L}?(?:e?[sd]|ing))?)(?!\p{L})`,
  'u',
);
const FIGURES: ReadonlySet<QuestionType> = new Set(['how-many', 'how-much', 'words'] as const);

/** The span, or with a hedge that bears on what is asked. */
export function withHedgeOfAnswer(sentence: string, span: Span, question: string): Span {
  const asked = question.toLowerCase().replaceAll(NO_HEDGE, '');
  if (asksWhoIs(question) || ASKS_WITH_HEDGE.test(asked)) return span;
  const type = questionType(question);
  const stems = contentStems(asked);
  /** Whether what is asked stands nowhere else. */
  const isLeft = (others: ReadonlySet<string>, isLoose: boolean): boolean =>
    type === 'who'
      ? stems.isDisjointFrom(others)
      : isLoose && FIGURES.has(type) && !stems.isSubsetOf(others);
  const isAbout = (hedged: string, others?: string, isLoose = false): boolean =>
    stems.size === 0 ||
    !stems.isDisjointFrom(contentStems(hedged)) ||
    (others !== undefined && isLeft(contentStems(others), isLoose));
  return withClauseHedge(sentence, span, {
    isAbout,
    withClaims: type !== 'said' && !SAYS.test(asked),
    withDenials: !DENIES.test(asked),
    withConditions: !ASKS_ON_CONDITION.test(asked),
  });
}

function contentStems(text: string): Set<string> {
  return new Set(
    tokenise(text)
      .filter(({ norm }) => !isStopword(norm))
      .map(({ stem }) => stem),
  );
}

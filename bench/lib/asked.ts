/** Questions put to an index, and the figures of how they were answered. */
import { answer, type AnswerIndex } from '../../src/answer/index.ts';
import type { Candidate } from '../../src/answer/verdict.ts';
import { curveOf, type Outcome } from './curve.ts';
import { isRight, type Question } from './questions.ts';
import { times, type Figures } from './report.ts';

/** What a member gets, beside what the curve needs. */
export interface Asked extends Outcome {
  readonly question: Question;
  readonly answered: boolean;
  readonly milliseconds: number;
  readonly best?: Candidate;
}

/** Asks each question; `scoped` of its own event alone, as `/ask event:` does. */
export function askAll(
  over: AnswerIndex,
  questions: readonly Question[],
  scoped: boolean,
): Asked[] {
  return questions.map((question) => {
    const begin = performance.now();
    const verdict = answer(over, question.question, scoped ? { eventId: question.event } : {});
    const milliseconds = performance.now() - begin;
    const best = verdict.best;
    return {
      question,
      answerable: question.gold.length > 0,
      answered: verdict.outcome === 'answered',
      right: best !== undefined && isRight(best, question),
      confidence: best?.confidence ?? 0,
      milliseconds,
      ...(best && { best }),
    };
  });
}

export function figuresOf(asked: readonly Asked[]): Figures {
  const { hitAt1, f1, coverageAt5 } = curveOf(asked, 0.05);
  const answerable = asked.filter((each) => each.answerable);
  const others = asked.filter((each) => !each.answerable);
  const { median, p99 } = times(asked.map((each) => each.milliseconds));
  return {
    'hit@1': hitAt1,
    'best F1': f1,
    'coverage at 5%': coverageAt5,
    'answered right':
      answerable.filter((each) => each.answered && each.right).length / answerable.length,
    'answered wrong':
      answerable.filter((each) => each.answered && !each.right).length / answerable.length,
    'false answers': others.filter((each) => each.answered).length / others.length,
    'median ms': median,
    'p99 ms': p99,
  };
}

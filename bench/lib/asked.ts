/** Questions about packs put to an index, and the figures of how questions were answered. */
import { answer } from '../../src/qa/answer.ts';
import type { AnswerIndex } from '../../src/qa/index/answer-index.ts';
import { bestOf, type Candidate } from '../../src/qa/candidates/verdict.ts';
import { curveOf, type Outcome } from './risk-coverage.ts';
import { isRight, type Question } from './questions.ts';
import { times, type Figures } from './report.ts';

/** What a member gets, beside what the curve needs. */
export interface Asked extends Outcome {
  readonly answered: boolean;
  readonly milliseconds: number;
}

export interface AskedOfPacks extends Asked {
  readonly question: Question;
  /** The likeliest passage, whatever the outcome. */
  readonly best: Candidate | undefined;
}

/** Asks each question; `scoped` of its own event alone, as `/ask event:` does. */
export async function askAll(
  index: AnswerIndex,
  questions: readonly Question[],
  scoped: boolean,
): Promise<AskedOfPacks[]> {
  const asked: AskedOfPacks[] = [];
  for (const question of questions) {
    const begin = performance.now();
    const scope = scoped ? { eventId: question.event } : {};
    const verdict = await answer(index, question.question, scope);
    const milliseconds = performance.now() - begin;
    const best = bestOf(verdict);
    asked.push({
      question,
      best,
      answerable: question.gold.length > 0,
      answered: verdict.outcome === 'answered',
      right: best !== undefined && isRight(best, question),
      confidence: verdict.confidence,
      milliseconds,
    });
  }
  return asked;
}

export function figuresOf(asked: readonly Asked[]): Figures {
  const { hitAt1, f1, coverageAt5, coverageAt10 } = curveOf(asked, 0.05);
  const answerable = asked.filter((each) => each.answerable);
  const others = asked.filter((each) => !each.answerable);
  const { median, p99 } = times(asked.map((each) => each.milliseconds));
  return {
    'hit@1': hitAt1,
    'best F1': f1,
    'coverage at 5%': coverageAt5,
    'at 10%': coverageAt10,
    'answered right': shareOf(answerable, ({ answered, right }) => answered && right),
    'answered wrong': shareOf(answerable, ({ answered, right }) => answered && !right),
    'false answers': shareOf(others, ({ answered }) => answered),
    'median ms': median,
    'p99 ms': p99,
  };
}

/** How those come out that share a key, such as the type of question. */
export function figuresBy<T extends Asked>(
  asked: readonly T[],
  keyOf: (each: T) => string,
): Record<string, Figures> {
  const groups = Map.groupBy(asked, keyOf);
  return Object.fromEntries(
    [...groups].map(([key, own]) => [
      key,
      {
        questions: own.length,
        'hit@1': shareOf(own, ({ right }) => right),
        'answered right': shareOf(own, ({ answered, right }) => answered && right),
        answered: shareOf(own, ({ answered }) => answered),
      },
    ]),
  );
}

/** Share of the items for which something holds; NaN of none. */
export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

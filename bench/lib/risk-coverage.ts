/** How many right answers a bar on confidence lets through, and how many false ones. */

/** The best candidate for one question. */
export interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
  readonly answerable: boolean;
}

export interface Curve {
  readonly questions: number;
  readonly answerable: number;
  /** Share of the answerable with the right candidate first, whatever its confidence. */
  readonly hitAt1: number;
  /** With the bar that makes F1 highest: of the answers given, those right; of the answerable, those answered right. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the answerable answered right while at most 5 % and 10 % of the unanswerable get an answer. */
  readonly coverageAt5: number;
  readonly coverageAt10: number;
  /** Least confidence that keeps false answers within the share asked for. */
  readonly threshold: number;
}

export interface Point {
  readonly confidence: number;
  /** Share of the unanswerable that get an answer. */
  readonly falseAnswers: number;
  /** Share of the answerable that get the right answer. */
  readonly coverage: number;
  /** Share of the answerable that get a wrong one. */
  readonly wrong: number;
  readonly precision: number;
  readonly f1: number;
}

/** One point for each bar that changes an outcome, from the highest confidence down. */
export function pointsOf(outcomes: readonly Outcome[]): Point[] {
  const answerable = outcomes.filter((each) => each.answerable).length;
  const unanswerable = outcomes.length - answerable;
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let unanswered = 0;
  return sorted.flatMap(({ confidence, ...each }, i) => {
    if (each.right) right++;
    if (!each.answerable) unanswered++;
    if (sorted[i + 1]?.confidence === confidence) return [];
    const precision = right / (i + 1);
    const coverage = answerable === 0 ? 0 : right / answerable;
    const f1 = right === 0 ? 0 : (2 * precision * coverage) / (precision + coverage);
    const falseAnswers = unanswerable === 0 ? 0 : unanswered / unanswerable;
    const wrong = answerable === 0 ? 0 : (i + 1 - right - unanswered) / answerable;
    return [{ confidence, falseAnswers, coverage, wrong, precision, f1 }];
  });
}

/** The figures of a run; `falseAnswers` is the share of the unanswerable that the threshold lets through. */
export function curveOf(outcomes: readonly Outcome[], falseAnswers: number): Curve {
  const points = pointsOf(outcomes);
  const within = (limit: number): Point | undefined =>
    points.filter((point) => point.falseAnswers <= limit).at(-1);
  const best = points.reduce<Point | undefined>(
    (top, point) => (top && top.f1 >= point.f1 ? top : point),
    undefined,
  );
  const answerable = outcomes.filter((each) => each.answerable);
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    hitAt1: answerable.filter(({ right }) => right).length / Math.max(1, answerable.length),
    precision: best?.precision ?? 0,
    recall: best?.coverage ?? 0,
    f1: best?.f1 ?? 0,
    coverageAt5: within(0.05)?.coverage ?? 0,
    coverageAt10: within(0.1)?.coverage ?? 0,
    threshold: within(falseAnswers)?.confidence ?? 1,
  };
}

/** How sure a draft is: the chance that a judge finds it right, fitted on articles that nothing was trained on. */
import { draftCalibration, type DraftCalibration } from '../../reading/card.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { DraftFact, Signs } from './draft-fact.ts';

/** Facts from here on may be approved without a look at each. */
export const CONFIDENT = 0.9;

/** The probability, 0 to 1, by the card's weights; signs that it does not know count nothing. */
export function confidenceOf(
  signs: Signs,
  calibration: DraftCalibration = draftCalibration(),
): number {
  const { bias, weights } = signs.said === 1 ? calibration.said : calibration.told;
  let logit = bias;
  for (const [name, value] of Object.entries(signs)) logit += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-logit));
}

/** Answers that begin so lean on what stands before them. */
const LEANS =
  /^(?:it|he|she|they|this|that|these|those|there|his|her|its|their|who|which|and|but|or)\b/i;
/** Words of an answer beyond these make it no surer or less sure. */
const MANY_WORDS = 30;

/** What tells how sure a draft is, beside the chances that the encoder gives. */
export function furtherSigns(
  { kind, answer }: Pick<DraftFact, 'kind' | 'answer'>,
  spoken: Spoken | undefined,
): Signs {
  const words = answer.split(/\s+/).length;
  const speaker = spoken?.speakers[0];
  return {
    words: Math.min(words, MANY_WORDS) / MANY_WORDS,
    ...(words < 3 && { short: 1 }),
    ...(LEANS.test(answer) && { leans: 1 }),
    ...(/[“"”]/.test(answer) && { marks: 1 }),
    [`kind ${kind}`]: 1,
    ...(spoken && { [spoken.attribution.mode]: 1, [`speaker ${speaker?.found ?? 'nobody'}`]: 1 }),
    ...(spoken && !spoken.attribution.cue && { 'no cue': 1 }),
    ...(speaker?.entity && { [`by ${speaker.entity.type}`]: 1 }),
  };
}

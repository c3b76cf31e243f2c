/**
 * What tells how sure it is that a sentence holds what somebody says, and who, beside the attribution's own
 * probabilities.
 */
import type { Span } from '../../text/span.ts';
import { GENERATIONS } from '../../text/lang/en/in-names.ts';
import type { Labels, PieceRange, Tag } from '../../reading/labels.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { meanProbability, piecesIn } from '../attribution/label-spans.ts';
import type { Speaker, Spoken } from '../attribution/speakers.ts';
import type { LabelledArticle } from '../attribution/spoken.ts';
import type { Signs } from './fact-draft.ts';

/** Signs of what is said on these word pieces of a sentence. */
export function speechSigns(
  of: LabelledArticle,
  { attribution, speakers }: Spoken,
  sentence: Span,
  range: PieceRange,
): Signs {
  return {
    ...namedSigns(of.labels, attribution),
    ...edgeSigns(of, attribution, sentence, range),
    ...(speakers.some((each) => hasNamesake(of, each)) && { namesake: 1 }),
  };
}

/** How likely the source of what is said is a person, a body or a place by its label. */
function namedSigns(labels: Labels, { source }: Attribution): Signs {
  if (!source) return {};
  const range = piecesIn(labels, source);
  const probability = (tag: Tag): number => meanProbability(labels, range, tag);
  return {
    'source person': probability('person'),
    'source organisation': probability('organisation'),
    'source place': probability('place'),
  };
}

/** Whether another person of the article bears the speaker's last name. */
function hasNamesake({ mentions }: LabelledArticle, { entity }: Speaker): boolean {
  const last = (name: string): string =>
    name.split(' ').findLast((word) => !GENERATIONS.has(word.toLowerCase().replace('.', ''))) ??
    name;
  return (
    entity?.type === 'person' &&
    mentions.entities.some(
      (other) =>
        other !== entity && other.type === 'person' && last(other.name) === last(entity.name),
    )
  );
}

/** Whether cue and source stand in the sentence itself, and how clearly what is said begins and ends there. */
function edgeSigns(
  { article, labels }: LabelledArticle,
  { source, cue, content }: Attribution,
  sentence: Span,
  { from, to }: PieceRange,
): Signs {
  const isInside = (span: Span | undefined): boolean =>
    span !== undefined && span.start >= sentence.start && span.end <= sentence.end;
  const after = to < labels.count ? 1 - labels.probability(to, 'content') : 1;
  const next = article.text.slice(sentence.end).trimStart();
  return {
    begins: labels.probability(from, 'contentBegins'),
    ends: after,
    ...(!isInside(source) && { 'far source': 1 }),
    ...(!isInside(cue) && { 'far cue': 1 }),
    ...(content.length > 1 && { parts: 1 }),
    ...(/^[“"]/.test(next) && { 'quotation follows': 1 }),
  };
}

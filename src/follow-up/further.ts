/** "What else did she say?", "who else?": the facts of that sort which were not shown yet. */
import type { AnswerIndex } from '../answer/index.ts';
import { kindLabel } from '../knowledge/kinds.ts';
import type { Entity, Fact } from '../knowledge/knowledge.ts';
import { onTopic } from '../search/topic.ts';
import { group, namedIn, person, speakerOf, type Scene } from './referents.ts';

export interface Further {
  /** What is asked, in words that need nothing before them. */
  readonly question: string;
  /** In the order of the sources; empty when all were shown. */
  readonly further: readonly Fact[];
}

const WHAT_ELSE =
  /\b(?:what|anything|something)(?: more| \w+)? else\b|^(?:and )?(?:tell me |any )?(?:more|others)$/i;
const WHO_ELSE = /\b(?:who|anyone|anybody|someone) else\b/i;
const TOPIC = /\b(?:about|on|regarding) (?<topic>.+)$/i;

/** Nothing when the question asks for nothing else, or there is nothing to go on from. */
export function furtherFacts(
  text: string,
  scene: Scene,
  shown: readonly string[],
  index: AnswerIndex,
): Further | undefined {
  const others = [...index.knowledge.facts.values()].filter(({ key }) => !shown.includes(key));
  if (WHAT_ELSE.test(text)) {
    const speaker = speakerIn(text, scene, index);
    return speaker
      ? furtherFrom(speaker, TOPIC.exec(text)?.groups?.topic ?? '', others)
      : furtherLike(scene.fact, others);
  }
  if (!WHO_ELSE.test(text)) return undefined;
  const known = partiesOf(scene.fact);
  return furtherLike(
    scene.fact,
    others.filter((fact) => partiesOf(fact).some((each) => !known.includes(each))),
  );
}

function speakerIn(text: string, scene: Scene, index: AnswerIndex): Entity | undefined {
  const [named] = namedIn(text, index);
  if (named) return named;
  const name = /\bthey\b/i.test(text) ? group(scene) : person(scene);
  const meant = [...index.knowledge.entities.values()].find((entity) => entity.name === name);
  const pronoun = /\b(?:s?he|they|it)\b/i.test(text);
  return pronoun ? meant : speakerOf(scene.fact);
}

function furtherFrom(speaker: Entity, topic: string, others: readonly Fact[]): Further {
  const said = others.filter((fact) => speakerOf(fact) === speaker);
  const about = topic === '' ? '' : ` about ${topic}`;
  return { question: `What else did ${speaker.name} say${about}?`, further: onTopic(said, topic) };
}

/** Facts of the same kind about the same event. */
function furtherLike(fact: Fact | undefined, others: readonly Fact[]): Further | undefined {
  if (!fact) return undefined;
  const { kind, eventId } = fact;
  return {
    question: `What else is there? (${kindLabel(kind)})`,
    further: others.filter((each) => each.kind === kind && each.eventId === eventId),
  };
}

function partiesOf(fact: Fact | undefined): Entity[] {
  if (!fact) return [];
  return fact.speaker ? [fact.speaker] : [...fact.subjects];
}

/** A question that goes on from the last one, as a question that stands on its own. Pure: the last turn is given. */
import { spellOut } from '../qa/query/spelling.ts';
import type { AnswerIndex } from '../answer/index.ts';
import type { Fact } from '../knowledge/knowledge.ts';
import { furtherFacts } from './further.ts';
import type { Turn } from './memory.ts';
import { namedIn, sceneOf, type Scene } from './referents.ts';
import { aboutThat, bareForm, withOther, withReferents } from './rewrite.ts';

export interface FollowUp {
  /** What is asked, in words that need nothing before them. */
  readonly question: string;
  /** The event of the last answer, when the question stays with it. */
  readonly eventId?: string;
  /** For "what else": the facts that were not shown yet. */
  readonly further?: readonly Fact[];
}

/** Tried in this order. */
const WAYS = [bareForm, aboutThat, withOther, withReferents] as const;
/** Longer questions say all that they need. */
const MOST_WORDS = 14;

/** Nothing when the question stands on its own, or when the last turn gives nothing to go on from. */
export function followUp(typed: string, last: Turn, index: AnswerIndex): FollowUp | undefined {
  const text = spellOut(typed)
    .replaceAll('’', "'")
    .replace(/[\s?!.…]+$/u, '')
    .trim();
  if (text.split(/\s+/).length > MOST_WORDS) return undefined;
  const scene = sceneOf(last, index);
  const further = furtherFacts(text, scene, last.shown, index);
  if (further) return { ...further, ...eventOf(scene) };
  for (const way of WAYS) {
    const question = way(text, scene, index);
    if (question === undefined) continue;
    return { question: sentence(question), ...(staysIn(scene, question, index) && eventOf(scene)) };
  }
  return undefined;
}

function eventOf({ event }: Scene): Pick<FollowUp, 'eventId'> {
  return event ? { eventId: event.id } : {};
}

/** Whether all that the question names, if anything, is known of the last answer's event. */
function staysIn({ event }: Scene, question: string, index: AnswerIndex): boolean {
  const known = new Set(event?.entities.map(({ id }) => id));
  return namedIn(question, index).every(({ id }) => known.has(id));
}

function sentence(question: string): string {
  return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
}

/** Whom and what a question and its answer named, and where. */
import type { Entity, Event, Knowledge } from '../../packs/knowledge.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn, type Names } from '../query/names.ts';
import type { AnswerIndex } from '../answer-index.ts';
import { articleNames } from './article-names.ts';

/** What a follow-up is read against. */
export type FollowUpIndex = Pick<AnswerIndex, 'knowledge' | 'names'>;

export interface Named {
  readonly name: string;
  readonly type: Entity['type'];
  /** The entity's id, where a pack describes it. */
  readonly id?: string;
  /** How the person is spoken of, where a title tells. */
  readonly pronoun?: Pronoun;
  /** In focus: whose words were asked for, or who answers "who"; else in the question, in its answer, or in the turn before. */
  readonly from: 'focus' | 'question' | 'answer' | 'before';
}

export type Pronoun = 'he' | 'she';

/** The names that may be meant where this event is in view: its article's own where no entity is described. */
export function namesInView(
  event: Event | undefined,
  { names }: Pick<FollowUpIndex, 'names'>,
): Names {
  return event?.entities.length === 0 ? articleNames(event) : names;
}

export function eventOf({ events }: Knowledge, eventId: string | undefined): Event | undefined {
  return events.find(({ id }) => id === eventId);
}

/** What a text names; where a name may mean several, none is taken. */
export function entitiesNamed(text: string, names: Names): Entity[] {
  return mentionsIn(tokenise(text), names).flatMap(({ entities: [entity, ...others] }) =>
    entity && others.length === 0 ? [entity] : [],
  );
}

/** An entity as it is remembered. */
export function namedAs(entity: Entity, from: Named['from']): Named {
  const { name, type, id } = entity;
  const pronoun = type === 'person' ? pronounOf(entity) : undefined;
  return { name, type, from, ...(id !== name && { id }), ...(pronoun && { pronoun }) };
}

const TITLES: readonly (readonly [Pronoun, RegExp])[] = [
  ['he', /^(?:mr|sir|lord|king|prince|count)\b|(?:[^o]man|father|king|landlord)$/],
  [
    'she',
    /^(?:mrs|ms|miss|madam|lady|queen|princess|dame)\b|(?:woman|mother|queen|landlady|actress)$/,
  ],
];

/** "Ms Bishop" and "chairwoman" tell how a person is spoken of. */
function pronounOf({ aliases, roles }: Entity): Pronoun | undefined {
  const told = [...aliases, ...roles.map(({ title }) => title)].map((each) => each.toLowerCase());
  const found = TITLES.filter(([, title]) => told.some((each) => title.test(each)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

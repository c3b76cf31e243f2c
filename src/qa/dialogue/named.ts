/** Whom and what a question and its answer named, and where. */
import type { Entity, Event, Fact, Knowledge } from '../../packs/knowledge.ts';
import { CUES } from '../../text/lang/en/reporting.ts';
import { GENDERED_TITLES, genderOf } from '../../text/lang/en/titles.ts';
import { pastOf } from '../../text/lang/en/verbs.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn, type Names } from '../query/names.ts';
import { articleNames } from './article-names.ts';

/** What a follow-up is read against. */
export interface FollowUpIndex {
  readonly knowledge: Knowledge;
  readonly names: Names;
}

/** Somebody or something named in the dialogue, who may be meant by a later word. */
export interface Named {
  readonly name: string;
  readonly type: Entity['type'];
  /** The entity's id, where a pack describes it. */
  readonly id?: string;
  /** How the person is spoken of, where anything tells. */
  readonly pronoun?: Pronoun;
  /** In focus: whose words were asked for, or who answers "who"; else in the question, in its answer, or before. */
  readonly from: 'focus' | 'question' | 'answer' | 'before';
}

/** How one person is spoken of, by the subject form. */
export type Pronoun = 'he' | 'she';

/** The names that may be meant where this event is in view: its article's own where no entity is described. */
export function namesInView(
  event: Event | undefined,
  { names }: Pick<FollowUpIndex, 'names'>,
): Names {
  return event?.entities.length === 0 ? articleNames(event) : names;
}

/** What a text names; where a name may mean several, none is taken. */
export function entitiesNamed(text: string, names: Names): Entity[] {
  return mentionsIn(tokenise(text), names).flatMap(({ entities: [entity, ...others] }) =>
    entity && others.length === 0 ? [entity] : [],
  );
}

/** An entity as it is remembered; the facts of its event tell how it is spoken of. */
export function namedAs(entity: Entity, from: Named['from'], facts: readonly Fact[] = []): Named {
  const { name, type, id } = entity;
  const pronoun = type === 'person' ? pronounOf(entity, facts) : undefined;
  return { name, type, from, ...(id !== name && { id }), ...(pronoun && { pronoun }) };
}

const TITLES: readonly (readonly [Pronoun, RegExp])[] = [
  ['he', GENDERED_TITLES.male],
  ['she', GENDERED_TITLES.female],
];

/** "Ms Bishop" and "chairwoman" tell how a person is spoken of, else the sentences that quote them, else a given name. */
function pronounOf(
  { id, name, aliases, roles }: Entity,
  facts: readonly Fact[],
): Pronoun | undefined {
  const told = [...aliases, ...roles.map(({ title }) => title)].map((each) => each.toLowerCase());
  const found = TITLES.filter(([, title]) => told.some((each) => title.test(each)));
  if (found.length > 0) return found.length === 1 ? found[0]?.[0] : undefined;
  const own = facts.filter(({ speaker }) => speaker?.id === id);
  const [pronoun, other] = new Set(own.flatMap(({ quote }) => pronounsIn(quote)));
  if (pronoun) return other ? undefined : pronoun;
  const [given = '', ...others] = name.toLowerCase().split(' ');
  const gender = others.length > 0 ? genderOf(given) : undefined;
  return gender && (gender === 'male' ? 'he' : 'she');
}

const SAYS = anyOf(
  [...CUES.say, ...CUES.assert, ...CUES.call, ...CUES.pledge, ...CUES.warning].flatMap((each) => [
    `${each}s`,
    pastOf(each) ?? each,
  ]),
);
const WHO_SAYS = new RegExp(
  String.raw`\b(he|she) (?:(?:has|had|also|then|later|\p{L}+ly) )*(?:${SAYS})\b`,
  'giu',
);

/** The pronouns by which a sentence says who speaks: "she told the guests". */
function pronounsIn(quote: string): Pronoun[] {
  const own = quote.replaceAll(/[“"][^”"]*(?:[”"]|$)/gu, ' ');
  return [...own.matchAll(WHO_SAYS)].map(([, each = '']) =>
    each.toLowerCase() === 'he' ? 'he' : 'she',
  );
}

/** The first of each name, in their order. */
export function uniqueByName<T extends { readonly name: string }>(named: readonly T[]): T[] {
  return named.filter(({ name }, i) => named.findIndex((each) => each.name === name) === i);
}

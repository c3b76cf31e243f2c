/** "And Hague?", "and the Swedish one?", "and the unions?": who or what is named in the place of another. */
import type { Entity } from '../../packs/knowledge.ts';
import { isPlural, isWho } from '../../text/lang/en/nouns.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn } from '../query/names.ts';
import { definite } from '../../text/definite.ts';
import { ONE, type Way } from './other-asked.ts';
import type { DialogueContext } from './referents.ts';
import {
  type Slot,
  isMisspelling,
  isSubject,
  misspelt,
  named,
  outermost,
  put,
  replaced,
  slots,
} from './slots.ts';

/** "And the Swedish one?" after "What did the Hungarian minister say?", or for the one person of that country. */
export const theOne: Way = ({ noun }, context) => {
  const which = ONE.exec(noun)?.groups?.which;
  if (which === undefined) return undefined;
  const { question, names } = context;
  const [country] = named(which, names);
  const adjective = slots(question, names).find(
    ({ entity, start, end }) =>
      (!country || entity.type === country.type) &&
      /\bthe $/i.test(question.slice(0, start)) &&
      /^\s\p{Ll}/u.test(question.slice(end)),
  );
  if (adjective && /^\p{Lu}/u.test(which)) return put(question, adjective, which);
  const longer = withNoun(which, context);
  if (longer !== undefined) return longer;
  if (country?.type !== 'country' && country?.type !== 'organisation') return undefined;
  const people = new Set(
    [...names.entries()].flatMap(([, entities]) =>
      entities.filter((each) => each.roles.some(({ of }) => of === country && of)),
    ),
  );
  const [only, ...others] = people;
  if (!only || others.length > 0) return undefined;
  return inSlot(only, only.name, context) ?? `who is ${only.name}`;
};

/** "And the London one?" after "Where was the earlier conference?": what is known as the London conference. */
function withNoun(which: string, { question, names }: DialogueContext): string | undefined {
  for (const { 0: phrase, groups } of question.matchAll(/\bthe (?:\p{L}+ )?(?<noun>\p{L}+)\b/giu)) {
    const whole = `${which} ${groups?.noun ?? ''}`;
    if (mentionsIn(tokenise(whole), names)[0]?.to === tokenise(whole).length) {
      return question.replace(phrase, () => `the ${whole}`);
    }
  }
  return undefined;
}

/** "And Hague?" where the last question names another person: a name of the same type takes its place. */
export const otherName: Way = ({ noun, preposition }, context) => {
  const { names } = context;
  const bare = noun.replace(/^the /i, '');
  const tokens = tokenise(bare);
  const [mention] = mentionsIn(tokens, names);
  const [entity, ...namesakes] = mention?.entities ?? misspelt(tokens, names);
  if (!entity) return otherUnknown(noun, context);
  const isWhole =
    !mention ||
    (mention.from === 0 && mention.to === tokens.length) ||
    isMisspelling(tokens, entity);
  const name =
    isWhole && namesakes.length === 0 && !isAdjective(bare, entity) ? nameOf(entity, noun) : noun;
  return inSlot(entity, name, context, preposition);
};

function nameOf(entity: Entity, typed: string): string {
  if (entity.type === 'person') return entity.name;
  return /^the /i.test(typed) ? `the ${entity.name.replace(/^the /i, '')}` : definite(entity.name);
}

function isAdjective(typed: string, { demonyms }: Entity): boolean {
  return demonyms.some((each) => each.toLowerCase() === typed.toLowerCase());
}

/** In the place of a name of the same type, the last of them; else of who or what acts, where the new one may act. */
function inSlot(
  entity: Entity,
  name: string,
  { question, names }: DialogueContext,
  preposition = '',
): string | undefined {
  const found = slots(question, names);
  if (found.some((slot) => slot.entity === entity)) return undefined;
  const adjective = isAdjective(name, entity);
  const isSame = (slot: Slot): boolean =>
    slot.entity.type === entity.type &&
    isAdjective(question.slice(slot.start, slot.end), slot.entity) === adjective;
  const same = outermost(found).findLast(isSame) ?? found.findLast(isSame);
  if (same)
    return adjective
      ? put(question, same, name)
      : replaced(question, same, name, isMany(entity, name));
  const acts = preposition === '' && ACTORS.has(entity.type);
  const actor = acts
    ? found.find((slot) => ACTORS.has(slot.entity.type) && isSubject(question, slot))
    : undefined;
  return actor && !adjective ? replaced(question, actor, name, isMany(entity, name)) : undefined;
}

function isMany({ type }: Entity, name: string): boolean {
  return type === 'group' && isPlural(name);
}

const ACTORS: ReadonlySet<Entity['type']> = new Set(['person', 'organisation', 'country', 'group']);

/** Whether any name can stand in this place: it is a person or the subject, and no adjective ("the Irish quartet"). */
function isFree(question: string, slot: Slot): boolean {
  const before = question.slice(0, slot.start);
  const acts = slot.entity.type === 'person' || isSubject(question, slot);
  return acts && !/\b(?:the|an?|one|some|any|all|more|many|which|what|whose|\d+) $/i.test(before);
}

/** A name that no source has, in capital letters: in the one place where the question has a name. */
function otherUnknown(noun: string, { question, names }: DialogueContext): string | undefined {
  if (!/^(?:the )?\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|of|de|van|der))*$/u.test(noun))
    return undefined;
  const found = outermost(slots(question, names)).filter((slot) => isFree(question, slot));
  const [slot] = found;
  return slot && found.length === 1 ? replaced(question, slot, noun) : undefined;
}

/** "And the unions?" after "What did Dixon say?", "and the man?" after "How old is Hayley Walsh?" */
export const otherSpeaker: Way = ({ noun, preposition }, { question, names }) => {
  const head = noun.split(' ').at(-1)?.toLowerCase() ?? '';
  const isPerson = isWho(head) && /^the /i.test(noun) && preposition === '';
  const slot = isPerson
    ? slots(question, names).find(
        (each) =>
          (ACTORS.has(each.entity.type) && isSubject(question, each)) ||
          (each.entity.type === 'person' && isFree(question, each)),
      )
    : undefined;
  return slot && replaced(question, slot, noun);
};

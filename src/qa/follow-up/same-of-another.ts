/** "And Ann Smith?", "no, I meant Ann Smith": the last question of somebody or something else. */
import type { Entity } from '../../packs/knowledge.ts';
import { isBody } from '../../text/lang/en/bodies.ts';
import { BEGINS_QUESTION } from '../../text/lang/en/in-questions.ts';
import { ASKS_THE_SAME, CORRECTS, DENIES } from '../../text/lang/en/preamble.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { DialogueContext } from '../dialogue/referents.ts';
import { mentionsIn, type Names } from '../query/names.ts';
import { questionType } from '../query/question-type.ts';
import { isSubject, outermost, replaced, slots, type Slot } from './slots.ts';

const DENIED = `(?:(?:${DENIES})[,. ]+)`;
const MEANT = new RegExp(`^${DENIED}*(?:${CORRECTS}) (?<whom>.+)$`, 'iu');
/** Only a name behind them corrects: "not Ann Smith, Bob Jones", but "not sure, who won". */
const NAMED_ONLY = [
  new RegExp(`^${DENIED}*not .+?(?:,|\\.| but) (?:but )?(?<whom>.+)$`, 'iu'),
  new RegExp(`^${DENIED}+(?<whom>.+)$`, 'iu'),
];
/** "I meant who won" and "and who won" ask themselves. */
const ASKS = new RegExp(`^(?:${anyOf(BEGINS_QUESTION)})\\b`, 'iu');
const MAX_WORDS = 5;
const THE_SAME = new RegExp(
  `^(?:(?:and|but|or|so|ok|okay),? )*(?:${ASKS_THE_SAME}) (?<whom>.+)$`,
  'iu',
);

/** Whom or what a correction means in the place of what the last question named; `spelt` has its preamble. */
export function corrected(
  spelt: string,
  { names }: Pick<DialogueContext, 'names'>,
): string | undefined {
  const text = spelt.replace(/[\s?!.…]+$/u, '');
  const whom = MEANT.exec(text)?.groups?.whom;
  if (whom !== undefined && !ASKS.test(whom) && whom.split(' ').length <= MAX_WORDS) return whom;
  return NAMED_ONLY.map((pattern) => pattern.exec(text)?.groups?.whom).find(
    (each) => each !== undefined && nameIn(each, names),
  );
}

/** Of whom or what else the last question is asked: "what about Ann Smith". */
export function another(text: string): string | undefined {
  const whom = THE_SAME.exec(text)?.groups?.whom;
  return whom === undefined || ASKS.test(whom) ? undefined : whom;
}

/** The last question with this name in the place of its own, where that is of the same sort and the only one. */
export function ofAnother(
  whom: string,
  { question, names }: Pick<DialogueContext, 'question' | 'names'>,
): string | undefined {
  const entity = nameIn(whom, names);
  const slot = entity && placeOf(entity, question, names);
  return entity && slot ? replaced(question, slot, entity.name) : undefined;
}

/** The one whom these words name, and nothing else. */
function nameIn(whom: string, names: Names): Entity | undefined {
  const tokens = tokenise(whom);
  const [named, ...others] = mentionsIn(tokens, names);
  const [entity, ...same] = named?.entities ?? [];
  const isAll = tokens.every(
    ({ norm }, i) => isStopword(norm) || (named && named.from <= i && i < named.to),
  );
  return isAll && others.length === 0 && same.length === 0 ? entity : undefined;
}

/** Whose words are asked for may be anybody; else only what is of one sort can take a place. */
function placeOf(entity: Entity, question: string, names: Names): Slot | undefined {
  const all = slots(question, names);
  const speaker = all.find((each) => isSubject(question, each));
  if (speaker && questionType(question) === 'said') return speaker;
  const others = outermost(all).filter((each) => each.entity !== entity);
  const [slot, ...more] = others.filter((each) => sortOf(each.entity) === sortOf(entity));
  return slot && more.length === 0 && sortOf(entity) !== undefined ? slot : undefined;
}

/** A person, a place or a body; nothing for a name of which an article tells no more than its letters. */
function sortOf({ type, id, name }: Entity): Entity['type'] | undefined {
  const isUnknown = type === 'organisation' && id === name;
  if (isUnknown && !tokenise(name).some(({ norm }) => isBody(norm))) return undefined;
  return type === 'country' ? 'place' : type;
}

/** "And Ann Smith?", "no, I meant Ann Smith": the last question of somebody or something else. */
import type { Entity } from '../../packs/knowledge.ts';
import { isBody } from '../../text/lang/en/bodies.ts';
import { BEGINS_QUESTION } from '../../text/lang/en/in-questions.ts';
import { ASKS_THE_SAME, CORRECTS, DENIES } from '../../text/lang/en/preamble.ts';
import { isPerson, isPlural } from '../../text/lang/en/nouns.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { definite } from '../../text/definite.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { person, type DialogueContext } from '../dialogue/referents.ts';
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
export function ofAnother(whom: string, context: DialogueContext): string | undefined {
  const { question, names } = context;
  const theirs = ofTheirs(whom, context);
  if (theirs !== undefined) return theirs;
  const entity = nameIn(whom, names);
  const slot = entity && placeOf(entity, question, names);
  if (!entity || !slot) return undefined;
  return replaced(question, slot, entity.type === 'person' ? entity.name : definite(entity.name));
}

/** "And his wife?" after "How old is Bob Jones?": of whom it was asked has its place. */
function ofTheirs(whom: string, context: DialogueContext): string | undefined {
  const { owner, noun } = THEIRS.exec(whom)?.groups ?? {};
  const { question, names } = context;
  if (noun === undefined || !isPerson(noun.split(' ').at(-1) ?? '') || WHO_IS.test(question))
    return undefined;
  const meant = person(context, owner?.toLowerCase() === 'his' ? 'he' : 'she')?.name;
  const slot = slots(question, names).find((each) => each.entity.name === meant);
  if (!slot || !(isSubject(question, slot) || slot.end === question.length)) return undefined;
  return replaced(question, slot, `${meant ?? ''}’s ${noun}`, isPlural(noun));
}

const THEIRS = /^(?<owner>his|her) (?<noun>[\p{L} -]+)$/iu;
/** After "who is Bob Jones" his wife is asked for. */
const WHO_IS = /^who(?: is|'s| was) /iu;

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

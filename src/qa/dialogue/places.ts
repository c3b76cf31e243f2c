/** Where "there" is. */
import type { Entity } from '../../packs/knowledge.ts';
import { PLACE_PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn } from '../query/names.ts';
import { questionType } from '../query/question-type.ts';
import type { Antecedent, DialogueContext } from './referents.ts';

/** Words of a place's name. */
const MAX_PLACE = 4;

/** Where "there" is: what was looked for, where the answer says something is, or the place of which something was asked. */
export function placeMeant(context: DialogueContext): Antecedent | undefined {
  return placeLookedFor(context) ?? placeAnswered(context) ?? placeAsked(context);
}

const WHERE_IS = /^where(?: is| are|['’]s) (?:the )?(?<what>.+)$/iu;

/** "Where is Velm?": the talk goes on about Velm, wherever it is; nobody is a place. */
function placeLookedFor({ question, names }: DialogueContext): Antecedent | undefined {
  const what = WHERE_IS.exec(question)?.groups?.what ?? '';
  const tokens = tokenise(what);
  const [place] = mentionsIn(tokens, names);
  const [entity, ...others] = place?.entities ?? [];
  const isAll = place?.from === 0 && place.to === tokens.length;
  if (!isAll || !entity || others.length > 0 || entity.type === 'person') return undefined;
  return { name: entity.name, plural: false };
}

/** The place that the question asked for. */
export function placeAnswered({ turn, question }: DialogueContext): Antecedent | undefined {
  const [answer, ...others] = turn.answers;
  const isPlace = questionType(question) === 'where' && others.length === 0 && !turn.near;
  const name = answer?.text.replace(/^(?:in|at|near|on|inside) /i, '') ?? '';
  return isPlace && /^(?:the )?\p{Lu}/u.test(name) && name.split(' ').length <= MAX_PLACE
    ? { name, plural: false }
    : undefined;
}

const AT_PLACE = new RegExp(String.raw`\b(?:${anyOf(PLACE_PREPOSITIONS)}|to) (?:the )?$`, 'i');

/** The one place where the question asks of something: "was there a meeting in Budapest". */
export function placeAsked({ question, names }: DialogueContext): Antecedent | undefined {
  const tokens = tokenise(question);
  const [place, ...others] = mentionsIn(tokens, names).filter(({ from }) =>
    AT_PLACE.test(question.slice(0, tokens[from]?.start)),
  );
  if (!place || others.length > 0 || !place.entities.every(isPlace)) return undefined;
  const [first, last] = [tokens[place.from], tokens[place.to - 1]];
  return first && last && { name: question.slice(first.start, last.end), plural: false };
}

function isPlace({ type }: Entity): boolean {
  return type === 'place' || type === 'country';
}

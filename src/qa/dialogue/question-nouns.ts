/** What a question is about by a common noun: "the banner" of "what did the banner say", "the play" of "which play was it". */
import * as words from '../../text/lang/en/function-words.ts';
import { isPlural } from '../../text/lang/en/nouns.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { TIME_UNITS } from '../../text/lang/en/units.ts';
import { baseOf, isParticiple } from '../../text/lang/en/verbs.ts';
import { anyOf } from '../../text/lang/words.ts';
import { AUXILIARIES } from './question-parts.ts';
import { uniqueByName } from './named.ts';

/** A noun of a question that “it” or “they” of the next may mean. */
export interface QuestionNoun {
  /** As it stands in another question: "the transgender ban". */
  readonly name: string;
  /** Its last word, in small letters. */
  readonly head: string;
  readonly plural: boolean;
}

const DETERMINERS = 'the|an?|this|that|these|those|his|her|their|its|my|our';
const WORDS = String.raw`\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)*`;
/** A name or a figure right behind goes on with the noun: "the new Clinton ad". */
const GOES_ON = /^ [\p{Lu}\p{N}“"'‘]/u;
/** A determiner after an auxiliary begins the subject, before whose end the verb stands. */
const PHRASE = new RegExp(
  String.raw`(?<auxiliary>\b${AUXILIARIES} )?\b(?:${DETERMINERS}) (?=(?<rest>${WORDS}))`,
  'gu',
);
const CHOSEN = new RegExp(`^(?:which|what|whose) (?<rest>${WORDS})`, 'u');
const PREPOSITIONS: ReadonlySet<string> = new Set(words.PREPOSITIONS);
const IS_AUXILIARY = new RegExp(`^${AUXILIARIES}$`);
const IS_BE = new RegExp(`^(?:${anyOf(words.FORMS_OF_BE)})$`);
const TIME = new RegExp(`^(?:${TIME_UNITS}|time|moment|date)s?$`);
/** More words are a clause that was not seen through. */
const MAX_WORDS = 4;

/** The nouns of a question in their order, persons too; none that tells a time. Where nouns end is told by small words alone. */
export function nounsIn(question: string): QuestionNoun[] {
  const text = question.charAt(0).toLowerCase() + question.slice(1);
  const found = [...text.matchAll(PHRASE)].flatMap(({ index, 0: before, groups }) => {
    const { rest = '', auxiliary } = groups ?? {};
    return nounOf(rest, text.slice(index + before.length + rest.length), auxiliary);
  });
  const chosen = CHOSEN.exec(text)?.groups?.rest?.split(' ') ?? [];
  const verb = chosen.findIndex((word) => baseOf(word) !== undefined);
  const own = chosen.slice(0, verb < 0 ? chosen.length : verb).join(' ');
  return uniqueByName([...(own === '' ? [] : nounOf(own, '')), ...found]);
}

function nounOf(rest: string, behind: string, auxiliary?: string): QuestionNoun[] {
  const all = rest.split(' ');
  const end = all.findIndex(
    (word) => PREPOSITIONS.has(word) || IS_AUXILIARY.test(word) || isStopword(word),
  );
  const own = withoutVerb(end < 0 ? all : all.slice(0, end), auxiliary?.trim());
  const head = own.at(-1) ?? '';
  if (own.length === all.length && GOES_ON.test(behind)) return [];
  if (own.length === 0 || own.length > MAX_WORDS || TIME.test(head)) return [];
  return [{ name: `the ${own.join(' ')}`, head, plural: isPlural(head) }];
}

/** "Was the bridge closed", "does the ban start": after an auxiliary the verb is the last word. */
function withoutVerb(noun: readonly string[], auxiliary: string | undefined): readonly string[] {
  const last = noun.findLastIndex((word) => !isParticiple(word));
  if (last >= 0 && last < noun.length - 1) return noun.slice(0, last + 1);
  const takesVerb = auxiliary !== undefined && !IS_BE.test(auxiliary);
  return takesVerb && noun.length > 1 ? noun.slice(0, -1) : noun;
}

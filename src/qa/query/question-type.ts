/** What sort of answer a question asks for, read from its form: a table of patterns, tried from the top. */
import {
  ASK_FOR_SEVERAL,
  ASKED_AS_HOW_MANY,
  ASKED_AS_WHAT_FOR,
  ASKED_AS_WHEN,
  ASKED_AS_WHERE,
  ASKED_AS_WHO,
  ASKED_AS_WHY,
  BEFORE_NOUN,
  BEGINS_YES_NO,
  DOES,
  GATHERINGS,
  GISTS,
  INTERROGATIVES,
  MEASURED,
  SAY,
  STORIES,
  TOLD,
} from '../../text/lang/en/in-questions.ts';
import { TAKE_NOT } from '../../text/lang/en/function-words.ts';
import { isPlural, PEOPLE, SINGULAR_IN_S } from '../../text/lang/en/nouns.ts';
import { CARDINALS_PATTERN } from '../../text/lang/en/numbers.ts';
import { JOINS_TYPED } from '../../text/lang/en/preamble.ts';
import { TIME_UNITS } from '../../text/lang/en/units.ts';
import { anyOf } from '../../text/lang/words.ts';

export const questionTypes = [
  'yes-no',
  'overview',
  'said',
  'how-many',
  'how-much',
  'how-long',
  'when',
  'where',
  'why',
  'who',
  'list',
  'how',
  'value',
  'words',
] as const;
/** `words` is no question but key words; `value` any other question of what or which. */
export type QuestionType = (typeof questionTypes)[number];

const AUXILIARY = `(?:${anyOf(BEGINS_YES_NO)})`;
const SPEECH = String.raw`(?:(?:${anyOf(SAY)})(?:e?d)?|call(?:ed)? for)`;

/** From the beginning on, none of these words that ask. */
function withoutAsking(asking: readonly string[]): string {
  return String.raw`^(?:(?!\b(?:${anyOf(asking)})\b).)*`;
}

/** No other word that asks before: "What was she working on when she died?" asks what. */
const FIRST = withoutAsking(INTERROGATIVES.filter((word) => word !== 'when'));

/** Nothing asks, or "what" of a noun by itself: "what was the final price", not "what drove the price up". */
const OF_NOUN = String.raw`${withoutAsking(INTERROGATIVES)}(?:\bwhat(?:'?s)?(?: (?:${anyOf(BEFORE_NOUN)}))*(?: (?!the\b)[\p{L}'-]+){0,3} )?`;

/** "What did the new bridge cost": the verb. */
const OF_VERB = String.raw`${withoutAsking(INTERROGATIVES.filter((word) => word !== 'what'))}\bwhat (?:do|does|did|is|was|will|would|might|could) (?:.* )?(?<!\b(?:the|an?) )`;

const JOINS = new RegExp(`^(?:(?:${JOINS_TYPED})[, ]+)+`);

const STORY = `(?:the|this|that|your) (?:whole )?(?:${anyOf(STORIES)})`;
const ABOUT = `(?:this|it|that|${STORY}) (?:all )?about`;
const GIST = anyOf(GISTS);

/** Patterns see the question in lower case with plain apostrophes and without a leading "and" or "so". */
const PATTERNS: readonly (readonly [QuestionType, RegExp])[] = [
  // One of two is asked for: "was he for or against it".
  ['value', new RegExp(`^${AUXILIARY}\\b.* or (?!not\\b)`)],
  ['yes-no', new RegExp(`^(?:${AUXILIARY}\\b|(?:is|was) it true\\b|true or false\\b)`)],
  [
    'overview',
    new RegExp(
      String.raw`^(?:so )?(?:what(?:'?s| is| was| are| has)? (?:happen(?:ed|ing)?|going on|${ABOUT}|new|the (?:story|news|${GIST}))\b(?: (?:here|there|today|now|then|at the (?:\p{L}+ ){0,2}(?:${anyOf(GATHERINGS)})|(?:in|of) ${STORY}))?|what does ${STORY} say|tl;?dr|(?:summar(?:y|i[sz]e)|sum up)(?: (?:of )?(?:it|this|that|please|${STORY}))?(?: up)?|sum (?:it|this|that) up|(?:give me )?(?:an? |the )?(?:${GIST})(?: of (?:it|this|${STORY}))?|any(?: new)? (?:updates?|news|developments?)(?: (?:on|about) (?:it|this|that|${STORY}))?|catch me up|(?:fill|clue) me in|brief me|bring me up to speed|eli5)(?: please)?$`,
      'u',
    ),
  ],
  [
    'said',
    new RegExp(
      `\\b(?:what|how)(?: else)? (?:did|does|do|has|had|was|were|is) .{1,60}\\b${SPEECH}\\b`,
    ),
  ],
  [
    'said',
    new RegExp(
      String.raw`\bwhat (?:was|were|is) .{1,40}(?:'s|s') (?:${anyOf(TOLD)})\b|\b(?:quotes?|statements?|comments?|remarks) (?:by|of|from)\b`,
    ),
  ],
  [
    'why',
    new RegExp(
      String.raw`${FIRST}(?:\bwhy\b|\bhow come\b|\bwhat (?:for|caused|led to|triggered|sparked|(?:was|is) the (?:${anyOf(ASKED_AS_WHAT_FOR)}))\b)`,
    ),
  ],
  [
    'how-long',
    new RegExp(String.raw`${FIRST}(?:\bhow long\b|\bhow many (?:more )?(?:${TIME_UNITS})\b)`),
  ],
  [
    'how-many',
    new RegExp(
      String.raw`${FIRST}\bhow (?:many|often|frequently)\b|${OF_NOUN}\b(?:number(?! (?:\d|(?:${CARDINALS_PATTERN})\b))|${anyOf(ASKED_AS_HOW_MANY)})\b(?! of votes)`,
      'u',
    ),
  ],
  [
    'how-much',
    new RegExp(
      String.raw`${FIRST}\bhow (?:much|${anyOf(MEASURED)})\b|${OF_NOUN}\b(?:cost|price)\b|${OF_VERB}\bcost\b`,
      'u',
    ),
  ],
  [
    'when',
    new RegExp(
      `${FIRST}\\bwhen\\b|\\b(?:what|which) (?:${anyOf(ASKED_AS_WHEN)})\\b|\\bhow (?:soon|recently|late|early)\\b|\\bsince what\\b`,
    ),
  ],
  [
    'where',
    new RegExp(String.raw`\bwhere(?:abouts)?\b|\b(?:what|which) (?:${anyOf(ASKED_AS_WHERE)})\b`),
  ],
  ['why', new RegExp(String.raw`\b(?:${anyOf(ASKED_AS_WHY)})\b`)],
  [
    'list',
    /\b(?:what|which|who) (?:are|were) (?:the|all|some)\b|\b(?:list|name) (?:all |of )?(?:the )?\p{L}+s\b|^(?:list|name|give me)(?: me)?(?: (?:all|some|a list of|every))?(?: of)?(?: the)?(?: [\p{L}-]+){0,2} \p{L}+(?<!s|u|i)s\b|^(?:what|which|who)\b.*(?<! (?:the|a|this|that|his|her|its|their)) list$|\bwho (?:all|else|attended|took part|was there|came|spoke|participated)\b/u,
  ],
  [
    'list',
    new RegExp(
      String.raw`\b(?:which|what)(?: (?!(?:${anyOf(TAKE_NOT)})\b)\p{L}+)? (?:${anyOf([...PEOPLE, 'countries'])}|(?!(?:${anyOf([...DOES, ...SINGULAR_IN_S])})\b)\p{L}{3,}(?<!s|u|i)s)\b(?! (?:is|was)\b)`,
      'u',
    ),
  ],
  ['who', new RegExp(String.raw`\bwho(?:m|se)?\b|\b(?:what|which) (?:${anyOf(ASKED_AS_WHO)})\b`)],
  ['how', new RegExp(`${FIRST}\\bhow\\b`)],
  ['value', /\b(?:what|which)\b/],
];

/** The type of a question in plain words; `words` when nothing in it asks. */
export function questionType(question: string): QuestionType {
  const plain = question
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replace(/[\s?!.]+$/u, '')
    .replace(JOINS, '')
    .trim();
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'words';
}

/** Whether one of several is asked for: "which one won", "is it Velm or Orn". */
export function asksForOne(question: string): boolean {
  return /\b(?:which|what) one\b|\bor\b/iu.test(question);
}

/** Whether the question is who somebody is, by a name or an office: "who is kolt", not "who is he going to meet". */
export function asksWhoIs(question: string): boolean {
  return /^\W*who(?:['’]?s|\s+(?:is|was))\s+(?:\p{L}[\p{L}'’.-]*\s*){1,4}[\s?!.]*$/iu.test(
    question,
  );
}

/** "Which big teams", "what did the posters show": a plural so near to what asks may be what is asked for. */
const BEHIND_ASKING = /\b(?:which|what|whose)((?: [\p{L}'’-]+){1,4})/iu;
/** They end as plurals do, and are verbs. */
const VERBS_IN_S: ReadonlySet<string> = new Set([...TAKE_NOT, ...DOES]);

/** Whether the words ask for several things or persons, of whatever type the question is. */
export function asksForSeveral(question: string): boolean {
  const plain = question.toLowerCase();
  const nouns = BEHIND_ASKING.exec(plain)?.[1]?.trim().split(' ') ?? [];
  return (
    plain.split(/[^\p{L}]+/u).some((word) => ASK_FOR_SEVERAL.has(word)) ||
    nouns.some((word) => !VERBS_IN_S.has(word) && isPlural(word))
  );
}

/** Types that several sentences answer together. */
export const LIST_TYPES: ReadonlySet<QuestionType> = new Set(['said', 'list']);
/** Types that ask for one thing about whom or what they name. */
export const TYPES_OF_ONE: ReadonlySet<QuestionType> = new Set([
  ...(['yes-no', 'when', 'where', 'who', 'how-many', 'how-much', 'how-long'] as const),
]);

const ASKS_OFTEN = /\bhow (?:often|frequently|many times)\b/i;
/** Whether a question asks how often something is or was. */
export function asksHowOften(question: string): boolean {
  return ASKS_OFTEN.test(question);
}

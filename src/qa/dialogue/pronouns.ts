/** "When did she speak?", "where was it held?", "who was there?": an antecedent in the place of its anaphor. */
import { FORMS_OF_BE, PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import {
  BEFORE_EVENT,
  GOES_BACK,
  GOES_TO,
  HAPPENS,
  INTERROGATIVES,
  NO_NOUNS,
} from '../../text/lang/en/in-questions.ts';
import {
  FEMININE_PRONOUNS,
  MASCULINE_PRONOUNS,
  NEUTER_PRONOUNS,
  PERSON_PRONOUNS,
  PLURAL_PRONOUNS,
  THIRD_PERSON_POSSESSIVES,
  THIRD_PERSON_SUBJECTS,
} from '../../text/lang/en/pronouns.ts';
import { DONE_BY_THINGS } from '../../text/lang/en/verbs.ts';
import { anyOf } from '../../text/lang/words.ts';
import { isPlural, isWho } from '../../text/lang/en/nouns.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn, type Names } from '../query/names.ts';
import { entitiesNamed, type Pronoun } from './named.ts';
import { placeMeant } from './places.ts';
import { agreeing, AUXILIARIES } from './question-parts.ts';
import {
  countedIn,
  group,
  occasion,
  person,
  personAnswered,
  thing,
  thingAsked,
  type Antecedent,
  type DialogueContext,
} from './referents.ts';

interface Anaphor {
  readonly word: RegExp;
  readonly means: (context: DialogueContext) => Antecedent | undefined;
  /** How the antecedent takes its place: "Park’s", "at the conference". */
  readonly as?: (name: string) => string;
}

const possessive = (name: string): string => `${name}’s`;
const POSSESSED = String.raw`(?= (?!about\b|on\b|in\b|at\b|to\b|for\b|say\b|and\b|or\b)\p{L})`;
const HAPPENING = anyOf(HAPPENS);
const BE = anyOf(FORMS_OF_BE);
/** Where "it" can only be an event: "when was it", "who attended it", "was it the first one". */
const OF_EVENT = new RegExp(
  String.raw`\bit(?= (?:${HAPPENING})\b)|(?<=^(?:when|where) (?:is|was|will) )it\b|` +
    String.raw`(?<=\b(?:${anyOf(BEFORE_EVENT)}) )it\b|` +
    String.raw`(?<=^(?:is|was) )(?:it|that|this)(?= (?:held|over|(?:the )?(?:first|second|third|last|fourth|fifth|only|biggest|largest))\b)`,
  'iu',
);
/** "That" where it stands alone for what happened. */
const POINTING = new RegExp(
  String.raw`(?<=^(?:when|where) (?:is|was|will|did) )(?:that|this)(?=$| (?:be|${HAPPENING})\b)|(?<=\b(?:at|during|after|before|attend|attended) )(?:that|this)$`,
  'iu',
);
const SPEAKS = anyOf(DONE_BY_THINGS);
const MOVES = anyOf(GOES_TO);
/** Where something is; nobody goes "in Budapest" or "during the meeting". */
const THERE = new RegExp(String.raw`(?<!\b(?:is|are|was|were|will|${MOVES}) )there$`, 'iu');

const OF_HIM: readonly Anaphor[] = [
  { word: /\bhe\b|\bhim\b/iu, means: (context) => person(context, 'he') },
  {
    word: new RegExp(String.raw`\bhis\b${POSSESSED}`, 'iu'),
    means: (context) => person(context, 'he'),
    as: possessive,
  },
];
const OF_HER: readonly Anaphor[] = [
  { word: /\bshe\b/iu, means: (context) => person(context, 'she') },
  {
    word: new RegExp(String.raw`\bher\b${POSSESSED}`, 'iu'),
    means: (context) => person(context, 'she'),
    as: possessive,
  },
  { word: /\bher\b/iu, means: (context) => person(context, 'she') },
];
const OF_PLACE: readonly Anaphor[] = [
  {
    word: /(?<=^who (?:else )?(?:is|was|were) )there$/iu,
    means: occasion,
    as: (name) => `at ${name}`,
  },
  {
    word: new RegExp(String.raw`(?<=\b(?:${MOVES}) )there$`, 'iu'),
    means: placeMeant,
    as: (name) => `to ${name}`,
  },
  { word: THERE, means: placeMeant, as: (name) => `in ${name}` },
];

/** Tried in this order; the first that is there and means something counts. */
const ANAPHORS: readonly Anaphor[] = [
  ...OF_HIM,
  ...OF_HER,
  // Before "they", who may be anybody: "what do they eat there".
  ...OF_PLACE,
  { word: new RegExp(String.raw`\btheir\b${POSSESSED}`, 'iu'), means: group, as: possessive },
  {
    word: /(?<=\b(?:many|most|some|all|none|one|which) of )(?:them|those)\b/iu,
    means: (context) => countedIn(context) ?? group(context),
  },
  { word: /\bthey\b/iu, means: group },
  // Whom something is done to is hardly ever called so where it is one.
  { word: /\bthem\b/iu, means: (context) => plural(group(context)) },
  { word: new RegExp(String.raw`\bits\b${POSSESSED}`, 'iu'), means: thing, as: possessive },
  { word: new RegExp(String.raw`\bit(?= (?:${SPEAKS})\b)`, 'iu'), means: thing },
  { word: OF_EVENT, means: (context) => occasion(context) ?? thingAsked(context) },
  { word: POINTING, means: occasion },
  { word: THERE, means: occasion, as: (name) => `during ${name}` },
  { word: /\bit\b/iu, means: thingAsked },
  { word: new RegExp(String.raw`\bits\b${POSSESSED}`, 'iu'), means: thingAsked, as: possessive },
  { word: /(?<=^who (?:is|was) )(?:that|this)$/iu, means: person },
];

function plural(antecedent: Antecedent | undefined): Antecedent | undefined {
  return antecedent?.plural === true ? antecedent : undefined;
}

/** Any word that goes back to something. */
const ANY = new RegExp(String.raw`\b(?:${anyOf(GOES_BACK)})\b`, 'giu');
/** "It" and "that" which stand for nothing, or join clauses. */
const EMPTY = new RegExp(
  [
    String.raw`\bit (?:true|possible|likely|right|correct|take|mean)\b`,
    String.raw`\bit(?:'s| is| was) \p{L}+ (?:that|to)\b`,
    String.raw`^(?:${BE}) there\b|\bthere (?:${BE})\b|\b(?:${BE}) there (?=\p{L})`,
    String.raw`^how (?:many|much) .* there$`,
    String.raw`\b(?:say|said|says|think|claim|so|people|(?!does\b)\p{L}{3,}s) that\b`,
  ].join('|'),
  'giu',
);
/** A noun before a pronoun, whom it means: "the minister … her country", "how many people … they". */
const ANTECEDENT = new RegExp(
  String.raw`\b(?:the|an?|this|every|each|any|all)\s+(?!of\b)\p{L}+|` +
    String.raw`\b(?:many|which|whose)\s+(?!${anyOf(NO_NOUNS)})\p{L}+`,
  'iu',
);

const AUXILIARY_BEFORE = new RegExp(String.raw`\b${AUXILIARIES}\s+$`, 'i');

/** Whether a word of the text goes back to something that was said before. */
export function isAnaphoric(text: string, { names }: DialogueContext): boolean {
  const plain = text.replace(EMPTY, ' ');
  if (isDoneToAnother(plain, names)) return true;
  const at = plain.search(new RegExp(ANY.source, 'iu'));
  const before = plain.slice(0, at);
  // The subject of the question itself has no antecedent in it: "which country is she from".
  const isInside = ANTECEDENT.test(before) && !AUXILIARY_BEFORE.test(before);
  const isOfNamed = isOfPersonNamed(plain, names) || entitiesNamed(text, names).length > 0;
  return at >= 0 && !isOfNamed && !isInside;
}

/** "Like him", "think of it": a verb and its object, which is no name's own subject. */
const DOES_TO = new RegExp(
  String.raw`^ \p{L}+(?: (?:${anyOf(PREPOSITIONS)}))? (?:him|them|it|her(?=$| (?:${anyOf(PREPOSITIONS)})\b))(?! ${AUXILIARIES}\b)`,
  'iu',
);
const BEFORE_SUBJECT = new RegExp(String.raw`\b${AUXILIARIES} (?:the )?$`, 'i');

/** "Why did Orn like him": to whom or what somebody does something is named before, and is not Orn. */
function isDoneToAnother(text: string, names: Names): boolean {
  const tokens = tokenise(text);
  return mentionsIn(tokens, names).some(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return (
      first !== undefined &&
      last !== undefined &&
      BEFORE_SUBJECT.test(text.slice(0, first.start)) &&
      DOES_TO.test(text.slice(last.end))
    );
  });
}

const OF_PERSON = new RegExp(String.raw`\b(?:${anyOf(PERSON_PRONOUNS)})\b`, 'iu');
const CAPITAL = /\s(?!I\b)\p{Lu}/u;

/** Whether a name stands before a pronoun for a person, whoever has that name: it is theirs. */
function isOfPersonNamed(text: string, names: Names): boolean {
  const at = text.search(OF_PERSON);
  const before = text.slice(0, Math.max(0, at));
  return CAPITAL.test(before) || mentionsIn(tokenise(before), names).length > 0;
}

const ASKS = new RegExp(
  `^(?:${anyOf(INTERROGATIVES)}|${AUXILIARIES}|(?:in|on|at|from|with|by|to|for|about) (?:which|what|whom))\\b`,
  'i',
);
/** "Did he": too little to ask on its own. */
const TAG = new RegExp(String.raw`^\p{L}+ (?:${anyOf(THIRD_PERSON_SUBJECTS)})(?: not)?$`, 'iu');

/** The text with its anaphor resolved; nothing when there is none or its antecedent is not certain. */
export function withAntecedent(text: string, context: DialogueContext): string | undefined {
  const plain = asQuestion(text);
  // A pronoun beside a name means that name.
  if (!isAnaphoric(plain, context) || !ASKS.test(plain) || TAG.test(plain)) return undefined;
  if (pronounsIn(plain) > 1) return ofBoth(plain, context);
  const pronoun = WHO_IS.exec(plain)?.groups?.whom;
  if (pronoun !== undefined && /^who\b/iu.test(context.question)) {
    const answered = personAnswered(context, PRONOUNS.get(pronoun.toLowerCase()));
    if (answered !== 'another') return answered && agreed(plain, WHO_IS_IT, answered);
  }
  const named = new Set(entitiesNamed(plain, context.names).map(({ name }) => name));
  for (const anaphor of ANAPHORS) {
    const meant = anaphor.word.test(plain) ? anaphor.means(context) : undefined;
    if (meant && !named.has(meant.name)) return agreed(plain, anaphor, meant);
  }
  return undefined;
}

/** "What did he say about her": a man and a woman, both of them certain. */
function ofBoth(plain: string, context: DialogueContext): string | undefined {
  const [he, she] = [person(context, 'he'), person(context, 'she')];
  if (pronounsIn(plain) > 2 || !he || !she || he.name === she.name) return undefined;
  const [ofHim, ofHer] = [OF_HIM, OF_HER].map((own) => own.find(({ word }) => word.test(plain)));
  const first = ofHim && agreed(plain, ofHim, he);
  return ofHer && first !== undefined ? agreed(first, ofHer, she) : undefined;
}

/** After a question of who, it is the answer that is asked about. */
const WHO_IS = /^who (?:is|was) (?<whom>that|this|he|she)$/iu;
const WHO_IS_IT: Pick<Anaphor, 'word'> = { word: /(?:that|this|he|she)$/iu };
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['she', 'she'],
]);

const OWNED = new RegExp(
  String.raw`^(?:(?:what|how) about )?(?<owner>${anyOf(THIRD_PERSON_POSSESSIVES)}) (?<noun>[\p{L} -]+)$`,
  'iu',
);

/** "And her role?" asks what her role is. */
function asQuestion(text: string): string {
  const { owner, noun } = OWNED.exec(text)?.groups ?? {};
  if (owner === undefined || noun === undefined) return text;
  const asks = isWho(noun.split(' ').at(-1)?.toLowerCase() ?? '') ? 'who' : 'what';
  return `${asks} ${agreeing('is', isPlural(noun))} ${owner} ${noun}`;
}

/** How many different persons and things the pronouns of a text stand for. */
function pronounsIn(text: string): number {
  const found = (text.replace(WHAT_WAS_SAID, ' ').match(ANY) ?? []).map((word) =>
    word.toLowerCase(),
  );
  return new Set(
    found.filter((word) => !/^th(?:is|at|ere)$/.test(word)).map((word) => SAME.get(word) ?? word),
  ).size;
}

/** "Say it", "do so", "say about it": what was said or done, whatever that was. */
const WHAT_WAS_SAID =
  /(?<=\b(?:say|said|do|did|mean|meant|promise|know) )(?:it|that|this)\b|(?<=\babout )(?:it|that|this)$/giu;

/** Each pronoun's subject form. */
const SAME: ReadonlyMap<string, string> = new Map(
  [MASCULINE_PRONOUNS, FEMININE_PRONOUNS, NEUTER_PRONOUNS, PLURAL_PRONOUNS].flatMap((forms) =>
    forms.map((form) => [form, forms[0] ?? form] as const),
  ),
);

/** "What do they want" of one body is "what does Hungary want"; where no auxiliary shows the number, it is not certain. */
function agreed(
  text: string,
  { word, as }: Pick<Anaphor, 'word' | 'as'>,
  { name, plural }: Antecedent,
): string | undefined {
  const [pronoun = ''] = word.exec(text) ?? [];
  const at = text.search(word);
  const [before, after] = [text.slice(0, at), text.slice(at + pronoun.length)];
  // "How many of them" are no part of one.
  if (/\bof $/iu.test(before) && /^(?:them|those)$/iu.test(pronoun) && !plural) return undefined;
  const put = as ? as(name) : name;
  if (!/^they$/i.test(pronoun) || plural) return before + put + after;
  const auxiliary = new RegExp(String.raw`\b(${AUXILIARIES})\s$`, 'i');
  if (auxiliary.test(before)) {
    return (
      before.replace(auxiliary, (found, each: string) =>
        found.replace(each, agreeing(each.toLowerCase(), false)),
      ) +
      put +
      after
    );
  }
  const next = new RegExp(String.raw`^\s(${AUXILIARIES})\b`, 'i');
  return next.test(after)
    ? before +
        put +
        after.replace(next, (found, each: string) =>
          found.replace(each, agreeing(each.toLowerCase(), false)),
        )
    : undefined;
}

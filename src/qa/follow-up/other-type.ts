/** "Why?", "when was that?": the last question in another type. */
import * as words from '../../text/lang/en/function-words.ts';
import { anyOf } from '../../text/lang/words.ts';
import { BEGINS_MORE } from '../../text/lang/en/in-questions.ts';
import { baseOf, isParticiple } from '../../text/lang/en/verbs.ts';
import { tokenise } from '../../text/tokens.ts';
import { isSaid } from '../../packs/kinds.ts';
import { mentionsIn, type Names } from '../query/names.ts';
import type { Fragment } from './fragment.ts';
import { agreeing, hasParticiple, parseQuestion, type QuestionParts } from './question-parts.ts';
import { group, occasion, person, type Antecedent, type DialogueContext } from './referents.ts';

const PREPOSITIONS = anyOf(words.PREPOSITIONS);
const WH = 'why|when|where|how|how long|(?:on )?(?:what|which) (?:day|date|time|year|month)';
/** What a bare question asks for. */
const BARE = new RegExp(
  `^(?<wh>${WH}|why not|how (?:come|so|often)|what for|for how long|(?:at|until) what time|(?:since|until|from) when|` +
    `(?:${PREPOSITIONS}) (?:whom?|where|(?:what|which) \\p{L}+)|who (?<stranded>${PREPOSITIONS}))$`,
  'iu',
);
/** The same with a word for what was asked: "why was that?", "when did it happen?" */
const OF_THAT = new RegExp(
  `^(?<wh>${WH}) (?:(?:is|was) (?:that|this|it)|did (?:that|this|it) (?:happen|take place|come about))$`,
  'i',
);
/** "Why did she?", "when did she do that?" */
const OF_PERSON =
  /^(?<wh>why|when|where|how) (?:is|are|was|were|did|does|do|has|have) (?:he|she|they)(?: (?:do|done|doing) (?:that|this|it|so))?$/i;
const DO_THAT = / (?:do|done|doing) (?:that|this|it|so)$/i;
const SPELT: ReadonlyMap<string, string> = new Map([
  ['how come', 'why'],
  ['how so', 'why'],
  ['what for', 'why'],
  ['for how long', 'how long'],
]);

/** "Why?": the last question asks why. "When was that?": so too, or the event itself where the answer is about that. */
export function otherType({ plain }: Fragment, context: DialogueContext): string | undefined {
  const ofThat = OF_THAT.exec(plain)?.groups?.wh?.toLowerCase();
  if (ofThat !== undefined) return eventAsked(ofThat, context) ?? asked(ofThat, context);
  const ofPerson = OF_PERSON.exec(plain)?.groups?.wh?.toLowerCase();
  if (ofPerson !== undefined) {
    const meant = /\bthey\b/i.test(plain) ? group(context) : person(context);
    return meant || DO_THAT.test(plain) ? asked(ofPerson, context) : undefined;
  }
  const { wh, stranded } = BARE.exec(plain)?.groups ?? {};
  if (wh === undefined) return undefined;
  const typed = stranded === undefined ? wh.toLowerCase() : `${stranded.toLowerCase()} whom`;
  return asked((SPELT.get(typed) ?? typed).replace(/ who$/, ' whom'), context);
}

/** After an answer that tells of the event itself, "when was that?" asks for the event. */
function eventAsked(wh: string, context: DialogueContext): string | undefined {
  const { fact } = context;
  const isAbout = fact !== undefined && !isSaid(fact);
  const event =
    isAbout && /^(?:when|where|(?:on )?(?:what|which) (?:day|date|year|month))$/.test(wh)
      ? occasion(context)
      : undefined;
  return event && `${wh} was ${event.name}`;
}

function asked(wh: string, context: DialogueContext): string | undefined {
  const parts = parseQuestion(context.question, context.names);
  if (!parts || (wh === 'why not' && parts.gap !== 'polar')) return undefined;
  const isDone = wh === 'by whom' || (wh.endsWith(' whom') && parts.gap === 'subject');
  if (isDone && !isPassive(parts)) return undefined;
  return BY_GAP[parts.gap]({ wh, parts, context });
}

/** "Was arrested", "will be hired": only what is done to somebody is done by somebody. */
function isPassive({ auxiliary = '', rest, gap }: QuestionParts): boolean {
  const last = rest.split(' ').at(-1) ?? '';
  if (/^(?:will|would|can|could|should|may|might|must)$/.test(auxiliary))
    return /(?:^|\s)be\s\S+$/.test(rest) && isParticiple(last) && !last.endsWith('ing');
  const done = gap === 'subject' ? isParticiple(rest.split(' ')[0] ?? '') : hasParticiple(rest);
  return /^(?:is|are|was|were)$/.test(auxiliary) && done && !/\p{L}ing\b/u.test(rest);
}

interface Asking {
  readonly wh: string;
  readonly parts: QuestionParts;
  readonly context: DialogueContext;
}

const BY_GAP: Readonly<Record<QuestionParts['gap'], (asking: Asking) => string | undefined>> = {
  polar: ofPolar,
  adjunct: ofAdjunct,
  object: ofObject,
  subject: ofSubject,
};

/** "Did Park attend?" as "When did Park attend?"; denied as "Why didn't Park attend?" */
function ofPolar({ wh, parts: { auxiliary = '', rest } }: Asking): string | undefined {
  if (wh === 'why not') {
    const denied = DENIED.get(auxiliary);
    return denied && join('why', denied, rest);
  }
  if (/^any/i.test(rest) && !/^any \p{L}+s\b/iu.test(rest)) return undefined;
  return join(wh, auxiliary, rest.replace(/^(?:any|some)\s/i, ''));
}

const DENIED: ReadonlyMap<string, string> = new Map(
  words.TAKE_NOT.map((auxiliary): [string, string] => [auxiliary, `${auxiliary}n't`]).concat([
    ['will', "won't"],
    ['can', "can't"],
  ]),
);

/** "Where was it held?" as "When was it held?"; "How long did it last?" as "Why did it last that long?" */
function ofAdjunct({ wh, parts, context: { names } }: Asking): string | undefined {
  const { wh: old, auxiliary = '', rest } = parts;
  const degree = /^how (?<degree>\w+)$/.exec(old)?.groups?.degree;
  if (degree !== undefined) {
    return wh === 'why' && hasNoTail(rest)
      ? join(wh, auxiliary, rest, `that ${degree}`)
      : undefined;
  }
  // "Where is the dam?" has nothing that can be done for a reason.
  const isPlain = /^(?:is|are|was|were)$/.test(auxiliary) && !hasParticiple(rest);
  const swaps = PLACE_OR_TIME.test(wh) && PLACE_OR_TIME.test(old) && !namesPerson(rest, names);
  // "When did it open?", "for how long?": what begins lasts.
  const goesOn = /^(?:how long|until .+)$/.test(wh) ? rest.replace(BEGINS, 'last') : rest;
  return isPlain && !swaps ? undefined : join(wh, auxiliary, goesOn);
}

const BEGINS = /(?<=\S )(?:begin|open|start)$/;

const PLACE_OR_TIME = /^(?:when|where)$/;

/** "When was Park" asks nothing. */
function namesPerson(text: string, names: Names): boolean {
  return mentionsIn(tokenise(text), names).some(({ entities }) =>
    entities.some(({ type }) => type === 'person'),
  );
}

/** "What did Park promise?" as "Why did Park promise that?" */
function ofObject({ wh, parts, context }: Asking): string | undefined {
  const { auxiliary = '', rest } = parts;
  const object = objectOf(parts);
  const copula = /^(?:is|are|was|were)$/.test(auxiliary);
  if (object === undefined || (copula && !hasParticiple(rest))) return undefined;
  if (hasNoTail(rest)) return join(wh, auxiliary, rest, object);
  // "Why did Ban say that about loopholes?": right behind the verb, which follows a name.
  const [mention] = mentionsIn(tokenise(rest), context.names);
  const subject = mention?.from === 0 ? tokenise(rest)[mention.to - 1]?.end : undefined;
  const tail = subject === undefined ? undefined : VERB_AND_TAIL.exec(rest.slice(subject));
  const { verb, more } = tail?.groups ?? {};
  return verb === undefined || more === undefined
    ? undefined
    : join(wh, auxiliary, rest.slice(0, subject), verb, object, more);
}

const VERB_AND_TAIL = new RegExp(
  String.raw`^\s+(?<verb>\p{L}+) (?<more>(?!of\b)(?:${PREPOSITIONS}) (?!(?:${PREPOSITIONS})\b).+)$`,
  'u',
);

/** Whether the object can stand at the end: only a subject and a verb, or a stranded preposition, are there. */
function hasNoTail(rest: string): boolean {
  const words = rest.toLowerCase().split(/\s+/);
  const inside = words.slice(0, -1).some((word) => IS_PREPOSITION.test(word));
  const stranded = IS_PREPOSITION.test(words.at(-1) ?? '');
  return !inside && (stranded || !words.slice(1).some((word) => GOES_ON.test(word)));
}

const IS_PREPOSITION = new RegExp(`^(?:${PREPOSITIONS})$`);
const GOES_ON = new RegExp(`^(?:${anyOf(BEGINS_MORE)})$`);

/** What stands for the answer in its place. */
function objectOf({ wh, noun, plural }: QuestionParts): string | undefined {
  if (wh.startsWith('how many')) return noun && `that many ${noun}`;
  if (wh === 'how much') return 'that much';
  if (wh.startsWith('how')) return undefined;
  if (noun !== undefined) return `${plural ? 'those' : 'that'} ${noun}`;
  return wh === 'what' ? 'that' : /^whom?$/.test(wh) ? 'them' : undefined;
}

/** "How many people drowned?" as "Why did the people drown?"; "Who was arrested?" with the name of the answer. */
function ofSubject({ wh, parts, context }: Asking): string | undefined {
  const { auxiliary, verb = '', rest } = parts;
  const subject = subjectOf(parts, context);
  if (!subject) return undefined;
  const { name, plural } = subject;
  if (auxiliary !== undefined) return join(wh, agreeing(auxiliary, plural), name, rest);
  const base = baseOf(verb);
  return base && join(wh, 'did', name, base, rest);
}

function subjectOf(
  { wh, noun, plural }: QuestionParts,
  context: DialogueContext,
): Antecedent | undefined {
  if (wh === 'what') return { name: 'that', plural: false };
  if (noun === undefined) return wh === 'who' ? answerName(context) : undefined;
  if (/^how many\b/.test(wh)) return { name: `the ${noun}`, plural: true };
  return /^(?:which|what)\b/.test(wh)
    ? { name: `${plural ? 'those' : 'that'} ${noun}`, plural }
    : undefined;
}

const MAX_NAMES = 3;

/** The answer where it is a name and nothing else, of a list up to three; else "they", who were just named. */
function answerName({ turn: { answers, near }, names }: DialogueContext): Antecedent | undefined {
  const found = answers.map(({ text }) => text.replace(/\.$/, ''));
  const areNames = found.every((text) => isName(text, names));
  if (found.length === 0) return undefined;
  if (!areNames || near || found.length > MAX_NAMES) return { name: 'they', plural: true };
  if (found.length === 1) return { name: found.join(''), plural: found.join('').includes(' and ') };
  return { name: `${found.slice(0, -1).join(', ')} and ${found.at(-1) ?? ''}`, plural: true };
}

function isName(text: string, names: Names): boolean {
  const tokens = tokenise(text);
  const mentions = mentionsIn(tokens, names);
  const covered = mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  const joined = text.split(/, | and /).length;
  const ands = text.split(' and ').length - 1;
  return mentions.length === joined && covered + ands === tokens.length;
}

/** Parts of a question as one. */
export function join(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

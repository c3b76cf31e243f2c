/** How a question is understood, as data: its form, what would answer it, its names and its weighted words. */
import type { Entity } from '../knowledge/knowledge.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { Dimension, ValueType } from '../text/values.ts';
import { spellOut } from '../qa/query/spelling.ts';
import { contraries, type Contrary } from './contrary.ts';
import { dimensionOf, formOf, isCue, kindsOf, VALUES_BY_FORM, type Form } from './intents.ts';
import { mentionsIn, type Mention, type Names } from '../qa/query/names.ts';
import { relationsOf } from './relations.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';

/** A word of the question that carries content. */
export interface Term {
  readonly text: string;
  readonly norm: string;
  /** Its place among the question's tokens. */
  readonly at: number;
  /** How informative it is, 0 to 1. */
  readonly weight: number;
  /** It names someone or something. */
  readonly name: boolean;
  readonly number: boolean;
  /** It only says what sort of answer is wanted: "number", "date". */
  readonly cue: boolean;
  /** The words of the index that it may mean, best first. */
  readonly senses: readonly Sense[];
}

export interface Analysis {
  readonly question: string;
  readonly form: Form;
  /** Kinds of fact that it asks for; none when any may do. */
  readonly kinds: readonly string[];
  /** Sorts of value that would answer it; none when any may do. */
  readonly values: readonly ValueType[];
  /** The dimension that a measure is wanted of. */
  readonly dimension?: Dimension;
  /** What is counted or measured: "countries" in "how many countries". */
  readonly unit?: Term;
  readonly terms: readonly Term[];
  /** All its words, small ones too. */
  readonly tokens: readonly Token[];
  readonly stems: ReadonlySet<string>;
  readonly contraries: readonly Contrary[];
  /** Each mention is the entities that one name may mean. */
  readonly mentions: readonly (readonly Entity[])[];
  /** Of the mentions, the one whose words are asked for. */
  readonly speaker?: readonly Entity[];
  /** What is to be named: "church" in "which church", "students" in "names of the students". */
  readonly identity?: Term;
  /** Words that set one thing before, after or against another, each with those that would do. */
  readonly relations: readonly ReadonlySet<string>[];
  readonly negated: boolean;
}

/** What an analysis needs to know of an index. */
export interface Ground {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  /** How informative a word is, 0 to 1, given the index and the language. */
  readonly weight: (token: Token, senses: readonly Sense[]) => number;
}

/** More of a question than this is left out: what is longer is a pasted text. */
const MOST_TOKENS = 60;
const PLURAL = /[^s]s$|^people$|men$|^children$/;
const UNIT_AFTER =
  /^(?:many|manny|much|number|percentage|percent|share|proportion|total|which|what|wat)$/;

/** Of an event alone, `among` are the entities that may be meant. */
export function analyse(question: string, ground: Ground, among?: ReadonlySet<Entity>): Analysis {
  const plain = spellOut(question);
  const form = formOf(plain);
  const tokens = tokenise(plain).slice(0, MOST_TOKENS);
  const spelt = corrected(tokens, ground.vocabulary);
  const mentions = known(mentionsIn(spelt, ground.names), among);
  const named = new Set(mentions.flatMap(({ from, to }) => range(from, to)));
  const cased = tokens.some(({ capital }) => !capital);
  const terms: Term[] = [];
  tokens.forEach((token, at) => {
    if (isSmall(token) && !(named.has(at) && standsOut(token))) return;
    const senses = ground.vocabulary.senses(token);
    const meant = ground.vocabulary.meant(token.norm);
    if (meant !== undefined && isStopword(meant) && !senses.some(isTypo) && !named.has(at)) return;
    const own = ground.vocabulary.find(token.norm);
    const name =
      named.has(at) ||
      (cased && token.capital && at > 0 && !token.number) ||
      (own !== undefined && ground.vocabulary.isName(own));
    terms.push({
      at,
      text: token.text,
      norm: token.norm,
      weight: ground.weight(meant === undefined ? token : { ...token, norm: meant }, senses),
      name,
      number: token.number,
      cue: !name && isCue(token.stem, form),
      // Near in meaning is another one of its sort: one name for another.
      senses: name ? senses.filter(({ match }) => match !== 'near') : senses,
    });
  });
  const unit = unitOf(tokens, terms);
  const kinds = kindsOf(plain, form);
  const speaker =
    form === 'said' || kinds.includes('statement') ? speakerOf(tokens, mentions) : undefined;
  const dimension = form === 'measure' ? dimensionOf(plain) : undefined;
  const identity = identityOf(form, unit, terms);
  return {
    question,
    form,
    kinds,
    values: VALUES_BY_FORM[form],
    ...(unit && { unit }),
    ...(dimension && { dimension }),
    ...(speaker && { speaker }),
    ...(identity && { identity }),
    relations: relationsOf(tokens),
    terms,
    tokens,
    stems: new Set(tokens.map(({ stem }) => stem)),
    contraries: contraries(tokens),
    mentions: mentions.map(({ entities }) => entities),
    negated: /\b(?:not|never|without|no|nobody|none|refus\w+|except)\b|n[’']t\b/i.test(question),
  };
}

/** Tokens as the index would spell them, so that misspelt names are found. */
function corrected(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  return tokens.map((token) => {
    if (isStopword(token.norm)) return token;
    const [best] = vocabulary.senses(token);
    if (!best || (best.match !== 'typo' && best.match !== 'sound')) return token;
    return { ...token, norm: vocabulary.norms[best.word] ?? token.norm };
  });
}

function known(
  mentions: readonly Mention[],
  among: ReadonlySet<Entity> | undefined,
): readonly Mention[] {
  if (!among) return mentions;
  return mentions.flatMap(({ entities, ...place }) => {
    const own = entities.filter((entity) => among.has(entity));
    return own.length === 0 ? [] : [{ ...place, entities: own }];
  });
}

const SPEAKERS: ReadonlySet<Entity['type']> = new Set([
  'person',
  'organisation',
  'group',
  'country',
]);
/** What is said about someone is not said by them. */
const ABOUT = /^(?:about|on|regarding|concerning|of|against|with|for|to|over)$/;

/** The first that may speak and is not what is spoken about. */
function speakerOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Entity[] | undefined {
  return mentions.find(({ from, entities }) => {
    const before = [tokens[from - 1]?.norm, tokens[from - 2]?.norm];
    const accorded = before.includes('to') && tokens.some(({ norm }) => norm === 'according');
    const about = before.some((norm) => norm !== undefined && ABOUT.test(norm));
    return entities.some(({ type }) => SPEAKERS.has(type)) && (accorded || !about);
  })?.entities;
}

function identityOf(form: Form, unit: Term | undefined, terms: readonly Term[]): Term | undefined {
  const name = terms.find(({ norm }) => /^names?$/.test(norm));
  if (name) return terms.find(({ at, number }) => at > name.at && !number);
  return ['which', 'who', 'where'].includes(form) ? unit : undefined;
}

/** The first word after "how many" and the like that looks like more than one: "guests" in "wedding guests". */
function unitOf(tokens: readonly Token[], terms: readonly Term[]): Term | undefined {
  const asked = tokens.findIndex(({ norm }) => UNIT_AFTER.test(norm));
  if (asked < 0) return undefined;
  const after = terms.filter(({ at, number }) => at > asked && at <= asked + 4 && !number);
  const [first] = after;
  const run = after.filter(({ at }, i) => first !== undefined && at === first.at + i);
  return run.find(({ norm }) => PLURAL.test(norm)) ?? first;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function isTypo({ match, score }: Sense): boolean {
  return match === 'typo' && score > 0.8;
}

function isSmall({ norm, text }: Token): boolean {
  return isStopword(norm) || isStopword(text.toLowerCase());
}

/** A small word that may name: "WHO", "Over" in "Over Sallow"; not "of the". */
function standsOut({ text }: Token): boolean {
  return text.length > 3 || isUpper(text);
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

/** How a question is understood, as data: its form, what would answer it, its names and its weighted words. */
import type { Entity } from '../knowledge/knowledge.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { ValueType } from '../text/values.ts';
import { spellOut } from './chat.ts';
import { contraries, type Contrary } from './contrary.ts';
import { formOf, kindsOf, VALUES_BY_FORM, type Form } from './intents.ts';
import { mentionsIn, type Names } from './names.ts';
import { isStopword } from './stopwords.ts';
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
  /** What is counted or measured: "countries" in "how many countries". */
  readonly unit?: Term;
  readonly terms: readonly Term[];
  /** All its words, small ones too. */
  readonly tokens: readonly Token[];
  readonly stems: ReadonlySet<string>;
  readonly contraries: readonly Contrary[];
  /** Each mention is the entities that one name may mean. */
  readonly mentions: readonly (readonly Entity[])[];
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
const UNIT_AFTER =
  /^(?:many|manny|much|number|percentage|percent|share|proportion|total|which|what|wat)$/;

export function analyse(question: string, ground: Ground): Analysis {
  const plain = spellOut(question);
  const form = formOf(plain);
  const tokens = tokenise(plain).slice(0, MOST_TOKENS);
  const mentions = mentionsIn(corrected(tokens, ground.vocabulary), ground.names);
  const named = new Set(mentions.flatMap(({ from, to }) => range(from, to)));
  const cased = tokens.some(({ capital }) => !capital);
  const terms: Term[] = [];
  tokens.forEach((token, at) => {
    if (isSmall(token) && !(named.has(at) && standsOut(token))) return;
    const senses = ground.vocabulary.senses(token);
    const own = ground.vocabulary.find(token.norm);
    const name =
      named.has(at) ||
      (cased && token.capital && at > 0 && !token.number) ||
      (own !== undefined && ground.vocabulary.isName(own));
    terms.push({
      at,
      text: token.text,
      norm: token.norm,
      weight: ground.weight(token, senses),
      name,
      number: token.number,
      // Near in meaning is another one of its sort: one name for another.
      senses: name ? senses.filter(({ match }) => match !== 'near') : senses,
    });
  });
  const unit = unitOf(tokens, terms);
  return {
    question,
    form,
    kinds: kindsOf(plain, form),
    values: VALUES_BY_FORM[form],
    ...(unit && { unit }),
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

function unitOf(tokens: readonly Token[], terms: readonly Term[]): Term | undefined {
  const asked = tokens.findIndex(({ norm }) => UNIT_AFTER.test(norm));
  if (asked < 0) return undefined;
  return terms.find(({ at, number }) => at > asked && at <= asked + 4 && !number);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
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

/** Whose words a passage has: the words of another speaker never answer for the one who is asked. */
import { isSaid } from '../../packs/kinds.ts';
import type { Entity, Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { SpeechOf } from '../../packs/speech.ts';
import { FORMS_OF_BE } from '../../text/lang/en/function-words.ts';
import { BEFORE_TELL, TELL, TOLD } from '../../text/lang/en/in-questions.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { isOfTitle } from '../../text/lang/en/titles.ts';
import { anyOf, words } from '../../text/lang/words.ts';
import { contentStems, stemOf, tokenise } from '../../text/tokens.ts';
import { areNameWords, namesAsked, withBefore } from '../query/asked-names.ts';
import type { ReadPassage } from './candidates.ts';
import { hasOffice, holdsOffice, isOffice } from './office-holder.ts';
import type { Query } from '../query/query.ts';

const ASKED = new RegExp(
  String.raw`\b(?:did|does|do|has|had|(?<be>${anyOf(FORMS_OF_BE)})|according to)\s+(?<name>.{2,60}?)(?:\s+(?:${anyOf(BEFORE_TELL)}))*\s+(?<verb>(?:${anyOf(TELL)})\p{L}*)`,
  'iu',
);
const ACCORDING_TO = /\baccording to\s+(?<name>[^,?!]{2,60}?)[\s.?!]*$/iu;
const REACTION = new RegExp(
  String.raw`\b(?:${anyOf(FORMS_OF_BE)})\s+(?<name>.{2,40}?)(?:['’]s|s['’])\s+(?:${anyOf(TOLD)})`,
  'iu',
);

/** Whose words are asked for: an entity that is known, or a name that nobody described. */
export interface AskedSpeaker {
  readonly entity?: Entity;
  readonly names: readonly string[];
  /** Only described, as in "the police": a speaker with another name may be meant, or not. */
  readonly isDescribed?: boolean;
  /** What they are asked to have done: "promise". */
  readonly verb?: string;
}

/** Nothing when the question asks for nobody's words in particular. */
export function speakerAsked({ text, speaker, type }: Query): AskedSpeaker | undefined {
  if (type !== 'said') return undefined;
  const asked = ASKED.exec(text)?.groups;
  if (asked && isToldOf(asked)) return undefined;
  const verb = asked?.verb === undefined ? {} : { verb: asked.verb };
  if (speaker) return { entity: speaker, names: namesOf(speaker), ...verb };
  const found = ACCORDING_TO.exec(text)?.groups ?? REACTION.exec(text)?.groups ?? asked;
  const name = found?.name ?? '';
  if (/\p{Lu}/u.test(name) && wordsOf(name).size > 0 && !isOffice(name))
    return { names: [name], ...verb };
  return allWordsOf(name).size > 0 ? { names: [name], isDescribed: true, ...verb } : undefined;
}

/** "How was the plan described", "what has the crew been told": whoever does that is not named. */
function isToldOf({ be, name = '', verb = '' }: Readonly<Record<string, string>>): boolean {
  return /\bbeen$/iu.test(name) || (be !== undefined && !verb.toLowerCase().endsWith('ing'));
}

/** The likeliest passages, whose speakers are looked at; less likely ones are not shown. */
const MAX_CHECKED = 6;

/**
 * Keeps the passages that the one who is asked may have said: those that are theirs, or nobody's who is known. Doubtful are
 * those of nobody around which nothing names the one asked; and, where that one is only described, those of others.
 */
export async function saidByAsked(
  read: readonly ReadPassage[],
  asked: AskedSpeaker | undefined,
  speechOf: SpeechOf | undefined,
): Promise<readonly ReadPassage[]> {
  if (!asked) return read;
  const kept: ReadPassage[] = [];
  for (const [i, each] of read.entries()) {
    const meant = asIn(each.source, asked);
    const by = i >= MAX_CHECKED ? 'other' : await spokenBy(each, meant, speechOf);
    if (by === 'asked') kept.push(each);
    else if (by === 'nobody' || meant.isDescribed) kept.push({ ...each, isDoubtful: true });
  }
  return kept;
}

/** A name in small letters, "sadiq khan", describes nobody where the source has it as a name. */
function asIn(source: Source, asked: AskedSpeaker): AskedSpeaker {
  if (!asked.isDescribed) return asked;
  const isName = asked.names.some(
    (name) =>
      !isOffice(name) && (namesAsked(name, source).length > 0 || areNameWords(name, source)),
  );
  if (!isName) return asked;
  const { names, verb } = asked;
  return { names, ...(verb !== undefined && { verb }) };
}

/** Who says a passage: the one asked, another, or nobody who is known where nothing around it names the one asked. */
async function spokenBy(
  read: ReadPassage,
  asked: AskedSpeaker,
  speechOf: SpeechOf | undefined,
): Promise<'asked' | 'other' | 'nobody'> {
  const { source, passage, reading } = read;
  const span = { start: passage.start + reading.start, end: passage.start + reading.end };
  const over = (each: Span): boolean => each.start < span.end && span.start < each.end;
  const stated = read.facts.filter((fact) => isSaid(fact) && over(fact));
  if (stated.length > 0)
    return stated.some(({ speaker }) => speaker && isAsked(speaker, asked)) ? 'asked' : 'other';
  const speakers = speechOf ? (await speechOf(source, span)).filter(over) : [];
  if (asked.isDescribed) {
    const isTheirs = speakers.some(({ speaker }) =>
      asked.names.some((name) =>
        isOffice(name)
          ? hasOffice(speaker, name) || holdsOffice(source.text, speaker, name)
          : isDescribedBy(speaker, [name]),
      ),
    );
    return speakers.length === 0 || isTheirs ? 'asked' : 'other';
  }
  if (speakers.some(({ speaker }) => isNamedBy(speaker, asked.names))) return 'asked';
  if (isReported(passage.text, asked)) return 'asked';
  if (speakers.length > 0 && !speakers.some(({ speaker }) => isUnnamed(speaker))) return 'other';
  const around = wordsOf(withBefore(source, passage, { alone: false }));
  return asked.names.some((name) => !wordsOf(name).isDisjointFrom(around)) ? 'asked' : 'nobody';
}

const BETWEEN: ReadonlySet<string> = new Set([...BEFORE_TELL, ...words('has had have')]);

/** "Merrill says Machado promised …": whoever tells it, it is what Machado promised. */
function isReported(passage: string, { names, verb }: AskedSpeaker): boolean {
  if (verb === undefined) return false;
  const stem = stemOf(verb.toLowerCase());
  const called = new Set(names.flatMap((name) => [...wordsOf(name)]));
  const tokens = tokenise(passage).filter(({ norm }) => !BETWEEN.has(norm));
  return tokens.some((each, i) => each.stem === stem && called.has(tokens[i - 1]?.norm ?? ''));
}

/** Whether a speaker's words share one with a description: "Northmoor Police" with "the police". */
function isDescribedBy(speaker: string, names: readonly string[]): boolean {
  const own = allWordsOf(speaker);
  return names.some((name) => !allWordsOf(name).isDisjointFrom(own));
}

/** Whether an entity speaks for the one asked: as themselves, or by an office that they hold for them. */
function isAsked(speaker: Entity, { entity, names, isDescribed }: AskedSpeaker): boolean {
  if (isDescribed) {
    const offices = speaker.roles.map(({ title, of }) => `${title} ${of?.name ?? ''}`);
    return isDescribedBy([...namesOf(speaker), ...offices].join(' '), names);
  }
  if (entity) return speaker === entity || speaker.roles.some(({ of }) => of === entity);
  return namesOf(speaker).some((name) => isUnnamed(name) || isNamedBy(name, names));
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases];
}

/** Whether a speaker may be anybody: "he", an office or a description without a name. */
function isUnnamed(speaker: string): boolean {
  return wordsOf(speaker).size === 0 || isDescription(speaker);
}

/** Whether a speaker has one of these names, or a part of it. */
function isNamedBy(speaker: string, names: readonly string[]): boolean {
  const own = wordsOf(speaker);
  if (own.size === 0) return false;
  return names.some((name) => {
    const words = wordsOf(name);
    return words.size > 0 && (words.isSubsetOf(own) || own.isSubsetOf(words));
  });
}

/** A description in small letters of one: "His station commander", not "Several residents" or "Velm Town Council". */
function isDescription(speaker: string): boolean {
  const [, ...others] = speaker.split(/\s+/);
  return (
    others.length > 0 && !/\p{Lu}/u.test(others.join(' ')) && !/(?:s|people|police)$/.test(speaker)
  );
}

/** Stems of the words of a name or a description, offices too. */
function allWordsOf(name: string): ReadonlySet<string> {
  return new Set(contentStems(name));
}

/** The words that tell whom a name means: "Kolt" of "Mayor Kolt". */
function wordsOf(name: string): ReadonlySet<string> {
  const norms = tokenise(name).map(({ norm }) => norm);
  return new Set(norms.filter((norm) => !isStopword(norm) && !isOfTitle(norm)));
}

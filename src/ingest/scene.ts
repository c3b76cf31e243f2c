/** An article made ready for the patterns that draft facts: its clauses, numbers, days, who speaks where, and who is meant. */
import type { Span } from '../knowledge/knowledge.ts';
import type { Article } from './article.ts';
import type { Attribution } from './attributions.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { resolveSpeakers } from './coreference.ts';
import { groupsOf } from './cues.ts';
import { daysIn, type DayPhrase } from './days.ts';
import type { Mentions, NamedEntity } from './entities.ts';
import type { Frame } from './frames.ts';
import { numbersIn, type NumberPhrase } from './numbers.ts';
import type { Phrase } from './phrases.ts';
import { wordAt } from './places.ts';
import { isSpeaker } from './titles.ts';

export interface Scene {
  readonly article: Article;
  readonly mentions: Mentions;
  readonly clauses: readonly Clause[];
  readonly numbers: readonly NumberPhrase[];
  readonly days: readonly DayPhrase[];
  /** The innermost clause that a word stands in. */
  readonly clauseAt: (word: number) => Clause | undefined;
  readonly frames: readonly ToldFrame[];
  /** Who says, in reported speech, what a word belongs to; nobody in the article's own words. */
  readonly speakersAt: (word: number) => readonly string[];
  /** Whether a statement of its own tells what a word belongs to. */
  readonly isAttributed: (word: number) => boolean;
  /** Whether a word stands between quotation marks, in more than a few words. */
  readonly isQuoted: (word: number) => boolean;
  /** Whether a clause only tells who speaks: "officials said on Friday". */
  readonly isFrame: (clause: Clause) => boolean;
  /** Who or what a clause is about, as far as it has a name. */
  readonly subjectOf: (clause: Clause) => NamedEntity | undefined;
  /** Names of what is mentioned among words. */
  readonly namesIn: (from: number, to: number) => readonly string[];
}

/** What is said by whom, as the drafting of statements has it. */
export interface Told {
  readonly attribution: Attribution;
  readonly speakers: readonly string[];
}

/** A frame with the names of who speaks in it. */
export interface ToldFrame extends Frame {
  readonly speakers: readonly string[];
}

/** Quoted words shorter than this stay part of the sentence around them: called it “a disaster”. */
const LONG_QUOTATION = 6;
/** Words of a predicate that a statement may leave out. */
const MOST_OWN = 3;

export function sceneOf(
  article: Article,
  mentions: Mentions,
  told: readonly Told[],
  frames: readonly ToldFrame[],
): Scene {
  const isQuoted = (word: number): boolean => {
    const quotation = article.quotations[article.quotationOf[word] ?? -1];
    return quotation !== undefined && quotation.to - quotation.from > LONG_QUOTATION;
  };
  const clauses = clausesOf(article, isQuoted, frames);
  const clauseOf = new Int32Array(article.words.length).fill(-1);
  clauses.forEach(({ from, to }, i) => clauseOf.fill(i, from, to));
  const attributed = speakersByWord(article, told);
  const cues = new Set(told.map(({ attribution }) => wordAt(article, attribution.cue.start)));
  const subjects = resolvedSubjects(article, clauses, mentions);
  const reported = reportedWords(article, clauses, subjects, frames, isQuoted);
  const future = (word: number): boolean => isFuture(article, clauses[clauseOf[word] ?? -1], word);
  return {
    article,
    mentions,
    clauses,
    numbers: article.sentences.flatMap(({ from, to }) => numbersIn(article, from, to)),
    days: article.sentences.flatMap((_, sentence) => daysIn(article, sentence, future)),
    clauseAt: (word) => clauses[clauseOf[word] ?? -1],
    frames,
    speakersAt: (word) => attributed.get(word) ?? reported.get(word) ?? NOBODY,
    isAttributed: (word) => attributed.has(word),
    isQuoted,
    isFrame: ({ verb, to }) => cues.has(verb.at) && isCovered(verb.at + 1, to, attributed),
    subjectOf: (clause) => subjects.get(clause),
    namesIn: (from, to) => namesIn(article, mentions, from, to),
  };
}

const NOBODY: readonly string[] = [];

/** A verb of saying whose predicate a statement tells, but for a few words. */
function isCovered(from: number, to: number, attributed: ReadonlyMap<number, unknown>): boolean {
  let own = 0;
  for (let i = from; i < to; i++) if (!attributed.has(i)) own++;
  return own <= MOST_OWN || own < (to - from) / 2;
}

/** The words of reported speech; quotations speak for themselves. */
function speakersByWord(article: Article, told: readonly Told[]): Map<number, readonly string[]> {
  const result = new Map<number, readonly string[]>();
  for (const { attribution, speakers } of told) {
    if (attribution.mode === 'direct') continue;
    for (const part of attribution.content) {
      for (let i = wordAt(article, part.start); i < wordAt(article, part.end); i++)
        result.set(i, speakers);
    }
  }
  return result;
}

/** What frames and verbs of saying report, where no attribution was found. */
function reportedWords(
  article: Article,
  clauses: readonly Clause[],
  subjects: ReadonlyMap<Clause, NamedEntity>,
  frames: readonly ToldFrame[],
  isQuoted: (word: number) => boolean,
): Map<number, readonly string[]> {
  const result = new Map<number, readonly string[]>();
  const put = (from: number, to: number, speakers: readonly string[]): void => {
    for (let i = from; i < to; i++) if (!isQuoted(i)) result.set(i, speakers);
  };
  for (const { sentence, from, to, speakers } of frames) {
    const span = article.sentences[sentence];
    if (!span || speakers.length === 0) continue;
    // After a frame at the start or in the middle the report goes on.
    put(span.from, from, speakers);
    if (to < span.to - 1 && (from === span.from || /^[,]$/.test(article.words[to]?.text ?? '')))
      put(to, span.to, speakers);
  }
  for (const clause of clauses) {
    const speaker = speakerOf(article, clause, subjects.get(clause));
    if (speaker !== undefined) put(clause.verb.at + 1, clause.to, [speaker]);
  }
  return result;
}

/** Who speaks in a clause whose verb is one of saying, promising, asking or warning: "Upland Water denied that". */
export function speakerOf(
  article: Article,
  { verb, subject }: Clause,
  entity: NamedEntity | undefined,
): string | undefined {
  const { words } = article;
  if (verb.passive || verb.modal || verb.infinitive || words[verb.at]?.tag !== 'VERB')
    return undefined;
  const { lemma = '' } = words[verb.at] ?? {};
  const says = groupsOf(lemma).some((group) => SAYING.has(group)) || FORESEEING.test(lemma);
  if (!says || NO_SAYING.test(lemma)) return undefined;
  if (entity)
    return entity.type === 'person' || entity.type === 'organisation' ? entity.name : undefined;
  const head = words[subject?.head ?? -1];
  if (!subject || !head || head.tag === 'PRON' || !isSpeaker(head.norm)) return undefined;
  const from =
    words[subject.from]?.tag === 'DET' && subject.to - subject.from > 1
      ? subject.from + 1
      : subject.from;
  const text = wordingOf(article, from, subject.to);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SAYING: ReadonlySet<string> = new Set([
  'say',
  'assert',
  'pledge',
  'call',
  'warning',
  'praise',
  'blame',
]);
const FORESEEING = /^(?:expect|forecast|predict|estimate|doubt|believe|hope|want|fear)$/;
/** Verbs that also say, but mostly do. */
const NO_SAYING =
  /^(?:show|find|put|read|go|point|order|direct|press|push|allow|grant|offer|back|support|hit|knock|attack|author|pen|sing|cry|sum|begin|detail|conclude|require|invite|celebrate|salute|relate|broadcast|endorse|commit|submit|indicate|signal|project|cast|paint|label|brand|lobby|pitch|challenge|discuss|repeat|question|defend|charge|quote)$/;

function resolvedSubjects(
  article: Article,
  clauses: readonly Clause[],
  mentions: Mentions,
): Map<Clause, NamedEntity> {
  const asked = clauses.flatMap((clause) => {
    const named = clause.appositions.find((phrase) => mentions.of.get(phrase));
    const speaker = named ?? clause.subject;
    return speaker ? [{ clause, speaker }] : [];
  });
  const entities = resolveSpeakers(article, asked, mentions);
  return new Map(
    asked.flatMap((each) => {
      const entity = entities.get(each);
      return entity ? [[each.clause, entity] as const] : [];
    }),
  );
}

/** Words that tell of what is to come, before a day: "will begin on", "is due to arrive on". */
const FUTURE =
  /^(?:will|'ll|shall|would|should|may|might|could|must|due|set|expected|scheduled|plans|planned|expects|ready|going|next|until|upcoming)$/;

function isFuture(
  { words, sentences, sentenceOf }: Article,
  clause: Clause | undefined,
  word: number,
): boolean {
  const start = clause?.from ?? sentences[sentenceOf[word] ?? -1]?.from ?? word;
  let present = false;
  for (let i = word - 1; i >= start; i--) {
    const { norm = '', tag } = words[i] ?? {};
    if (FUTURE.test(norm)) return true;
    if (norm === 'to' && words[i + 1]?.tag === 'VERB')
      return !/^had$/.test(words[i - 1]?.norm ?? '');
    if (/^(?:was|were|had|did|has|have)$/.test(norm)) return false;
    present ||= tag === 'VERB' && /[^s]s$/.test(norm);
  }
  return present;
}

function namesIn(article: Article, { of }: Mentions, from: number, to: number): string[] {
  const names = new Set<string>();
  let last: Phrase | undefined;
  for (let i = from; i < to; i++) {
    const phrase = article.phrases[article.phraseOf[i] ?? -1];
    if (!phrase || phrase === last) continue;
    last = phrase;
    const name = of.get(phrase)?.name;
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** The letters of words, with single spaces. */
export function wordingOf({ text, words }: Article, from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
}

/** The sentence that a word stands in, as a span. */
export function sentenceSpan({ sentences, sentenceOf }: Article, word: number): Span {
  const { start = 0, end = 0 } = sentences[sentenceOf[word] ?? -1] ?? {};
  return { start, end };
}

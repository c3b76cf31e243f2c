/** An article made ready for the patterns that draft facts: its clauses, numbers, days, who speaks where, and who is meant. */
import type { Span } from '../knowledge/knowledge.ts';
import type { Article } from './article.ts';
import type { Attribution, Mode } from './attributions.ts';
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
  /** Each cue of speech, as a word, with the names of who speaks. */
  readonly told: readonly { readonly cue: number; readonly speakers: readonly string[] }[];
  /** Who says, in reported speech, what a word belongs to; nobody in the article's own words. */
  readonly speakersAt: (word: number) => readonly string[];
  /** Whether a statement of its own tells what a word belongs to. */
  readonly isAttributed: (word: number) => boolean;
  /** Whether a word stands between quotation marks, in more than a few words. */
  readonly isQuoted: (word: number) => boolean;
  /** Whether each clause of what is said there is a fact of its own. */
  readonly isParted: (word: number) => boolean;
  /** Whether a clause only tells who speaks: "officials said on Friday". */
  readonly isFrame: (clause: Clause) => boolean;
  /** Who or what a clause is about, as far as it has a name. */
  readonly subjectOf: (clause: Clause) => NamedEntity | undefined;
  /** Names of what is mentioned among words. */
  readonly namesIn: (from: number, to: number) => readonly string[];
}

/** The first word after the dateline of an article; 0 when it has none. */
function afterDateline({ dateline, text, words, sentences }: Article): number {
  if (dateline === undefined) return 0;
  const opens = sentences.find(({ start }) => text.startsWith(dateline, start));
  return opens ? wordAt({ words }, opens.start + dateline.length) : 0;
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
/** A report of so many words is told clause by clause where it can be. */
const LONG_REPORT = 14;
/** Words of a predicate that a statement may leave out. */
const MOST_OWN = 2;

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
  // The shorter ones last, so that the innermost stays.
  const numbered = clauses.map(({ from, to }, i) => ({ from, to, i }));
  for (const { from, to, i } of numbered.sort((a, b) => b.to - b.from - (a.to - a.from)))
    clauseOf.fill(i, from, to);
  const attributed = speakersByWord(article, told);
  const cues = new Map(
    told.map(({ attribution }) => [wordAt(article, attribution.cue.start), attribution.mode]),
  );
  for (const { cue } of frames) cues.set(cue, 'direct');
  const subjects = resolvedSubjects(article, clauses, mentions);
  const reported = reportedWords(
    article,
    clauses,
    subjects,
    frames,
    (word) => isQuoted(word) || cues.has(word),
  );
  // What is said in several clauses makes a fact of each.
  const parted = told.filter(({ attribution }) => isInClauses(article, attribution, clauses));
  const partedWords = speakersByWord(article, parted);
  const isParted = (word: number): boolean => partedWords.has(word);
  // The day of a dateline tells when the story was sent.
  const story = afterDateline(article);
  const future = (word: number): boolean => isFuture(article, clauses[clauseOf[word] ?? -1], word);
  return {
    article,
    mentions,
    clauses,
    numbers: article.sentences.flatMap(({ from, to }) => numbersIn(article, from, to)),
    days: article.sentences
      .flatMap((_, sentence) => daysIn(article, sentence, future))
      .filter(({ to }) => to > story),
    clauseAt: (word) => clauses[clauseOf[word] ?? -1],
    frames,
    told: [
      ...told.map(({ attribution, speakers }) => ({
        cue: wordAt(article, attribution.cue.start),
        speakers,
      })),
      ...frames,
    ],
    speakersAt: (word) => attributed.get(word) ?? reported.get(word) ?? NOBODY,
    isAttributed: (word) => attributed.has(word) && !isParted(word),
    isQuoted,
    isParted,
    isFrame: ({ verb, to }) =>
      isTold(
        cues.get(verb.at),
        verb.at + 1,
        reachOf(article, verb.at + 1, to, isQuoted),
        attributed,
      ),
    subjectOf: (clause) => subjects.get(clause),
    namesIn: (from, to) => namesIn(article, mentions, from, to),
  };
}

const NOBODY: readonly string[] = [];

/** Whether what is said indirectly is long and made of clauses side by side: "the siren had failed a test and was awaiting a part". */
export function isInClauses(
  article: Article,
  { mode, content }: Attribution,
  clauses: readonly Clause[],
): boolean {
  const [part] = content;
  if (mode !== 'indirect' || !part || content.length > 1) return false;
  const [from, to] = [wordAt(article, part.start), wordAt(article, part.end)];
  if (to - from < LONG_REPORT || /^(?:to|whether|how|why)$/.test(article.words[from]?.norm ?? ''))
    return false;
  const inside = clauses.filter(
    ({ verb, from: start }) => verb.at >= from && verb.at < to && start >= from - 1,
  );
  const beside = inside.filter(({ type }) => type === 'main' || type === 'coordinate');
  return (
    beside.length > 1 ||
    (beside.length === 1 &&
      inside.some(({ type }) => type === 'complement' || type === 'subordinate') &&
      beside[0]?.type === 'coordinate')
  );
}

/** How far a predicate goes before a quotation, or before what is told beside it: ", pointing out the risks". */
function reachOf(
  { words }: Article,
  from: number,
  to: number,
  isQuoted: (word: number) => boolean,
): number {
  for (let i = from; i < to; i++) {
    const beside = words[i + 1]?.tag === 'VERB' && words[i + 1]?.norm.endsWith('ing');
    if (isQuoted(i) || (words[i]?.text === ',' && beside)) return i;
  }
  return to;
}

/** A verb of saying whose predicate a statement tells, but for a few words. */
function isTold(
  mode: Mode | undefined,
  from: number,
  to: number,
  attributed: ReadonlyMap<number, unknown>,
): boolean {
  if (mode === undefined) return false;
  let own = 0;
  for (let i = from; i < to; i++) if (!attributed.has(i)) own++;
  // What stands beside a quotation tells where or when it was said.
  return own < (to - from) / 2 || (own === to - from && (own <= MOST_OWN || mode !== 'indirect'));
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
  isOutside: (word: number) => boolean,
): Map<number, readonly string[]> {
  const result = new Map<number, readonly string[]>();
  const put = (from: number, to: number, speakers: readonly string[]): void => {
    for (let i = from; i < to; i++) if (!isOutside(i)) result.set(i, speakers);
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
    if (isOutside(clause.verb.at)) continue;
    const { lemma = '' } = article.words[clause.verb.at] ?? {};
    // Who praises or blames says nothing of what follows.
    if (
      groupsOf(lemma).every((group) => /^(?:praise|blame)$/.test(group)) &&
      !FORESEEING.test(lemma)
    )
      continue;
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
  const next = words[verb.at + 1]?.norm ?? '';
  if (lemma === 'call' && !/^(?:for|on|upon)$/.test(next)) return undefined;
  const other = NO_SAYING.test(lemma) && !(lemma === 'point' && next === 'out');
  if (!says || other || (ONLY_THAT.test(lemma) && next !== 'that')) return undefined;
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

/** Verbs that say only what follows as a clause: "maintained that". */
const ONLY_THAT =
  /^(?:maintain|hold|state|note|reveal|establish|recognize|recognise|accept|report|contend)$/;
const SAYING: ReadonlySet<string> = new Set([
  'say',
  'assert',
  'pledge',
  'call',
  'warning',
  'praise',
  'blame',
]);
const FORESEEING =
  /^(?:apologi[sz]e|thank|voice|express|expect|forecast|predict|estimate|doubt|believe|hope|want|fear)$/;
/** Verbs that also say, but mostly do. */
const NO_SAYING =
  /^(?:show|find|put|read|go|point|order|direct|press|push|allow|grant|offer|back|support|hit|knock|attack|author|pen|sing|cry|sum|begin|detail|conclude|require|invite|celebrate|salute|relate|broadcast|endorse|commit|submit|indicate|signal|project|cast|paint|label|brand|lobby|pitch|challenge|discuss|repeat|question|defend|charge|quote)$/;

function resolvedSubjects(
  article: Article,
  clauses: readonly Clause[],
  mentions: Mentions,
): Map<Clause, NamedEntity> {
  const { words } = article;
  const asked = clauses.flatMap((clause) => {
    const named = clause.appositions.find((phrase) => mentions.of.get(phrase));
    const speaker = named ?? clause.subject;
    const own = /^(?:his|her|its|their|my|our)$/.test(words[speaker?.from ?? -1]?.norm ?? '');
    // "its operator" is someone else than "it".
    return speaker && !(own && !named && speaker.to - speaker.from > 1)
      ? [{ clause, speaker }]
      : [];
  });
  const entities = resolveSpeakers(article, asked, mentions);
  const found = new Map<Clause, NamedEntity>();
  asked.forEach(({ clause, speaker }, i) => {
    const each = asked[i];
    const before = asked
      .slice(0, i)
      .findLast((other) => other.clause.subject !== clause.subject && isPlain(other.clause));
    // "it" goes on with what the clause before is about, named or not.
    const entity =
      words[speaker.head]?.norm === 'it'
        ? before && found.get(before.clause)
        : each && entities.get(each);
    const thing = words[speaker.head]?.norm === 'it';
    if (entity && !(thing && entity.type === 'person')) found.set(clause, entity);
  });
  return found;

  function isPlain({ type, subject }: Clause): boolean {
    return /^(?:main|coordinate)$/.test(type) && subject !== undefined;
  }
}

/** Words that tell of what is to come, before a day: "will begin on", "is due to arrive on". */
const FUTURE =
  /^(?:will|'ll|shall|would|should|may|might|could|must|due|set|expected|scheduled|plans|planned|expects|ready|going|next|until|upcoming)$/;

/** Present forms that a timetable uses: "goes on sale on 27 October". */
const SCHEDULED =
  /^(?:begins|starts|opens|goes|leaves|arrives|ends|closes|takes|launches|runs|meets|plays|faces|returns|expires|comes|travels|visits|hosts)$/;

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
    present ||= tag === 'VERB' && SCHEDULED.test(norm);
  }
  return present;
}

function namesIn(article: Article, { of }: Mentions, from: number, to: number): string[] {
  const names = new Set<string>();
  let last: Phrase | undefined;
  for (let i = from; i < to; i++) {
    const phrase = article.phrases[article.phraseOf[i] ?? -1];
    // "foreign ministers Ann Smith": who holds an office is not named by its words.
    if (!phrase || phrase === last || phrase.head < from || phrase.head >= to) continue;
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

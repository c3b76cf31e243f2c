/** Who says what in an article, with names: attributions that are none left out, speakers resolved and joined. */
import type { Article } from './article.ts';
import { draftAttributions, type Attribution } from './attributions.ts';
import { verbGroup } from './clause.ts';
import { resolveSpeakers } from './coreference.ts';
import { readMentions, type Mentions, type NamedEntity } from './entities.ts';
import { wordAt } from './places.ts';
import type { Phrase } from './phrases.ts';
import { framesOf, type Frame } from './frames.ts';
import { wordingOf, type Told, type ToldFrame } from './scene.ts';
import { isSpeaker, isTitle } from './titles.ts';

/** Attributions that are less sure are not worth a moderator's time. */
const LEAST_SURE = 0.45;
/** Passive verbs whose subject speaks: "was quoted as saying". */
const SPEAKS_PASSIVELY = /^(?:quote|cite|hear|overhear|record)$/;

export interface Tellings {
  readonly mentions: Mentions;
  readonly told: readonly Told[];
  readonly frames: readonly ToldFrame[];
}

/** Every statement of the story, with the names of those who made it: none where nobody is named. */
export function tellingsOf(article: Article): Tellings {
  const mentions = readMentions(article);
  const all = draftAttributions(article);
  const frames = framesOf(article, (word) => (article.quotationOf[word] ?? -1) >= 0);
  const attributions = all.filter(
    (each) =>
      each.confidence >= LEAST_SURE &&
      !isPerception(article, each) &&
      !isRemark(article, each) &&
      !isBare(article, each) &&
      !isTiny(article, each) &&
      !isRefusal(article, each) &&
      !isInFrame(article, each, frames),
  );
  const speakers = resolveSpeakers(article, attributions, mentions);
  const told = attributions.flatMap((attribution) => {
    // A headline tells in short what the story tells in full.
    const headline =
      article.headline !== undefined && attribution.cue.start < (article.paragraphs[0]?.end ?? 0);
    if (headline) return [];
    return [
      {
        attribution,
        speakers: speakersOf(article, attribution, speakers.get(attribution), mentions),
      },
    ];
  });
  const spoken = resolveSpeakers(article, frames, mentions);
  return {
    mentions,
    told,
    frames: frames.map((frame) => ({
      ...frame,
      speakers: speakersOf(article, frame, spoken.get(frame), mentions),
    })),
  };
}

/** "The conferences were seen as reminding the community": a passive verb before which its subject stands says nothing of who speaks. */
function isPerception(article: Article, { cue, speaker }: Attribution): boolean {
  const at = wordAt(article, cue.start);
  const group = verbGroup(article, at);
  return (
    group.passive &&
    speaker !== undefined &&
    speaker.head < at &&
    !SPEAKS_PASSIVELY.test(article.words[at]?.lemma ?? '')
  );
}

/** "declined to comment": what was not said is no statement. */
function isRefusal(article: Article, { cue }: Attribution): boolean {
  return /^(?:decline|refuse|fail)$/.test(article.words[wordAt(article, cue.start)]?.lemma ?? '');
}

/** Less than this many letters tell nothing. */
const SHORTEST = 8;

function isTiny({ text }: Article, { content }: Attribution): boolean {
  const letters = content.map(({ start, end }) => text.slice(start, end).replace(/[^\p{L}]/gu, ''));
  return letters.join('').length < SHORTEST;
}

/** "praised the proposals", "announced an appeal": what is told has no verb, and reads better with that of saying. */
function isBare(article: Article, { kind, mode, content }: Attribution): boolean {
  if (kind !== 'statement' || mode !== 'indirect') return false;
  return content.every(({ start, end }) => {
    const words = article.words.slice(wordAt(article, start), wordAt(article, end));
    return !words.some(
      ({ tag, norm }) => tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing')),
    );
  });
}

/** "condemned what he called a “brazen breach”": a name for something, no statement. */
function isRemark({ words, ...article }: Article, { cue, content }: Attribution): boolean {
  const at = wordAt({ words, ...article }, cue.start);
  const from = wordAt({ words, ...article }, content[0]?.start ?? cue.start);
  const start = Math.min(at, from);
  const named = /^(?:call|describe|term|dub|see|consider|regard)$/.test(words[at]?.lemma ?? '');
  return named && words.slice(Math.max(0, start - 3), at).some(({ norm }) => norm === 'what');
}

/** "…, Ann Smith said when the trial opened": what the frame itself tells is nothing that she said. */
function isInFrame(
  article: Article,
  { cue, content }: Attribution,
  frames: readonly Frame[],
): boolean {
  const frame = frames.find((each) => article.words[each.cue]?.start === cue.start);
  const start = article.words[frame?.from ?? -1]?.start;
  const end = article.words[(frame?.to ?? 0) - 1]?.end;
  if (start === undefined || end === undefined) return false;
  return content.every((part) => part.start >= start && part.end <= end);
}

/** The speaker's name, and those that "and" joins to it: "Ann Smith from Utopia and Bo Berg called for". */
function speakersOf(
  article: Article,
  { speaker }: Pick<Attribution, 'speaker'>,
  entity: NamedEntity | undefined,
  mentions: Mentions,
): string[] {
  if (!speaker) return [];
  const behind = entity ? undefined : personBehind(article, speaker, mentions);
  if (behind) return [behind.name];
  if (!entity && !isSpeaker(article.words[speaker.head]?.norm ?? '')) return [];
  const names = [entity?.name ?? wording(article, speaker.from, speaker.to)];
  let first = speaker;
  while (article.words[first.from - 1]?.norm === 'and') {
    let phrase = article.phrases[article.phraseOf[first.from - 2] ?? -1];
    const governed = phrase && /^(?:from|of)$/.test(article.words[phrase.from - 1]?.norm ?? '');
    if (phrase && governed) phrase = article.phrases[article.phraseOf[phrase.from - 2] ?? -1];
    const other = phrase && mentions.of.get(phrase);
    if (!phrase || other?.type !== entity?.type || !other) break;
    names.unshift(other.name);
    first = phrase;
  }
  return names;
}

/** Who is behind "its head of claims, Lothar Innis" and "a preliminary calculation by Professor Kellan". */
function personBehind(
  { words, phrases, phraseOf }: Article,
  speaker: Phrase,
  mentions: Mentions,
): NamedEntity | undefined {
  // "Secretary of State John Kerry"
  const rest = phrases[phraseOf[speaker.to + 1] ?? -1];
  if (isTitle(words[speaker.head]?.norm ?? '') && words[speaker.to]?.norm === 'of' && rest) {
    const named = mentions.of.get(rest);
    if (named?.type === 'person') return named;
  }
  if (/^(?:PRON|PROPN)$/.test(words[speaker.head]?.tag ?? '')) return undefined;
  const at = (i: number): NamedEntity | undefined => {
    const phrase = phrases[phraseOf[i] ?? -1];
    return phrase?.from === i ? mentions.of.get(phrase) : undefined;
  };
  const document = DOCUMENT.test(words[speaker.head]?.lemma ?? '');
  if (words[speaker.to]?.norm === 'by' || (document && words[speaker.to]?.norm === 'from'))
    return at(speaker.to + 1);
  let end = speaker.to;
  if (words[end]?.norm === 'of') end = phrases[phraseOf[end + 1] ?? -1]?.to ?? end;
  if (words[end]?.text !== ',') return undefined;
  const beside = at(end + 1);
  return beside?.type === 'person' ? beside : undefined;
}

const DOCUMENT =
  /^(?:report|study|survey|poll|statement|estimate|calculation|analysis|letter|memo|review|document|filing)$/;

function wording(article: Article, from: number, to: number): string {
  const start = article.words[from]?.tag === 'DET' && to - from > 1 ? from + 1 : from;
  const phrase = wordingOf(article, start, to);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** Parts of a sentence that only tell who speaks: ", officials said on Friday", ", explained Ann Smith, the mayor". */
import type { Article } from './article.ts';
import { groupsOf } from './cues.ts';
import type { Phrase } from './phrases.ts';
import { isSpeaker } from './titles.ts';

/** Words `from` to `to` exclusive, with the marks around them; what stands before or around is reported. */
export interface Frame {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly cue: number;
  readonly speaker: Phrase;
}

/** The frames of an article outside quotations, in order. */
export function framesOf(article: Article, isQuoted: (word: number) => boolean): Frame[] {
  return article.sentences.flatMap(({ from, to }, sentence) => {
    const found: Frame[] = [];
    for (let i = from; i < to; i++) {
      if (isQuoted(i)) continue;
      const frame = frameAt(article, i, from, to);
      if (!frame) continue;
      found.push({ sentence, ...frame });
      i = frame.to - 1;
    }
    return found;
  });
}

function frameAt(
  article: Article,
  i: number,
  start: number,
  end: number,
): Omit<Frame, 'sentence'> | undefined {
  const { words } = article;
  const opens = i === start || words[i]?.text === ',';
  if (!opens) return undefined;
  const first = i === start && words[i]?.text !== ',' ? i : i + 1;
  const word = words[first];
  if (word?.norm === 'according' && words[first + 1]?.norm === 'to') {
    const speaker = phraseFrom(article, first + 2);
    if (!speaker) return undefined;
    return { from: i, to: asideEnd(article, speaker.to, end), cue: first, speaker };
  }
  if (first === i) return undefined;
  // ", explained Ann Smith"
  if (word?.tag === 'VERB' && says(word.lemma) && !word.norm.endsWith('ing')) {
    const speaker = phraseFrom(article, first + 1);
    const named =
      speaker &&
      (/^(?:PROPN|PRON)$/.test(words[speaker.head]?.tag ?? '') ||
        isSpeaker(words[speaker.head]?.norm ?? '')) &&
      words[speaker.from]?.tag !== 'NUM';
    // "who is leading the search, said 160 officers were": the comma closes what stands beside the subject.
    const next = speaker && words[speaker.to];
    const closes = next && /^(?:,|\.|;|\(|of|from|at|in|on|after|as|during|for)$/.test(next.norm);
    if (!named || !(closes || speaker.to >= end)) return undefined;
    return { from: i, to: asideEnd(article, speaker.to, end), cue: first, speaker };
  }
  // ", Ann Smith said" up to a mark or what tells when and where
  const speaker = phraseFrom(article, first);
  if (!speaker) return undefined;
  let at = speaker.to;
  while (at < end && /^(?:ADV|AUX)$/.test(words[at]?.tag ?? '')) at++;
  const verb = words[at];
  if (verb?.tag !== 'VERB' || !says(verb.lemma) || verb.norm.endsWith('ing')) return undefined;
  const next = words[at + 1];
  const closed = at + 1 >= end || /^[,.;]$/.test(next?.text ?? '.');
  const placed =
    next !== undefined &&
    /^(?:ADP|ADV|SCONJ)$/.test(next.tag) &&
    !/^(?:that|of|about|how|why|if|whether)$/.test(next.norm);
  const dated =
    next !== undefined &&
    /^(?:last|this|late|early|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)$/.test(
      next.norm,
    );
  if (!closed && !placed && !dated) return undefined;
  return { from: i, to: asideEnd(article, at + 1, end), cue: at, speaker };
}

function says(lemma: string): boolean {
  return (
    groupsOf(lemma).some((group) => /^(?:say|assert)$/.test(group)) &&
    !/^(?:show|find|put|read|discuss|speak|talk|begin|sum|go|point)$/.test(lemma)
  );
}

function phraseFrom(article: Article, at: number): Phrase | undefined {
  const phrase = article.phrases[article.phraseOf[at] ?? -1];
  return phrase?.from === at ? phrase : undefined;
}

/** The next comma after which the sentence goes on in its own words, or its end. */
function asideEnd({ words }: Article, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const text = words[i]?.text ?? '';
    if (/^[;:—–]$|^--$/.test(text) || (text === '.' && i === end - 1)) return i;
    if (text !== ',') continue;
    const next = words[i + 1];
    if (next && /^(?:AUX|CCONJ|SCONJ|ADP)$/.test(next.tag) && next.norm !== 'who') return i;
    if (next?.tag === 'VERB' && !next.norm.endsWith('ing')) return i;
  }
  return end;
}

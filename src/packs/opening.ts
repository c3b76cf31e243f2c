/** How an article opens: its first sentences, which say in its own words what it is about. */
import { sentences } from '../text/sentences.ts';
import type { Source } from './knowledge.ts';
import type { Span } from '../text/span.ts';

/** Fewer words are a byline, a day or a heading. */
const MIN_WORDS = 6;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$|[”"]$/u;
/** "Photo: Jo Lint / Agency.", "Last updated on 3 May at 10 a.m." */
const NO_STORY =
  /^\W*(?:(?:photo|picture|image|video)s?\b.{0,60}[:/]|(?:published|(?:last )?(?:updated|modified))\b.{0,12}\d)/iu;

/** Of several sources the one that was published last, the first of those of one time; nothing of none. */
export function newestOf(sources: readonly Source[]): Source | undefined {
  const times = sources.map(({ published = '' }) => published).sort();
  return sources.find(({ published = '' }) => published === times.at(-1));
}

/** Spans of up to `most` first sentences of the story, without its headline and what else stands over it. */
export function openingOf(
  { text, headline }: Pick<Source, 'text' | 'headline'>,
  most: number,
): Span[] {
  const heading = lettersOf(headline);
  return sentences(text)
    .filter(({ start, end }) => {
      const sentence = text.slice(start, end);
      const isWhole = ENDS_SENTENCE.test(sentence) && sentence.split(/\s+/).length >= MIN_WORDS;
      return isWhole && !NO_STORY.test(sentence) && lettersOf(sentence) !== heading;
    })
    .slice(0, most);
}

/** Its letters and digits alone, so that typography makes no difference. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Who says what in a source, for answers that must be the words of the one who is asked. */
import { LRUCache } from 'lru-cache';
import type { Span } from '../text/span.ts';
import type { Speech, SpeechOf } from '../packs/speech.ts';
import type { Model } from '../model/model.ts';
import { paragraphsAt, sentences } from '../text/sentences.ts';

/** Bytes of parts that are remembered, those asked for last: some 10,000 parts. */
const MAX_BYTES = 16 * 1024 * 1024;
/** What a part takes, and each stretch of it. */
const [OF_PART, OF_SPEECH] = [250, 100];
/**
 * Characters up to which a text is one part, as 95 in 100 articles are: who "he" is may be told at its beginning alone, and
 * a part would give his words to whom it names. Some 1 s on one core.
 */
const WHOLE = 12_000;
/** Characters of a part of a longer one, and of what is read before and after it for who speaks. */
const PART = 4000;
const AROUND = 2000;
/** Characters by which its first and last paragraphs may reach beyond that. */
const MAX_MORE = 2000;
/** The number of the one part of a short text. */
const OF_WHOLE = -1;

/** Gives what finds every stretch that someone says around a place, with the speaker's name; at once the second time. */
export function speechBy(model: Pick<Model, 'label' | 'pieces'>): SpeechOf {
  const remembered = new LRUCache<string, readonly Speech[]>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ length }) => OF_PART + OF_SPEECH * length,
  });
  const finding = new Map<string, Promise<readonly Speech[]>>();
  return async ({ sha256, text }, { start }: Span, { keeper, onlyKnown = false } = {}) => {
    const part = text.length <= WHOLE ? OF_WHOLE : Math.floor(start / PART);
    const key = `${sha256} ${part}`;
    const known = remembered.get(key) ?? (await keeper?.load(sha256, part));
    if (known) {
      remembered.set(key, known);
      return known;
    }
    if (onlyKnown) return [];
    const begun =
      finding.get(key) ?? read(text, spanOf(text, part), model).finally(() => finding.delete(key));
    finding.set(key, begun);
    const found = await begun;
    remembered.set(key, found);
    await keeper?.save(sha256, part, found);
    return found;
  };
}

/** Loads what finds speech, which takes a quarter of a second: nobody who asks is to wait for that. */
export async function warmSpeech(): Promise<void> {
  const { readText } = await loaded();
  readText('It rained.');
}

async function loaded() {
  const [{ readText }, { spokenIn }] = await Promise.all([
    import('./article/article.ts'),
    import('./attribution/spoken.ts'),
  ]);
  return { readText, spokenIn };
}

function spanOf(text: string, part: number): Span {
  return part === OF_WHOLE ? { start: 0, end: text.length } : partOf(text, part);
}

/** A part with what stands around it, in whole paragraphs; of one that goes on for long, in whole sentences. */
function partOf(text: string, part: number): Span {
  const wanted = { start: part * PART - AROUND, end: (part + 1) * PART + AROUND };
  const within = paragraphsAt(text, wanted);
  const whole = { start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? 0 };
  const start = Math.max(whole.start, wanted.start - MAX_MORE);
  const end = Math.min(whole.end, wanted.end + MAX_MORE);
  if (start === whole.start && end === whole.end) return whole;
  // The first and the last one may be cut.
  const inside = sentences(text, { start, end }).filter(
    (each) =>
      (each.start > start || start === whole.start) && (each.end < end || end === whole.end),
  );
  return { start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end };
}

async function read(
  text: string,
  { start, end }: Span,
  model: Pick<Model, 'label' | 'pieces'>,
): Promise<Speech[]> {
  // Only questions of what somebody said need these.
  const { readText, spokenIn } = await loaded();
  const spoken = await spokenIn(readText(text.slice(start, end)), model);
  return spoken.flatMap(({ attribution: { content }, speakers }) =>
    content.flatMap((span) =>
      speakers
        .filter(({ found }) => found !== 'unclear')
        .map(({ name }) => ({
          ...{ start: start + span.start, end: start + span.end },
          speaker: name,
        })),
    ),
  );
}

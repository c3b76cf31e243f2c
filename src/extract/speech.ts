/** Who says what in a source, for answers that must be the words of the one who is asked. */
import type { Source } from '../knowledge/knowledge.ts';
import type { Speech, SpeechOf } from '../knowledge/speech.ts';
import type { Model } from '../model/model.ts';

/** Sources remembered by their text's hash. */
const MAX_REMEMBERED = 500;

/**
 * Gives what finds every stretch that someone says, with the speaker's name; some 0.4 s for 800 words on one core, at
 * once the second time.
 */
export function speechBy(model: Pick<Model, 'label' | 'pieces'>): SpeechOf {
  const remembered = new Map<string, Promise<readonly Speech[]>>();
  return ({ sha256, text }: Source) => {
    const known = remembered.get(sha256);
    if (known) return known;
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    const found = read(text, model);
    remembered.set(sha256, found);
    found.catch(() => remembered.delete(sha256));
    return found;
  };
}

async function read(text: string, model: Pick<Model, 'label' | 'pieces'>): Promise<Speech[]> {
  // These take half a second to load, and only questions of what somebody said need them.
  const [{ readText }, { spokenIn }] = await Promise.all([
    import('./article/article.ts'),
    import('./attribution/spoken.ts'),
  ]);
  const spoken = await spokenIn(readText(text), model);
  return spoken.flatMap(({ attribution: { content }, speakers }) =>
    content.flatMap((span) => speakers.map(({ name }) => ({ ...span, speaker: name }))),
  );
}

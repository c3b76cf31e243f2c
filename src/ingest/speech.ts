/** Who says what in a source, for answers that must be the words of the one who is asked. */
import type { Source } from '../knowledge/knowledge.ts';
import type { Speech } from '../qa/speech.ts';

/** Sources remembered by their text's hash. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, Promise<readonly Speech[]>>();

/** Every stretch that someone says, with the speaker's name; some 30 ms for 800 words, at once the second time. */
export function speechOf({ sha256, text }: Source): Promise<readonly Speech[]> {
  const known = remembered.get(sha256);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = read(text);
  remembered.set(sha256, found);
  return found;
}

async function read(text: string): Promise<readonly Speech[]> {
  // These take half a second to load, and only questions of what somebody said need them.
  const [{ readText }, { draftSaid }] = await Promise.all([
    import('./article.ts'),
    import('./said.ts'),
  ]);
  return draftSaid(readText(text)).facts.flatMap(({ speaker, start, end }) =>
    speaker === undefined ? [] : [{ speaker, start, end }],
  );
}

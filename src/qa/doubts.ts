/** What makes a passage no more than near, however well it reads: it answers another question than the one asked. */
import type { Entity } from '../packs/knowledge.ts';
import type { SpeechOf } from '../packs/speech.ts';
import { isOfType } from './answer-type.ts';
import { mentions, namesAsked, withBefore, type AskedName } from './asked-names.ts';
import { candidateOf, type ReadPassage } from './candidates.ts';
import { TYPES_OF_ONE } from './query/question-type.ts';
import type { Query } from './query/query.ts';
import { isOfOther } from './tied-figure.ts';

/** The likeliest passages, which may be shown as answers. */
const MAX_CHECKED = 6;
/** The same passages; those that answer another question are marked as doubtful. Asks who speaks where that decides. */
export async function withDoubts(
  read: readonly ReadPassage[],
  query: Query,
  speechOf: SpeechOf | undefined,
): Promise<readonly ReadPassage[]> {
  if (!TYPES_OF_ONE.has(query.type)) return read;
  const first = await Promise.all(
    read.slice(0, MAX_CHECKED).map(async (each, i) => {
      // Who speaks may have to be read first, which only the answer itself is worth.
      const isDoubtful = await answersAnother(each, query, i === 0 ? speechOf : undefined);
      return isDoubtful ? { ...each, isDoubtful } : each;
    }),
  );
  return [...first, ...read.slice(MAX_CHECKED)];
}

async function answersAnother(
  read: ReadPassage,
  query: Query,
  speechOf: SpeechOf | undefined,
): Promise<boolean> {
  const { text, type } = query;
  const { source, passage } = read;
  const { answer, span } = candidateOf(read, 0, text);
  if (!isOfType(answer, type)) return true;
  const names = namesAsked(text, source);
  const inside = { start: span.start - passage.start, end: span.end - passage.start };
  const isFigure = type === 'how-many' || type === 'how-much';
  if (isFigure && isOfOther(passage.text, inside, text, names)) return true;
  const about = `${source.headline}\n${withBefore(source, passage, { alone: type === 'yes-no' })}`;
  const missing = names.filter((name) => !mentions(about, name));
  if (missing.length === 0 || isByFacts(read, query)) return false;
  return !(await isSaidByAll(read, missing, speechOf));
}

/** Whether an approved fact on the passage is about somebody whom the question names, whatever the passage calls them. */
function isByFacts({ facts }: ReadPassage, query: Query): boolean {
  const asked = new Set<Entity>(query.mentions.flat());
  return facts.some(({ speaker, subjects }) =>
    [...(speaker ? [speaker] : []), ...subjects].some((each) => asked.has(each)),
  );
}

/** Whether the passage is their words: "I" and "we" name nobody. */
async function isSaidByAll(
  { source, passage }: ReadPassage,
  names: readonly AskedName[],
  speechOf: SpeechOf | undefined,
): Promise<boolean> {
  const speeches = speechOf ? await speechOf(source, passage) : [];
  const speakers = speeches.filter(({ start, end }) => start < passage.end && passage.start < end);
  return names.every((name) => speakers.some(({ speaker }) => mentions(speaker, name)));
}

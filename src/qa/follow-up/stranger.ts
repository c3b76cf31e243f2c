/** Whether a follow-up that has but a pronoun for whom it means is answered about somebody of whom nothing was said yet. */
import type { Source } from '../../packs/knowledge.ts';
import { PERSON_PRONOUNS } from '../../text/lang/en/pronouns.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Candidate } from '../candidates/verdict.ts';
import type { ShownPassage, Turn } from '../dialogue/memory.ts';
import { nameRuns } from '../dialogue/name-runs.ts';
import { namesAsked, withBefore } from '../query/asked-names.ts';

const PRONOUN = new RegExp(String.raw`\b(?:${anyOf(PERSON_PRONOUNS)})\b`, 'iu');

/**
 * Whether a passage tells of others than the last question and what was shown so far: "how old is he?" after an answer that
 * names Ann Smith and Bo Tal, of "Odo Kern, 63, won". Where nobody was named yet, or the passage names nobody, anybody may be
 * meant.
 */
export function isOfStranger(
  question: string,
  { source, start, end }: Pick<Candidate, 'source' | 'start' | 'end'>,
  { named, shown, question: last }: Pick<Turn, 'named' | 'shown' | 'question'>,
): boolean {
  if (!PRONOUN.test(question) || namesAsked(question, source).length > 0) return false;
  const before = [last, ...shown.flatMap((each) => quoteOf(each, source))];
  const isOfPerson = named.some(({ type }) => type === 'person') || before.some(namesPerson);
  if (!isOfPerson) return false;
  const known = new Set(
    [named.map(({ name }) => name).join('\n'), ...before].flatMap((text) => namesIn(text, source)),
  );
  const inside = namesIn(source.text.slice(start, end), source);
  const around = withBefore(source, { start, end }, { alone: true });
  const own = inside.length > 0 ? inside : namesIn(around, source);
  return own.length > 0 && !own.some((name) => known.has(name));
}

/** What was shown, where it is of this source. */
function quoteOf({ source: key, start, end }: ShownPassage, source: Source): string[] {
  return key === source.key ? [source.text.slice(start, end)] : [];
}

function namesPerson(text: string): boolean {
  return nameRuns(tokenise(text), text).some(({ type }) => type === 'person');
}

/** The words of names in a text, as this source writes them. */
function namesIn(text: string, source: Source): string[] {
  return namesAsked(text, source).flatMap((name) => name.map(({ norm }) => norm));
}

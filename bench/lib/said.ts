/** Questions of what somebody said, and answers to them that are somebody else's words. */
import { kinds } from '../../src/packs/kinds.ts';
import type { Entity, Event } from '../../src/packs/knowledge.ts';
import type { Span } from '../../src/text/span.ts';
import { isStopword } from '../../src/text/lang/en/stopwords.ts';
import { tokenise } from '../../src/text/tokens.ts';
import type { AskedOfPacks } from './asked.ts';

/** "What did Hague say about Syria?", "what does the union think of it". */
const ASKED =
  /^\s*what(?: else)?(?: exactly)? (?:did|does|do|has|have|had) (?<name>.{2,60}?) (?:say|said|tell|told|think|claim|argue|warn|promise|pledge|urge|demand|call for|suggest|describe|admit|insist|predict)\b/iu;

/** The words for whose words a question asks; nothing when it asks for something else. */
export function speakerAsked(question: string): string | undefined {
  return ASKED.exec(question)?.groups?.name;
}

/** Of the questions of what somebody said, the share that is answered with what the facts have others say. */
export function othersWords(
  asked: readonly AskedOfPacks[],
  events: readonly Event[],
): { readonly questions: number; readonly share: number } {
  const said = asked.filter(({ question }) => speakerAsked(question.question) !== undefined);
  const wrong = said.filter((each) => isOthersWords(each, events));
  return { questions: said.length, share: wrong.length / said.length };
}

/** An answer counts as another's words only where facts on its span tell who says them. */
export function isOthersWords(
  { question, answered, best }: AskedOfPacks,
  events: readonly Event[],
): boolean {
  const name = speakerAsked(question.question);
  if (!answered || !best || name === undefined) return false;
  const asked = wordsOf(name);
  const speakers = events
    .filter(({ id }) => id === best.source.eventId)
    .flatMap(({ facts }) => facts)
    .filter((fact) => fact.source === best.source && overlaps(fact, best.span))
    .flatMap(({ kind, speaker }) => (speaker && kinds.get(kind)?.said === true ? [speaker] : []));
  return speakers.length > 0 && speakers.every((speaker) => calls(speaker).isDisjointFrom(asked));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words by which people call somebody: of names, titles and the bodies that these are of. */
function calls({ name, aliases, roles }: Entity): Set<string> {
  const titles = roles.flatMap(({ title, of }) => [title, ...(of ? [of.name, ...of.aliases] : [])]);
  return wordsOf([name, ...aliases, ...titles].join(' '));
}

function wordsOf(text: string): Set<string> {
  return new Set(tokenise(text).flatMap(({ norm }) => (isStopword(norm) ? [] : [norm])));
}

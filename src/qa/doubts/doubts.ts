/** What makes a passage no more than near, however well it reads: it answers another question than the one asked. */
import type { Entity } from '../../packs/knowledge.ts';
import type { SpeechOf } from '../../packs/speech.ts';
import { FORMER_HOLDER, isTitle } from '../../text/lang/en/titles.ts';
import { HOLDS } from '../../text/lang/en/in-questions.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { isDoer, isOfType } from './answer-type.ts';
import {
  mentions,
  mentionsSurname,
  namesAsked,
  withBefore,
  type AskedName,
} from '../query/asked-names.ts';
import { candidateOf, type ReadPassage } from '../candidates/candidates.ts';
import { isDeniedOfOthers, isDoublyDenied, isLeftOpen, isSetApart } from './left-open.ts';
import { isDoneByOther, isReceiver, isTakenBack } from './other-doer.ts';
import { isOfOtherHolder } from './other-holder.ts';
import { hasPostAsked, isOfOtherPost } from './other-post.ts';
import { isOfOtherThing } from './other-thing.ts';
import { asksHowOften, LIST_TYPES, TYPES_OF_ONE } from '../query/question-type.ts';
import type { Query } from '../query/query.ts';
import { isOfOther } from './tied-figure.ts';
import { asksWhoSays } from '../candidates/who-said.ts';

/** The likeliest passages, which may be shown as answers. */
const MAX_CHECKED = 6;

/**
 * The same passages; those that answer another question are marked as doubtful, and those around which nobody is named whom
 * the question names as lacking the name. Asks who speaks where that decides.
 */
export async function withDoubts(
  read: readonly ReadPassage[],
  query: Query,
  speechOf: SpeechOf | undefined,
): Promise<readonly ReadPassage[]> {
  if (LIST_TYPES.has(query.type)) return read;
  const isOfOne = TYPES_OF_ONE.has(query.type);
  const first = await Promise.all(
    read.slice(0, MAX_CHECKED).map(async (each, i) => {
      const isOfOther = tellsOfOther(each, query) || namesOtherPost(each, query);
      if (isOfOther || (isOfOne && answersAnother(each, query)))
        return { ...each, isDoubtful: true };
      if (!isOfOne) return each;
      // Who speaks may have to be read first, which only the answer itself is worth.
      const lacksName = await isOfOthers(each, query, i === 0 ? speechOf : undefined);
      return lacksName ? { ...each, lacksName } : each;
    }),
  );
  return [...first, ...read.slice(MAX_CHECKED)];
}

/** What a passage does not settle, though it sounds as if it did. */
const UNSETTLED = [isLeftOpen, isDeniedOfOthers, isDoublyDenied, isSetApart];

/** Whether it tells of another thing or the other way round, unless that is why the answer is no. */
function tellsOfOther({ source, passage, reading }: ReadPassage, { text, type }: Query): boolean {
  if (type === 'yes-no' && reading.yes < 0) return false;
  if (isOfOtherThing(text, passage.text, withBefore(source, passage, { alone: false })))
    return true;
  const around = withBefore(source, passage, { alone: true });
  return type !== 'words' && isOfOtherHolder(text, source, passage.text, around);
}

/** Whether the holder of a post is asked for, also by key words, and whom it names has another one. */
function namesOtherPost(read: ReadPassage, { text, type }: Query): boolean {
  if (type !== 'who' && type !== 'words') return false;
  const { source, passage } = read;
  const { span } = candidateOf(read, 0, text);
  const inside = { start: span.start - passage.start, end: span.end - passage.start };
  return isOfOtherPost({ text, isWho: type === 'who' }, passage.text, inside, source.text);
}

/** Whether its short answer is of another sort than what is asked for, or another thing's figure. */
function answersAnother(read: ReadPassage, query: Query): boolean {
  const { text, type } = query;
  const { source, passage } = read;
  if (type === 'yes-no' && UNSETTLED.some((isUnsettled) => isUnsettled(read, text))) return true;
  const { answer, span, speaker } = candidateOf(
    read,
    0,
    text,
    asksHowOften(text) ? 'whole' : 'span',
  );
  if (speaker !== undefined && asksWhoSays(query)) return false;
  if (!isOfType(answer, type, text)) return true;
  if (type === 'who' && isOfEndedTerm(text, source.text.slice(passage.start, passage.end), answer))
    return true;
  if (type === 'who' && isDoer(text, source.text.slice(passage.start, span.start))) return true;
  const inside = { start: span.start - passage.start, end: span.end - passage.start };
  const isOther =
    isDoneByOther(text, passage.text, inside) || isReceiver(text, passage.text, inside);
  if (type === 'who' && isOther) return true;
  if (type !== 'yes-no' && isTakenBack(text, passage.text, inside)) return true;
  if (type !== 'how-many' && type !== 'how-much') return false;
  return isOfOther(passage.text, inside, text, namesAsked(text, source));
}

/** Whether neither the passage nor what stands before it, nor a fact or a speaker, has a name that the question has. */
async function isOfOthers(
  read: ReadPassage,
  query: Query,
  speechOf: SpeechOf | undefined,
): Promise<boolean> {
  const { text, type } = query;
  const { source, passage } = read;
  const about = `${source.headline}\n${withBefore(source, passage, { alone: type === 'yes-no' })}`;
  if (type === 'who' && isOtherHolder(text, passage.text)) return true;
  const missing = namesAsked(text, source).filter(
    (name) => !mentions(about, name) && !mentionsSurname(about, name, source),
  );
  if (missing.length === 0 || isByFacts(read, query)) return false;
  return !(await isSaidByAll(read, missing, speechOf));
}

const ASKS_HOLDER = /^\W*who(?:['’]?s| is| was)\b(?<office>(?:(?! (?:of|for|in|at) ).)*)/iu;

/** "Who is the Hungarian president?" of a passage without that office, or of one who held it before. */
function isOtherHolder(question: string, passage: string): boolean {
  const asked = tokenise(ASKS_HOLDER.exec(question)?.groups?.office ?? '');
  const office = asked.at(-1);
  if (!office || !isTitle(office.norm)) return false;
  const own = tokenise(passage);
  if (!own.some(({ stem }) => stem === office.stem) && !hasPostAsked(question, passage))
    return true;
  const isFormer = ({ norm }: Token): boolean => FORMER_HOLDER.has(norm);
  return own.some(isFormer) && !asked.some(isFormer);
}

const ASKS_WHO_HOLDS = new RegExp(
  String.raw`\bwho(?:['’]?s| is)?\b.*\b(?:${anyOf(HOLDS)}|in charge|now|currently|at the moment)\b`,
  'iu',
);
const YEAR = String.raw`(?:\p{L}+\s+)?(?:1[89]|20)\d\d`;
/** Right behind a name and what it did: "who led the board from 1995 to 1997". */
const ENDED_TERM = new RegExp(
  String.raw`^[^;:.“”"]{0,60}?(?:\b(?:from|between)\s+${YEAR}\s+(?:to|and|until|till|through)\s+${YEAR}|\b(?:until|till)\s+${YEAR})\b`,
  'iu',
);

/** "Who runs it now?" of whoever did until a year that is over. */
function isOfEndedTerm(question: string, passage: string, answer: string): boolean {
  if (!ASKS_WHO_HOLDS.test(question)) return false;
  const at = passage.indexOf(answer);
  return at >= 0 && ENDED_TERM.test(passage.slice(at + answer.length));
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

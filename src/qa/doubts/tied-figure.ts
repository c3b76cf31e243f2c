/** Whether a figure in a passage is another one's than the question asks for: “104,000 jobs, with 6,000 of those in Wales”. */
import { numbersIn, type NumberIn } from '../../text/numbers/numbers.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { QUALIFYING_PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import { mentions, type AskedName } from '../query/asked-names.ts';

const BEFORE_QUALIFIER: ReadonlySet<string> = new Set(QUALIFYING_PREPOSITIONS);

/** Whether another figure of the same sort stands between the short answer's and each place where the question's name does. */
export function isOfOther(
  passage: string,
  answer: Span,
  question: string,
  asked: readonly AskedName[],
): boolean {
  const names = asked.filter((name) => isQualifier(name, question));
  const counted = countedIn(question);
  if (names.length === 0 && counted.size === 0) return false;
  const numbers = numbersIn(passage);
  const own = numbers.find(({ start, end }) => start < answer.end && answer.start < end);
  if (!own) return false;
  // Both numbers of "eight of 10" are of the short answer.
  const rivals = numbers.filter(
    (each) => !(each.start < answer.end && answer.start < each.end) && isRival(passage, each, own),
  );
  if (rivals.length === 0) return false;
  // "44,000 doctors and 70,000 nurses": of two, the one that counts what is asked for.
  const counts = ({ unit }: NumberIn): boolean =>
    tokenise(unit).some(({ stem }) => counted.has(stem));
  if (own.unit !== '' && !counts(own) && rivals.some(counts)) return true;
  // "Three golds and two bronzes in Ostby": the bronzes are not what was asked for.
  const others = counts(own) ? rivals.filter((each) => counts(each) || !namesItsOwn(each)) : rivals;
  return names.some((name) => {
    const places = placesOf(passage, name);
    if (places.length === 0) return false;
    return places.every((place) =>
      others.some(
        ({ start }) => Math.min(own.start, place) < start && start < Math.max(own.start, place),
      ),
    );
  });
}

/** Of the same sort, and no conversion in brackets: "$6.8bn (£3.6bn)". */
function isRival(passage: string, { start, sort }: NumberIn, own: NumberIn): boolean {
  return sort === own.sort && !/\(\s*$/.test(passage.slice(0, start));
}

/** Whether it is told what a number counts: "two bronzes", not "600 of those". */
function namesItsOwn({ unit }: NumberIn): boolean {
  return tokenise(unit).some(({ norm }) => !isStopword(norm));
}

/** Where a name stands, by as many of its words as stand together anywhere: "Trade Office", not "Works Office". */
function placesOf(passage: string, name: AskedName): number[] {
  const places: { at: number; words: number }[] = [];
  let isOpen = false;
  for (const token of tokenise(passage)) {
    const last = places.at(-1);
    const isNamed = mentions(token.text, name);
    if (isNamed && isOpen && last) last.words++;
    else if (isNamed) places.push({ at: token.start, words: 1 });
    isOpen = isNamed;
  }
  const most = Math.max(0, ...places.map(({ words }) => words));
  return places.filter(({ words }) => words === most).map(({ at }) => at);
}

function isQualifier([first]: AskedName, question: string): boolean {
  const before = tokenise(question.slice(0, first?.start)).map(({ norm }) => norm);
  const last = before.at(-1) === 'the' ? before.at(-2) : before.at(-1);
  return last !== undefined && BEFORE_QUALIFIER.has(last);
}

/** Words that may say what is counted: "nurses" of "how many nurses are there". */
const MAX_COUNTED = 3;

function countedIn(question: string): ReadonlySet<string> {
  const [, rest = ''] = /\bhow many\s+(.*)/iu.exec(question) ?? [];
  const words = tokenise(rest).slice(0, MAX_COUNTED);
  const end = words.findIndex(({ norm }) => isStopword(norm));
  return new Set(words.slice(0, end < 0 ? MAX_COUNTED : end).map(({ stem }) => stem));
}

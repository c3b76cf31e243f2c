/** "Which ones?", "who?", "how many of them?": the last question with other words for what it counts or chooses. */
import { PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import { isPlural, isWho } from '../../text/lang/en/nouns.ts';
import { anyOf } from '../../text/lang/words.ts';
import { isParticiple, pastOf } from '../../text/lang/en/verbs.ts';
import type { Fragment } from './fragment.ts';
import { join } from './other-type.ts';
import { nounsIn } from './question-nouns.ts';
import { agreeing, hasParticiple, parseQuestion, type QuestionParts } from './question-parts.ts';
import type { DialogueContext } from './referents.ts';

/** Questions of yes or no about something indefinite, and what is asked for by "who?", "which ones?" and "how many?". */
const INDEFINITE =
  /^(?<what>any(?:one|body)|some(?:one|body)|(?:any|some|the)?\s*(?<noun>\p{Ll}+))\s+(?<rest>.+)$/u;

/** "Which ones?", "who?", "how many of them?": the last question with other words for what it counts or chooses. */
export function otherCount(
  { plain }: Fragment,
  { question, names }: DialogueContext,
): string | undefined {
  const wanted = WANTED.find(([pattern]) => pattern.test(plain));
  if (!wanted) return undefined;
  const [pattern, want] = wanted;
  const typed = /\bwho\b/i.test(plain) ? 'people' : pattern.exec(plain)?.groups?.noun;
  const listed = /^(?:what|who) (?:are|were) the (?<noun>\p{L}+s)$/iu.exec(question)?.groups?.noun;
  if (listed !== undefined && want === 'how many') return `how many ${listed} are there`;
  const parts = parseQuestion(question, names);
  const asked =
    parts &&
    (parts.gap === 'polar' ? ofIndefinite(parts, want, typed) : ofCounted(parts, want, typed));
  if (asked !== undefined) return asked;
  if (want === 'how many') return /\bthere$/i.test(plain) ? ofSeveral(question) : undefined;
  return parts && ONE.test(plain) ? ofObject(parts) : undefined;
}

const ONE = /^(?:which|what) one$/i;

/** "How many were there?" after "Who reported the leaks?" */
function ofSeveral(question: string): string | undefined {
  const [noun, ...others] = nounsIn(question).filter(({ plural }) => plural);
  return noun && others.length === 0
    ? `how many ${noun.name.replace(/^the /, '')} were there`
    : undefined;
}

/** "Which one?" after "When was she taken to the hospital?", "Did he sign the deal?": the last thing that was named. */
function ofObject({ auxiliary, rest, gap }: QuestionParts): string | undefined {
  const { before, preposition = '', noun } = LAST_THING.exec(rest)?.groups ?? {};
  const fits = (gap === 'adjunct' || gap === 'polar') && auxiliary !== undefined;
  if (!fits || before === undefined || noun === undefined || isPlural(noun)) return undefined;
  return join(preposition, 'which', noun, auxiliary, before);
}

const LAST_THING = new RegExp(
  String.raw`^(?<before>\S+ .*?\S)(?: (?<preposition>${anyOf(PREPOSITIONS)}))? the (?<noun>\p{Ll}+)$`,
  'u',
);

const WANTED: readonly (readonly [RegExp, 'which' | 'how many'])[] = [
  [
    /^(?:which|who|what|(?:which|what) ones?|(?:who|what|which) (?:are|were) (?:they|those)|(?:name|list) them|such as|like (?:who|what)|for example|(?:which|what) (?<noun>\p{L}+s|people))$/iu,
    'which',
  ],
  [
    /^how many(?: (?<noun>\p{L}+s|people))?(?: of (?:them|those)| in (?:total|all)| altogether| (?:are|were) (?:there|they)| (?:is|was) (?:it|that))?$/iu,
    'how many',
  ],
];

/** "How many countries attended?" as "Which countries attended?", and back; people are asked for by "who". */
function ofCounted(
  parts: QuestionParts,
  want: 'which' | 'how many',
  typed?: string,
): string | undefined {
  const { wh, auxiliary, verb, rest, gap } = parts;
  const noun = wh === 'who' ? 'people' : parts.plural ? parts.noun : undefined;
  const counts = wh.startsWith('how many');
  if (noun === undefined || gap === 'adjunct' || counts === (want === 'how many')) return undefined;
  const meant = want === 'which' ? noun : (typed ?? noun);
  const fits =
    typed === undefined || typed === noun || wh === 'who' || (isPeople(typed) && isPeople(noun));
  // "Who is Park?" counts nobody.
  const copula =
    gap === 'object' && /^(?:is|are|was|were)$/.test(auxiliary ?? '') && !hasParticiple(rest);
  if (!fits || copula) return undefined;
  if (want === 'how many') {
    const verbal =
      auxiliary === undefined
        ? (verb ?? '')
        : gap === 'subject'
          ? agreeing(auxiliary, true)
          : auxiliary;
    return join('how many', meant, verbal, rest);
  }
  const who = meant === 'people';
  const verbal =
    auxiliary === undefined
      ? (verb ?? '')
      : who && gap === 'subject'
        ? agreeing(auxiliary, false)
        : auxiliary;
  return join(who ? 'who' : `which ${meant}`, verbal, rest);
}

/** "Were any houses damaged?" as "Which houses were damaged?" */
function ofIndefinite(
  { auxiliary = '', rest: all }: QuestionParts,
  want: 'which' | 'how many',
  typed?: string,
): string | undefined {
  const { what = '', noun, rest = '' } = INDEFINITE.exec(all)?.groups ?? {};
  const people = /(?:one|body)$/i.test(what) || noun === 'people';
  if (typed === 'people' && !people && !isPeople(noun ?? '')) return undefined;
  if (!people && (noun === undefined || !isPlural(noun))) return undefined;
  const plural = !people || want === 'how many';
  const wh =
    want === 'which'
      ? people
        ? 'who'
        : `which ${noun ?? ''}`
      : `how many ${people ? 'people' : (noun ?? '')}`;
  if (/^(?:is|are|was|were|has|have)$/.test(auxiliary)) {
    const [first = ''] = rest.split(' ');
    return isParticiple(first.toLowerCase())
      ? join(wh, agreeing(auxiliary, plural), rest)
      : undefined;
  }
  const [base = '', ...more] = rest.split(' ');
  const past = auxiliary === 'did' ? pastOf(base.toLowerCase()) : undefined;
  return past && join(wh, past, ...more);
}

function isPeople(noun: string): boolean {
  return noun === 'people' || isWho(noun.toLowerCase().split(' ').at(-1) ?? '');
}

/** "What else did she say?", "who else?", "the other two?": the list goes on with what was not shown yet. */
import type { Entity, Fact } from '../../packs/knowledge.ts';
import { overlap } from '../../text/span.ts';
import { onTopic } from '../lookup/topic.ts';
import { isSaid } from '../../packs/kinds.ts';
import type { Candidate, Verdict } from '../candidates/verdict.ts';
import type { Fragment } from './fragment.ts';
import type { ShownPassage } from '../dialogue/memory.ts';
import { FORMS_OF_BE } from '../../text/lang/en/function-words.ts';
import { CARDINALS_PATTERN } from '../../text/lang/en/numbers.ts';
import { ASKS_FOR_MORE } from '../../text/lang/en/small-talk-forms.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn } from '../query/names.ts';
import { entitiesNamed, type FollowUpIndex } from '../dialogue/named.ts';
import { withAntecedent } from '../dialogue/pronouns.ts';
import { AUXILIARIES } from '../dialogue/question-parts.ts';
import { isPlural } from '../../text/lang/en/nouns.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { DialogueContext } from '../dialogue/referents.ts';
import { isSubject, replaced, slots } from './slots.ts';

/** How a list goes on. */
export interface Further {
  /** What is asked. */
  readonly question: string;
  /** Whether that is a question that stands on its own. */
  readonly isCertain: boolean;
  /** Approved facts that were not shown yet, in the order of the sources. */
  readonly further?: readonly Fact[];
  /** What must not be shown again. */
  readonly except: readonly ShownPassage[];
}

const BE = anyOf(FORMS_OF_BE);
/** Nothing but that there may be more. */
const BARE = new RegExp(
  [
    `^(?:(?:what|how) about |(?:${BE}) there |any )?(?:`,
    String.raw`(?:the |any )?(?:other|others|rest|remaining)(?: (?:${CARDINALS_PATTERN}|\d+))?s?(?: ones?)?|`,
    String.raw`(?:who|what|where|which|something|someone|any\p{L}*)(?: \p{L}+)? else|`,
    '(?:any |what )?more|',
    'is that (?:all|everyone|everybody|everything|it)|(?:who|what|which) are the others|which others)$',
  ].join(''),
  'iu',
);
const ELSE = /\b(?:else|other|others)\b/i;
const ASKS = /^(?:who|what|which|when|where|how|any\p{L}+|did|does|do|is|are|was|were)\b/iu;

/** The last list goes on; nothing when the question asks for nothing else. */
export function goneOn(
  { plain }: Fragment,
  context: DialogueContext,
  index: FollowUpIndex,
): Further | undefined {
  const except = context.turn.shown;
  if (except.length === 0) return undefined;
  if (BARE.test(plain)) {
    const isWho = /\bwho\b|\bany(?:one|body)\b/i.test(plain);
    const again = isWho
      ? byOthers(context)
      : (byOther(plain, context) ?? otherQuestion(context.question));
    const question = again ?? (isWho ? plain : context.question);
    const more = again === undefined ? [] : alike(isWho, context, index);
    const further = speech(question, context, index) ?? more;
    return { question, isCertain: again !== undefined, ...some(further), except };
  }
  if (ASKS_FOR_MORE.test(plain)) return { question: context.question, isCertain: false, except };
  if (!ELSE.test(plain) || !ASKS.test(plain)) return undefined;
  const resolved = withAntecedent(plain, context);
  const question = resolved ?? plain;
  const further = speech(question, context, index) ?? [];
  return { question, isCertain: resolved !== undefined, ...some(further), except };
}

function some(further: readonly Fact[]): Pick<Further, 'further'> {
  return further.length > 0 ? { further } : {};
}

/** "Who else?" after "Who attended?": who else did. After "What did Ban say about legislation?": what did others say. */
function byOthers({ question, names }: DialogueContext): string | undefined {
  if (OF_PEOPLE.test(question)) return otherQuestion(question);
  const [, auxiliary = '', rest = ''] =
    /^(what(?: else)? (?:did|does|do|has|have)) (.+)$/i.exec(question) ?? [];
  const tokens = tokenise(rest);
  const [subject] = mentionsIn(tokens, names);
  const end = subject?.from === 0 ? tokens[subject.to - 1]?.end : undefined;
  return end === undefined
    ? undefined
    : `${auxiliary.replace(/does$/i, 'do').replace(/has$/i, 'have')} others${rest.slice(end)}`;
}

/** "The other one?" after "What did Weir say?": what did another say, who can't be named. */
function byOther(plain: string, { question, names }: DialogueContext): string | undefined {
  if (!/\bother(?: one)?$/i.test(plain) || !SAY.test(question)) return undefined;
  const slot = slots(question, names).find((each) => isSubject(question, each));
  return slot?.entity.type === 'person' ? replaced(question, slot, 'the other person') : undefined;
}

/** "Who attended?" as "who else attended", "which topics …" as "which other topics …". */
function otherQuestion(question: string): string | undefined {
  const rule = OTHERS.find(([asked]) => asked.test(question));
  if (rule) return question.replace(...rule);
  const chosen =
    /^(?<chooser>which|what|how many) (?!(?:is|was|has|does)\b)(?<noun>\p{L}+)\b/iu.exec(
      question,
    )?.groups;
  if (!chosen || !isPlural(chosen.noun ?? '') || NO_NOUN.test(chosen.noun ?? '')) return undefined;
  return question.replace(
    /^(?:how many|which|what)/i,
    chosen.chooser === 'what' ? 'what other' : 'which other',
  );
}

/** "Which ones" has its noun in the question before. */
const NO_NOUN = /^(?:ones|others)$/iu;

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(who|what|where|which) else\b/i, '$1 else'],
  [/^how many people were\b/i, 'who else was'],
  [/^how many people are\b/i, 'who else is'],
  [/^how many people have\b/i, 'who else has'],
  [/^how many people\b/i, 'who else'],
  [/^(what|who) (are|were) the (?!other\b)(?=\p{L}+s\b)/iu, '$1 $2 the other '],
  [
    new RegExp(
      `^([Ww]ho|[Ww]hat|[Ww]here)(?= (?!(?:${BE}) (?:the\\b|an?\\b|\\p{Lu}))(?:${AUXILIARIES}|\\p{L}+(?:ed|es))\\b)`,
      'u',
    ),
    '$1 else',
  ],
];

const OF_PEOPLE = /^(?:whom?|which|how many|(?:what|which) (?:are|were) the)\b/i;
const SAY =
  /^what(?: \p{L}+)? (?:did|does|do|has|have) .+ (?:say|said)(?: (?:about|on|regarding) (?<topic>.+))?$/iu;

/** Facts for "what else did she say about spam": more of the speaker's words; nothing when it asks for something else. */
function speech(
  question: string,
  context: DialogueContext,
  index: FollowUpIndex,
): readonly Fact[] | undefined {
  const asked = SAY.exec(question);
  const [speaker] = asked ? entitiesNamed(question, context.names) : [];
  if (!asked || !speaker) return undefined;
  return onTopic(
    unshown(context, index).filter((fact) => isSaid(fact) && fact.speaker?.id === speaker.id),
    asked.groups?.topic ?? '',
  );
}

/** Facts of the kind and event of the last, which is nobody's words; of somebody else when the question asks who. */
function alike(isWho: boolean, context: DialogueContext, index: FollowUpIndex): readonly Fact[] {
  const { fact, question } = context;
  if (!fact || isSaid(fact) || /^how\b/i.test(question)) return [];
  const known = partiesOf(fact);
  return unshown(context, index).filter(
    (each) =>
      each.kind === fact.kind &&
      each.eventId === fact.eventId &&
      !isSaid(each) &&
      (!isWho || partiesOf(each).some((party) => !known.includes(party))),
  );
}

function partiesOf({ speaker, subjects }: Fact): Entity[] {
  return speaker ? [speaker] : [...subjects];
}

function unshown({ turn }: DialogueContext, { knowledge }: FollowUpIndex): Fact[] {
  const shown = new Set(turn.shown.map(({ fact }) => fact));
  return [...knowledge.facts.values()].filter(({ key }) => !shown.has(key));
}

/** The verdict without what was shown before, or is not `isNew` for another reason; silent when nothing else is left. */
export function withoutShown(
  verdict: Verdict,
  except: readonly ShownPassage[],
  isNew: (candidate: Candidate) => boolean = () => true,
): Verdict {
  const wasShown = (candidate: Candidate): boolean =>
    except.some((each) => isSame(each, candidate));
  const isLeft = (candidate: Candidate): boolean => !wasShown(candidate) && isNew(candidate);
  const answers = verdict.answers.filter(isLeft);
  const related = verdict.related.filter((each) => !wasShown(each));
  if (answers.length > 0 || verdict.answers.length === 0) return { ...verdict, answers, related };
  return { ...verdict, outcome: 'silent', answers, related, reason: { key: 'silent' } };
}

function isSame({ source, fact, start, end }: ShownPassage, candidate: Candidate): boolean {
  if (fact !== undefined && candidate.fact !== undefined) return fact === candidate.fact.key;
  return source === candidate.source.key && overlap({ start, end }, candidate);
}

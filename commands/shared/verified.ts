/** What the sources have of a quotation, as blocks and buttons of a reply. */
import { listText } from '../../src/bot/messages/list-text.ts';
import { say } from '../../src/bot/messages/say.ts';
import { isSaid } from '../../src/packs/kinds.ts';
import type { Knowledge, Source } from '../../src/packs/knowledge.ts';
import type { AnswerIndex } from '../../src/qa/index/answer-index.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import { isOtherStatement } from '../../src/qa/query/languages.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import { sentencesAt } from '../../src/text/sentences.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { shorten } from '../../src/text/shorten.ts';
import { changesIn, negationsIn, type Change } from '../../src/qa/verify/wording/runs.ts';
import type { ClaimVerdict } from '../../src/qa/verify/judgement/judge-claim.ts';
import { saidBy, type SaidBy, type Speaker } from '../../src/qa/verify/speakers/said-by.ts';
import { areNamed, isBy, isOpen, type Claimed } from '../../src/qa/verify/speakers/claimed.ts';
import { verifyIn } from '../../src/qa/verify/quotation/in-thread.ts';
import type { Place, Verification } from '../../src/qa/verify/quotation/verification.ts';
import { quotesAction } from './actions.ts';
import { moreAbout } from './fact-list.ts';
import { argsOf, type Passage } from './passages.ts';

/** What a quotation turned out to be, at the place that counts. */
interface Finding {
  readonly outcome: Verification['outcome'];
  readonly place: Verification['places'][number];
  readonly by: SaidBy;
  /** Who is said to have said it, where that was told. */
  readonly claimed?: Claimed;
  /** The same where someone else said it. */
  readonly wrongly?: Claimed;
  /** It is given to an office alone, and whoever says it may hold that. */
  readonly isUnsure?: true;
}

const MAX_GAP_LENGTH = 200;
/** Places of which it is asked who says it: some 0.5 s each of the model, where no fact tells. */
const MAX_ATTRIBUTED_PLACES = 8;

/** What the sources have of a quotation: as a claim they agree with it where it is verbatim and said by whom it should be. */
export interface Verified extends Pick<Reply, 'blocks' | 'buttons'> {
  readonly verdict: ClaimVerdict;
}

/** Looks a quotation up in the sources; with `claimed` also whether it is theirs. */
export async function verified(
  quote: string,
  sources: readonly Source[],
  { knowledge, speechOf }: Pick<AnswerIndex, 'knowledge' | 'speechOf'>,
  claimed?: Claimed,
): Promise<Verified> {
  const found = await verifyIn(sources, quote);
  if (found === 'late') return { verdict: 'silent', blocks: tooLong(), buttons: [] };
  const { outcome, places } = found;
  let chosen: Pick<Finding, 'place' | 'by'> | undefined;
  let theirs: typeof chosen;
  for (const place of places.slice(0, claimed ? MAX_ATTRIBUTED_PLACES : 1)) {
    const told = { place, by: await saidBy(place, knowledge, speechOf) };
    chosen ??= told;
    if (!claimed || !isBy(told.by.speakers, claimed, place.source.text)) continue;
    chosen = theirs = told;
    break;
  }
  if (!chosen) return { verdict: 'silent', blocks: notFound(quote), buttons: [] };
  const isOther = claimed && !theirs && outcome !== 'unknown';
  const joined = chosen.by.spliced && (outcome === 'verbatim' || outcome === 'same-words');
  const finding: Finding = {
    ...{ outcome: joined ? 'spliced' : outcome, ...chosen },
    ...(claimed && { claimed }),
    ...(isOther &&
      (isOpen(claimed, chosen.place.source.text) ? { isUnsure: true } : { wrongly: claimed })),
  };
  return {
    verdict: verdictOf(finding),
    blocks: [
      { type: 'heading', text: headingOf(finding) },
      { type: 'text', text: whoSaid(finding) },
      ...SHOWN[finding.outcome](finding),
      ...alsoIn(chosen.place, places),
    ],
    buttons: buttonsFor(finding, knowledge),
  };
}

function verdictOf({ outcome, by, claimed, wrongly, isUnsure }: Finding): ClaimVerdict {
  if (outcome === 'unknown') return 'silent';
  if (outcome === 'altered' || outcome === 'spliced') return 'contradicted';
  // Whose words the speaker quotes is not known.
  if (claimed && by.nested) return wrongly ? 'silent' : 'contradicted';
  if (isUnsure || (wrongly && by.quoted && !areNamed(by.speakers))) return 'silent';
  return wrongly ? 'contradicted' : 'agrees';
}

function notFound(quote: string): Block[] {
  return [
    { type: 'heading', text: say('finding.unknown') },
    { type: 'text', text: say('verify.noneNear') },
    ...(isOtherStatement(quote)
      ? [{ type: 'text', text: say('verify.otherLanguage') } as const]
      : []),
  ];
}

function tooLong(): Block[] {
  return [{ type: 'text', text: say('verify.late') }];
}

function headingOf({ outcome, by, claimed, wrongly }: Finding): string {
  if (outcome === 'unknown') return say('finding.unknown');
  if (outcome === 'spliced') return say(by.spliced ? 'finding.spliced' : 'finding.joined');
  if (claimed && by.nested && outcome !== 'altered') return say('finding.nested');
  const form = outcome === 'altered' ? 'altered' : 'verbatim';
  if (!wrongly) return say(`finding.${form}`);
  return say(`finding.${form}${by.speakers.length > 0 ? 'OfOther' : 'OfNoOne'}`);
}

function whoSaid({ outcome, by, wrongly }: Finding): string {
  const { speakers, quoted } = by;
  if (outcome === 'unknown') return say('verify.nearest');
  const not = wrongly && nameOf(wrongly);
  if (speakers.length === 0) {
    const form = quoted ? 'unclear' : 'itself';
    return not === undefined ? say(`saidBy.${form}`) : say(`saidBy.${form}Not`, { not });
  }
  const names = namesOf(speakers);
  if (by.spliced) return say('saidBy.spliced', { names });
  if (outcome === 'spliced') return say('saidBy.joined', { names });
  if (by.nested) return say('saidBy.nested', { names });
  const form = quoted ? (outcome === 'altered' ? 'altered' : 'theirs') : 'told';
  return not === undefined
    ? say(`saidBy.${form}`, { names })
    : say(`saidBy.${form}Not`, { names, not });
}

function namesOf(speakers: readonly Speaker[]): string {
  return listText(speakers.map(({ name, entity }) => (entity ? titled(entity) : name)));
}

function nameOf({ typed, entities: [entity] }: Claimed): string {
  return entity?.name ?? `“${typed}”`;
}

const SHOWN: Readonly<Record<Verification['outcome'], (finding: Finding) => Block[]>> = {
  verbatim: ({ place }) => [...leftOut(place), inSentence(place)],
  'same-words': ({ place }) => [
    inSentence(place),
    {
      type: 'note',
      text: say('verify.onlyMarks'),
    },
  ],
  altered: ({ place }) => {
    const words = 'words' in place ? place.words : [];
    return [
      ...changesIn(words).map((change): Block => ({ type: 'answer', text: changeText(change) })),
      { type: 'difference', label: say('verify.whatDiffers'), words },
      {
        type: 'quote',
        quote: lettersOf(place),
        source: place.source,
        lead: say('verify.sourceHas'),
      },
    ];
  },
  spliced: ({ place: { source }, by: { parts } }) =>
    parts.map(({ start, end, speakers }, i) => ({
      ...{ type: 'quote', quote: source.text.slice(start, end), source },
      ...(speakers.length > 0 && { lead: namesOf(speakers) }),
      ...(i + 1 < parts.length && { uncited: true }),
    })),
  unknown: ({ place }) => [{ type: 'quote', quote: lettersOf(place), source: place.source }],
};

function changeText(change: Change): string {
  switch (change.key) {
    case 'numberAdded':
      return say('difference.numberAdded', change);
    case 'numberOther':
      return say('difference.numberOther', change);
    default:
      return say(`difference.${change.key}`, change);
  }
}

/** What a quotation with omissions leaves out, with what may turn its sense around. */
function leftOut({ source, parts }: Place): Block[] {
  const gaps = parts.slice(1).map(({ start }, i) => {
    return source.text
      .slice(parts[i]?.end ?? start, start)
      .replace(/\s+/g, ' ')
      .trim();
  });
  // Words in brackets may be put between two that stand together.
  const left = gaps.filter((gap) => hasWords(gap));
  if (left.length === 0) return [];
  const shown = left.map((gap) => `“${shorten(gap, MAX_GAP_LENGTH)}”`).join(', ');
  const denials = gaps.flatMap(negationsIn).map((word) => `“${word}”`);
  return [
    { type: 'text', text: say('verify.leftOut', { words: shown }) },
    ...(denials.length > 0
      ? [{ type: 'answer', text: say('verify.leftOutHas', { words: denials.join(', ') }) } as const]
      : []),
  ];
}

/** The passage marked in its sentences. */
function inSentence(place: Place): Block {
  const { source, start, end } = place;
  const around = sentencesAt(source.text, place);
  return {
    type: 'passage',
    before: source.text.slice(around[0]?.start ?? start, start),
    quote: lettersOf(place),
    after: source.text.slice(end, Math.max(end, around.at(-1)?.end ?? end)),
    source,
  };
}

function lettersOf({ source, start, end }: Place): string {
  return source.text.slice(start, end);
}

function alsoIn({ source }: Place, places: readonly Place[]): Block[] {
  const others = new Set(places.map((place) => place.source).filter((other) => other !== source));
  if (others.size === 0) return [];
  const named = [...others].map(({ publisher, headline }) => `${publisher}, “${headline}”`);
  return [{ type: 'note', text: say('verify.alsoIn', { sources: named.join('; ') }) }];
}

function buttonsFor({ place, by: { speakers } }: Finding, { facts }: Knowledge): Button[] {
  const [sentence] = sentencesAt(place.source.text, place);
  const passage: Passage = {
    source: place.source,
    start: place.start,
    end: place.end,
    ...sentence,
  };
  const quoted = new Set(
    [...facts.values()].flatMap((fact) => (isSaid(fact) ? (fact.speaker ?? []) : [])),
  );
  const speaker = speakers.find(({ entity }) => entity && quoted.has(entity))?.entity;
  return [
    { label: say('ask.inContext'), action: { name: 'context', args: argsOf(passage) } },
    ...(speaker
      ? [{ label: say('ask.moreFromSpeaker'), action: quotesAction(speaker.id, '') }]
      : []),
    moreAbout(place.source.eventId),
  ];
}

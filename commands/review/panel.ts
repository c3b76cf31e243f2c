/** The panel of a draft: what it says, its quote in its paragraph, how sure it is, and what can be done with it. */
import { say } from '../../src/bot/messages/say.ts';
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import {
  alreadyThere,
  type Draft,
  type DraftBody,
  type DraftedEntity,
  type Drafting,
  factOf,
  entityIndexIn,
  lacksSpeaker,
  type LineKey,
  type Match,
  matchOf,
  type Progress,
} from '../../src/guilds/guild.ts';
import type { Action, Block, Button, Reply } from '../../src/bot/reply.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import { shorten } from '../../src/text/shorten.ts';
import { inParagraph } from '../shared/passages.ts';
import { fieldsOf as fieldsOfLines, labelledLines } from '../shared/item-lines.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import { overviewButton } from './overview-button.ts';

/** The drafts of a source's present text. */
export interface Review {
  readonly drafting: Drafting;
  readonly source: Source;
}

/** What was done before, above the panel, and how to take it back. */
export interface Said {
  readonly blocks?: readonly Block[];
  readonly buttons?: readonly Button[];
}

const MAX_NAME_LENGTH = 60;

/** A draft before its moderator, with all that may be done with it; `said` stands above. */
export function panel(
  review: Review,
  draft: Draft,
  progress: Progress,
  context: ModeratorContext,
  { blocks = [], buttons = [] }: Said = {},
): Reply {
  const { source } = review;
  const { body, number } = draft;
  const match = speakerMatch(review, draft, context);
  const doubtful = match?.found === 'doubtful';
  const unsaid = lacksSpeaker(body);
  const facts = [...context.view.knowledge.facts.values()].filter(
    (fact) => fact.source.key === source.key,
  );
  const [same] = alreadyThere(body, facts);
  return {
    visibility: 'private',
    blocks: [
      ...blocks,
      { type: 'heading', text: say('review.draftedFrom', { source: sourceName(source) }) },
      { type: 'note', text: progressText(progress) },
      { type: 'answer', text: body.answer },
      inParagraph({ source, start: body.start, end: body.end }),
      { type: 'fields', fields: fieldsOf(review, draft, match, context) },
      ...(same
        ? [{ type: 'note', text: say('review.sameThere', { answer: same.answer }) } as const]
        : []),
      ...(doubtful
        ? [{ type: 'text', text: say('review.isKnown', { name: body.speaker ?? '' }) } as const]
        : []),
      ...(unsaid ? [{ type: 'text', text: say('review.whoSays') } as const] : []),
    ],
    buttons: [
      ...(doubtful ? identityButtons(review, draft, match.near, context) : []),
      {
        ...{ label: say('review.approve'), style: 'primary', disabled: doubtful || unsaid },
        action: draftAction('draft-yes', review, number),
      },
      { label: say('review.edit'), action: draftAction('draft-edit', review, number) },
      {
        label: say('review.reject'),
        style: 'danger',
        action: draftAction('draft-no', review, number),
      },
      { label: say('review.next'), action: draftAction('draft-next', review, number) },
      ...(progress.confident > 0
        ? [
            {
              label: say('review.approveAll', { count: progress.confident }),
              action: draftAction('draft-all', review, number),
            },
          ]
        : []),
      overviewButton(source.key),
      ...buttons,
    ],
  };
}

/** "7 of 23 reviewed; other moderators have 2 before them". */
export function progressText({ total, approved, edited, rejected, held }: Progress): string {
  const reviewed = approved + edited + rejected;
  return held === 0
    ? say('review.progress', { reviewed, total })
    : say('review.progressHeld', { reviewed, total, held });
}

/** An action on the draft with this number. */
export function draftAction(
  name: string,
  { drafting: { id } }: Pick<Review, 'drafting'>,
  number: number,
  ...more: readonly string[]
): Action {
  return { name, args: [id, String(number), ...more] };
}

/** Takes the change that approved drafts back, and shows the draft with this number again. */
export function undoButton(review: Review, number: number, batch: number): Button {
  return {
    label: say('review.undo'),
    action: draftAction('draft-undo', review, number, String(batch)),
  };
}

/** Who the draft's speaker is; nothing when nobody speaks. */
function speakerMatch(
  { drafting, source }: Review,
  { body }: Draft,
  { view }: ModeratorContext,
): Match | undefined {
  if (body.speaker === undefined) return undefined;
  const drafted = drafting.entities.find(({ name }) => name === body.speaker);
  return drafted
    ? matchOf(drafted, entityIndexIn(view.knowledge, source.eventId))
    : { found: 'new' };
}

/** Drafts have names where facts have ids. */
const asNamed = { entity: (name: string) => name, source: (id: string) => id };

function fieldsOf(
  { drafting, source }: Review,
  { body }: Draft,
  match: Match | undefined,
  { view }: ModeratorContext,
) {
  const { entities } = view.knowledge;
  const known = match?.found === 'known' ? entities.get(match.id) : undefined;
  const drafted = drafting.entities.find(({ name }) => name === body.speaker);
  const speaker = known
    ? titled(known)
    : body.speaker && speakerText(draftedName(drafted, body.speaker), match);
  const fact = factOf('draft', body, source, { speaker, subjects: [...body.subjects] });
  const shown = new Set<LineKey>([
    'kind',
    'speaker',
    'subjects',
    'sampleQuestions',
    'when',
    'quantities',
  ]);
  return [
    ...fieldsOfLines(labelledLines('fact', fact, asNamed).filter(({ key }) => shown.has(key))),
    { label: say('review.howSure'), text: confidenceText(body.confidence) },
  ];
}

function speakerText(name: string, match: Match | undefined): string {
  return match?.found === 'new' ? say('review.newHere', { name }) : name;
}

/** "Julie Bishop (foreign minister, Australia)". */
function draftedName(drafted: DraftedEntity | undefined, name: string): string {
  const [role] = drafted?.roles ?? [];
  if (!role) return name;
  return `${name} (${role.of === undefined ? role.title : `${role.title}, ${role.of}`})`;
}

/** What a probability means to someone who decides. */
const CONFIDENCE_LEVELS = [
  [0.9, 'confident'],
  [0.75, 'likely'],
  [0.6, 'rather'],
] as const;

/** "Likely right: of 20 drafts like this one, about 16 are right". */
function confidenceText(confidence: number): string {
  const [, level = 'doubtful'] = CONFIDENCE_LEVELS.find(([least]) => confidence >= least) ?? [];
  return say(`confidenceLevel.${level}`, { right: rightOfTwenty(confidence) });
}

/**
 * How many of 20 such drafts are right. Of confident ones 19 whatever their probability, as was counted, and never all, for
 * nothing that is drafted is certain; of others fewer, so that no two levels show the same.
 */
export function rightOfTwenty(confidence: number): number {
  const [[confident]] = CONFIDENCE_LEVELS;
  return confidence >= confident ? 19 : Math.min(Math.round(confidence * 20), 18);
}

function identityButtons(
  review: Review,
  { number }: Draft,
  near: readonly string[],
  { view }: ModeratorContext,
): Button[] {
  return [
    ...near.map((id) => {
      const entity = view.knowledge.entities.get(id);
      return {
        label: say('review.itIs', { name: shorten(entity ? titled(entity) : id, MAX_NAME_LENGTH) }),
        action: draftAction('draft-who', review, number, id),
      };
    }),
    { label: say('review.someoneNew'), action: draftAction('draft-who', review, number, '') },
  ];
}

/** What a draft says, in a line: "Statement: “…”". */
export function draftLine({ body }: Draft): string {
  return wordingLine(body);
}

/** The same with whose words or role it is behind it, at most `length` characters: "Role: “deputy mayor” (Rolf Aster)". */
export function whoseLine({ body }: Draft, length: number): string {
  const { speaker, subjects, answer } = body;
  const about = subjects.filter((name) => !answer.includes(name)).join(', ');
  const whose = shorten(speaker ?? about, MAX_NAME_LENGTH);
  if (whose === '') return shorten(wordingLine(body), length);
  const named = (draft: string) => say('review.wordingBy', { draft, speaker: whose });
  // So that a long answer cuts off no name.
  return named(shorten(wordingLine(body), length - named('').length));
}

/** A draft in a line: its kind and its short answer. */
export function wordingLine({ kind, answer }: Pick<DraftBody, 'kind' | 'answer'>): string {
  return say('review.wording', { kind: kindLabel(kind), answer });
}

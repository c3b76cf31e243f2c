/** Open drafts at a glance: a list, the most important first, by source, kind, person and day. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Button, type Reply } from '../../src/bot/reply.ts';
import type { Completer } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import { type Draft, draftsFor, progressIn } from '../../src/guilds/guild.ts';
import { canonicalKind } from '../../src/packs/kinds.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { wordsOf } from '../../src/qa/lookup/words.ts';
import { shorten } from '../../src/text/shorten.ts';
import { dayOption } from '../shared/day-option.ts';
import { allKinds, typedKind } from '../shared/kind.ts';
import type { ModeratorAction, ModeratorContext } from '../shared/moderator-command.ts';
import { textOption } from '../shared/options.ts';
import { pageArg, pageButtons, pageNote, pageOf, pressed } from '../shared/pages.ts';
import { MAX_IN_SET, setText } from './number-set.ts';
import { argsOf, digest, DIGEST_LENGTH, type DraftFilter } from './overview-button.ts';
import { lessSureButton } from './less-sure-button.ts';
import { draftAction, rightOfTwenty, whoseLine, type Review } from './panel.ts';
import { beginsWords, isOfDay } from '../shared/item-filter.ts';

const ON_PAGE = 8;
const MAX_CHOICES = 25;
const MAX_LINE_LENGTH = 160;
const MAX_LABEL_LENGTH = 40;
/** Longer words would not fit into a button beside the rest. */
export const MAX_PERSON_LENGTH = 30;

const id = z.string().max(DIGEST_LENGTH);
const day = z.union([z.literal(''), z.iso.date()]);
const argsSchema = z.tuple([id, id, day, z.string().max(MAX_PERSON_LENGTH), pageArg]);

export const overviewActions: Readonly<Record<string, ModeratorAction>> = {
  'drafts-of': async (given, request, context) => {
    const { data } = argsSchema.safeParse(given);
    if (!data) return notice(say('review.gone'));
    const [source, kind, on, person, page] = data;
    const filter = { source, kind, day: on, person };
    return pressed(page, await show(filter, page ?? 0, request, context));
  },
};

/** The list that the options ask for; `sourceKey` is empty for all sources. */
export async function overview(
  sourceKey: string,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const kind = typedKind(request, context.view.knowledge);
  if ('unknown' in kind) return notice(`${kind.unknown} ${allKinds()}`);
  const on = await dayOption(request);
  if (typeof on !== 'string') return on;
  const person = wordsOf(textOption(request, 'person'))
    .join(' ')
    .slice(0, MAX_PERSON_LENGTH)
    .trim();
  const slug = kind.slug === '' ? '' : canonicalKind(kind.slug);
  const filter = { source: digest(sourceKey), kind: digest(slug), day: on, person };
  return show(filter, 0, request, context);
}

/** Whether one of the options asks for the list. */
export function asksOverview(request: Request): boolean {
  return ['kind', 'day', 'person'].some((name) => textOption(request, name) !== '');
}

/** Names in open drafts that begin with what is typed. */
export const suggestDrafted: Completer = async (typed, request, { view }) => {
  if (!view.guild) return [];
  const words = wordsOf(typed);
  const all = await draftsFor(view.guild, request, view.knowledge.sources);
  const names = new Set(all.flatMap(({ drafts }) => drafts.flatMap(namesIn)));
  return [...names]
    .filter((name) => beginsWords(words, name))
    .slice(0, MAX_CHOICES)
    .map((name) => shorten(name, MAX_PERSON_LENGTH))
    .map((name) => ({ name, value: name }));
};

interface Listed {
  readonly review: Review;
  readonly draft: Draft;
}

async function show(
  filter: DraftFilter,
  number: number,
  request: Request,
  { guild, view }: ModeratorContext,
): Promise<Reply> {
  const words = wordsOf(filter.person);
  const all = (await draftsFor(guild, request, view.knowledge.sources))
    .filter(({ source }) => filter.source === '' || digest(source.key) === filter.source)
    .flatMap(({ drafts, ...review }) => drafts.map((draft): Listed => ({ review, draft })))
    .filter(
      ({ review, draft: { body } }) =>
        (filter.kind === '' || digest(canonicalKind(body.kind)) === filter.kind) &&
        (filter.day === '' || isOfDay(filter.day, body.when, review.source.published ?? '')) &&
        (words.length === 0 || beginsWords(words, namesIn({ body }).join(' '))),
    )
    // Each text's first is its most important one.
    .toSorted((a, b) => a.draft.number - b.draft.number);
  if (all.length === 0) return notice(say('review.noneListed'));
  const page = pageOf(all, number, ON_PAGE);
  const first = page.number * ON_PAGE + 1;
  const only = onlyReview(all);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('review.listTitle', { count: all.length }) },
      ...(only ? [{ type: 'note', text: sourceName(only.source) } as const] : []),
      { type: 'list', items: page.items.map((each) => lineOf(each, only !== undefined)), first },
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.map(({ review, draft }, i) => ({
        label: shorten(
          say('review.openNumber', { number: first + i, answer: draft.body.answer }),
          MAX_LABEL_LENGTH,
        ),
        action: draftAction('draft-see', review, draft.number),
      })),
      ...pageButtons(page, (to) => ({ name: 'drafts-of', args: [...argsOf(filter), to] })),
      ...confidentButton(all),
      ...(await moreButton(all, filter, request, guild)),
    ],
  };
}

/** Under the whole list of one text. */
async function moreButton(
  all: readonly Listed[],
  { kind, day, person }: DraftFilter,
  request: Request,
  guild: ModeratorContext['guild'],
): Promise<Button[]> {
  const review = onlyReview(all);
  if (!review || kind !== '' || day !== '' || person !== '') return [];
  const { aside } = await progressIn(guild, request, review.drafting);
  return lessSureButton(review, aside);
}

/** The text that all of them are drafted from. */
function onlyReview(all: readonly Listed[]): Review | undefined {
  const [one] = all;
  const isOther = ({ review }: Listed) => review.drafting.id !== one?.review.drafting.id;
  return all.some(isOther) ? undefined : one?.review;
}

/** Lists those of one text that are confident, to take them at once. */
function confidentButton(all: readonly Listed[]): Button[] {
  const [one] = all;
  const review = onlyReview(all);
  if (!one || !review) return [];
  const numbers = all
    .filter(({ draft }) => draft.confident && draft.number < MAX_IN_SET)
    .map(({ draft }) => draft.number);
  if (numbers.length === 0) return [];
  return [
    {
      label: say('review.approveAll', { count: numbers.length }),
      action: draftAction('draft-all', review, one.draft.number, '0', setText(numbers)),
    },
  ];
}

/** "Statement: “They begin in March” (Tove Lund) – right as it stands: 19 of 20", with its text where others have some too. */
function lineOf({ review, draft }: Listed, isOnly: boolean): string {
  const line = {
    draft: whoseLine(draft, MAX_LINE_LENGTH),
    right: rightOfTwenty(draft.body.confidence),
  };
  return isOnly
    ? say('review.listedAlone', line)
    : say('review.listed', { ...line, source: sourceName(review.source) });
}

function namesIn({ body: { speaker, subjects } }: Pick<Draft, 'body'>): string[] {
  return speaker === undefined ? [...subjects] : [speaker, ...subjects];
}

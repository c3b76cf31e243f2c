/** /gaps: questions that no source answered, to make facts of. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { z } from 'zod';
import { answer } from '../src/qa/answer.ts';
import type { QuestionType } from '../src/qa/query/question-type.ts';
import { bestOf } from '../src/qa/candidates/verdict.ts';
import { notice, type Modal, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { KnownKind } from '../src/packs/kinds.ts';
import type { Source } from '../src/packs/knowledge.ts';
import {
  answeredGap,
  endGap,
  type Gap,
  gapOf,
  type Guild,
  openGaps,
  type GuildView,
} from '../src/guilds/guild.ts';
import { sourceName } from '../src/qa/lookup/items.ts';
import { factForm, typedFact } from './fact/form.ts';
import { saveFact } from './fact/save.ts';
import { compare } from './shared/facts.ts';
import {
  moderatorCommand,
  type ModeratorContext,
  type ModeratorAction,
} from './shared/moderator-command.ts';
import { addButton, gapDigest, gapLine, stillOpen } from './shared/gap-digest.ts';
import { pageArg, pageButtons, pageNote, pressed } from './shared/pages.ts';

const ON_PAGE = 5;
const MAX_SOURCES = 25;
/** After so many pages that were not as they stood, the next is shown as it is: looking takes a third of a second a question. */
const MAX_LOOKS = 3;

export const gaps: Command = moderatorCommand({
  definition: described(named(new SlashCommandBuilder(), 'gaps', 'names.gaps'), 'gaps.description')
    .addBooleanOption((option) => described(named(option, 'week', 'names.week'), 'gaps.week'))
    .toJSON(),
  handle: async (request, { guild, view }) => {
    if (request.options.week !== true) return show(0, guild, view);
    const digest = await gapDigest(guild, view, request.now);
    return digest ? { ...digest, visibility: 'private' } : notice(say('gaps.noneThisWeek'));
  },
  actions: {
    gaps: async (given, _request, { guild, view }) => {
      const { data } = z.tuple([pageArg]).safeParse(given);
      const [page] = data ?? [];
      return pressed(page, await show(page ?? 0, guild, view));
    },
    'gap-fact': withGap(async (gap, _request, { view }) => {
      const modal = await form(gap, view);
      return modal ? { ...notice(say('forms.ready')), modal } : notice(say('gaps.noSource'));
    }),
    'gap-add': withGap(async (gap, request, context) => {
      const { guild, view } = context;
      const modal = await form(gap, view);
      if (!modal) return notice(say('gaps.noSourceNow'));
      const aim = {
        ...{ modal, source: typedFact(request).source ?? '', sampleQuestions: gap.wordings },
        seen: guild.rows.revision,
        then: () => {
          guild.background.add(answeredGap(guild, gap.id));
        },
      };
      return saveFact(aim, request, context);
    }),
    'gap-end': withGap(async ({ id }, request, context) => {
      const { guild, view } = context;
      await endGap(guild, request, id);
      return { ...(await show(0, guild, view)), update: true };
    }),
  },
});

async function show(number: number, guild: Guild, view: GuildView): Promise<Reply> {
  const { total, gaps } = await unansweredPage(number, guild, view);
  if (total > 0 && gaps.length === 0) return show(Math.ceil(total / ON_PAGE) - 1, guild, view);
  if (total === 0) return notice(say('gaps.noneOpen'));
  const page = { items: gaps, number, count: Math.ceil(total / ON_PAGE) };
  const first = number * ON_PAGE + 1;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('gaps.title', { count: total }) },
      { type: 'list', items: gaps.map(gapLine), first },
      { type: 'note', text: say('gaps.anonymous') },
      ...pageNote(page),
    ],
    inRow: 4,
    buttons: [
      ...gaps.flatMap(({ id }, i) => [
        addButton(first + i, id),
        {
          label: say('gaps.dismiss', { number: first + i }),
          action: { name: 'gap-end', args: [id] },
        },
      ]),
      ...pageButtons(page, (to) => ({ name: 'gaps', args: [to] })),
    ],
  };
}

/** A page of what is not answered by now; what is leaves the list, and others take its place. */
async function unansweredPage(number: number, guild: Guild, view: GuildView) {
  for (let look = 0; ; look += 1) {
    const page = await openGaps(guild, { offset: number * ON_PAGE, limit: ON_PAGE });
    const open = await stillOpen(page.gaps, guild, view);
    if (open.length === page.gaps.length || look === MAX_LOOKS) return page;
  }
}

/** The likeliest kind of a fact that answers a question of this type. */
const KIND_BY_TYPE: Readonly<Partial<Record<QuestionType, KnownKind>>> = {
  said: 'statement',
  'how-many': 'count',
  'how-much': 'cost',
  'how-long': 'duration',
  when: 'date',
  where: 'place',
  why: 'cause',
  who: 'participant',
};

/** The form of a fact that answers it, with the likeliest source and kind; nothing when there is no source. */
async function form(
  { id, wordings: [question = ''] }: Gap,
  { knowledge, index }: GuildView,
): Promise<Modal | undefined> {
  const verdict = await answer(index, question);
  const best = bestOf(verdict);
  const sources = [...knowledge.sources.values()].sort(newestFirst);
  const first = best?.source ?? sources[0];
  if (!first) return undefined;
  const offered = [first, ...sources.filter(({ key }) => key !== first.key)];
  return factForm({
    title: say('gaps.formTitle'),
    action: { name: 'gap-add', args: [id] },
    hint: question,
    values: { source: first.key, kind: KIND_BY_TYPE[verdict.query.type] ?? '' },
    sources: offered
      .slice(0, MAX_SOURCES)
      .map((source) => ({ label: sourceName(source), value: source.key })),
  });
}

function newestFirst(a: Source, b: Source): number {
  return compare(b.published ?? '', a.published ?? '');
}

type GapAction = (gap: Gap, request: Request, context: ModeratorContext) => Reply | Promise<Reply>;

function withGap(act: GapAction): ModeratorAction {
  return async (given, request, context) => {
    const { data } = z.tuple([z.string()]).safeParse(given);
    const gap = data && (await gapOf(context.guild, data[0]));
    return gap ? act(gap, request, context) : notice(say('gaps.gone'));
  };
}

/** /gaps: questions that no source answered, to make facts of. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { z } from 'zod';
import { answer } from '../src/qa/answer.ts';
import type { QuestionType } from '../src/qa/query/question-type.ts';
import { bestOf } from '../src/qa/verdict.ts';
import { notice, type Modal, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { KnownKind } from '../src/packs/kinds.ts';
import type { Source } from '../src/packs/knowledge.ts';
import {
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
import { pageArg, pageButtons, pageNote } from './shared/pages.ts';

const ON_PAGE = 5;
const MOST_SOURCES = 25;

export const gaps: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'gaps', 'names.gaps'),
    'gaps.description',
  ).toJSON(),
  handle: (_request, context) => show(0, context.guild),
  actions: {
    gaps: async (given, _request, context) => {
      const { data } = z.tuple([pageArg]).safeParse(given);
      return { ...(await show(data?.[0] ?? 0, context.guild)), update: true };
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
          guild.background.add(endGap(guild, request, gap.id));
        },
      };
      return saveFact(aim, request, context);
    }),
    'gap-end': withGap(async ({ id }, request, context) => {
      await endGap(context.guild, request, id);
      return { ...(await show(0, context.guild)), update: true };
    }),
  },
});

async function show(number: number, guild: Guild): Promise<Reply> {
  const { total, gaps } = await openGaps(guild, { offset: number * ON_PAGE, limit: ON_PAGE });
  if (total > 0 && gaps.length === 0) return show(Math.ceil(total / ON_PAGE) - 1, guild);
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
        {
          label: say('gaps.addFact', { number: first + i }),
          style: 'primary' as const,
          action: { name: 'gap-fact', args: [id] },
        },
        {
          label: say('gaps.dismiss', { number: first + i }),
          action: { name: 'gap-end', args: [id] },
        },
      ]),
      ...pageButtons(page, (to) => ({ name: 'gaps', args: [to] })),
    ],
  };
}

/** "“Who paid?” (asked 3 times; also “who payed”)". */
function gapLine({ asked: times, wordings: [question = '', ...more] }: Gap): string {
  if (more.length === 0) return say('gaps.asked', { question, times });
  const others = more.map((each) => say('gaps.quoted', { question: each })).join(', ');
  return say('gaps.askedAlso', { question, times, others });
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
      .slice(0, MOST_SOURCES)
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

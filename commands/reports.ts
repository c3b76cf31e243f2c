/** /reports: what members reported, to correct or dismiss. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { localeOf } from '../src/bot/dispatch.ts';
import { inLocale, localeNow, say } from '../src/bot/messages/say.ts';
import { z } from 'zod';
import { notice, type Also, type Block, type Button, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { Knowledge } from '../src/packs/knowledge.ts';
import {
  endReport,
  openReports,
  reportOf,
  settingsOf,
  type StoredReport,
  type GuildView,
} from '../src/guilds/guild.ts';
import { addAction } from './fact/add.ts';
import { editButton } from './fact/choose.ts';
import { factLine } from './shared/facts.ts';
import { moderatorCommand, type ModeratorContext } from './shared/moderator-command.ts';
import { pageArg, pageButtons, pageNote, pageOf } from './shared/pages.ts';

const ON_PAGE = 4;

export const reports: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'reports', 'names.reports'),
    'reports.description',
  ).toJSON(),
  handle: (_request, context) => show(0, context),
  actions: {
    reports: async (given, _request, context) => {
      const { data } = z.tuple([pageArg]).safeParse(given);
      return { ...(await show(data?.[0] ?? 0, context)), update: true };
    },
    'report-end': async (given, request, context) => {
      const { data } = z.tuple([z.string()]).safeParse(given);
      const ended = data && (await endReport(context.guild, request, data[0], 'dismissed'));
      if (!ended) return notice(say('reports.closedAlready'));
      return { ...(await show(0, context)), update: true };
    },
    /** In the channel that reports are brought to, where the message stands for its report alone. */
    'report-done': async (given, request, context) => {
      const { data } = z.tuple([z.string()]).safeParse(given);
      if (data) await endReport(context.guild, request, data[0], 'dismissed');
      const report = data && (await reportOf(context.guild, data[0]));
      if (!report) return notice(say('reports.gone'));
      return {
        ...{ visibility: 'private', update: true, buttons: [] },
        blocks: [...reportBlocks(report, context.view.knowledge), ...endOf(report)],
      };
    },
  },
});

/** A member's new report as a message for the channel that the guild chose for reports, if it chose one. */
export function broughtTo(
  { id, subject, note = '' }: Pick<StoredReport, 'id' | 'subject'> & { readonly note?: string },
  { member, now: at, guildLocale }: Request,
  view: GuildView,
): Also | undefined {
  const { knowledge, guild } = view;
  const channel = guild && settingsOf(guild.rows).channel;
  if (channel === undefined) return undefined;
  const report: StoredReport = { id, subject, member, at, note, state: 'open' };
  // Whoever reads the channel need not read what the member reads.
  const locale = localeOf({ language: localeNow() }, { locale: guildLocale }, view);
  return {
    channel,
    reply: inLocale(locale, () => ({
      ...{ locale, visibility: 'public' },
      blocks: reportBlocks(report, knowledge),
      buttons: reportButtons(report, knowledge, { dismiss: 'report-done' }),
    })),
  };
}

function endOf({ state, closed }: StoredReport): Block[] {
  if (!closed) return [];
  const mentions = [{ kind: 'member', id: closed.by }] as const;
  return [{ type: 'mention', lead: say(`reportEnded.${state}`), mentions, at: closed.at }];
}

async function show(number: number, context: ModeratorContext): Promise<Reply> {
  const open = await openReports(context.guild);
  if (open.length === 0) return notice(say('reports.noneOpen'));
  const page = pageOf(open, number, ON_PAGE);
  const first = page.number * ON_PAGE + 1;
  const { knowledge } = context.view;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('reports.title', { count: open.length }) },
      ...page.items.flatMap((report, i) => reportBlocks(report, knowledge, first + i)),
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.flatMap((report, i) => reportButtons(report, knowledge, { number: first + i })),
      ...pageButtons(page, (to) => ({ name: 'reports', args: [to] })),
    ],
  };
}

/** What a report is about, with its quote, and who reported it. */
export function reportBlocks(report: StoredReport, knowledge: Knowledge, number?: number): Block[] {
  const about = aboutOf(report, knowledge);
  return [
    {
      ...{ type: 'mention', lead: numbered(say('reports.reportedBy'), number), at: report.at },
      mentions: [{ kind: 'member', id: report.member }],
    },
    ...(report.note === '' ? [] : [{ type: 'text', text: report.note } as const]),
    ...about,
  ];
}

/** To correct what is reported, to add a fact to its source, and to dismiss it, which the action `dismiss` does. */
export function reportButtons(
  { id, subject }: StoredReport,
  knowledge: Knowledge,
  { number, dismiss = 'report-end' }: { readonly number?: number; readonly dismiss?: string } = {},
): Button[] {
  const { key, source } = partsOf(subject, knowledge);
  return [
    ...(knowledge.facts.has(key)
      ? [editButton(key, numbered(say('reports.correct'), number))]
      : []),
    ...(source
      ? [{ label: numbered(say('reports.addFact'), number), action: addAction(source.key) }]
      : []),
    { label: numbered(say('reports.dismiss'), number), action: { name: dismiss, args: [id] } },
  ];
}

/** Under the number that a report has in the list, if it is listed. */
function numbered(label: string, number: number | undefined): string {
  return number === undefined ? label : say('reports.numbered', { number, label });
}

function aboutOf({ subject }: StoredReport, knowledge: Knowledge): Block[] {
  const { key, source, start, end } = partsOf(subject, knowledge);
  const fact = knowledge.facts.get(key);
  if (fact) {
    return [
      { type: 'answer', text: factLine(fact) },
      { type: 'quote', quote: fact.quote, source: fact.source, start: fact.start },
    ];
  }
  if (source) return [{ type: 'quote', quote: source.text.slice(start, end), source, start }];
  return [{ type: 'text', text: say('reports.subjectGone', { subject }) }];
}

/** A fact's key, or a source's key and the span of one of its sentences. */
function partsOf(subject: string, { sources }: Knowledge) {
  const [key = '', span = ''] = subject.split(' ');
  const [start = 0, end = 0] = span.split('-').map(Number);
  return { key, source: span === '' ? undefined : sources.get(key), start, end };
}

/** /reports: what members reported, to correct or dismiss. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../../src/bot/messages/localised.ts';
import { say } from '../../src/bot/messages/say.ts';
import { z } from 'zod';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import type { Command } from '../../src/bot/command.ts';
import { endReport, openReports, reportOf, type StoredReport } from '../../src/guilds/guild.ts';
import { moderatorCommand, type ModeratorContext } from '../shared/moderator-command.ts';
import { pageArg, pageButtons, pageNote, pageOf } from '../shared/pages.ts';
import { reportBlocks, reportButtons } from './reported.ts';

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

/** That little room is left: said before members can report no more. */
function fewLeft(most: number): Block {
  return { type: 'note', text: say('reports.fewLeft', { most }) };
}

function endOf({ state, closed }: StoredReport): Block[] {
  if (!closed) return [];
  const mentions = [{ kind: 'member', id: closed.by }] as const;
  return [{ type: 'mention', lead: say(`reportEnded.${state}`), mentions, at: closed.at }];
}

async function show(number: number, context: ModeratorContext): Promise<Reply> {
  const { newest, total, most } = await openReports(context.guild);
  if (newest.length === 0) return notice(say('reports.noneOpen'));
  const page = pageOf(newest, number, ON_PAGE);
  const first = page.number * ON_PAGE + 1;
  const { knowledge } = context.view;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('reports.title', { count: total }) },
      ...(most === undefined ? [] : [fewLeft(most)]),
      ...page.items.flatMap((report, i) => reportBlocks(report, knowledge, first + i)),
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.flatMap((report, i) => reportButtons(report, knowledge, { number: first + i })),
      ...pageButtons(page, (to) => ({ name: 'reports', args: [to] })),
    ],
  };
}

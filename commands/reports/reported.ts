/** A report as moderators see it: in the list of open ones, and in the channel that a guild chose for reports. */
import { localeOf } from '../../src/bot/reply-locale.ts';
import { inLocale, localeNow, say } from '../../src/bot/messages/say.ts';
import type { Also, Block, Button } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { type GuildView, settingsOf, type StoredReport } from '../../src/guilds/guild.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { addAction } from '../fact/add.ts';
import { editButton } from '../fact/choose.ts';
import { factLine } from '../shared/facts.ts';

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

/** What nobody was answered in a week: like questions together, each with the passage that comes nearest. */
import { say } from '../../src/bot/messages/say.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import {
  answeredGap,
  type Gap,
  type Guild,
  type GuildView,
  openGaps,
  settingsOf,
} from '../../src/guilds/guild.ts';
import { answer } from '../../src/qa/answer.ts';
import { clustersOf } from '../../src/qa/retrieval/question-clusters.ts';
import { bestOf, type Verdict } from '../../src/qa/candidates/verdict.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** Questions that are looked at: each takes a third of a second where no answer to it is at hand. */
const MAX_GAPS = 60;
const MAX_GROUPS = 5;
/** Further wordings that are shown of one group. */
const MAX_FURTHER_WORDINGS = 3;

interface OpenGap extends Gap {
  /** What comes nearest. */
  readonly verdict: Verdict;
}

/** Those of the gaps that no source answers by now; the others leave the list. @throws StoreFault */
export async function stillOpen(
  gaps: readonly Gap[],
  guild: Guild,
  { index }: Pick<GuildView, 'index'>,
): Promise<OpenGap[]> {
  const { caution } = settingsOf(guild.rows);
  const open: OpenGap[] = [];
  for (const gap of gaps) {
    const [question = ''] = gap.wordings;
    const verdict = await answer(index, question, { caution });
    if (verdict.outcome === 'answered') await answeredGap(guild, gap.id);
    else open.push({ ...gap, verdict });
  }
  return open;
}

/** The gaps of the last seven days, for the moderators' channel; nothing where there are none. @throws StoreFault */
export async function gapDigest(
  guild: Guild,
  view: Pick<GuildView, 'index'>,
  now: Date,
): Promise<Reply | undefined> {
  const since = new Date(now.getTime() - WEEK);
  const { gaps } = await openGaps(guild, { offset: 0, limit: MAX_GAPS, since });
  const open = await stillOpen(gaps, guild, view);
  if (open.length === 0) return undefined;
  const items = await Promise.all(
    open.map(async (gap) => ({
      ...{ gap, vector: await view.index.vectors.ofQuestion(gap.wordings[0] ?? '') },
    })),
  );
  const groups = clustersOf(items)
    .map((group) => groupOf(group.map(({ gap }) => gap)))
    .toSorted((a, b) => b.asked - a.asked);
  const shown = groups.slice(0, MAX_GROUPS);
  const more = groups.length - shown.length;
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: say('gaps.weekTitle', { count: groups.length }) },
      ...shown.flatMap((group, i) => groupBlocks(group, i + 1)),
      ...(more > 0 ? [{ type: 'note', text: say('gaps.weekMore', { count: more }) } as const] : []),
      { type: 'note', text: say('gaps.anonymous') },
    ],
    buttons: [
      ...shown.flatMap(({ id }, i) => addButton(i + 1, id)),
      { label: say('gaps.all'), action: { name: 'gaps', args: [] } },
    ],
  };
}

/** Opens the form of a fact that answers it. */
export function addButton(number: number, id: string): Button {
  return {
    label: say('gaps.addFact', { number }),
    style: 'primary',
    action: { name: 'gap-fact', args: [id] },
  };
}

/** "“Who paid?” (asked 3 times; also “who payed”)". */
export function gapLine({
  asked: times,
  wordings: [question = '', ...more],
}: Pick<Gap, 'asked' | 'wordings'>): string {
  if (more.length === 0) return say('gaps.asked', { question, times });
  const others = more.map((each) => say('gaps.quoted', { question: each })).join(', ');
  return say('gaps.askedAlso', { question, times, others });
}

interface Group extends Pick<Gap, 'id' | 'asked' | 'wordings'> {
  readonly verdict: Verdict | undefined;
}

/** The one that was asked most stands for all: it comes first. */
function groupOf(gaps: readonly OpenGap[]): Group {
  const [first] = gaps;
  const wordings = [...new Set(gaps.flatMap((gap) => gap.wordings))];
  return {
    id: first?.id ?? '',
    asked: gaps.reduce((sum, { asked }) => sum + asked, 0),
    wordings: wordings.slice(0, 1 + MAX_FURTHER_WORDINGS),
    verdict: first?.verdict,
  };
}

function groupBlocks(group: Group, number: number): Block[] {
  const best = group.verdict && bestOf(group.verdict);
  return [
    { type: 'list', items: [gapLine(group)], first: number },
    best
      ? {
          ...{ type: 'quote', quote: best.quote, source: best.source },
          lead: say('gaps.nearest'),
        }
      : { type: 'note', text: say('gaps.nothingNear') },
  ];
}

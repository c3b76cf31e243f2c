/** What a guild follows, and how that goes. */
import { say } from '../../src/bot/messages/say.ts';
import { timeText } from '../../src/bot/messages/days.ts';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import { listWatches, maxWatches, type Watch } from '../../src/guilds/guild.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import { pageButtons, pageNote, pageOf } from '../shared/pages.ts';
import { lookFaultText } from './fault.ts';
import { endButton, lookButton } from './notice.ts';
import { eventById } from '../../src/packs/knowledge.ts';

const ON_PAGE = 5;

/** Those that moderators set up, and articles of feeds that lost a quote. @throws StoreFault */
export async function showWatches(number: number, context: ModeratorContext): Promise<Reply> {
  const { guild, web, view } = context;
  const all = await listWatches(guild.store, guild.id);
  const own = all.filter(({ parent }) => parent === undefined);
  const changed = all.filter(
    ({ parent, body }) => parent !== undefined && (body.edition?.lost ?? 0) > 0,
  );
  const shown = [...own, ...changed];
  const off: Block[] = web ? [] : [{ type: 'note', text: say('watch.off') }];
  if (shown.length === 0) {
    const none = notice(say('watch.none'));
    return { ...none, blocks: [...none.blocks, ...off] };
  }
  const page = pageOf(shown, number, ON_PAGE);
  const first = page.number * ON_PAGE + 1;
  const event = (id: string) => eventById(view.knowledge, id)?.title ?? id;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('watch.title', { count: own.length, most: maxWatches }) },
      {
        type: 'list',
        items: page.items.map((each) => lineOf(each, all, event(each.event))),
        first,
      },
      ...off,
      ...pageNote(page),
    ],
    inRow: 4,
    buttons: [
      ...page.items.flatMap((each, i) => [
        lookButton(each, say('watch.lookAt', { number: first + i })),
        endButton(each, say('watch.endOf', { number: first + i })),
      ]),
      ...pageButtons(page, (to) => ({ name: 'watch-list', args: [to] })),
    ],
  };
}

function lineOf(watch: Watch, all: readonly Watch[], event: string): string {
  const { title, kind, id, words } = watch;
  const found = all.filter(({ parent }) => parent === id).length;
  return [
    say('watch.line', { title, kind: say(`watchKinds.${kind}`), event }),
    stateOf(watch),
    ...(words.length > 0 ? [say('watch.onlyWith', { words: words.join(', ') })] : []),
    ...(found > 0 ? [say('watch.found', { count: found })] : []),
    ...(watch.body.edition ? [say('watch.hasChanged', { count: watch.body.edition.lost })] : []),
  ].join(' · ');
}

function stateOf({ state, failures, body: { fault }, lookedAt, nextAt }: Watch): string {
  const reason = fault ? lookFaultText(fault) : '';
  if (state === 'stopped') return say('watch.isStopped', { reason });
  if (failures > 0) return say('watch.isFailing', { count: failures, reason });
  const next = timeText(nextAt);
  return lookedAt
    ? say('watch.lookedAt', { time: timeText(lookedAt), next })
    : say('watch.neverLooked', { next });
}

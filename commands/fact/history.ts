/** /fact history: who changed a fact, when, and which words. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import { entriesOf, type Entry } from '../../src/guilds/guild.ts';
import { shorten } from '../../src/text/shorten.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { textOption } from '../shared/options.ts';
import { entriesBlocks } from '../shared/change-replies.ts';
import { showButton } from './choose.ts';
import { anyFact } from './former.ts';

const ON_PAGE = 4;
const MAX_KEY_LENGTH = 60;
/** `event/fact`, and below which revision the page begins; empty for the newest. */
const args = z.tuple([z.string(), z.union([z.literal(''), revisionArg])]);

/** Facts that are gone have a history too. */
export const history: ModeratorHandler = async (request, context) => {
  const typed = textOption(request, 'fact');
  const key = await anyFact(typed, (each) => ({ name: 'fact-log', args: [each, ''] }), context);
  return typeof key === 'string' ? page(key, undefined, context) : key;
};

export const historyActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-log': async (given, _request, context) => {
    const { data } = args.safeParse(given);
    if (!data) return notice(say('facts.historyGone'));
    const [key, below] = data;
    const reply = await page(key, below === '' ? undefined : below, context);
    return below === '' ? reply : { ...reply, update: true };
  },
};

/** The entries of a fact, and of its being hidden, newest first. @throws StoreFault */
export async function entriesOfFact(
  key: string,
  { guild }: ModeratorContext,
  limit: number,
  below?: number,
): Promise<Entry[]> {
  const filter = { id: key, limit, ...(below !== undefined && { below }) };
  const kinds = ['fact', 'hidden'] as const;
  const all = await Promise.all(kinds.map((kind) => entriesOf(guild, { ...filter, kind })));
  return all
    .flat()
    .sort((a, b) => b.revision - a.revision)
    .slice(0, limit);
}

async function page(
  key: string,
  below: number | undefined,
  context: ModeratorContext,
): Promise<Reply> {
  const entries = await entriesOfFact(key, context, ON_PAGE + 1, below);
  if (entries.length === 0) {
    const known = context.view.knowledge.facts.get(key);
    return notice(
      known
        ? say('facts.unchanged')
        : say('facts.neverHere', { key: shorten(key, MAX_KEY_LENGTH) }),
    );
  }
  const shown = entries.slice(0, ON_PAGE);
  const last = shown.at(-1);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('facts.historyTitle') },
      ...entriesBlocks(shown, context),
    ],
    buttons: [
      ...(context.view.knowledge.facts.has(key) ? [showButton(key)] : []),
      ...(entries.length > ON_PAGE && last
        ? [
            {
              label: say('facts.older'),
              action: { name: 'fact-log', args: [key, revisionText(last.revision)] },
            },
          ]
        : []),
    ],
  };
}

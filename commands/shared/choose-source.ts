/** The source that a member names, and buttons that lead to what can be done with it. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Button, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import type { SourceFile } from '../../src/packs/schema.ts';
import { type Guild, splitKey } from '../../src/guilds/guild.ts';
import { findSource, sourceName } from '../../src/qa/lookup/items.ts';
import { revisionArg } from './actions.ts';
import type { ModeratorContext, ModeratorAction, ModeratorHandler } from './moderator-command.ts';
import { unclear } from './names.ts';
import { textOption } from './options.ts';

export type BySource = (
  source: Source,
  request: Request,
  context: ModeratorContext,
) => Reply | Promise<Reply>;

/** Does it with the source that the option `source` names; where that is not clear, `action` does it with the chosen one. */
export function withSource(action: string, act: BySource): ModeratorHandler {
  return (request, context) => {
    const typed = textOption(request, 'source');
    const found = findSource(context.view.knowledge, typed);
    if (found.outcome === 'one') return act(found.item, request, context);
    return unclear(found, {
      ...{ typed, what: 'source', label: sourceName },
      action: ({ key }) => ({ name: action, args: [key] }),
      all: { label: say('source.all'), action: { name: 'sources', args: ['', '0'] } },
    });
  };
}

/** The same for an action, whose first argument is the source's key; more arguments may follow. */
export function ofSource(
  act: (
    source: Source,
    rest: readonly string[],
    request: Request,
    context: ModeratorContext,
  ) => Reply | Promise<Reply>,
): ModeratorAction {
  return ([key = '', ...rest], request, context) => {
    const source = context.view.knowledge.sources.get(key);
    return source ? act(source, rest, request, context) : notice(say('source.gone'));
  };
}

/** The same for one that also has the guild's revision that the member saw. */
export function withSeen(
  act: (
    source: Source,
    seen: number,
    request: Request,
    context: ModeratorContext,
  ) => Reply | Promise<Reply>,
): ModeratorAction {
  return ofSource((source, [seenText], request, context) => {
    const { data: seen } = revisionArg.safeParse(seenText);
    if (seen === undefined) return notice(say('changes.otherVersion'));
    return act(source, seen, request, context);
  });
}

/** The source as its pack has it. */
export function sourceFile({ packs }: Guild, key: string): SourceFile | undefined {
  const [eventId, id] = splitKey(key);
  const pack = packs.find(({ event }) => event.id === eventId);
  return pack?.event.sources.find((source) => source.id === id);
}

/** Opens the form of a source. */
export function editButton(key: string): Button {
  return { label: say('source.editButton'), action: { name: 'src-open', args: [key] } };
}

/** The fact that a member names, and buttons that lead to what can be done with it. */
import { say } from '../../src/bot/messages/say.ts';
import type { Request } from '../../src/bot/request.ts';
import { notice, type Button, type Reply } from '../../src/bot/reply.ts';
import { type Guild, invalidFacts } from '../../src/guilds/guild.ts';
import { factName, findFact } from '../../src/qa/lookup/items.ts';
import { find, nameIndex } from '../../src/qa/lookup/name-index.ts';
import type { ModeratorContext, ModeratorHandler } from '../shared/moderator-command.ts';
import { unclear } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';

/** Says that the fact is no longer here. */
export function gone(): Reply {
  return notice(say('facts.gone'));
}

/** `key` is `event/fact`; the fact may be gone. */
export type ByKey = (
  key: string,
  request: Request,
  context: ModeratorContext,
) => Reply | Promise<Reply>;

/** Does it with the fact that the option `fact` names; where that is not clear, `action` does it with the chosen one. */
export function withFact(action: string, act: ByKey): ModeratorHandler {
  return (request, context) => {
    const typed = textOption(request, 'fact');
    const found = findFact(context.view.knowledge, typed);
    if (found.outcome === 'one') return act(found.item.key, request, context);
    const lacking = lackingFact(typed, context.guild);
    if (lacking !== undefined) return act(lacking, request, context);
    return unclear(found, {
      ...{ typed, what: 'fact', label: factName },
      action: ({ key }) => ({ name: action, args: [key] }),
      all: { label: say('facts.all'), action: { name: 'facts', args: ['', '', '', '0'] } },
    });
  };
}

/** The key of the one fact that is meant among those that are not answered from until they are mended. */
export function lackingFact(typed: string, guild: Guild): string | undefined {
  const names = nameIndex(
    invalidFacts(guild),
    ({ answer, id, quote, sampleQuestions }) => [answer, id, quote, ...sampleQuestions],
    ({ key }) => key,
  );
  const found = find(names, typed);
  return found.outcome === 'one' ? found.item.key : undefined;
}

/** Opens the form of a fact. */
export function editButton(key: string, label = say('facts.editButton')): Button {
  return { label, action: { name: 'fact-form', args: [key] } };
}

/** The button that opens a fact's card. */
export function showButton(key: string, label = say('facts.showButton')): Button {
  return { label, action: { name: 'fact-show', args: [key] } };
}

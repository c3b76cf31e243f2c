/** /help: what the bot does and the commands there are. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { say } from '../src/bot/messages/say.ts';
import type { Command } from '../src/bot/command.ts';
import type { Knowledge } from '../src/packs/knowledge.ts';
import { suggestAsks } from '../src/qa/lookup/asks.ts';
import { cautionOf } from './shared/caution.ts';
import { mayModerate } from './shared/moderator-command.ts';
import { privateOption, shownTo } from './shared/options.ts';

const MOST_EXAMPLES = 3;

/** The command that lists `commands` and itself. */
export function helpFor(commands: readonly Command[]): Command {
  const definition = new SlashCommandBuilder()
    .setName('help')
    .setDescription('What I can do, and how')
    .addBooleanOption(privateOption)
    .toJSON();
  const all = [...commands.map((command) => command.definition), definition];
  const linesOf = (moderators: boolean) =>
    all
      .filter(({ default_member_permissions: needed }) => Boolean(needed) === moderators)
      .map(({ name, description }) => `/${name}: ${description}`);
  const [lines, moderatorLines] = [linesOf(false), linesOf(true)];
  return {
    definition,
    handle: (request, { view }) => {
      const moderates = mayModerate(request, view.guild);
      const examples = examplesFrom(view.knowledge);
      return shownTo(request, {
        visibility: 'public',
        blocks: [
          { type: 'heading', text: 'Answers in the sources’ own words' },
          {
            type: 'text',
            text: 'Ask a question with /ask. I answer only with what stands in a source, and show the passage; when no source says it, I say so.',
          },
          { type: 'text', text: say(`errorRate.${cautionOf(view)}`) },
          { type: 'list', items: lines },
          ...(moderates
            ? ([
                { type: 'text', text: 'For moderators:' },
                { type: 'list', items: moderatorLines },
              ] as const)
            : []),
          ...(examples.length > 0
            ? ([
                { type: 'text', text: 'For example:' },
                { type: 'list', items: examples },
              ] as const)
            : []),
          {
            type: 'note',
            text: 'With private: true an answer is shown only to you.',
          },
        ],
        buttons: [],
      });
    },
  };
}

function examplesFrom(knowledge: Knowledge): string[] {
  return suggestAsks(knowledge, '')
    .slice(0, MOST_EXAMPLES)
    .map(({ value }) => `/ask question: ${value}`);
}

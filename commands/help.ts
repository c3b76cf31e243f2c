/** /help: what the bot does and the commands there are. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { described, named } from '../src/bot/messages/localised.ts';
import { localeNow, say } from '../src/bot/messages/say.ts';
import { documents, readDocument } from '../src/bot/documents.ts';
import { notice, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Knowledge } from '../src/packs/knowledge.ts';
import { suggestQuestions } from '../src/qa/lookup/suggested-questions.ts';
import { cautionOf } from './shared/caution.ts';
import { mayAppoint, mayModerate } from './shared/moderator-command.ts';
import { privateOption, shownTo } from './shared/options.ts';

const MAX_EXAMPLES = 3;

/** The command that lists `commands` and itself. */
export function helpFor(commands: readonly Command[]): Command {
  const definition = described(
    named(new SlashCommandBuilder(), 'help', 'names.help'),
    'help.description',
  )
    .addBooleanOption(privateOption)
    .toJSON();
  const all = [...commands.map((command) => command.definition), definition];
  const linesOf = (role: Role) => all.filter((each) => roleOf(each) === role).map(commandLine);
  return {
    definition,
    handle: (request, { view }) => {
      const moderates = mayModerate(request, view.guild);
      const manages = moderates && mayAppoint(request.permissions);
      const examples = examplesFrom(view.knowledge);
      return shownTo(request, {
        visibility: 'public',
        blocks: [
          { type: 'heading', text: say('help.title') },
          { type: 'text', text: say('help.ask') },
          { type: 'text', text: say(`errorRate.${cautionOf(view)}`) },
          { type: 'list', items: linesOf('member') },
          ...(moderates
            ? ([
                { type: 'text', text: say('help.forModerators') },
                { type: 'list', items: linesOf('moderator') },
                { type: 'note', text: say('help.moderatorsBegin') },
              ] as const)
            : []),
          ...(manages
            ? ([
                { type: 'text', text: say('help.forManagers') },
                { type: 'list', items: linesOf('manager') },
                { type: 'note', text: say('help.managersBegin') },
              ] as const)
            : []),
          ...(examples.length > 0
            ? ([
                { type: 'text', text: say('help.forExample') },
                { type: 'list', items: examples },
              ] as const)
            : []),
          { type: 'note', text: say('help.private') },
        ],
        buttons: documents.map((name) => ({
          label: say(`help.${name}`),
          action: { name: 'document', args: [name] },
        })),
      });
    },
    actions: { document: async (args) => documentReply(args) },
  };
}

type Role = 'member' | 'moderator' | 'manager';

/** Whom a command is for, as Discord shows it: everybody, who may manage messages, or who may manage the server. */
function roleOf({ default_member_permissions: needed }: Command['definition']): Role {
  if (needed === undefined || needed === null) return 'member';
  return BigInt(needed) & PermissionFlagsBits.ManageGuild ? 'manager' : 'moderator';
}

async function documentReply(args: readonly string[]): Promise<Reply> {
  const { data } = z.tuple([z.enum(documents)]).safeParse(args);
  if (!data) return notice(say('help.noDocument'));
  const file = await readDocument(data[0], localeNow());
  return { ...notice(say('help.document')), files: [file] };
}

/** By the name that Discord shows in this language, with the one that always works. */
function commandLine({
  name,
  name_localizations: names,
  description,
  description_localizations: descriptions,
}: Command['definition']): string {
  const locale = localeNow();
  const local = locale === 'en' ? undefined : names?.[locale];
  return say('help.command', {
    name: [...new Set([local ?? name, name])].map((each) => `/${each}`).join(', '),
    description: (locale === 'en' ? undefined : descriptions?.[locale]) ?? description,
  });
}

function examplesFrom(knowledge: Knowledge): string[] {
  return suggestQuestions(knowledge, '')
    .slice(0, MAX_EXAMPLES)
    .map(({ value }) => say('help.example', { question: value }));
}

/** A bot with a moderators' command that has subcommands, a form and files. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { buildIndex } from '../../src/qa/index/answer-index.ts';
import { notice, type Modal, type Reply } from '../../src/bot/reply.ts';
import type { Bot } from '../../src/bot/bot.ts';
import type { Command } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import { assemble } from '../../src/packs/load.ts';
import { createLog } from '../../src/runtime/log.ts';
import { reader } from '../reader.ts';

function form(args: readonly string[], quote = ''): Modal {
  return {
    ...{ title: 'Add a fact', action: { name: 'add', args } },
    inputs: [
      { name: 'answer', label: 'Answer', type: 'line', required: true, most: 20 },
      {
        ...{ name: 'quote', label: 'Quote', description: 'As it stands there.', type: 'text' },
        value: quote,
      },
      {
        ...{ name: 'kind', label: 'Kind', type: 'choice', value: 'date' },
        choices: [
          { label: 'A date', value: 'date' },
          { label: 'A place', value: 'place' },
        ],
      },
      { name: 'story', label: 'Story', type: 'file' },
    ],
  };
}

async function submitted(args: readonly string[], request: Request): Promise<Reply> {
  const { fields = {}, files = {}, guild, permissions } = request;
  if (fields.answer === 'fail') throw new Error('on purpose');
  const { quote = '' } = fields;
  if (quote === 'wrong') {
    return { ...notice('That is not in the source.'), modal: form(['mended'], quote) };
  }
  const story = Buffer.from((await files.story?.read()) ?? []).toString();
  const text = JSON.stringify({
    args,
    fields,
    story,
    guild,
    moderator: permissions.manageMessages,
  });
  return { ...notice('Added.'), files: [{ name: 'submitted.json', text }] };
}

const fact: Command = {
  definition: new SlashCommandBuilder()
    .setName('fact')
    .setDescription('Facts')
    .addSubcommand((add) =>
      add
        .setName('add')
        .setDescription('Adds one')
        .addStringOption((option) =>
          option.setName('event').setDescription('Which').setRequired(true).setAutocomplete(true),
        ),
    )
    .addSubcommand((upload) =>
      upload
        .setName('upload')
        .setDescription('Reads some')
        .addAttachmentOption((option) =>
          option.setName('file').setDescription('The file').setRequired(true),
        ),
    )
    .addSubcommandGroup((names) =>
      names
        .setName('name')
        .setDescription('Names')
        .addSubcommand((merge) => merge.setName('merge').setDescription('Merges two')),
    )
    .addSubcommand((all) => all.setName('export').setDescription('Writes all'))
    .toJSON(),
  async handle({ subcommand = '', options, files }) {
    if (subcommand === 'add') return { ...notice(''), modal: form([String(options.event)]) };
    if (subcommand === 'export') {
      const text = '{"title":"Čeština"}';
      return { ...notice('Here they are.'), files: [{ name: 'facts.json', text }] };
    }
    const bytes = await files?.file?.read();
    return notice(`${subcommand}: ${Buffer.from(bytes ?? []).toString()}`);
  },
  complete: {
    event: (typed, { subcommand = '' }) => [{ name: '', value: `${typed} for ${subcommand}` }],
  },
  actions: { add: submitted },
};

const knowledge = assemble([]);
const view = { knowledge, index: buildIndex(knowledge, reader) };

export const formBot: Bot = {
  ...{ commands: [fact], log: createLog({ level: 'silent' }) },
  ...{ view: () => Promise.resolve(view), report: () => Promise.resolve(undefined) },
};

/** What the Tab key offers in the terminal chat. */
import { type Bot, complete } from '../../bot/dispatch.ts';
import type { Request } from '../../bot/request.ts';
import { QUIT } from './parse.ts';
import { calledWith, callablesOf } from './subcommands.ts';

/** The ways to go on from a line, and the part of the line that they replace. */
export async function completions(
  bot: Bot,
  line: string,
  request: Request,
): Promise<[string[], string]> {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (name === undefined) return offered(bot, 'ask', 'question', line, request);
  if (rest === undefined) {
    const names = [...bot.commands.map(({ definition }) => definition.name), QUIT];
    return [names.map((each) => `/${each} `).filter((each) => each.startsWith(line)), line];
  }
  const command = bot.commands.find(({ definition }) => definition.name === name);
  if (!command) return [[], rest];
  const match = calledWith(command, rest);
  if (!match) {
    const names = callablesOf(command).map(({ subcommand = '' }) => `${subcommand} `);
    return [names.filter((each) => each.startsWith(rest)), rest];
  }
  const { subcommand, options } = match.called;
  const [, option = options[0]?.name ?? '', typed = match.rest] =
    /(?:^|\s)([\w-]+):([^:]*)$/u.exec(match.rest) ?? [];
  return offered(bot, name, option, typed, { ...request, ...(subcommand && { subcommand }) });
}

/** Readline can only add letters to what stands there, so only what begins alike is offered. */
async function offered(
  bot: Bot,
  name: string,
  option: string,
  typed: string,
  request: Request,
): Promise<[string[], string]> {
  const choices = await complete(bot, name, option, typed, request);
  return [
    beginningAs(
      typed,
      choices.map(({ value }) => value),
    ),
    typed,
  ];
}

/** Those of the values that begin as typed, whatever their case. */
export function beginningAs(typed: string, values: readonly string[]): string[] {
  const begun = typed.toLowerCase();
  return values.filter((value) => value.toLowerCase().startsWith(begun));
}

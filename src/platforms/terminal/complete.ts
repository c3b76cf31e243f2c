/** What the Tab key offers in the terminal chat. */
import type { Bot } from '../../bot/bot.ts';
import { complete } from '../../bot/dispatch.ts';
import type { Request } from '../../bot/request.ts';
import { QUIT } from './parse.ts';
import { calledWith, callablesOf, namesOf } from './subcommands.ts';

/** The ways to go on from a line, and the part of the line that they replace. */
export async function completions(
  bot: Bot,
  line: string,
  request: Request,
): Promise<[string[], string]> {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (name === undefined) return offered(bot, 'ask', 'question', line, request);
  if (rest === undefined) {
    const names = [...bot.commands.map(({ definition }) => namesOf(definition)), [QUIT]];
    const begun = names.flatMap(
      (each) => each.map((one) => `/${one} `).find((one) => one.startsWith(line)) ?? [],
    );
    return [begun, line];
  }
  const command = bot.commands.find(({ definition }) => namesOf(definition).includes(name));
  if (!command) return [[], rest];
  const match = calledWith(command, rest);
  if (!match) {
    const names = callablesOf(command).map(({ subcommand = '' }) => `${subcommand} `);
    return [names.filter((each) => each.startsWith(rest)), rest];
  }
  const { subcommand, options } = match.called;
  const [, named, typed = match.rest] =
    /(?:^|\s)([\p{L}\p{N}_-]+):([^:]*)$/u.exec(match.rest) ?? [];
  const option = options.find((each) => named === undefined || namesOf(each).includes(named));
  return offered(bot, command.definition.name, option?.name ?? named ?? '', typed, {
    ...request,
    ...(subcommand && { subcommand }),
  });
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

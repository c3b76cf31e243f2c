/** The options that several commands have, and what was typed into them. */
import { SlashCommandBooleanOption, SlashCommandStringOption } from '@discordjs/builders';
import { described, named } from '../../src/bot/messages/localised.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { clean } from '../../src/text/clean.ts';
import { plain } from '../../src/qa/lookup/typed.ts';

/** Longer addresses are not fetched. */
export const MAX_LINK_LENGTH = 2000;
/** Longest name that may be typed. */
export const MAX_NAME_LENGTH = 100;

/** The option `private`. */
export function privateOption(option: SlashCommandBooleanOption): SlashCommandBooleanOption {
  return described(named(option, 'private', 'names.private'), 'ask.private');
}

/** The option `event`, which completes. */
export function eventOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return described(named(option, 'event', 'names.event'), 'ask.event')
    .setMaxLength(MAX_NAME_LENGTH)
    .setAutocomplete(true);
}

/** A required option that names something, and completes. */
export function nameOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option.setRequired(true).setMaxLength(MAX_NAME_LENGTH).setAutocomplete(true);
}

/** What was typed into a text option, without what stands for no words; empty when it was left out. */
export function textOption({ options }: Request, name: string): string {
  return plain(String(options[name] ?? ''));
}

/** What was typed into the option `url`, without the brackets that keep Discord from showing the page; empty when it was left out. */
export function typedLink({ options }: Request): string {
  return clean(String(options.url ?? ''))
    .trim()
    .replace(/^<(.*)>$/, '$1');
}

/** The reply as the member wants it: replies are public unless they are private anyway or asked to be. */
export function shownTo({ options }: Request, reply: Reply): Reply {
  return options.private === true ? { ...reply, visibility: 'private' } : reply;
}

/** The kind of a fact as moderators type it: an option that completes it, and what to say of one that is unknown. */
import type { SlashCommandStringOption } from '@discordjs/builders';
import type { Completer } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import { kindNamed, nearestKinds, suggestKinds } from '../../src/bot/kind-names.ts';
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import { described, named } from '../../src/bot/messages/localised.ts';
import { say } from '../../src/bot/messages/say.ts';
import { knownKinds } from '../../src/packs/kinds.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { shorten } from '../../src/text/shorten.ts';
import { MAX_NAME_LENGTH, textOption } from './options.ts';

const MAX_TYPED_LENGTH = 60;

/** The option `kind`, which completes. */
export function kindOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return described(named(option, 'kind', 'names.kind'), 'kind.option')
    .setMaxLength(MAX_NAME_LENGTH)
    .setAutocomplete(true);
}

/** Completes it with what is known, by label, slug, alias and description. */
export const completeKind: Completer = (typed, _request, { view }) =>
  suggestKinds(view.knowledge, typed);

/** The typed kind's slug, empty where none was typed; or that it is unknown, with the labels of the nearest. */
export type TypedKind =
  { readonly slug: string } | { readonly unknown: string; readonly nearest: readonly string[] };

/** What was typed into the option `kind`. */
export function typedKind(request: Request, knowledge: Knowledge): TypedKind {
  const typed = textOption(request, 'kind');
  return typed === '' ? { slug: '' } : kindOf(typed, knowledge);
}

/** The kind of this label or slug; `own` is one that counts as known beside those of the knowledge. */
export function kindOf(typed: string, knowledge: Knowledge, own?: string): TypedKind {
  const isOwn = own !== undefined && [own, kindLabel(own)].includes(typed);
  const slug = isOwn ? own : kindNamed(knowledge, typed);
  if (slug !== undefined) return { slug };
  const nearest = nearestKinds(knowledge, typed);
  const shown = shorten(typed, MAX_TYPED_LENGTH);
  const unknown =
    nearest.length > 0
      ? say('kind.unknownNear', { typed: shown, nearest: nearest.join(', ') })
      : say('kind.unknown', { typed: shown });
  return { unknown, nearest };
}

/** "All kinds: What happened, Date, …": for where nothing completes what is typed. */
export function allKinds(): string {
  return say('kind.all', { kinds: knownKinds.map(kindLabel).join(', ') });
}

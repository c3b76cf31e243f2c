/** Events as members read them, and what to say when a typed name is not clear. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Action, type Button, type Reply } from '../../src/bot/reply.ts';
import type { Event } from '../../src/packs/knowledge.ts';
import type { Found } from '../../src/qa/lookup/name-index.ts';
import { shorten } from '../../src/text/shorten.ts';
import { daysText } from '../../src/bot/messages/days.ts';

const MAX_TYPED_LENGTH = 60;

/** "Title (17–18 Oct 2013, Seoul)". */
export function dated({ title, start, end, place }: Event): string {
  const details = [start === undefined ? undefined : daysText({ start, end }), place];
  const shown = details.filter((detail) => detail !== undefined).join(', ');
  return shown === '' ? title : `${title} (${shown})`;
}

/** What a typed name may be of: a party is a person, a body or a country. */
export type Named = 'event' | 'fact' | 'name' | 'party' | 'source' | 'speaker';

interface Naming<T> {
  readonly typed: string;
  readonly what: Named;
  readonly label: (item: T) => string;
  readonly action: (item: T) => Action;
  /** Leads to all there are, for when no name is near. */
  readonly all: Button;
}

/** Asks for a name where nothing was typed that could be one. */
export function nameless(what: Named): Reply {
  return notice(say(`nameless.${what}`));
}

/** Asks which of several is meant, or offers the nearest names. */
export function unclear<T>(found: Exclude<Found<T>, { outcome: 'one' }>, naming: Naming<T>): Reply {
  const { what, label, action, all } = naming;
  if (naming.typed === '') return { ...nameless(what), buttons: [all] };
  const typed = shorten(naming.typed, MAX_TYPED_LENGTH);
  const several = found.outcome === 'several';
  const items = several ? found.items : found.nearest;
  const text = several
    ? say(`severalFit.${what}`, { typed })
    : items.length > 0
      ? say(`noneCalledNear.${what}`, { typed })
      : say(`noneCalled.${what}`, { typed });
  return {
    ...notice(text),
    buttons: [
      ...items.map((item) => ({ label: label(item), action: action(item) })),
      ...(several ? [] : [all]),
    ],
  };
}

/** Who a typed speaker is: someone known, or someone new whom the moderator adds. */
import { say } from '../../src/bot/messages/say.ts';
import { newPerson, type Put } from '../../src/guilds/guild.ts';
import { findEntity } from '../../src/qa/lookup/names.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import type { Problem } from '../shared/unfinished.ts';
import type { FactFields } from './form.ts';

/** Who said a fact, as a moderator typed it. */
export interface Speaker {
  /** Missing when nobody said it. */
  readonly id?: string;
  /** The change that adds them. */
  readonly add?: Put;
}

/** Who speaks, by what was typed: nobody, one who is known, or a person to be added; or what is wrong with it. */
export function speakerOf(
  { speaker: name, newSpeaker }: FactFields,
  eventId: string,
  { view, guild }: ModeratorContext,
): Speaker | Problem {
  if (!hasWords(name)) return {};
  if (newSpeaker !== undefined) {
    const add = newPerson(name, eventId, guild, view.knowledge);
    return { id: add.id, add };
  }
  const found = findEntity(view.knowledge, name);
  if (found.outcome === 'one') return { id: found.item.id };
  const several = found.outcome === 'several';
  const near = (several ? found.items : found.nearest).map(titled);
  return {
    blocks: [
      {
        type: 'answer',
        text: several ? say('facts.severalSpeakers', { name }) : say('facts.noSpeaker', { name }),
      },
      ...(near.length > 0
        ? ([
            { type: 'text', text: say('facts.fullName') },
            { type: 'list', items: near },
          ] as const)
        : []),
    ],
    instead: { label: say('facts.addSpeaker', { name }), fields: { newSpeaker: 'yes' } },
  };
}

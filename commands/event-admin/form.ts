/** The form of an event, and what it was filled with. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Request } from '../../src/bot/request.ts';
import { type Bodies, dayOf, daysOf } from '../../src/guilds/guild.ts';
import type { Action, Modal } from '../../src/bot/reply.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { noDay, oneLine, wordedLines } from '../shared/form-input.ts';
import { problem, type Problem } from '../shared/unfinished.ts';

const fieldsSchema = z.object({
  title: z.string().default('').transform(oneLine),
  start: z.string().default('').transform(oneLine),
  end: z.string().default('').transform(oneLine),
  place: z.string().default('').transform(oneLine),
  aliases: z.string().default(''),
});

type EventFields = z.infer<typeof fieldsSchema>;
/** An event without its id. */
export type EnteredEvent = Omit<Bodies['event'], 'id' | 'archived'>;

/** The form of an event; `values` are what it is filled in with. */
export function eventForm(title: string, action: Action, values?: EnteredEvent): Modal {
  const { aliases = [], ...texts } = values ?? {};
  const fields: EventFields = fieldsSchema.parse({ ...texts, aliases: aliases.join('\n') });
  const line = { type: 'line', most: 200 } as const;
  return {
    title,
    action,
    inputs: [
      {
        ...line,
        name: 'title',
        label: say('eventForm.title'),
        required: true,
        value: fields.title,
      },
      {
        ...line,
        name: 'start',
        label: say('eventForm.start'),
        description: say('eventForm.startHint'),
        required: true,
        value: fields.start,
      },
      {
        ...line,
        name: 'end',
        label: say('eventForm.end'),
        description: say('eventForm.endHint'),
        value: fields.end,
      },
      {
        ...line,
        name: 'place',
        label: say('eventForm.place'),
        required: true,
        value: fields.place,
      },
      {
        name: 'aliases',
        label: say('eventForm.aliases'),
        description: say('eventForm.aliasesHint'),
        type: 'text',
        value: fields.aliases,
        most: 2000,
      },
    ],
  };
}

/** What a sent form says of an event, or what is wrong with it. */
export async function enteredEvent({ fields = {} }: Request): Promise<EnteredEvent | Problem> {
  const { title, start, end, place, aliases } = fieldsSchema.parse(fields);
  if (!hasWords(title)) return problem(say('events.noTitle'));
  if (!hasWords(place)) return problem(say('events.noPlace'));
  // "17-18 October 2013" as the first day, and no last one, is both.
  const [first, until = first, ...others] = await daysOf(start);
  if (first === undefined || others.length > 0 || (end !== '' && until !== first))
    return problem(noDay(start, 'first'));
  const last = end === '' ? until : await dayOf(end);
  if (last === undefined) return problem(noDay(end, 'last'));
  if (last < first) return problem(say('events.endsBefore'));
  return {
    ...{ title, place, start: first.slice(0, 10), end: last.slice(0, 10) },
    aliases: wordedLines(aliases),
  };
}

/** The form of an event, and what it was filled with. */
import { z } from 'zod';
import type { Request } from '../../src/bot/request.ts';
import { type Bodies, dayOf } from '../../src/guilds/guild.ts';
import type { Action, Modal } from '../../src/bot/reply.ts';
import { hasWords } from '../../src/qa/lookup/typed.ts';
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
export type Told = Omit<Bodies['event'], 'id' | 'archived'>;

export function eventForm(title: string, action: Action, values?: Told): Modal {
  const { aliases = [], ...texts } = values ?? {};
  const fields: EventFields = fieldsSchema.parse({ ...texts, aliases: aliases.join('\n') });
  const line = { type: 'line', most: 200 } as const;
  return {
    ...{ title, action },
    inputs: [
      { ...line, name: 'title', label: 'Title', required: true, value: fields.title },
      {
        ...{ ...line, name: 'start', label: 'First day', required: true, value: fields.start },
        description: 'Such as 17 October 2013 or 2013-10-17',
      },
      {
        ...{ ...line, name: 'end', label: 'Last day', value: fields.end },
        description: 'Empty when it was one day',
      },
      { ...line, name: 'place', label: 'Place', required: true, value: fields.place },
      {
        ...{
          name: 'aliases',
          label: 'Also called',
          type: 'text',
          value: fields.aliases,
          most: 2000,
        },
        description: 'Other names that people use for it, one a line',
      },
    ],
  };
}

/** What a sent form says of an event, or what is wrong with it. */
export async function toldEvent({ fields = {} }: Request): Promise<Told | Problem> {
  const { title, start, end, place, aliases } = fieldsSchema.parse(fields);
  if (!hasWords(title)) return problem('The title is missing: what is the event called?');
  if (!hasWords(place)) return problem('The place is missing: where was it?');
  const [first, last] = [await dayOf(start), await dayOf(end === '' ? start : end)];
  if (first === undefined) return problem(noDay(start, 'first day'));
  if (last === undefined) return problem(noDay(end, 'last day'));
  if (last < first) return problem('The last day is before the first.');
  return {
    ...{ title, place, start: first.slice(0, 10), end: last.slice(0, 10) },
    aliases: wordedLines(aliases),
  };
}

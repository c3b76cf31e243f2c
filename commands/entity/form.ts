/** The form of a name: a person, body, country or place. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Entity, Knowledge } from '../../src/packs/knowledge.ts';
import { entityTypes } from '../../src/packs/schema.ts';
import type { Action, Modal } from '../../src/bot/reply.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { findEntity } from '../../src/qa/lookup/names.ts';
import { roleText } from '../../src/qa/lookup/titles.ts';
import type { Bodies } from '../../src/guilds/guild.ts';
import { oneLine, wordedLines } from '../shared/form-input.ts';
import { problem, type Problem } from '../shared/unfinished.ts';

const fieldsSchema = z.object({
  name: z.string().default('').transform(oneLine),
  type: z.enum(entityTypes).default('person'),
  aliases: z.string().default(''),
  roles: z.string().default(''),
  demonyms: z.string().default(''),
});

export type EnteredEntity = Omit<Bodies['entity'], 'id' | 'event'>;

/** The form of an entity, filled in with the one that there is. */
export function entityForm(title: string, action: Action, entity?: Entity): Modal {
  const lines = { type: 'text', most: 2000 } as const;
  return {
    title,
    action,
    inputs: [
      {
        name: 'name',
        label: say('entityForm.name'),
        type: 'line',
        required: true,
        value: entity?.name ?? '',
        most: 100,
      },
      {
        name: 'type',
        label: say('entityForm.type'),
        type: 'choice',
        required: true,
        choices: entityTypes.map((value) => ({ value, label: say(`entityTypes.${value}`) })),
        value: entity?.type ?? 'person',
      },
      {
        ...lines,
        name: 'aliases',
        label: say('entityForm.aliases'),
        description: say('entityForm.aliasesHint'),
        value: entity?.aliases.join('\n') ?? '',
      },
      {
        ...lines,
        name: 'roles',
        label: say('entityForm.roles'),
        description: say('entityForm.rolesHint'),
        value: entity?.roles.map(roleText).join('\n') ?? '',
      },
      {
        ...lines,
        name: 'demonyms',
        label: say('entityForm.demonyms'),
        description: say('entityForm.demonymsHint'),
        value: entity?.demonyms.join('\n') ?? '',
      },
    ],
  };
}

/** What a sent form says, or what is wrong with it; offices that `before` has stay whose they are. */
export function enteredEntity(
  { fields = {} }: Request,
  knowledge: Knowledge,
  before?: Entity,
): EnteredEntity | Problem {
  const { name, type, aliases, roles, demonyms } = fieldsSchema.parse(fields);
  if (!hasWords(name)) return problem(say('entities.noName'));
  return {
    ...{ name, type, aliases: wordedLines(aliases), demonyms: wordedLines(demonyms) },
    roles: wordedLines(roles).map((line) => roleIn(before, line) ?? roleOf(line, knowledge)),
  };
}

/** The office as it is, where its line was left as the form had it: more than one name may fit it. */
function roleIn(
  before: Entity | undefined,
  line: string,
): EnteredEntity['roles'][number] | undefined {
  const role = before?.roles.find((each) => roleText(each) === line);
  return role && { title: role.title, ...(role.of && { of: role.of.id }) };
}

/** "foreign minister, South Korea" when that country is known; else all of it is the title. */
function roleOf(line: string, knowledge: Knowledge): EnteredEntity['roles'][number] {
  const comma = line.lastIndexOf(',');
  const found = comma < 0 ? undefined : findEntity(knowledge, line.slice(comma + 1).trim());
  if (found?.outcome !== 'one') return { title: line };
  return { title: line.slice(0, comma).trim(), of: found.item.id };
}

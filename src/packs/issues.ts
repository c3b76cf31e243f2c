/** Makes readable what is wrong with the form of a pack's JSON: which fact, which field, expected and found. */
import { z } from 'zod';
import { shown, type Problem } from './problems.ts';
import { entitySchema, eventSchema, factSchema, sourceSchema } from './schema.ts';
import { suggestion } from './suggest.ts';

/** What an item of each list is called; the facts are a list by themselves. */
const NOUNS: Readonly<Record<string, string>> = {
  '': 'fact',
  sources: 'source',
  entities: 'entity',
};
const FIELDS = [factSchema, eventSchema, sourceSchema, entitySchema].flatMap(({ shape }) =>
  Object.keys(shape),
);

/** The problem that a zod issue stands for; `data` is what was parsed, with `reportInput`. */
export function problemOf(issue: z.core.$ZodIssue, file: string, data: unknown): Problem {
  const where = placeOf(issue.path, data);
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    const meant = suggestion(issue.keys[0] ?? '', FIELDS);
    return {
      file,
      ...where,
      what: `there is no field ${names}`,
      remedy: meant === undefined ? 'Remove it.' : `Remove it, or did you mean "${meant}"?`,
    };
  }
  return {
    file,
    ...where,
    what: issue.input === undefined ? 'something is missing' : 'this is not what belongs here',
    expected: issue.message.replace(/^.*?expected /s, '').replace(/, received .*$/s, ''),
    found: shown(issue.input),
    remedy: 'Put what is expected there.',
  };
}

/** `fact "hague-call", field "quantities[0].value"`: items by their id where they have one, else by number. */
function placeOf(path: readonly PropertyKey[], data: unknown): { where?: string } {
  const index = path.findIndex((key) => typeof key === 'number');
  const noun = index < 0 ? undefined : NOUNS[path.slice(0, index).join('.')];
  const fields = noun === undefined ? path : path.slice(index + 1);
  const item = noun === undefined ? [] : [nameOf(noun, path.slice(0, index + 1), data)];
  const field = fields.length === 0 ? [] : [`field "${z.core.toDotPath(fields)}"`];
  const where = [...item, ...field].join(', ');
  return where === '' ? {} : { where };
}

const identified = z.object({ id: z.string() });

function nameOf(noun: string, path: readonly PropertyKey[], data: unknown): string {
  const item = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
    data,
  );
  const { data: known } = identified.safeParse(item);
  return known ? `${noun} "${known.id}"` : `${noun} ${Number(path.at(-1)) + 1}`;
}

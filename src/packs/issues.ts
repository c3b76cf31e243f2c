/** Makes readable what is wrong with the form of a pack's JSON: which fact, which field, expected and found. */
import { z } from 'zod';
import { shown, type Expected, type PackNoun, type Place, type Problem } from './problems.ts';
import { entitySchema, eventSchema, EXPECTED, factSchema, sourceSchema } from './schema.ts';
import { suggestion } from './suggest.ts';

/** What an item of each list is called; the facts are a list by themselves. */
const NOUNS: Readonly<Record<string, PackNoun>> = {
  '': 'fact',
  sources: 'source',
  entities: 'entity',
};
const FIELDS = [factSchema, eventSchema, sourceSchema, entitySchema].flatMap(({ shape }) =>
  Object.keys(shape),
);

/** The problem that a zod issue stands for; `data` is what was parsed, with `reportInput`. */
export function problemOf(issue: z.core.$ZodIssue, file: string, data: unknown): Problem {
  const at = { file, ...placeOf(issue.path, data) };
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    const meant = suggestion(issue.keys[0] ?? '', FIELDS);
    return {
      ...at,
      what: `there is no field ${names}`,
      remedy: meant === undefined ? 'Remove it.' : `Remove it, or did you mean "${meant}"?`,
      fault: { code: 'unknownField', names, meant },
    };
  }
  const english = issue.message.replace(/^.*?expected /s, '').replace(/, received .*$/s, '');
  const expected = expectedBy(issue, english);
  const found = shown(issue.input);
  const isMissing = issue.input === undefined;
  return {
    ...at,
    what: isMissing ? 'something is missing' : 'this is not what belongs here',
    ...{ expected: english, found },
    remedy: 'Put what is expected there.',
    fault: isMissing ? { code: 'missing', expected } : { code: 'misplaced', expected, found },
  };
}

const OWN = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[];
const TYPES = ['string', 'number', 'int', 'array', 'object'] as const;

/** What belongs where an issue is. */
function expectedBy(issue: z.core.$ZodIssue, english: string): Expected {
  const own = OWN.find((key) => EXPECTED[key] === issue.message);
  if (own) return { key: own };
  const type = TYPES.find((each) => issue.code === 'invalid_type' && each === issue.expected);
  if (type) return { key: type };
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    return { key: 'oneOf', names: issue.values.map((value) => `"${String(value)}"`).join('|') };
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { key: 'characters', most: Number(issue.maximum) };
  }
  if (issue.code === 'too_small' && (issue.origin === 'array' || issue.origin === 'number')) {
    const key = issue.origin === 'array' ? 'items' : 'least';
    return { key, least: Number(issue.minimum) };
  }
  return { key: 'other', english };
}

/** The fact "hague-call", its field "quantities[0].value": items by their id where they have one, else by number. */
function placeOf(path: readonly PropertyKey[], data: unknown): { place?: Place } {
  const index = path.findIndex((key) => typeof key === 'number');
  const noun = index < 0 ? undefined : NOUNS[path.slice(0, index).join('.')];
  const fields = noun === undefined ? path : path.slice(index + 1);
  if (noun === undefined && fields.length === 0) return {};
  return {
    place: {
      ...(noun !== undefined && { item: { noun, id: idAt(path.slice(0, index + 1), data) } }),
      ...(fields.length > 0 && { field: z.core.toDotPath(fields) }),
    },
  };
}

const identified = z.object({ id: z.string() });

function idAt(path: readonly PropertyKey[], data: unknown): string | number {
  const item = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
    data,
  );
  const { data: known } = identified.safeParse(item);
  return known ? known.id : Number(path.at(-1)) + 1;
}

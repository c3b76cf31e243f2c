/** What a guild can add or change, as typed items: one row each, in the same shapes as the files of a pack. */
import { z } from 'zod';
import { entitySchema, eventSchema, factSchema, sourceSchema } from '../../packs/schema.ts';
import { locales } from '../../runtime/locale.ts';
import { StoreFault } from '../db/faults.ts';

const slug = entitySchema.shape.id;
const bound = z.int().min(1).max(1000);
const snowflake = z.string().min(1).max(40);

/** What moderators choose for their guild. */
export const settingsSchema = z.strictObject({
  /** Roles that may moderate besides members with Manage Messages. */
  moderators: z.array(snowflake).max(25).default([]),
  /** Channel that reports are brought to. */
  channel: snowflake.optional(),
  /** Days for which the guild's data is kept after the bot was removed. */
  keepDays: z.int().min(0).max(3650).default(30),
  /** How many false answers the guild puts up with; `decision.ts` says what each stands for. */
  caution: z.enum(['strict', 'normal', 'generous']).default('normal'),
  /** How much a member may ask for a minute, where that is less than what the operator lets them. */
  limits: z
    .strictObject({
      questions: bound,
      checks: bound,
      verifications: bound,
      reports: bound,
      mentions: bound,
    })
    .partial()
    .optional(),
  /** Forums whose posts the bot answers. */
  forums: z.array(snowflake).max(25).optional(),
  /** The language in which the bot speaks in the guild: each member's own, or one for all. */
  language: z.enum(['member', ...locales]).default('member'),
  /** Whether the week's gaps are brought to the channel. */
  digest: z.boolean().default(false),
});

/** Each kind's body, and what its ids look like. */
export const bodies = {
  /** By event id. An archived event is kept, but not answered from. */
  event: eventSchema
    .omit({ sources: true, entities: true })
    .extend({ archived: z.boolean().default(false) })
    .refine(({ start, end }) => start <= end, 'the event ends before it starts'),
  /** By `event/source`; the text is stored apart, by its SHA-256. */
  source: sourceSchema.extend({
    // Addresses of other kinds were taken once; they are dropped, and the source stays.
    url: sourceSchema.shape.url.catch(undefined),
  }),
  /** By entity id; `event` is the pack that it is listed in. */
  entity: entitySchema.extend({ event: slug }),
  /** By `event/fact`: a fact of the guild, or its correction of a shipped one. */
  fact: factSchema.refine(
    ({ when }) => when?.end === undefined || when.start <= when.end,
    'the fact ends before it starts',
  ),
  /** By `event/fact`: a shipped fact that the guild does not want there. */
  hidden: z.strictObject({
    /** It was moved to this key, when the shipped one said what has this digest. */
    moved: z.strictObject({ to: z.string(), sha256: z.string().length(64) }).optional(),
  }),
  /** By entity id: it is another name of `into`. */
  merge: z.strictObject({ into: slug }),
  /** One item, by the id `guild`. */
  settings: settingsSchema,
} as const;

/** What a guild keeps. */
export type Kind = keyof typeof bodies;
/** What an item of each kind says. */
export type Bodies = { readonly [K in Kind]: z.infer<(typeof bodies)[K]> };
/** What moderators chose for their guild. */
export type Settings = Bodies['settings'];

export const kinds = Object.keys(bodies) as readonly Kind[];
export const settingsId = 'guild';

/** Names one item of a guild. */
export interface Target<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
}

/** One string for a target, to compare targets and to use them as keys. */
export function targetKey({ kind, id }: Target): string {
  return `${kind}:${id}`;
}

/** `event/name` in its two parts; the second is empty where there is none. */
export function splitKey(key: string): readonly [event: string, name: string] {
  const slash = key.indexOf('/');
  return slash < 0 ? [key, ''] : [key.slice(0, slash), key.slice(slash + 1)];
}

/** @throws StoreFault `damaged` for a kind that this version does not know. */
export function parseKind(kind: string): Kind {
  const known = kinds.find((each) => each === kind);
  if (known === undefined)
    throw new StoreFault('damaged', `There is an item of unknown kind "${kind}"`);
  return known;
}

/** A stored body, checked. @throws StoreFault `damaged` that names the item and what is wrong with it. */
export function parseBody<K extends Kind>(kind: K, id: string, json: string): Bodies[K] {
  const parsed = bodies[kind].safeParse(parseJson(json));
  if (parsed.success) return parsed.data as Bodies[K];
  throw new StoreFault('damaged', `${kind} ${id}: ${z.prettifyError(parsed.error)}`);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

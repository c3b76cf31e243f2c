/** The files of a knowledge pack, parsed at the edge. Inside, `Fact`, `Source` and the rest are trusted. */
import { z } from 'zod';
import { canonicalKind } from './kinds.ts';

/** What belongs in a field, where its type alone does not tell. */
export const EXPECTED = {
  slug: 'expected lower-case words joined by hyphens, such as "seoul-2013"',
  text: 'expected some text',
  day: 'expected a day such as "2013-10-17"',
  time: 'expected a day or a time such as "2013-10-17" or "2013-10-17T19:44"',
  link: 'expected a link such as "https://example.org/story"',
  digest: 'expected 64 hexadecimal digits',
} as const;

const slug = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, EXPECTED.slug);
const text = z.string().trim().min(1, EXPECTED.text);
const day = z.iso.date(EXPECTED.day);
/** Of the web: another address could do something where it is opened. White space would be another text. */
const link = z.url({ protocol: /^https?$/, error: EXPECTED.link }).regex(/^\S+$/, EXPECTED.link);

export const entityTypes = [
  'person',
  'organisation',
  'country',
  'place',
  'event',
  'group',
] as const;

/** A person, body, country, place, or another event (an earlier edition) that facts are about. */
export const entitySchema = z.strictObject({
  id: slug,
  type: z.enum(entityTypes),
  name: text,
  aliases: z.array(text).default([]),
  /** What the entity is; `of` is the organisation or country that the role is held for. */
  roles: z.array(z.strictObject({ title: text, of: slug.optional() })).default([]),
  /** Word for the people or the adjective of a country: "Korean", "South Koreans". */
  demonyms: z.array(text).default([]),
});

export const sourceSchema = z.strictObject({
  id: slug,
  publisher: text,
  headline: text,
  byline: text.optional(),
  /** When it was published, in the publisher's own time: date, or date and time. */
  published: z.union([z.iso.date(), z.iso.datetime({ local: true, offset: true })], EXPECTED.time),
  url: link.optional(),
  credits: z.array(text).default([]),
  /** Path of the text inside the pack, kept byte for byte. */
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, EXPECTED.digest),
});

export const eventSchema = z.strictObject({
  id: slug,
  title: text,
  aliases: z.array(text).default([]),
  start: day,
  end: day,
  place: text,
  sources: z.array(sourceSchema).min(1),
  entities: z.array(entitySchema).default([]),
});

/** How a number is meant: "about 90", "at least 41". */
const bounds = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'] as const;

export const factSchema = z.strictObject({
  id: slug,
  /** What sort of fact it is; see kinds.ts for the known ones, others are allowed. */
  kind: slug.transform(canonicalKind),
  /** One short sentence or phrase in plain words. */
  answer: text.max(300),
  /** Verbatim span of one source. */
  quote: text.max(2000),
  source: slug,
  /** Which occurrence in the text is meant, counted from 1, when the quote stands there more than once. */
  occurrence: z.int().min(1).optional(),
  /** Who said it, for statements and their like. */
  speaker: slug.optional(),
  /** What the fact is about, other than its speaker. */
  subjects: z.array(slug).default([]),
  /** Ways in which people ask for it. */
  sampleQuestions: z.array(text).default([]),
  /** The day or days that the fact speaks of. */
  when: z.strictObject({ start: day, end: day.optional() }).optional(),
  quantities: z
    .array(
      z.strictObject({ value: z.number(), unit: text, bound: z.enum(bounds).default('exact') }),
    )
    .default([]),
});

/** Facts of packs that were written before `asks` became `sampleQuestions` are read as well. */
export const factsSchema = z.array(z.preprocess(withSampleQuestions, factSchema));

function withSampleQuestions(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null || !('asks' in fact)) return fact;
  if ('sampleQuestions' in fact) return fact;
  const { asks, ...rest } = fact;
  return { ...rest, sampleQuestions: asks };
}

/** Someone or something with a name, as a pack has it. */
export type EntityFile = z.infer<typeof entitySchema>;
/** A source, as a pack has it. */
export type SourceFile = z.infer<typeof sourceSchema>;
/** An event with its sources and entities, as a pack has it. */
export type EventFile = z.infer<typeof eventSchema>;
/** A fact, as a pack has it. */
export type FactFile = z.infer<typeof factSchema>;

/** The forms of a source: its text, and what is known about it. */
import { z } from 'zod';
import type { Request } from '../../src/bot/request.ts';
import { dayOf, readStory, readUpload, type Story } from '../../src/guilds/guild.ts';
import type { Action, Input, Modal } from '../../src/bot/reply.ts';
import { type SourceFile, sourceSchema } from '../../src/packs/schema.ts';
import { hasWords } from '../../src/qa/lookup/typed.ts';
import { shorten } from '../../src/text/shorten.ts';
import { noDay, oneLine } from '../shared/form-input.ts';
import { problem, type Problem } from '../shared/unfinished.ts';

const MOST_OF_LINE = 300;

const detailsSchema = z.object({
  publisher: z.string().default(''),
  headline: z.string().default(''),
  byline: z.string().default(''),
  published: z.string().default(''),
  url: z.string().default(''),
});

/** White space in it would be another text that came along. */
const linkSchema = z.url({ protocol: /^https?$/ }).regex(/^\S+$/);

/** What is typed about a source, each empty when it is not known. */
export type Details = z.infer<typeof detailsSchema>;

const publisher = line('publisher', 'Publisher', 'Who published it, such as a newspaper');
const headline = line('headline', 'Headline');
const published = line('published', 'Published', 'A day such as 17 October 2013 or 2013-10-17');

/** Asks for the text, pasted or uploaded, and for what is not in its head. */
export function textForm(title: string, action: Action): Modal {
  return {
    ...{ title, action },
    inputs: [
      {
        ...{ name: 'text', label: 'Text', type: 'text', most: 4000 },
        description: 'As it was published; a longer one as a file',
      },
      {
        name: 'file',
        label: 'File',
        type: 'file',
        description: 'A .txt or .md file up to 1 MB, or .html up to 5 MB',
      },
      ...[publisher, headline, published].map((input) => ({
        ...input,
        description: 'Empty: as the text itself says',
      })),
    ],
  };
}

/** Asks for all that is known about a source. */
export function detailsForm(
  title: string,
  action: Action,
  values: Details = detailsSchema.parse({}),
): Modal {
  const inputs = [
    { ...publisher, required: true },
    { ...headline, required: true },
    line('byline', 'Byline', 'Who wrote it; empty when it does not say'),
    { ...published, required: true },
    line('url', 'Link', 'Where it stands on the web, if it does'),
  ];
  return {
    title,
    action,
    inputs: inputs.map((input) => ({ ...input, value: values[input.name as keyof Details] })),
  };
}

/** What a sent form says about a source, each on one line. */
export function typedDetails({ fields = {} }: Request): Details {
  const typed = detailsSchema.parse(fields);
  return detailsSchema.parse(
    Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, oneLine(text)])),
  );
}

/** The text that was pasted or uploaded; nothing when neither was. @throws UploadError */
export async function sentStory({ fields = {}, files = {} }: Request): Promise<Story | undefined> {
  if (files.file) return readUpload(files.file);
  const { text = '' } = fields;
  return hasWords(text) ? readStory(text) : undefined;
}

/** The details with what `others` know where they are empty, the first that knows it. */
export function filledFrom(
  details: Details,
  ...others: readonly { readonly [name in keyof Details]?: string | undefined }[]
): Details {
  return detailsSchema.parse(
    Object.fromEntries(
      Object.entries(details).map(([name, text]) => [
        name,
        [text, ...others.map((other) => other[name as keyof Details] ?? '')].find(Boolean) ?? '',
      ]),
    ),
  );
}

export type Told = Pick<SourceFile, 'publisher' | 'headline' | 'byline' | 'published' | 'url'>;

/** The details as a source's file has them, or what is wrong with them. */
export async function told(details: Details): Promise<Told | Problem> {
  const { url, byline } = details;
  if (!hasWords(details.publisher)) return problem('The publisher is missing: who published it?');
  if (!hasWords(details.headline)) return problem('The headline is missing.');
  const day = await dayOf(details.published);
  const when = sourceSchema.shape.published.safeParse(day);
  if (!when.success) {
    return problem(noDay(details.published, 'day it was published'));
  }
  if (url !== '' && !linkSchema.safeParse(url).success) {
    return problem(
      `“${shorten(url, 60)}” is no link: expected one such as https://example.org/story.`,
    );
  }
  return {
    ...{ publisher: details.publisher, headline: details.headline, published: when.data },
    ...(hasWords(byline) && { byline }),
    ...(url !== '' && { url }),
  };
}

function line(name: keyof Details, label: string, description?: string): Input {
  return {
    ...{ name, label, type: 'line', most: MOST_OF_LINE },
    ...(description !== undefined && { description }),
  };
}

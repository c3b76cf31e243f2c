/** The forms of a source: its text, and what is known about it. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Context } from '../../src/bot/command.ts';
import { tooMany } from '../../src/bot/limits.ts';
import type { Request } from '../../src/bot/request.ts';
import { withTyped } from '../../src/bot/typed-input.ts';
import { dayOf, type OnWait, readStory, readUpload, type Story } from '../../src/guilds/guild.ts';
import type { Action, Input, Modal, Reply } from '../../src/bot/reply.ts';
import { type SourceFile, sourceSchema } from '../../src/packs/schema.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { shorten } from '../../src/text/shorten.ts';
import { SIGNS } from '../../src/text/lang/en/bylines.ts';
import { noDay, oneLine } from '../shared/form-input.ts';
import { problem, type Problem } from '../shared/unfinished.ts';

/** Most characters of what is told about a source. */
export const MAX_LINE_LENGTH = 300;
const MAX_TYPED_LENGTH = 60;

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

/** Nothing is known yet. */
export const noDetails = detailsSchema.parse({});

/** Asks for the text, pasted or uploaded, and for what is not in its head. */
export function textForm(title: string, action: Action): Modal {
  const hint = say('sourceForm.emptyHint');
  return {
    title,
    action,
    inputs: [
      {
        name: 'text',
        label: say('sourceForm.text'),
        description: say('sourceForm.textHint'),
        type: 'text',
        most: 4000,
      },
      {
        name: 'file',
        label: say('sourceForm.file'),
        description: say('sourceForm.fileHint'),
        type: 'file',
      },
      line('publisher', say('sourceForm.publisher'), hint),
      line('headline', say('sourceForm.headline'), hint),
      line('published', say('sourceForm.published'), hint),
    ],
  };
}

/** Asks for all that is known about a source. */
export function detailsForm(title: string, action: Action, values: Details = noDetails): Modal {
  const inputs = [
    {
      ...line('publisher', say('sourceForm.publisher'), say('sourceForm.publisherHint')),
      required: true,
    },
    { ...line('headline', say('sourceForm.headline')), required: true },
    line('byline', say('sourceForm.byline'), say('sourceForm.bylineHint')),
    {
      ...line('published', say('sourceForm.published'), say('sourceForm.publishedHint')),
      required: true,
    },
    line('url', say('sourceForm.url'), say('sourceForm.urlHint')),
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

/** What to say when the guild has sent too many files; nothing when it has not, or when no file is sent. Counts this one. */
export async function tooManyFiles(request: Request, context: Context): Promise<Reply | undefined> {
  const over = request.files?.file && (await tooMany('uploads', request, context));
  return over && withTyped(over.reply, request);
}

/** The text that was pasted or uploaded; nothing when neither was. @throws UploadError */
export async function sentStory(
  { fields = {}, files = {} }: Request,
  onWait?: OnWait,
): Promise<Story | undefined> {
  if (files.file) return readUpload(files.file, onWait);
  const { text = '' } = fields;
  return hasWords(text) ? readStory(text, onWait) : undefined;
}

/** A form would cut a longer one, which then leads elsewhere. */
export function shortEnough(url: string): string {
  return url.length <= MAX_LINE_LENGTH ? url : '';
}

/** What a page or a feed tells, which may be of any length, as it fits a line of a form. */
function fitting(name: string, text: string): string {
  return name === 'url' ? shortEnough(text) : shorten(text, MAX_LINE_LENGTH);
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
        [text, ...others.map((other) => fitting(name, other[name as keyof Details] ?? ''))].find(
          Boolean,
        ) ?? '',
      ]),
    ),
  );
}

export type CheckedDetails = Pick<
  SourceFile,
  'publisher' | 'headline' | 'byline' | 'published' | 'url'
>;

/** The details as a source's file has them, or what is wrong with them. */
export async function checkedDetails(details: Details): Promise<CheckedDetails | Problem> {
  const { url } = details;
  // "By" is said where it is shown.
  const byline = details.byline.replace(SIGNS, '');
  if (!hasWords(details.publisher)) return problem(say('source.noPublisher'));
  if (!hasWords(details.headline)) return problem(say('source.noHeadline'));
  const day = await dayOf(details.published);
  const when = sourceSchema.shape.published.safeParse(day);
  if (!when.success) {
    return problem(noDay(details.published, 'published'));
  }
  if (url !== '' && !linkSchema.safeParse(url).success) {
    return problem(say('source.noLink', { typed: shorten(url, MAX_TYPED_LENGTH) }));
  }
  return {
    ...{ publisher: details.publisher, headline: details.headline, published: when.data },
    ...(hasWords(byline) && { byline }),
    ...(url !== '' && { url }),
  };
}

function line(name: keyof Details, label: string, description?: string): Input {
  return {
    ...{ name, label, type: 'line', most: MAX_LINE_LENGTH },
    ...(description !== undefined && { description }),
  };
}

/** `npm run extract`: drafts the facts of articles, as JSON or as packs for moderators to go through. */
import { sourceSchema } from '../packs/schema.ts';
import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { slugOf } from '../packs/article.ts';
import { EVENT_FILE, FACTS_FILE, type Pack } from '../packs/pack.ts';
import { openModel, type Model } from '../model/model.ts';
import { FileError, runProgram, UsageError, type Program } from '../runtime/cli-errors.ts';
import { decode } from '../extract/pages/decode.ts';
import { draftArticle, type ExtractedArticle } from '../extract/draft.ts';
import { CONFIDENT } from '../extract/facts/confidence.ts';
import { missingDetails, packOf, SOURCE_FILE } from '../extract/pack.ts';
import { progressLine } from './progress.ts';
import { NoArticleError, readArticle } from '../extract/read.ts';
import { errorMessage } from '../runtime/error-message.ts';

const USAGE = `Usage: npm run -s extract -- [--json] [--all] FILE...
       npm run extract -- FILE --out DIR [--publisher NAME] [--published DAY] [--place NAME] [--url URL]

Drafts what an editor would keep of articles in plain text or HTML: who said what, numbers, days,
places, offices and the rest, the most important first, each with its quote and how sure it is.
  --json            one JSON object a line for each file, instead of text
  --all             also prints drafts that are less sure, after the others
  --out DIR         writes a knowledge pack to DIR, a new folder, for review
  --publisher NAME, --published YYYY-MM-DD, --place NAME, --url URL
                    what the pack needs and the article does not tell
  --help            this text`;

const FLAGS = {
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  out: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  place: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'expected an article, found a folder'],
  ['EACCES', 'no permission to read it'],
]);

if (import.meta.main) await runProgram(extract);

/** The program. Its own model is closed when it is done; another one that is given is not. */
export async function extract(its: Program, given?: Model): Promise<void> {
  const { values: flags, positionals: files } = readFlags(its.args);
  const print = (text: string): void => void its.output.write(`${text}\n`);
  if (flags.help) {
    print(USAGE);
    return;
  }
  const opened = (): Model => given ?? openModel();
  const closed = async (model: Model): Promise<void> => {
    if (!given) await model.close();
  };
  const [first] = files;
  if (first === undefined) throw new UsageError(`No file was given.\n\n${USAGE}`);
  if (flags.out !== undefined) {
    if (files.length > 1)
      throw new UsageError('Give --out with one file; each event gets a pack of its own.');
    if (flags.all)
      throw new UsageError('Give --all without --out; a pack takes no drafts that are less sure.');
    checkPackFlags(flags.out, flags);
    const model = opened();
    const draft = await draftOf(first, model);
    await closed(model);
    print(writePack(flags.out, packFor(draft, flags.out, flags)));
    return;
  }
  const failures: string[] = [];
  const model = opened();
  for (const [i, file] of files.entries()) {
    progress(i, files.length, file, its.errors);
    try {
      const draft = await draftOf(file, model, flags.all);
      print(flags.json ? JSON.stringify(asRecord(draft)) : asText(file, draft));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failures.push(error.message);
    }
  }
  await closed(model);
  progress(files.length, files.length, '', its.errors);
  if (failures.length > 0) throw new FileError(failures.join('\n'));
}

function readFlags(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof FLAGS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${errorMessage(error)}\n\n${USAGE}`);
  }
}

/** What one asks for with `all` comes after the other facts. */
async function draftOf(file: string, model: Model, all = false): Promise<ExtractedArticle> {
  const html = /\.html?$/i.test(file) ? { html: true } : {};
  try {
    const article = await readArticle(decode(readFileSync(file)), html);
    return await draftArticle(article, model, { lessSure: all });
  } catch (error) {
    if (error instanceof NoArticleError) throw new FileError(`${file}: ${error.message}`);
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === undefined ? undefined : REASONS.get(code);
    if (reason === undefined) throw error;
    throw new FileError(`${file}: ${reason}.`);
  }
}

/** The stable form that other programs read. */
function asRecord({ source, text, entities, facts, lessSure }: ExtractedArticle): unknown {
  return {
    source: { ...source, text },
    entities,
    facts: [...facts, ...lessSure].map(({ sampleQuestions: asks, ...fact }) => ({
      ...fact,
      ...{ asks, signs: undefined },
    })),
  };
}

function asText(file: string, { source, facts, lessSure }: ExtractedArticle): string {
  const head = [
    source.headline ?? basename(file),
    source.publisher,
    source.published,
    source.byline,
  ];
  const sure = facts.filter(({ confidence }) => confidence >= CONFIDENT).length;
  return [
    head.filter((each) => each !== undefined).join(' · '),
    ...[...facts, ...lessSure].map(
      ({ kind, answer, speaker, confidence }) =>
        `  ${confidence.toFixed(2)}  ${kind}${speaker === undefined ? '' : `, ${speaker}`}: ${answer}`,
    ),
    `  ${facts.length} facts drafted, ${sure} of them confident`,
    ...(lessSure.length > 0 ? [`  ${lessSure.length} less sure`] : []),
  ].join('\n');
}

interface PackFlags {
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
}

/** What is wrong is told before the article is read, which takes seconds. @throws UsageError, FileError */
function checkPackFlags(directory: string, { published, url }: PackFlags): void {
  if (published !== undefined && !z.iso.date().safeParse(published).success)
    throw new UsageError(`--published ${published}: expected a day such as 2026-03-14.`);
  if (!sourceSchema.shape.url.safeParse(url).success)
    throw new UsageError(`--url ${url}: expected a link such as https://example.org/story.`);
  if (existsSync(directory)) {
    throw new FileError(
      `${directory} is there already; nothing was written. Name a new folder, or remove this one first.`,
    );
  }
}

function packFor(draft: ExtractedArticle, directory: string, flags: PackFlags): Pack {
  const { publisher, published, place, url } = flags;
  const details = {
    id: slugOf(basename(directory, extname(directory))),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(place !== undefined && { place }),
    ...(url !== undefined && { url }),
  };
  const missing = missingDetails(draft, details);
  if (missing.length > 0) {
    throw new UsageError(
      `The article does not tell all that a pack needs. Please add: ${missing.join(', ')}.`,
    );
  }
  return packOf(draft, details);
}

/** Gives what to do next. */
function writePack(directory: string, { event, facts, texts }: Pack): string {
  mkdirSync(dirname(join(directory, SOURCE_FILE)), { recursive: true });
  const write = (file: string, text: string): void => {
    writeFileSync(join(directory, file), text);
  };
  write(EVENT_FILE, `${JSON.stringify(event, null, 2)}\n`);
  write(FACTS_FILE, `${JSON.stringify(facts, null, 2)}\n`);
  for (const text of texts.values()) write(SOURCE_FILE, text);
  return `${facts.length} facts in ${directory}. Read each against its quote, then run: npm run check:knowledge -- ${directory}`;
}

type Terminal = Program['errors'] & { readonly isTTY?: boolean };

/** A bar on the terminal while many files are read. */
function progress(done: number, all: number, file: string, errors: Terminal): void {
  if (all < 2 || errors.isTTY !== true) return;
  errors.write(progressLine(done, all, basename(file)));
}

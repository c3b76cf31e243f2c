/** `npm run reviews`: the drafts that moderators decided on, to fit anew how sure drafts are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../runtime/config.ts';
import { environment } from '../runtime/environment.ts';
import { endWithReader, write } from '../platforms/terminal/stream.ts';
import { loadPacks, packDirectories } from '../packs/load.ts';
import { findQuote } from '../packs/proof.ts';
import { FileError, runProgram, UsageError, type Program } from '../runtime/cli-errors.ts';
import { sha256Of } from '../guilds/items/change.ts';
import { reviewedTexts, type Reviewed, type ReviewedText } from '../guilds/drafts/reviewed.ts';
import { openStore } from '../guilds/db/store.ts';
import { errorMessage } from '../runtime/error-message.ts';

const USAGE = `Usage: npm run -s reviews -- [--json] [--save DIR]

Tells how many drafts were approved, edited and rejected, by how sure they were.
  --json      one JSON object a line instead, for each draft that was decided on
  --save DIR  also writes those lines to DIR/drafts.jsonl and each source's text to DIR/SHA256.txt,
              for npm run calibrate:drafts -- ARTICLES --reviews DIR
  --help      this text`;

const FLAGS = {
  json: { type: 'boolean', default: false },
  save: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Least confidence of each row. */
const BANDS = [0.9, 0.75, 0.6, 0];

if (import.meta.main) await runProgram(reviews);

/** Tells how many drafts moderators approved, edited and rejected, by how sure they were; or each as a line of JSON. */
export async function reviews({ args, output, settings }: Program): Promise<void> {
  const flags = readFlags(args);
  endWithReader(output);
  if (flags.help) return write(output, `${USAGE}\n`);
  const config = readConfig(settings ?? environment());
  const shipped = loadPacks(packDirectories(config.KNOWLEDGE_DIR)).flatMap(({ texts }) => [
    ...texts.values(),
  ]);
  const shippedTexts = new Map(shipped.map((text) => [sha256Of(text), text]));
  const store = await openStore(config.DATABASE_URL);
  try {
    const all = (await reviewedTexts(store)).map(({ sha256, text, drafts }) => ({
      ...{ sha256, drafts },
      text: text ?? shippedTexts.get(sha256) ?? '',
    }));
    const lines = all.flatMap(records).map((each) => JSON.stringify(each));
    if (flags.save !== undefined) save(flags.save, lines, all);
    await write(output, joined(flags.json ? lines : table(all)));
  } finally {
    await store.close();
  }
}

type WithText = Required<ReviewedText>;

/** The stable form that the fit reads. Offsets are those of the quote in the text. */
function records({ sha256, text, drafts }: WithText): unknown[] {
  return drafts.map(({ body, outcome, became }) => {
    const { start, end, kind, answer, speaker = null, cue = null, confidence } = body;
    const now = became && { ...became, ...placeOf(became.quote, start, text) };
    return {
      ...{ sha256, start, end, kind, answer, speaker, cue, confidence, outcome },
      became: now ? { speaker: null, ...now } : null,
    };
  });
}

/** The place of the quote that is nearest to where the draft's stood. */
function placeOf(quote: string, from: number, text: string) {
  const away = ({ start }: { start: number }) => Math.abs(start - from);
  const [place] = findQuote(quote, text).sort((a, b) => away(a) - away(b));
  return place ?? { start: null, end: null };
}

function table(all: readonly ReviewedText[]): string[] {
  const drafts = all.flatMap((each) => each.drafts);
  if (drafts.length === 0) return ['No draft was decided on yet: see /review.'];
  const rows = BANDS.map((least, i) => {
    const most = BANDS[i - 1] ?? Infinity;
    const inside = drafts.filter(({ body: { confidence: c } }) => c >= least && c < most);
    const count = (outcome: Reviewed['outcome']) =>
      inside.filter((each) => each.outcome === outcome).length;
    const counts = [count('approved'), count('edited'), count('rejected')];
    const share = inside.length === 0 ? '' : ((counts[0] ?? 0) / inside.length).toFixed(2);
    return [`${least.toFixed(2)} and more`, ...counts.map(String), share];
  });
  const head = ['Confidence', 'approved', 'edited', 'rejected', 'right as drafted'];
  return [`Drafts: ${drafts.length}, texts: ${all.length}`, ...[head, ...rows].map(aligned)];
}

function aligned([first = '', ...cells]: readonly string[]): string {
  return [first.padEnd(14), ...cells.map((cell) => cell.padStart(10))].join(' ').trimEnd();
}

/** @throws FileError when the folder can't be written */
function save(directory: string, lines: readonly string[], all: readonly WithText[]): void {
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'drafts.jsonl'), joined(lines));
    for (const { sha256, text } of all) writeFileSync(join(directory, `${sha256}.txt`), text);
  } catch (error) {
    throw new FileError(
      `${directory} can't be written: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    throw new UsageError(`${errorMessage(error)}\n\n${USAGE}`);
  }
}

/** Reads the files of a knowledge pack, and reports what is wrong with their form. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import type { z } from 'zod';
import { problemOf } from './issues.ts';
import { EVENT_FILE, FACTS_FILE, type Pack } from './pack.ts';
import { shown, type Report } from './problems.ts';
import { eventSchema, factsSchema, type EventFile, type SourceFile } from './schema.ts';
import { syntaxProblem } from './syntax.ts';
import { errorMessage } from '../runtime/error-message.ts';

/**
 * Reads `event.json`, the sources that it names, and `facts.json`, which may be missing. Gives
 * nothing when a problem was reported. Hashes, references and quotes are not checked here.
 */
export function readPack(directory: string, report: Report): Pack | undefined {
  const factsFile = join(directory, FACTS_FILE);
  const event = readJson(join(directory, EVENT_FILE), eventSchema, report);
  const facts = existsSync(factsFile) ? readJson(factsFile, factsSchema, report) : [];
  const texts = event && readTexts(event, directory, report);
  return event && facts && texts && { event, facts, texts, directory };
}

function readJson<T extends z.ZodType>(
  file: string,
  schema: T,
  report: Report,
): z.infer<T> | undefined {
  const text = readText(file, 'Put the file there, or take this folder away.', report);
  const json = text === undefined ? undefined : parseJson(text, file, report);
  return json && parseData(json.data, schema, file, report);
}

/** The data of a JSON text, in an object of its own as it may be anything. */
export function parseJson(
  text: string,
  file: string,
  report: Report,
): { readonly data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    report(syntaxProblem(file, text, error));
    return undefined;
  }
}

/** Data in the form of a schema, or nothing and what is wrong with it. */
export function parseData<T extends z.ZodType>(
  data: unknown,
  schema: T,
  file: string,
  report: Report,
): z.infer<T> | undefined {
  const parsed = schema.safeParse(data, { reportInput: true });
  parsed.error?.issues.forEach((issue) => {
    report(problemOf(issue, file, data));
  });
  return parsed.data;
}

/** The sources' texts by id, as they stand in their files, a byte order mark included. */
function readTexts(
  event: EventFile,
  directory: string,
  report: Report,
): Map<string, string> | undefined {
  const texts = event.sources.flatMap((source): [string, string][] => {
    const text = readSource(source, directory, report);
    return text === undefined ? [] : [[source.id, text]];
  });
  return texts.length === event.sources.length ? new Map(texts) : undefined;
}

function readSource(
  { id, file }: SourceFile,
  directory: string,
  report: Report,
): string | undefined {
  if (isInside(file)) {
    return readText(join(directory, file), `Put the text of source "${id}" there.`, report);
  }
  report({
    file: join(directory, EVENT_FILE),
    place: { item: { noun: 'source', id }, field: 'file' },
    what: 'the path leads out of the pack',
    expected: 'a path inside the pack, such as "sources/story.txt"',
    found: shown(file),
    remedy: 'Move the text into the pack.',
  });
  return undefined;
}

function isInside(file: string): boolean {
  return !isAbsolute(file) && normalize(file).split(sep)[0] !== '..';
}

/** A text in UTF-8; nothing, and why, when it can't be read. */
export function readText(path: string, remedy: string, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const found = error instanceof TypeError ? 'bytes that are not UTF-8' : reasonOf(error);
    report({ file: path, what: "can't be read", expected: 'a text in UTF-8', found, remedy });
    return undefined;
  }
}

/** "no such file or directory", from the system's error. */
function reasonOf(error: unknown): string {
  return errorMessage(error).replace(/^\w+: |, \w+.*$/g, '');
}

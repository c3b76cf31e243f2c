/** Packs in one JSON file, each as its files by their paths: what a guild exports and imports. */
import { z } from 'zod';
import { EVENT_FILE, FACTS_FILE, type Pack } from './pack.ts';
import { shown, asWritten, type Report } from './problems.ts';
import { parseData, parseJson, readText } from './read.ts';
import { entitySchema, eventSchema, factsSchema, type EventFile } from './schema.ts';
import { atOnce, type Work } from '../runtime/schedule.ts';
import { hasWords } from '../text/has-words.ts';

export const BUNDLE_ENDING = '.verbatim.json';

const slug = entitySchema.shape.id;
const bundleSchema = z.strictObject({
  /** The version of this form. */
  verbatim: z.literal(1),
  /** By event id: `event.json` and `facts.json` as data, the texts of the sources as text. */
  packs: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** Ids of those that are kept, but not answered from. */
  archived: z.array(z.string()).exactOptional(),
  /** By event id: shipped facts that are hidden, by their ids. */
  hidden: z.record(slug, z.array(slug)).exactOptional(),
  /** By event id: entities that are another name of one that it names, by their ids. */
  merged: z.record(slug, z.record(slug, slug)).exactOptional(),
});

/** The text of a bundle. */
export function bundleOf(packs: readonly Pack[]): string {
  return atOnce(bundling(packs));
}

/** The same, a pack a step. */
export function* bundling(packs: readonly Pack[]): Work<string> {
  const archived = packs.flatMap((pack) => (pack.archived ? [pack.event.id] : []));
  const hidden = packs.flatMap(({ event, hidden: ids }): [string, string[]][] =>
    ids ? [[event.id, [...ids]]] : [],
  );
  const merged = packs.flatMap(({ event, merged: names }): [string, Record<string, string>][] =>
    names ? [[event.id, Object.fromEntries(names)]] : [],
  );
  const bundle: z.infer<typeof bundleSchema> = {
    ...{ verbatim: 1, packs: {} },
    ...(archived.length > 0 && { archived }),
    ...(hidden.length > 0 && { hidden: Object.fromEntries(hidden) }),
    ...(merged.length > 0 && { merged: Object.fromEntries(merged) }),
  };
  const [head = '', ...rest] = jsonOf(bundle).split('{}');
  const tail = rest.join('{}');
  const members: string[] = [];
  for (const pack of packs) {
    yield;
    // A line's end inside a text is written otherwise.
    const files = jsonOf(filesOf(pack)).replaceAll('\n', '\n    ');
    members.push(`\n    ${JSON.stringify(pack.event.id)}: ${files}`);
  }
  const all = members.length > 0 ? `{${members.join(',')}\n  }` : '{}';
  return `${head}${all}${tail}\n`;
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

/** The packs of a bundle's text; `name` is what its problems are reported under. None when there are problems. */
export function readBundle(text: string, name: string, report: Report): Pack[] {
  const json = parseJson(text.replace(/^\uFEFF/, ''), name, report);
  if (!json) return [];
  const { data: bundle } = bundleSchema.safeParse(json.data);
  // A record leaves out what would be its own prototype; nothing of a file is left out silently.
  if (!bundle || hasOwnPrototype(json.data)) {
    report({
      file: name,
      what: 'this is no export',
      expected: 'a file that /export gave: {"verbatim": 1, "packs": …}',
      found: shown(json.data),
      remedy: 'Take the file as it was exported.',
      fault: { code: 'noExport', found: asWritten(json.data) },
    });
    return [];
  }
  const archived = new Set(bundle.archived);
  const { hidden = {}, merged = {} } = bundle;
  return Object.entries(bundle.packs).flatMap(([id, files]) => {
    const pack = packOf(files, `${name}/${id}`, report);
    if (!pack) return [];
    return {
      ...pack,
      ...(archived.has(id) && { archived: true }),
      ...(hidden[id] && { hidden: hidden[id] }),
      ...(merged[id] && { merged: new Map(Object.entries(merged[id])) }),
    };
  });
}

function hasOwnPrototype(data: unknown): boolean {
  const { packs } = data as z.infer<typeof bundleSchema>;
  return Object.hasOwn(packs, '__proto__');
}

/** The packs of a bundle's file. */
export function readBundleFile(path: string, report: Report): Pack[] {
  const text = readText(path, 'Name the file of an export.', report);
  return text === undefined ? [] : readBundle(text, path, report);
}

type Files = Readonly<Record<string, unknown>>;

function filesOf({ event, facts, texts }: Pack): Files {
  return {
    [EVENT_FILE]: event,
    [FACTS_FILE]: facts,
    ...Object.fromEntries(event.sources.map(({ id, file }) => [file, texts.get(id)])),
  };
}

function packOf(files: Files, directory: string, report: Report): Pack | undefined {
  const event = parseData(files[EVENT_FILE], eventSchema, `${directory}/${EVENT_FILE}`, report);
  const facts = parseData(
    files[FACTS_FILE] ?? [],
    factsSchema,
    `${directory}/${FACTS_FILE}`,
    report,
  );
  const texts = event && textsOf(event, files, directory, report);
  return event && facts && texts && { event, facts, texts, directory };
}

function textsOf(
  { sources }: EventFile,
  files: Files,
  directory: string,
  report: Report,
): Map<string, string> | undefined {
  const texts = new Map<string, string>();
  for (const { id, file } of sources) {
    const text = files[file];
    if (typeof text === 'string' && hasWords(text)) texts.set(id, text);
    else {
      report({
        file: `${directory}/${file}`,
        what: 'the text of a source is missing',
        expected: `the text of source "${id}"`,
        found: shown(text),
        remedy: `Put the text there, under the path that ${EVENT_FILE} names.`,
        fault: { code: 'noText', source: id, found: asWritten(text) },
      });
    }
  }
  return texts.size === sources.length ? texts : undefined;
}

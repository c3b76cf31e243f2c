/** Checks that packs hold together: ids, references, days, hashes, and that every quote stands in its source. */
import { createHash } from 'node:crypto';
import { EVENT_FILE, FACTS_FILE, fileOf, type Pack } from './pack.ts';
import { shown, type PackNoun, type Problem, type Report } from './problems.ts';
import { quoteProblem } from './quotes.ts';
import type { SourceFile } from './schema.ts';
import { suggestion } from './suggest.ts';
import { atOnce, type Work } from '../runtime/schedule.ts';

type Where = Pick<Problem, 'file' | 'place'>;

/** Packs in which nothing was amiss, each alone: guilds share them. */
const sound = new WeakSet<Pack>();
/** Texts that were found to be those of their source: hashing a long one takes long. */
const hashed = new WeakMap<SourceFile, string>();

/** Reports every problem of the packs, of each alone and of all together. */
export function checkPacks(packs: readonly Pack[], report: Report): void {
  atOnce(checking(packs, report));
}

/** The same as work that can pause. */
export function* checking(packs: readonly Pack[], tell: Report): Work<void> {
  checkEventIds(packs, tell);
  checkEntityTypes(packs, tell);
  for (const pack of packs) {
    if (sound.has(pack)) continue;
    let problems = 0;
    const report = (problem: Problem): void => {
      problems += 1;
      tell(problem);
    };
    checkIds('source', pack.event.sources, fileOf(pack, EVENT_FILE), report);
    checkIds('entity', pack.event.entities, fileOf(pack, EVENT_FILE), report);
    checkIds('fact', pack.facts, fileOf(pack, FACTS_FILE), report);
    checkEvent(pack, report);
    yield* checkSources(pack, report);
    yield* checkFacts(pack, report);
    if (problems === 0) sound.add(pack);
  }
}

function checkEventIds(packs: readonly Pack[], report: Report): void {
  const files = new Map<string, string>();
  for (const pack of packs) {
    const file = fileOf(pack, EVENT_FILE);
    const first = files.get(pack.event.id);
    files.set(pack.event.id, first ?? file);
    if (first === undefined) continue;
    report({
      file,
      place: { field: 'id' },
      what: 'another event has this id',
      expected: 'an id of its own',
      found: `${shown(pack.event.id)}, as in ${first}`,
      remedy: 'Change one of the two ids.',
      fault: { code: 'eventTwice', found: shown(pack.event.id), first },
    });
  }
}

/** Packs that name one entity id mean one entity. */
function checkEntityTypes(packs: readonly Pack[], report: Report): void {
  const seen = new Map<string, { type: string; file: string }>();
  for (const pack of packs) {
    const file = fileOf(pack, EVENT_FILE);
    for (const { id, type } of pack.event.entities) {
      const first = seen.get(id) ?? { type, file };
      seen.set(id, first);
      if (first.type === type || first.file === file) continue;
      report({
        file,
        place: { item: { noun: 'entity', id }, field: 'type' },
        what: 'another pack has it with another type',
        expected: `${shown(first.type)}, as in ${first.file}`,
        found: shown(type),
        remedy: 'Correct the type, or give one of the two another id.',
        fault: {
          code: 'otherType',
          found: shown(type),
          type: shown(first.type),
          first: first.file,
        },
      });
    }
  }
}

function checkIds(
  noun: PackNoun,
  items: readonly { readonly id: string }[],
  file: string,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) {
      report({
        file,
        place: { item: { noun, id } },
        what: `the pack has another ${noun} with this id`,
        remedy: 'Give one of the two another id.',
        fault: { code: 'twice', noun },
      });
    }
    seen.add(id);
  }
}

function checkEvent(pack: Pack, report: Report): void {
  const { start, end, entities } = pack.event;
  const file = fileOf(pack, EVENT_FILE);
  const known = entityIds(pack);
  checkDays({ start, end }, { file }, report);
  for (const { id, roles } of entities) {
    const place = { item: { noun: 'entity', id }, field: 'roles' } as const;
    for (const { of } of roles) checkEntity(of, known, { file, place }, report);
  }
}

function* checkSources(pack: Pack, report: Report): Work<void> {
  for (const file of pack.event.sources) {
    yield;
    const { id, sha256 } = file;
    const text = pack.texts.get(id) ?? '';
    if (hashed.get(file) === text) continue;
    const found = createHash('sha256').update(text).digest('hex');
    if (found === sha256) {
      hashed.set(file, text);
      continue;
    }
    report({
      file: fileOf(pack, EVENT_FILE),
      place: { item: { noun: 'source', id }, field: 'sha256' },
      what: 'the text of the source is not the one that this stands for',
      expected: sha256,
      found,
      remedy: 'Bring the text back as it was published; if this is it, put the found value there.',
      fault: { code: 'otherText', expected: sha256, found },
    });
  }
}

function* checkFacts(pack: Pack, report: Report): Work<void> {
  const file = fileOf(pack, FACTS_FILE);
  const known = entityIds(pack);
  for (const fact of pack.facts) {
    yield;
    const at = (field: string): Where => ({
      file,
      place: { item: { noun: 'fact', id: fact.id }, field },
    });
    checkEntity(fact.speaker, known, at('speaker'), report);
    for (const id of fact.subjects) checkEntity(id, known, at('subjects'), report);
    if (fact.when) checkDays(fact.when, at('when'), report);
    const text = pack.texts.get(fact.source);
    if (text === undefined) {
      report(unknown('source', fact.source, [...pack.texts.keys()], at('source')));
      continue;
    }
    const problem = quoteProblem(fact, text, pack);
    if (problem) report(problem);
  }
}

function entityIds({ event }: Pack): ReadonlySet<string> {
  return new Set(event.entities.map(({ id }) => id));
}

function checkEntity(
  id: string | undefined,
  known: ReadonlySet<string>,
  where: Where,
  report: Report,
): void {
  if (id !== undefined && !known.has(id)) report(unknown('entity', id, [...known], where));
}

function checkDays(
  { start, end }: { start: string; end?: string | undefined },
  where: Where,
  report: Report,
): void {
  if (end === undefined || start <= end) return;
  report({
    ...where,
    what: 'it ends before it starts',
    expected: `an end on ${start} or later`,
    found: shown(end),
    remedy: 'Correct one of the two days.',
    fault: { code: 'endsEarly', start, found: shown(end) },
  });
}

function unknown(
  noun: 'source' | 'entity',
  id: string,
  known: readonly string[],
  where: Where,
): Problem {
  const meant = suggestion(id, known);
  const add = `Add the ${noun} to ${EVENT_FILE}`;
  return {
    ...where,
    what: `there is no such ${noun}`,
    expected: `the id of one in ${EVENT_FILE}`,
    found: shown(id),
    remedy: meant === undefined ? `${add}.` : `${add}, or did you mean "${meant}"?`,
    fault: { code: 'unknown', noun, found: shown(id), meant },
  };
}

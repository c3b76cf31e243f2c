/** What a change would make of a guild's quotas. */
import { NEAR_QUOTA, type QuotaUse, type Quotas } from './quotas.ts';
import type { Writer } from '../db/store.ts';
import type { Step } from './edits.ts';
import { bytesOfEntries, logBytes } from './log-size.ts';

/** Characters of items that a change may add without their being counted: summing up all of a large guild takes long. */
const UNCOUNTED = 64 * 1024;

/** The quotas that these steps use more of, as they would be afterwards. A count of the guild's rows at most. */
export async function quotaUse(
  trx: Writer,
  guild: string,
  steps: readonly Step[],
  { facts, events, names, sourceBytes, itemBytes, logBytes: maxLogBytes }: Quotas,
): Promise<readonly QuotaUse[]> {
  const uses: QuotaUse[] = [];
  for (const [kind, of, most] of [
    ['fact', 'facts', facts],
    ['event', 'events', events],
    ['entity', 'names', names],
  ] as const) {
    const more = addedBy(steps, kind);
    if (more > 0) uses.push({ of, most, used: (await countOf(trx, guild, kind)) + more });
  }
  const longer = steps.reduce(
    (sum, { before, after }) => sum + (after?.length ?? 0) - (before?.length ?? 0),
    0,
  );
  if (longer > UNCOUNTED) {
    uses.push({ of: 'items', most: itemBytes, used: (await lengthOf(trx, guild)) + longer });
  }
  const texts = new Map(
    steps.flatMap(({ edit }) =>
      edit.do === 'put' && edit.kind === 'source' && edit.text !== undefined
        ? [[edit.body.sha256, edit.text]]
        : [],
    ),
  );
  if (texts.size > 0) {
    const stored = await textsOf(trx, guild);
    let used = stored.bytes;
    for (const [sha256, text] of texts) {
      if (!stored.known.has(sha256)) used += Buffer.byteLength(JSON.stringify(text));
    }
    if (used > stored.bytes) uses.push({ of: 'sources', most: sourceBytes, used });
  }
  const logged = await logBytes(trx, guild);
  const log = { of: 'log', most: maxLogBytes, used: logged + bytesOfEntries(steps) } as const;
  // Told once: a log that is full stays so.
  if (logged < log.most * NEAR_QUOTA) uses.push(log);
  return uses;
}

type Counted = 'fact' | 'event' | 'entity';

/** Items that are there after the steps and were not before, less those that go. */
function addedBy(steps: readonly Step[], kind: Counted): number {
  const own = steps.filter(({ edit }) => edit.kind === kind);
  return own.reduce(
    (sum, { before, after }) => sum + Number(after !== null) - Number(before !== null),
    0,
  );
}

async function countOf(trx: Writer, guild: string, kind: Counted): Promise<number> {
  const { count } = await trx
    .selectFrom('item')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('guild', '=', guild)
    .where('kind', '=', kind)
    .where('body', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Bytes of all items as they are kept. */
async function lengthOf(trx: Writer, guild: string): Promise<number> {
  const { length } = await trx
    .selectFrom('item')
    .select((eb) => eb.fn.sum(eb.fn<number>('octet_length', ['body'])).as('length'))
    .where('guild', '=', guild)
    .where('body', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(length);
}

async function textsOf(
  trx: Writer,
  guild: string,
): Promise<{ readonly bytes: number; readonly known: ReadonlySet<string> }> {
  const rows = await trx
    .selectFrom('source_text')
    .select((eb) => ['sha256', eb.fn<number>('octet_length', ['body']).as('length')])
    .where('guild', '=', guild)
    .execute();
  return {
    bytes: rows.reduce((sum, { length }) => sum + length, 0),
    known: new Set(rows.map(({ sha256 }) => sha256)),
  };
}

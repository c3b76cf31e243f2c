/** An export's text as edits, read and checked in a thread of its own: 10 MB would hold up answers for a second and more. */
import { join } from 'node:path';
import type { Pack } from '../../packs/pack.ts';
import { boundedThread } from '../../runtime/bounded-thread.ts';
import { pacer } from '../../runtime/schedule.ts';
import type { Put } from './edits.ts';
import { applicable, unlike } from './import.ts';
import type { Read, ThreadTask } from './import-worker.ts';

const thread = boundedThread<ThreadTask, Read>({
  filename: join(import.meta.dirname, 'import-worker.ts'),
  patience: 30_000,
  // Moderators bring one after the other.
  idle: 60_000,
  // Several times what the longest export takes.
  memory: 512,
});

/** What is imported, and over what. */
export interface Imported extends ThreadTask {
  readonly shipped: readonly Pack[];
}

/**
 * The edits that bring the packs of an export into a guild, as `importEdits` gives them; or what is wrong with it; or
 * `late` where reading takes longer than `patience` ms, or more memory than there is for it.
 */
export async function readImport(
  { shipped, ...task }: Imported,
  patience?: number,
): Promise<{ readonly edits: readonly Put[] } | Extract<Read, { problems: unknown }> | 'late'> {
  const read = await thread.run(task, patience);
  if (read.outcome !== 'done') return 'late';
  const { result } = read;
  if ('problems' in result) return result;
  const isNews = unlike(shipped);
  const edits: Put[] = [];
  const pace = pacer();
  for (const part of result.parts) {
    await pace();
    for (const put of JSON.parse(part) as Put[]) if (isNews(put)) edits.push(put);
  }
  return { edits: applicable(edits, shipped) };
}

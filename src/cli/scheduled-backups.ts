/** Backups of a database file at set times, of which the newest are kept. */
import { once } from 'node:events';
import { access, constants, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { addressOf } from '../guilds/db/address.ts';
import { stamp } from '../guilds/db/backup.ts';
import { ConfigError } from '../runtime/config.ts';
import type { Meter } from '../runtime/meter.ts';
import { errorMessage } from '../runtime/error-message.ts';
import { startCron } from './cron-job.ts';

export interface BackupSettings {
  readonly url: string;
  readonly folder: string;
  /** When, as a cron expression in the time zone of the machine. */
  readonly at: string;
  /** How many are kept. */
  readonly keep: number;
  readonly log: Logger;
  readonly now?: () => Date;
  readonly meter?: Pick<Meter, 'backedUp' | 'lastBackup'> | undefined;
}

export interface Backups {
  /** Makes one now. Never rejects: what goes wrong is logged and counted, and no older backup is touched. */
  readonly run: () => Promise<void>;
  /** Makes no more, and waits for the one that is being made. */
  readonly stop: () => Promise<void>;
}

const NAME = /^verbatim-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.db$/;
const UNFINISHED = /^verbatim-\d{8}-\d{6}\.db\.part$/;

/**
 * Looks at the folder, and makes backups from now on. A folder that can't be used is told, and tried again each time.
 * @throws ConfigError for PostgreSQL, which has its own tools, and for times that can't be read.
 */
export async function scheduleBackups(settings: BackupSettings): Promise<Backups> {
  const { url, at, log, meter } = settings;
  if (addressOf(url).engine !== 'sqlite') {
    throw new ConfigError(
      'BACKUP_DIR is for a database in a file. This one is in PostgreSQL: leave BACKUP_DIR empty and use pg_dump.',
    );
  }
  let last: Promise<void> = Promise.resolve();
  // One after the other, so that none meets another's unfinished file.
  const run = (): Promise<void> => {
    last = last.then(async () => {
      try {
        const target = await backUpOnce(settings);
        log.info({ file: target }, 'backed up');
        meter?.backedUp(true);
      } catch (error) {
        log.error({ err: error }, 'the backup failed; the earlier ones are untouched');
        meter?.backedUp(false);
      }
    });
    return last;
  };
  const job = startCron({ name: 'BACKUP_AT', example: '30 3 * * *' }, at, run);
  await look(settings);
  return {
    run,
    stop() {
      job.stop();
      return last;
    },
  };
}

/** Tells of the newest backup that is there, or, in one line, that the folder can't be used. Never rejects. */
async function look({ folder, log, meter }: BackupSettings): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK);
    const made = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
    const newest = made.at(-1);
    if (newest !== undefined)
      meter?.lastBackup(new Date(newest.replace(NAME, '$1-$2-$3T$4:$5:$6Z')));
  } catch (error) {
    const reason = errorMessage(error);
    log.error(`no backup can be made, as BACKUP_DIR can’t be used: ${reason}`);
    meter?.backedUp(false);
  }
}

/** Gives the file. Older ones go only when the new one is there. */
async function backUpOnce({
  url,
  folder,
  keep,
  now = () => new Date(),
}: BackupSettings): Promise<string> {
  await mkdir(folder, { recursive: true });
  const target = join(folder, `verbatim-${stamp(now())}.db`);
  await inThread(url, target);
  const names = (await readdir(folder)).sort();
  // This one stays, though the clock may have gone back behind the times of the others.
  const others = names.filter((name) => NAME.test(name) && name !== basename(target));
  const old = others.slice(0, Math.max(others.length + 1 - keep, 0));
  const unfinished = names.filter((name) => UNFINISHED.test(name));
  for (const name of [...old, ...unfinished]) await rm(join(folder, name), { force: true });
  return target;
}

async function inThread(url: string, target: string): Promise<void> {
  const worker = new Worker(new URL('./backup-thread.ts', import.meta.url), {
    workerData: { url, target },
  });
  // Rejects with what was thrown there.
  await once(worker, 'exit');
}

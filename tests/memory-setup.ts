/**
 * Puts the temporary files of all tests into memory, where the system has a folder for that: nobody waits for a disk to
 * keep databases that are thrown away. They go when the run is over, or, where it was killed, when the next one starts.
 */
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux has it. In a container it may be small. */
const MEMORY = '/dev/shm';
/** Before the number of the process whose files they are. */
const PREFIX = 'verbatim-tests-';
/** Bytes that must be free; the tests take a third of that at most. */
const ENOUGH = 1 << 30;

export default function setup(): (() => void) | undefined {
  removeLeftovers(MEMORY);
  if (!hasRoom(MEMORY)) return undefined;
  // Compiled code stays where it always is: the next run needs it as well.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');
  const folder = mkdtempSync(join(MEMORY, `${PREFIX}${process.pid}-`));
  // PostgreSQL runs as another user where the tests run as root.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Removes what runs left that were killed: their processes are gone, and nobody else knows of their files. */
export function removeLeftovers(memory: string): void {
  for (const name of existsSync(memory) ? readdirSync(memory) : []) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    // What another user left is theirs to remove.
    if (pid === undefined || isAlive(Number(pid)) || !isOurs(join(memory, name))) continue;
    rmSync(join(memory, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user may not be sent signals.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isOurs(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ENOUGH;
  } catch {
    return false;
  }
}

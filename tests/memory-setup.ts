/**
 * Puts the temporary files of all tests into memory, where the system has a folder for that: nobody waits for a disk to
 * keep databases that are thrown away. They go when the run is over.
 */
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Linux has it. In a container it may be small. */
const MEMORY = '/dev/shm';
/** Bytes that must be free; the tests take a third of that at most. */
const ENOUGH = 1 << 30;

export default function setup(): (() => void) | undefined {
  if (!hasRoom(MEMORY)) return undefined;
  const folder = mkdtempSync(join(MEMORY, 'verbatim-tests-'));
  // PostgreSQL runs as another user where the tests run as root.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
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

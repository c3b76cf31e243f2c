/** A bar that tells how many files are done, drawn over the one before it. */

const WIDTH = 24;

/** What to write to a terminal: the bar, the numbers and the file at hand; when all are done, an empty line. */
export function progressLine(done: number, all: number, file: string): string {
  const clear = '\r\u001b[K';
  if (done >= all) return clear;
  const bar = '█'.repeat(Math.round((WIDTH * done) / all)).padEnd(WIDTH, '░');
  return `${clear}${bar} ${done}/${all} ${file}`;
}

/** Figures that must not get worse, from the one file `bench/floors.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figures } from './report.ts';

const bound = z.union([
  z.strictObject({ figure: z.string(), least: z.number() }),
  z.strictObject({ figure: z.string(), most: z.number() }),
]);

const floors = z.strictObject({
  /** What the file is for, to whoever opens it. */
  about: z.array(z.string()),
  /** So many held questions are asked, evenly spread, and all that ask what somebody said. */
  questions: z.int().positive(),
  bounds: z.array(bound).min(1),
});

export type Bound = z.infer<typeof bound>;

/** @throws when the file has another form */
export function readFloors(): z.infer<typeof floors> {
  const file = join(import.meta.dirname, '..', 'floors.json');
  return floors.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export interface Judged {
  readonly holds: boolean;
  /** "answered right 0.612, at least 0.580". */
  readonly line: string;
}

/** Whether each bound holds; one on a figure that is not there, or of no question, does not. */
export function judge(figures: Figures, bounds: readonly Bound[]): Judged[] {
  return bounds.map((each) => {
    const found = figures[each.figure] ?? NaN;
    const holds = 'least' in each ? found >= each.least : found <= each.most;
    const limit = 'least' in each ? `at least ${each.least}` : `at most ${each.most}`;
    return { holds, line: `${each.figure} ${found.toFixed(3)}, ${limit}` };
  });
}

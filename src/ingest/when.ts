/** The day that a clause speaks of. */
import type { FactFile } from '../knowledge/schema.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';

/** The one day, month or year that a clause names; nothing when it names none or several. */
export function whenOf(
  { days, article }: Scene,
  clause: Clause,
): NonNullable<FactFile['when']> | undefined {
  const { sentences } = article;
  const start = sentences[clause.sentence]?.from ?? clause.from;
  const dated = days.filter((day) => {
    const inside = day.from >= clause.from && day.to <= clause.to;
    // "In 2016, it won": before the subject of the sentence's first clause.
    const leading = day.from === start && day.to <= clause.from && day.to >= clause.from - 1;
    return day.start !== undefined && (inside || leading);
  });
  const [day] = dated;
  if (dated.length !== 1 || day?.start === undefined) return undefined;
  return { start: day.start, ...(day.end !== undefined && { end: day.end }) };
}

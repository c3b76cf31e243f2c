/** Whether those whom the question names are the ones that a fact is about or by. */
import type { Entity } from '../../knowledge/knowledge.ts';
import type { Analysis } from '../analysis.ts';
import type { Entry } from '../entries.ts';
import type { Directions } from './columns.ts';

export const PARTIES = {
  speakerFits: 1,
  speakerMissing: -1,
  entitiesMissing: -1,
} as const satisfies Directions;

export function parties(
  { mentions, form, kinds }: Analysis,
  entry: Entry,
): Record<keyof typeof PARTIES, number> {
  const none = { speakerFits: 0, speakerMissing: 0, entitiesMissing: 0 };
  if (!entry.fact) return none;
  const has = (entities: readonly Entity[]): boolean =>
    entities.some((entity) => entry.entities.includes(entity));
  const missing = mentions.filter((entities) => !has(entities)).length;
  const entitiesMissing = mentions.length === 0 ? 0 : missing / mentions.length;
  const saying = form === 'said' || kinds.includes('statement');
  const people = mentions.filter((entities) => entities.some(({ type }) => type === 'person'));
  const { speaker } = entry.fact;
  if (!saying || people.length === 0) return { ...none, entitiesMissing };
  const speaks = people.some((entities) => speaker !== undefined && entities.includes(speaker));
  return { speakerFits: speaks ? 1 : 0, speakerMissing: speaks ? 0 : 1, entitiesMissing };
}

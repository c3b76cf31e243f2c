/** Whether those whom the question names are the ones that a fact is about or by. */
import type { Entity } from '../../knowledge/knowledge.ts';
import type { Analysis } from '../analysis.ts';
import type { Entry } from '../entries.ts';

export const PARTIES = [
  'speakerFits',
  'speakerMissing',
  'otherSpeaker',
  'entitiesMissing',
] as const;

export function parties(
  { form, mentions, speaker: asked }: Analysis,
  { fact, entities }: Entry,
): Record<(typeof PARTIES)[number], number> {
  if (!fact) return { speakerFits: 0, speakerMissing: 0, otherSpeaker: 0, entitiesMissing: 0 };
  const missing = mentions.filter((mention) => !mention.some((each) => entities.includes(each)));
  const speaks = fact.speaker !== undefined && asked?.includes(fact.speaker) === true;
  return {
    speakerFits: speaks ? 1 : 0,
    speakerMissing: asked && !speaks ? 1 : 0,
    otherSpeaker:
      form === 'said' && !speaks && arePersons(asked) && arePersons(fact.speaker && [fact.speaker])
        ? 1
        : 0,
    entitiesMissing: mentions.length === 0 ? 0 : missing.length / mentions.length,
  };
}

function arePersons(entities: readonly Entity[] = []): boolean {
  return entities.length > 0 && entities.every(({ type }) => type === 'person');
}

/** Which entity a name means, of those that an article named before. */
import { isBody } from '../../text/lang/en/bodies.ts';
import { GENERATIONS } from '../../text/lang/en/in-names.ts';
import type { Gender } from '../../text/lang/en/titles.ts';
import type { EntityType, Name } from './entity-type.ts';

/** As much of an entity as tells whether a name is its. */
interface Known {
  readonly name: string;
  readonly type: EntityType;
  readonly gender?: Gender;
}

/** Words under which a name is looked up: its own, and its initials. */
export function handles(keys: readonly string[]): string[] {
  return keys.length > 2 ? [...keys, keys.map((key) => key.charAt(0)).join('')] : [...keys];
}

/** Words of a name without "Jr." and the like. */
function withoutGeneration(keys: readonly string[]): readonly string[] {
  return keys.length > 1 && GENERATIONS.has(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;
}

/** "Cal Orn" and "Cal Orn Jr." are father and son. */
function areOfTwoGenerations(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map(withoutGeneration);
  const isWhole = a !== undefined && b !== undefined && Math.min(a.length, b.length) > 1;
  return isWhole && (a === one) !== (b === other);
}

/** Whether a name may be a form of one that is known: the same words, some of them, or their initials. */
export function isSame(knownKeys: readonly string[], name: Name, entity: Known): boolean {
  if (entity.type === 'person' && entity.gender && name.gender && entity.gender !== name.gender)
    return false;
  if (areOfTwoGenerations(knownKeys, name.keys)) return false;
  const [known, own] = [withoutGeneration(knownKeys), withoutGeneration(name.keys)];
  const [shorter, longer] = known.length <= own.length ? [known, own] : [own, known];
  if (shorter.every((key) => longer.includes(key))) {
    if (isOnlyWhose(shorter, known.length <= own.length ? name.text : entity.name)) return false;
    const edge =
      shorter.includes(longer.at(-1) ?? '') ||
      (shorter.includes(longer[0] ?? '') &&
        (entity.type === 'person' || isBody(longer.at(-1) ?? '')));
    return edge && (shorter.length === longer.length || entity.type !== 'country');
  }
  const [initials] = shorter;
  return (
    shorter.length === 1 &&
    longer.length > 2 &&
    initials === longer.map((key) => key.charAt(0)).join('')
  );
}

/** Whether words only tell whose a body is, or where: "Ohio" is not "the Civil Liberties Union of Ohio". */
function isOnlyWhose(keys: readonly string[], name: string): boolean {
  const whose = / (?:of|for) (?<whose>.+)$/u.exec(name)?.groups?.whose?.toLowerCase() ?? '';
  const words = whose.split(/[\s-]+/);
  return whose !== '' && keys.length <= words.length && keys.every((key) => words.includes(key));
}

/** Whether a name is the last word of a person's. */
export function isSurnameOf<T extends Known>(
  { keys }: Name,
  entity: T,
  keysOf: ReadonlyMap<T, readonly string[]>,
): boolean {
  const last = withoutGeneration(keysOf.get(entity) ?? []).at(-1);
  return keys.length === 1 && entity.type === 'person' && last === keys[0];
}

/** How often an entity was called by its whole name, and by one word of it; and how often either told what they do. */
export interface Calls {
  whole: number;
  bare: number;
  subject: number;
}

/** By how many whole names the one who was named first must be ahead for a last name alone to be another's. */
const MUCH_OFTENER = 2;

/**
 * Whom a last name alone means, of those who bear it: who was called so before; else who was named first, but for one who
 * was named in whole much oftener than another, as an article tells the others apart by their whole names each time; and
 * for one who does nothing in it, where another does: "the act of President Ann Marsh".
 */
export function bearerOf<T extends Known>(
  bearers: readonly T[],
  calls: ReadonlyMap<T, Calls>,
): T | undefined {
  const bare = bearers.find((each) => (calls.get(each)?.bare ?? 0) > 0);
  if (bare) return bare;
  const wholes = bearers.map((each) => calls.get(each)?.whole ?? 0);
  const least = Math.min(...wholes);
  const likely = bearers.filter((_, i) => (wholes[i] ?? 0) < least + MUCH_OFTENER);
  return likely.find((each) => (calls.get(each)?.subject ?? 0) > 0) ?? likely[0];
}

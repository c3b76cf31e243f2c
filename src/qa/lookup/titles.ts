/** Entities with the offices they hold, as members read them. */
import type { Entity, Role } from '../../packs/knowledge.ts';

/** "foreign secretary, United Kingdom". */
export function roleText({ title, of }: Role): string {
  return of ? `${title}, ${of.name}` : title;
}

/** "William Hague (foreign secretary, United Kingdom)". */
export function titled({ name, roles: [role] }: Entity): string {
  return role ? `${name} (${roleText(role)})` : name;
}

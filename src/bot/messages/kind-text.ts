/** Kinds of fact as members read them. */
import { canonicalKind, isKnownKind } from '../../packs/kinds.ts';
import { locales } from '../../runtime/locale.ts';
import { say, sayIn } from './say.ts';

/** "Attendance" of a known kind, in the language of the reply that is being made; "Road closure" of a pack's own. */
export function kindLabel(kind: string): string {
  const known = canonicalKind(kind);
  return isKnownKind(known) ? say(`kinds.${known}`) : ownLabel(kind);
}

/** "Number: Any other number of people or things". */
export function kindAndDescription(kind: string): string {
  const label = kindLabel(kind);
  return isKnownKind(kind) ? `${label}: ${say(`kindDescriptions.${kind}`)}` : label;
}

/** What a kind is called in each language: members may type any of them. */
export function kindLabels(kind: string): string[] {
  if (!isKnownKind(kind)) return [ownLabel(kind)];
  return locales.map((locale) => sayIn(locale, `kinds.${kind}`));
}

/** What a kind is for, in each language; nothing for a pack's own. */
export function kindDescriptions(kind: string): string[] {
  if (!isKnownKind(kind)) return [];
  return locales.map((locale) => sayIn(locale, `kindDescriptions.${kind}`));
}

/** The slug in words. */
function ownLabel(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

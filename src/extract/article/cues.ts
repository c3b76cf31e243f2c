/** What a word that tells of speech, thought or showing is, and the kind of fact that it makes. */
import { CALLS_BEFORE, CUES } from '../../text/lang/en/reporting.ts';

/** What a cue is: a group of words in `text/lang/en`. */
export type CueGroup = keyof typeof CUES;

/** Kinds of fact that a cue makes; other cues make a statement. */
export type SpokenKind = 'statement' | 'pledge' | 'call' | 'warning';

/** Cue groups of each lemma; one word may stand in several. */
const groupsByLemma = new Map<string, CueGroup[]>();
for (const [group, lemmas] of Object.entries(CUES) as [CueGroup, readonly string[]][]) {
  for (const lemma of lemmas) {
    groupsByLemma.set(lemma, [...(groupsByLemma.get(lemma) ?? []), group]);
  }
}

/** The groups of a cue's lemma; none for a word that is no known cue. */
export function groupsOf(lemma: string): readonly CueGroup[] {
  return groupsByLemma.get(lemma) ?? [];
}

/** The kind of fact that a cue makes; `next` is the word after it, `first` the first word of what is said. */
export function kindOf(lemma: string, next: string, first: string): SpokenKind {
  const groups = groupsOf(lemma);
  if (groups.includes('warning')) return 'warning';
  if (groups.includes('pledge') && lemma !== 'threaten') return 'pledge';
  if (!groups.includes('call')) return 'statement';
  const before = CALLS_BEFORE.get(lemma);
  return !before || before.has(next) || before.has(first) ? 'call' : 'statement';
}

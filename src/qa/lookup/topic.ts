/** Facts that speak of a topic. */
import { isStopword } from '../../text/lang/en/stopwords.ts';
import type { Fact } from '../../packs/knowledge.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { tokenise } from '../../text/tokens.ts';

interface TopicWord {
  readonly stem: string;
  readonly start: RegExp;
}

/**
 * The facts in which each content word of the topic begins a word, or stands in another form; all of them when the topic
 * has none. Some 10 µs a fact.
 */
export function onTopic(facts: readonly Fact[], topic: string): readonly Fact[] {
  return atOnce(findingOnTopic(facts, topic));
}

/** The same, a fact a step: a guild may have thousands. */
export function* findingOnTopic(facts: readonly Fact[], topic: string): Work<readonly Fact[]> {
  const words = tokenise(topic)
    .filter(({ norm }) => !isStopword(norm))
    .map(({ norm, stem }) => ({ stem, start: startOf(norm, stem) }));
  if (words.length === 0) return facts;
  const found: Fact[] = [];
  for (const fact of facts) {
    yield;
    if (speaksOf(fact, words)) found.push(fact);
  }
  return found;
}

function speaksOf(fact: Fact, words: readonly TopicWord[]): boolean {
  const text = textOf(fact);
  const others = words.filter(({ start }) => !start.test(text));
  if (others.length === 0) return true;
  const stems = new Set(tokenise(text).map(({ stem }) => stem));
  return others.every(({ stem }) => stems.has(stem));
}

/** Porter ends "policy" and "policies" in "i"; the letters before it are common to both. The "i" of "AI" is its own. */
function startOf(norm: string, stem: string): RegExp {
  const common = norm.endsWith('i') ? stem : stem.replace(/(?<=..)i$/, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])${common}`, 'u');
}

function textOf({ answer, quote, subjects, sampleQuestions }: Fact): string {
  return [answer, quote, ...subjects.map(({ name }) => name), ...sampleQuestions]
    .join(' . ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
}

/** Facts that speak of a topic. */
import { isStopword } from '../../text/lang/en/stopwords.ts';
import type { Fact } from '../../packs/knowledge.ts';
import { tokenise } from '../../text/tokens.ts';

/**
 * The facts in which each content word of the topic begins a word, or stands in another form; all of them when the topic
 * has none.
 */
export function onTopic(facts: readonly Fact[], topic: string): Fact[] {
  const words = tokenise(topic)
    .filter(({ norm }) => !isStopword(norm))
    .map(({ norm, stem }) => ({ stem, start: startOf(norm, stem) }));
  return facts.filter((fact) => {
    const text = textOf(fact);
    const stems = new Set(tokenise(text).map(({ stem }) => stem));
    return words.every(({ stem, start }) => start.test(text) || stems.has(stem));
  });
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

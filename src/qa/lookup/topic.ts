/** Facts that speak of a topic. */
import { isStopword } from '../../text/lang/en/stopwords.ts';
import type { Fact } from '../../packs/knowledge.ts';
import { tokenise } from '../../text/tokens.ts';

/** The facts in which each content word of the topic begins a word; all of them when the topic has none. */
export function onTopic(facts: readonly Fact[], topic: string): Fact[] {
  const patterns = tokenise(topic)
    .filter(({ norm }) => !isStopword(norm))
    // Porter ends "policy" and "policies" in "i"; the letters before it are common to both.
    .map(({ stem }) => new RegExp(`(?<![\\p{L}\\p{N}])${stem.replace(/i$/, '')}`, 'u'));
  return facts.filter((fact) => {
    const text = textOf(fact);
    return patterns.every((pattern) => pattern.test(text));
  });
}

function textOf({ answer, quote, subjects, sampleQuestions }: Fact): string {
  return [answer, quote, ...subjects.map(({ name }) => name), ...sampleQuestions]
    .join(' . ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
}

/** What the headline tells too: “Writer Ann Quill dies” over a story that is asked who died. */
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { contentStems, tokenise } from '../../text/tokens.ts';
import { candidateOf, type ReadPassage } from '../candidates/candidates.ts';
import type { Query } from '../query/query.ts';

/**
 * Whether a passage answers "who" with whom the headline names, and both have each word that the question asks with. A
 * short question is hard to score, and such a passage is what the story is about.
 */
export function isOfHeadline(read: ReadPassage, { text, type }: Query): boolean {
  if (type !== 'who') return false;
  const asked = contentOf(text);
  const headline = contentOf(read.source.headline);
  if (asked.size === 0 || !asked.isSubsetOf(headline)) return false;
  if (!asked.isSubsetOf(contentOf(read.passage.text))) return false;
  const { answer } = candidateOf(read, 0, text);
  return tokenise(answer).some(({ capital, norm, stem }) => {
    return capital && !isStopword(norm) && headline.has(stem);
  });
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(contentStems(text));
}

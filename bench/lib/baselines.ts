/** Search libraries, and a soft word match, as rankers of texts: what the answer layer is measured against. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { isStopword } from '../../src/text/lang/en/stopwords.ts';
import { allowedEdits, editDistance } from '../../src/text/edits.ts';
import { tokenise, type Token } from '../../src/text/tokens.ts';

/** Scores by place of the text, more is better; texts that are not found are left out. */
export type Search = (
  question: string,
) => readonly { readonly text: number; readonly score: number }[];

/** Each indexes texts once. */
export const BASELINES: Readonly<Record<string, (texts: readonly string[]) => Search>> = {
  'fuse.js default': (texts) => fuse(texts, {}),
  'fuse.js token search': (texts) => fuse(texts, { useTokenSearch: true }),
  'MiniSearch fuzzy + prefix': miniSearch,
  'soft word match': softWordMatch,
};

function fuse(texts: readonly string[], options: IFuseOptions<string>): Search {
  const index = new Fuse([...texts], { includeScore: true, ignoreLocation: true, ...options });
  return (question) =>
    index.search(question).map(({ refIndex, score = 1 }) => ({ text: refIndex, score: 1 - score }));
}

export function miniSearch(texts: readonly string[]): Search {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).map(({ id, score }) => ({ text: Number(id), score }));
}

/** Share of the question's weight (inverse document frequency) whose words have a like one: the same stem, or few edits. */
function softWordMatch(texts: readonly string[]): Search {
  const documents = texts.map((text) => tokenise(text).filter(({ norm }) => !isStopword(norm)));
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const stem of new Set(document.map((token) => token.stem))) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  const weight = (stem: string): number =>
    Math.log((documents.length + 1) / ((frequency.get(stem) ?? 0) + 0.5));
  return (question) => {
    const terms = tokenise(question).filter(({ norm }) => !isStopword(norm));
    const total = terms.reduce((sum, { stem }) => sum + weight(stem), 0) || 1;
    return documents
      .map((document, text) => ({
        text,
        score:
          terms.reduce(
            (sum, term) =>
              sum + weight(term.stem) * Math.max(0, ...document.map((token) => alike(term, token))),
            0,
          ) / total,
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

function alike(a: Token, b: Token): number {
  if (a.stem === b.stem) return 1;
  const edits = allowedEdits(a.norm.length);
  return edits > 0 && editDistance(a.norm, b.norm, edits) <= edits ? 0.85 : 0;
}

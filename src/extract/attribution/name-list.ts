/** Several who speak together: "Ann Smith, Bo Berg and Kim Poe". */
import type { Article } from '../article/article.ts';
import type { Phrase } from '../article/phrases.ts';

/** The list that a name opens, "said |Ann Smith, Bo Berg and Kim Poe|", else the name alone. */
export function namesFrom(article: Article, first: Phrase): Phrase {
  const { words, phrases, phraseOf } = article;
  let { to } = first;
  for (;;) {
    const comma = words[to]?.text === ',' ? 1 : 0;
    const isLast = words[to + comma]?.norm === 'and';
    const at = to + comma + Number(isLast);
    const next = phrases[phraseOf[at] ?? -1];
    if (at === to || next?.from !== at || !isName(article, next)) return first;
    to = next.to;
    if (isLast) return { ...first, to };
  }
}

/** That list behind its verb; in "said Ann Smith, and Bo Berg left" another clause begins. */
export function namesBehind(article: Article, first: Phrase): Phrase {
  const list = namesFrom(article, first);
  return /^(?:VERB|AUX)$/.test(article.words[list.to]?.tag ?? '') ? first : list;
}

/** The list that a name before its verb closes, "|Ann Smith, Bo Berg and Kim Poe| said", else the name alone. */
export function namesTo(article: Article, last: Phrase): Phrase {
  const { words, phrases, phraseOf } = article;
  let { from } = last;
  if (words[from - 1]?.norm !== 'and' || !isName(article, last)) return last;
  for (let at = from - 1; ; at = from - 1) {
    const isComma = words[at]?.text === ',';
    if (at < last.from - 1 && !isComma) break;
    const end = at < last.from - 1 || words[at - 1]?.text !== ',' ? at : at - 1;
    const before = phrases[phraseOf[end - 1] ?? -1];
    if (before?.to !== end || !isName(article, before)) break;
    ({ from } = before);
  }
  // "he met Ann Smith and Bo Berg said": the list must open what it stands in.
  const opens = article.sentenceOf[from - 1] !== article.sentenceOf[from];
  return opens || words[from - 1]?.tag === 'PUNCT' ? { ...last, from } : last;
}

function isName({ words }: Article, { from, head }: Phrase): boolean {
  return words[from]?.tag === 'PROPN' && words[head]?.tag === 'PROPN';
}

/** Offices that an article gives to persons: before a name, behind it, and one for several. */
import type { Article } from '../article/article.ts';
import { groupsOf } from '../article/cues.ts';
import type { Phrase } from '../article/phrases.ts';
import { countryOf, isCountry } from '../../text/gazetteer.ts';
import { nameIn } from './names.ts';
import { isTitle, singular } from '../../text/lang/en/titles.ts';

/** An office or a profession of somebody. */
export interface Role {
  readonly title: string;
  /** Country or body that is told apart from the title: "Julie Bishop from Australia". */
  readonly of?: string;
}

/** Gives a person an office that the article has not given yet. */
export function addRole(entity: { readonly roles: Role[] }, title: string, of?: string): void {
  if (title === '' || entity.roles.some((each) => each.title === title)) return;
  entity.roles.push({ title, ...(of !== undefined && { of }) });
}

/** Offices with the country that their first word tells: "British Foreign Secretary" is for the United Kingdom. */
export function withCountries(
  { roles }: { readonly roles: readonly Role[] },
  named: ReadonlySet<string>,
): Role[] {
  return roles.map((role) => {
    const [first = ''] = role.title.split(/[\s-]/);
    const country = role.of ?? countryOf(first, named);
    return country === undefined ? role : { ...role, of: country };
  });
}

/** Whether a role is of several: "British ministers". */
export function isPlural(role: string): boolean {
  const last = role.split(' ').at(-1)?.toLowerCase() ?? '';
  return last !== singular(last) && /s$|men$/.test(last);
}

/** "British minister" of "British ministers". */
export function singularTitle(role: string): string {
  const words = role.split(' ');
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
}

/** Whether a phrase stands behind "and" or a comma. */
export function followsAnd(article: Article, phrase: Phrase): boolean {
  return /^(?:and|,)$/.test(article.words[phrase.from - 1]?.norm ?? '');
}

/** "Australia" in "Julie Bishop from Australia". */
export function countryAfter(article: Article, phrase: Phrase): string | undefined {
  if (!/^(?:from|of)$/.test(article.words[phrase.to]?.norm ?? '')) return undefined;
  const next = article.phrases[article.phraseOf[phrase.to + 1] ?? -1];
  const name = next && nameIn(article, next)?.text;
  return name !== undefined && isCountry(name) ? name : undefined;
}

/** "head of the Black Caucus" after "Ann Smith (D-N.C.), " and the like: an office in apposition. */
export function roleAfter(article: Article, phrase: Phrase): string | undefined {
  const { words, text } = article;
  const sentence = article.sentences[article.sentenceOf[phrase.head] ?? -1];
  if (!sentence) return undefined;
  let at = phrase.to;
  if (words[at]?.text === '(') {
    while (at < sentence.to && words[at]?.text !== ')') at++;
    at++;
  }
  if (words[at]?.text !== ',') return undefined;
  const next = article.phrases[article.phraseOf[at + 1] ?? -1];
  if (next?.from !== at + 1 || !isTitle(words[next.head]?.norm ?? '')) return undefined;
  // "When he met Ann Smith, the mayor said": another clause.
  if (groupsOf(words[next.to]?.lemma ?? '').includes('say')) return undefined;
  let to = next.to;
  while (
    to < sentence.to &&
    !/^[,.;:()—–―]$|^--$/.test(words[to]?.text ?? '.') &&
    words[to]?.tag !== 'VERB' &&
    words[to]?.norm !== 'who'
  )
    to++;
  const from = /^(?:DET|PRON)$/.test(words[next.from]?.tag ?? '') ? next.from + 1 : next.from;
  return text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
}

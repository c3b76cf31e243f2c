/** Names as they stand in a sentence. */
import { ENDS_WITH_ARTICLE, WITH_ARTICLE } from './lang/en/in-names.ts';

/** "the United Kingdom", "the Refugee Council": with the article that such a name needs; others as they are. */
export function definite(name: string): string {
  if (/^the\s/i.test(name)) return name;
  const words = name.toLowerCase().replaceAll('.', '').split(/\s+/);
  const known = words.length > 1 ? ENDS_WITH_ARTICLE : WITH_ARTICLE;
  // "the U.S. Court of Appeals"
  const whole = words[words.lastIndexOf('of') - 1] ?? '';
  const isWhole = ENDS_WITH_ARTICLE.has(whole) || whole === 'university';
  return isWhole || known.has(words.at(-1) ?? '') ? `the ${name}` : name;
}

/** Whose role a description is: the person named in it or right beside it. */
import type { Article } from '../article/article.ts';
import { withPhrasesBeside } from '../article/offsets.ts';
import type { Phrase } from '../article/phrases.ts';
import type { Mentions, NamedEntity } from '../entities/entities.ts';
import { isTitle } from '../../text/lang/en/titles.ts';
import type { Span } from '../../text/span.ts';

/** Words between a role and whose it is: ", the", "who is", ", 42,". */
const BESIDE = 4;
const POSSESSIVE = /^['’]s?$/;
/** What stands between a role and its holder ties them, and does not lead to somebody else: "the aide met Ann Smith". */
const BETWEEN = /^(?:PUNCT|DET|AUX|NUM|ADJ|ADV|PRON)$/;

/** The person whose role the words of a span are, the nearest first; nobody where only somebody else is named: "Ann Smith's aide". */
export function holderOf(
  article: Article,
  mentions: Mentions,
  span: Span,
): NamedEntity | undefined {
  const { from, to, near } = withPhrasesBeside(article, span, BESIDE);
  const distance = ({ from: begins, to: ends }: Phrase): number =>
    Math.max(from - ends, begins - to, 0);
  const holders = near
    .filter((phrase) => {
      const entity = mentions.of.get(phrase);
      return entity?.type === 'person' && holds(article, phrase, entity, from, to);
    })
    .sort((a, b) => distance(a) - distance(b));
  const [holder] = holders;
  return holder && mentions.of.get(holder);
}

/** Whether a name can be the holder of the role between two words. */
function holds(
  { words }: Article,
  { from: begins, to: ends }: Phrase,
  { name }: NamedEntity,
  from: number,
  to: number,
): boolean {
  if (POSSESSIVE.test(words[ends]?.norm ?? '')) return false;
  // "an aide to Ann Smith" is another one's role; "according to Ann Smith, an aide" is hers.
  const [before, first] = [words[begins - 1], words[begins]];
  // "Secretary of |State Ann Smith|": the name's phrase begins with the end of an office.
  const endsOffice =
    before?.norm === 'of' &&
    /^\p{Lu}/u.test(first?.text ?? '') &&
    !isTitle(first?.norm ?? '') &&
    !name.includes(first?.text ?? '');
  if (begins > from && before?.tag === 'ADP' && !endsOffice) return false;
  const between = ends <= from ? words.slice(ends, from) : words.slice(to, Math.max(to, begins));
  return between.every(({ tag }) => BETWEEN.test(tag));
}

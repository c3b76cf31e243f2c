/** Names that the tagger took for other words: "Lynch said", "Josh Earnest", "Rush Limbaugh". */
import { groupsOf } from './cues.ts';
import { CAPITAL_IN_HEADINGS } from '../../text/lang/en/function-words.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Word } from './words.ts';

/** Words `from` to `to` exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a capital letter inside a sentence makes a name of; "Republican" and "British" stay adjectives. */
const DOUBTFUL = new Set(['VERB', 'NOUN', 'ADV', 'INTJ', 'X', 'ADP', 'SCONJ', 'AUX']);
/** Common words that headings and styles write with a capital letter. */
const NEVER = new RegExp(`^(?:${anyOf(CAPITAL_IN_HEADINGS)})$`);

/** The words with the tag PROPN where a capital letter, here or elsewhere in the article, tells a name. */
export function withNames(words: readonly Word[], sentences: readonly Range[]): Word[] {
  const names = new Set<string>();
  const lower = new Set<string>();
  const inside: number[] = [];
  for (const { from, to } of sentences) {
    if (isTitleCase(words, from, to)) continue;
    for (let i = from; i < to; i++) {
      const word = words[i];
      if (!word) continue;
      if (/^\p{Ll}/u.test(word.text)) lower.add(word.norm);
      else if (isName(words, i, from)) {
        names.add(word.norm);
        inside.push(i);
      }
    }
  }
  const mended = new Set(inside);
  const firsts = new Set(sentences.map(({ from }) => from));
  return words.map((word, i) => {
    const quoted = /^["“‘']$/.test(words[i - 1]?.text ?? '');
    const elsewhere = (firsts.has(i) || quoted) && names.has(word.norm) && !lower.has(word.norm);
    const lastName = word.tag === 'ADJ' && mended.has(i) && isLastName(words, i);
    if (isVerbAfterName(words, i) || isVerbBetween(words, i) || isPrice(words, i))
      return { ...word, tag: 'VERB' as const };
    const name = lastName || (DOUBTFUL.has(word.tag) && (mended.has(i) || elsewhere));
    return name ? { ...word, tag: 'PROPN' as const, lemma: word.norm } : word;
  });
}

/** "Tessary claims the", "Hydrologists doubt that", "the poll shows that": a word of saying that the tagger took for a plural noun. */
function isVerbAfterName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const next = words[i + 1];
  // "Hydrologists doubt that the release was decisive"
  if (
    word?.tag === 'NOUN' &&
    word.norm === word.lemma &&
    next?.norm === 'that' &&
    (before?.norm ?? '').endsWith('s')
  )
    return (
      before?.tag !== 'ADJ' &&
      groupsOf(word.lemma).some((group) => /^(?:say|assert|think)$/.test(group))
    );
  if (word?.tag !== 'NOUN' || !/^\p{Ll}+s$/u.test(word.text) || before?.tag !== 'PROPN')
    return false;
  const groups = groupsOf(word.lemma);
  // "Ann Smith questions the plan"
  const says =
    groups.some((group) => /^(?:say|assert|show|think)$/.test(group)) ||
    (groups.length > 0 && /^(?:DET|PRON)$/.test(next?.tag ?? ''));
  return (
    says &&
    next !== undefined &&
    /^(?:DET|PRON|PROPN|SCONJ|AUX|PUNCT)$/.test(next.tag) &&
    !/^[,.;:)]$/.test(next.text)
  );
}

/** "Elizabeth Warren grilled Wells Fargo": a word in -ed between two names that the tagger took for an adjective. */
function isVerbBetween(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  return (
    word?.tag === 'ADJ' &&
    /^\p{Ll}+ed$/u.test(word.text) &&
    before?.tag === 'PROPN' &&
    /^(?:PROPN|DET|PRON)$/.test(next?.tag ?? '')
  );
}

/** "The bridge cost $4.2 million": a verb that the tagger took for the noun. */
function isPrice(words: readonly Word[], i: number): boolean {
  const { norm, tag } = words[i] ?? {};
  return (
    norm === 'cost' &&
    tag === 'NOUN' &&
    /^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '') &&
    /^(?:SYM|NUM)$/.test(words[i + 1]?.tag ?? '')
  );
}

/** A capital letter that neither a sentence, a quotation nor a colon explains. */
function isName(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i];
  const before = words[i - 1]?.text ?? '';
  return (
    word !== undefined &&
    i > from &&
    /^\p{Lu}\p{L}*\p{Ll}/u.test(word.text) &&
    !/^["“‘'(:;.?!…—–―[]$|^--?$|^\.{3}$/.test(before) &&
    !NEVER.test(word.norm)
  );
}

/** An adjective that follows a name and that no noun follows. */
function isLastName(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    words[i - 1]?.tag === 'PROPN' && next !== undefined && /^(?:VERB|AUX|PUNCT)$/.test(next.tag)
  );
}

/** Headings capitalise most of their words. */
function isTitleCase(words: readonly Word[], from: number, to: number): boolean {
  let upper = 0;
  let all = 0;
  for (let i = from + 1; i < to; i++) {
    const text = words[i]?.text ?? '';
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    all++;
    if (/^\p{Lu}/u.test(text)) upper++;
  }
  return all >= 3 && upper > 0.7 * all;
}

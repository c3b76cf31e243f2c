/** Which one of a series it is, the earlier ones, firsts and records: "the third international meeting", "the highest since 1974". */
import { topicOf } from '../asking.ts';
import type { Found } from '../found.ts';
import type { Phrase } from '../phrases.ts';
import { wordingOf, type Scene } from '../scene.ts';
import { singular } from '../titles.ts';
import type { Range } from '../wording.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SERIES =
  /^(?:meeting|conference|summit|forum|edition|festival|congress|round|session|season|term|election|vote|game|match|final|tournament|race|anniversary|change|time|annual|attempt|victory|title|win|year|visit|award|debate|trial|strike|flood|storm|case|attack|incident|phase|stage|gathering|convention|exhibition|fair|championship|expo)$/;
const LONGEST = 16;
/** Most words that tell the earlier ones. */
const LONGEST_EARLIER = 30;

export function editions(scene: Scene): Found[] {
  return [...ordinals(scene), ...earlier(scene), ...records(scene)];
}

function ordinalOf(norm: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(norm)?.[1];
  if (digits !== undefined) return Number(digits);
  const place = ORDINALS.indexOf(norm);
  return place < 0 ? undefined : place + 1;
}

/** "The third international meeting", "the fourth change of power this century" */
function ordinals(scene: Scene): Found[] {
  const { article } = scene;
  const { words } = article;
  return article.phrases.flatMap((phrase) => {
    // "The third international meeting": an ordinal that was taken for an adverb.
    const apart = ordinalOf(words[phrase.from - 1]?.norm ?? '') !== undefined;
    const determined = apart && words[phrase.from - 2]?.tag === 'DET';
    const from = phrase.from - (apart ? 1 : 0) - (determined ? 1 : 0);
    const at = range(from, phrase.head).find((i) => ordinalOf(words[i]?.norm ?? '') !== undefined);
    const head = words[phrase.head];
    if (at === undefined || at === phrase.head || isOutside(scene, phrase) || !head) return [];
    const value = ordinalOf(words[at]?.norm ?? '') ?? 0;
    const noun = singular(head.norm);
    if (!SERIES.test(noun) || value < 2) return [];
    const to = withEarlier(scene, withOf(scene, phrase.to));
    const clause = scene.clauseAt(phrase.head);
    const subject = clause && scene.subjectOf(clause);
    const unit = wordingOf(article, at + 1, phrase.to);
    return [
      {
        pattern: 'edition',
        kind: 'edition',
        answer: [{ from, to }],
        subjects: subject ? [subject.name] : [],
        asks: [`Which ${noun} is it?`, `How many ${unit}s have there been?`],
        quantities: [{ value, unit, bound: 'exact' as const }],
        hints: [
          `head ${noun}`,
          clause && phrase.from === clause.subject?.from ? 'subject' : 'other',
          words[from]?.norm === 'the' ? 'the' : 'bare',
        ],
      },
    ];
  });
}

/** "following those in London in 2011 and Budapest in 2012": each place with its year, and all together. */
function earlier(scene: Scene): Found[] {
  const { article } = scene;
  const { words, phrases, phraseOf, sentences, sentenceOf } = article;
  const found: Found[] = [];
  words.forEach((word, i) => {
    const sentence = sentences[sentenceOf[i] ?? -1];
    if (!sentence || !/^(?:following|after|since|previous|earlier|like)$/.test(word.norm)) return;
    if (sentence.paragraph === 0 && article.headline !== undefined) return;
    const pairs: Range[] = [];
    for (let j = i + 1; j < Math.min(sentence.to, i + 24); j++) {
      const phrase = phrases[phraseOf[j] ?? -1];
      if (phrase?.from !== j) continue;
      const year = words[phrase.to + 1]?.text ?? '';
      if (
        words[phrase.head]?.tag === 'PROPN' &&
        words[phrase.to]?.norm === 'in' &&
        /^(?:1[89]|20)\d\d$/.test(year)
      )
        pairs.push({ from: phrase.from, to: phrase.to + 2 });
      j = phrase.to - 1;
    }
    const [first] = pairs;
    const last = pairs.at(-1);
    if (!first || !last) return;
    const each = pairs.map((pair): Found => {
      const year = words[pair.to - 1]?.text ?? '';
      const place = wordingOf(article, pair.from, pair.to - 2);
      return {
        pattern: 'earlier one',
        kind: 'edition',
        answer: [pair],
        subjects: scene.namesIn(pair.from, pair.to),
        asks: [
          `When was it in ${place}?`,
          `Where was it in ${year}?`,
          `What happened in ${place} in ${year}?`,
        ],
        when: { start: `${year}-01-01`, end: `${year}-12-31` },
        hints: [`word ${word.norm}`, pairs.length > 1 ? 'several' : 'one'],
      };
    });
    const years = pairs.map(({ to }) => words[to - 1]?.text ?? '').sort();
    const all: Found = {
      pattern: 'earlier ones',
      kind: 'edition',
      answer: [{ from: first.from, to: last.to }],
      subjects: scene.namesIn(first.from, last.to),
      asks: ['Where were the earlier ones?', 'What came before?'],
      when: { start: `${years[0] ?? ''}-01-01`, end: `${years.at(-1) ?? ''}-12-31` },
      hints: [`word ${word.norm}`, 'several'],
    };
    found.push(...each, ...(pairs.length > 1 ? [all] : []));
  });
  return found;
}

/** "the highest since the republic's first free vote in 1974", "the first woman to head a government", "for the first time since 1946" */
function records(scene: Scene): Found[] {
  const { article } = scene;
  const { words, sentences, sentenceOf } = article;
  return words.flatMap((word, i): Found[] => {
    const sentence = sentences[sentenceOf[i] ?? -1];
    if (!sentence || scene.isQuoted(i)) return [];
    if (sentence.paragraph === 0 && article.headline !== undefined) return [];
    const superlative =
      /^\p{Ll}{3,}est$/u.test(word.norm) && word.tag === 'ADJ' && word.lemma !== word.norm;
    const most = word.norm === 'most' && words[i + 1]?.tag === 'ADJ';
    const first = /^(?:first|last|only)$/.test(word.norm);
    const determined = /^(?:the|its|their|his|her|'s)$/.test(
      (words[i - 1]?.norm ?? '').replace('’', "'"),
    );
    if (!(superlative || most || first) || !determined) return [];
    let to = i + 1;
    let reach = false;
    while (to < sentence.to && to - i < LONGEST) {
      const { text = '', norm = '' } = words[to] ?? {};
      if (/^[,;:.()—–]$|^--$|^["“”]$/.test(text)) break;
      if (
        /^(?:since|ever|yet)$/.test(norm) ||
        (first && norm === 'to' && words[to + 1]?.tag === 'VERB')
      )
        reach = true;
      if (/^(?:and|but|as|while|when|which|who)$/.test(norm) && reach) break;
      to++;
    }
    if (!reach) return [];
    const from = words[i - 1]?.norm === 'the' ? i - 1 : i;
    const clause = scene.clauseAt(i);
    const subject = clause && scene.subjectOf(clause);
    const topic = clause && topicOf(scene, clause);
    return [
      {
        pattern: 'record',
        kind: 'background',
        answer: [{ from, to }],
        subjects: subject ? [subject.name] : [],
        asks:
          topic === undefined
            ? []
            : [
                `What is remarkable about ${topic}?`,
                `Is it the ${wordingOf(article, i, Math.min(to, i + 8))}?`,
              ],
        hints: [
          superlative ? 'superlative' : most ? 'most' : word.norm,
          subject ? 'named' : 'nameless',
        ],
      },
    ];
  });
}

/** ", following those in London in 2011 and Budapest in 2012" */
function withEarlier({ article }: Scene, at: number): number {
  const { words } = article;
  if (words[at]?.text !== ',' || !/^(?:following|after)$/.test(words[at + 1]?.norm ?? ''))
    return at;
  for (let i = at + 2; i < at + LONGEST_EARLIER; i++) {
    // "those in Tarn in 2015, Velm in 2018 and Casswick in 2021"
    const listed = words[i]?.text === ',' && words[i + 1]?.tag === 'PROPN';
    if (/^[,.;]$/.test(words[i]?.text ?? '.') && !listed) return i;
  }
  return at;
}

function withOf({ article }: Scene, at: number): number {
  const { words, phrases, phraseOf } = article;
  const next = phrases[phraseOf[at + 1] ?? -1];
  return words[at]?.norm === 'of' && next?.from === at + 1 ? next.to : at;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function isOutside(scene: Scene, phrase: Phrase): boolean {
  const { article } = scene;
  const { paragraph = -1 } = article.sentences[article.sentenceOf[phrase.head] ?? -1] ?? {};
  return (paragraph === 0 && article.headline !== undefined) || scene.isQuoted(phrase.from);
}

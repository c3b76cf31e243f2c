/** Lists: topics, participants and other members of a whole: "six topics including A, B and C", "Other participants included A and B". */
import { topicOf } from '../asking.ts';
import type { Found } from '../found.ts';
import { wordingOf, type Scene } from '../scene.ts';
import type { Range } from '../wording.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a list is a list of, by the noun before it. */
const BY_NOUN: readonly { readonly kind: string; readonly nouns: ReadonlySet<string> }[] = [
  { kind: 'topic', nouns: set('topic issue subject theme agenda area question matter point') },
  {
    kind: 'participant',
    nouns: set(
      'participant delegate guest speaker attendee minister leader official expert representative member delegation visitor dignitary',
    ),
  },
  { kind: 'casualty', nouns: set('dead victim casualty') },
];
const MOST = 12;
const LONGEST_ITEM = 14;

export function lists(scene: Scene): Found[] {
  const { article } = scene;
  const { words, sentences, sentenceOf } = article;
  return words.flatMap((word, i) => {
    const sentence = sentences[sentenceOf[i] ?? -1];
    const headline = sentence?.paragraph === 0 && article.headline !== undefined;
    const opens = sentence && !headline && !scene.isQuoted(i) ? openerAt(scene, i) : undefined;
    if (!opens || !sentence) return [];
    const items = itemsFrom(scene, opens.from, sentence.to);
    if (items.length < 2 || items.length > MOST) return [];
    const noun = wholeBefore(scene, i, sentence.from);
    const kind =
      BY_NOUN.find(({ nouns }) => noun !== undefined && nouns.has(noun.lemma))?.kind ??
      'background';
    const first = items[0] ?? { from: i, to: i };
    const last = items.at(-1) ?? first;
    const clause = scene.clauseAt(word.tag === 'VERB' ? i : (noun?.at ?? i));
    const subject = clause && scene.subjectOf(clause);
    const hints = [`opens ${word.norm}`, `kind ${kind}`, `items ${Math.min(items.length, 4)}`];
    const subjects = subject ? [subject.name] : [];
    const whole = noun === undefined ? undefined : wordingOf(article, noun.from, noun.to);
    const list: Found = {
      pattern: 'list',
      kind: kind === 'topic' ? 'agenda' : kind,
      answer: [{ from: first.from, to: last.to }],
      subjects: [...subjects, ...scene.namesIn(first.from, last.to)],
      asks: listAsks(kind, whole, clause && topicOf(scene, clause)),
      hints,
    };
    // Each topic is asked for on its own; people have their offices as facts of their own.
    const each = kind === 'topic' ? items : [];
    return [
      list,
      ...each.map((item): Found => ({
        pattern: 'list item',
        kind,
        answer: [item],
        subjects: [...subjects, ...scene.namesIn(item.from, item.to)],
        asks: [
          `Is ${lower(wordingOf(article, item.from, item.to))} one of the ${lower(whole ?? `${kind}s`).replace(/^the /, '')}?`,
        ],
        hints,
      })),
    ];
  });
}

/** Where the items of a list begin whose opener stands at a word. */
function openerAt({ article }: Scene, i: number): { readonly from: number } | undefined {
  const { words } = article;
  const { norm = '', tag } = words[i] ?? {};
  if (/^(?:including|namely)$/.test(norm))
    return words[i - 1]?.tag === 'ADP' ? undefined : { from: i + 1 };
  if (/^(?:include|includes|included)$/.test(norm) && tag === 'VERB') return { from: i + 1 };
  if (norm === 'such' && words[i + 1]?.norm === 'as') return { from: i + 2 };
  if (
    norm === 'among' &&
    /^(?:dead|victims?|guests?|participants?|speakers?)$/.test(words[i + 2]?.norm ?? '') &&
    words[i + 3]?.tag === 'AUX'
  )
    return { from: i + 4 };
  const quoted = /^["“]$/.test(words[i + 1]?.text ?? '');
  return norm === ':' && words[i - 1]?.tag === 'NOUN' && !quoted ? { from: i + 1 } : undefined;
}

/** Items parted by commas and ended by "and" or "or"; those with a clause of their own end the list. */
function itemsFrom(scene: Scene, from: number, end: number): Range[] {
  const { words } = scene.article;
  const items: Range[] = [];
  let start = from;
  let final = false;
  let depth = 0;
  for (let i = from; i <= end; i++) {
    const word = words[i];
    if (word?.text === '(') depth++;
    const stop = i === end || /^[.;:!?—–]$|^--$/.test(word?.text ?? '.');
    const comma = word?.text === ',' && depth === 0;
    const joint = /^(?:and|or)$/.test(word?.norm ?? '') && isLastJoint(scene, i, end);
    if (stop || comma || joint) {
      if (i > start) items.push({ from: start, to: i });
      if (stop || (final && comma)) break;
      final ||= joint;
      start = i + 1;
      if (comma && /^(?:and|or)$/.test(words[i + 1]?.norm ?? '')) {
        final = true;
        start = i + 2;
        i++;
      }
    }
    if (word?.text === ')') depth--;
    if (
      scene.clauses.some(
        ({ verb, type }) => verb.from === i && type !== 'relative' && type !== 'complement',
      ) &&
      i > start
    )
      return [];
  }
  const good = items.every(({ from: a, to: b }) => b - a <= LONGEST_ITEM);
  return final && good ? items : [];
}

/** "economic growth and development, social benefits, cyber security and crime": the last "and" of a list. */
function isLastJoint({ article }: Scene, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) {
    const { text = '', norm = '' } = article.words[j] ?? {};
    if (/^[.;:!?—–]$/.test(text)) return true;
    if (text === ',')
      return (
        /^(?:PRON|VERB|AUX|DET)$/.test(article.words[j + 1]?.tag ?? '') ||
        /^(?:who|which|where)$/.test(norm)
      );
    if (/^(?:and|or)$/.test(norm)) return false;
  }
  return true;
}

/** The noun before a list's opener: the whole that the items belong to. */
function wholeBefore(
  { article }: Scene,
  at: number,
  start: number,
): (Range & { readonly lemma: string; readonly at: number }) | undefined {
  const { words, phrases, phraseOf } = article;
  const among = words[at]?.norm === 'among' ? at + 2 : undefined;
  if (among !== undefined)
    return { from: at + 1, to: among + 1, lemma: words[among]?.lemma ?? '', at: among };
  for (let i = at - 1; i >= Math.max(start, at - 3); i--) {
    const phrase = phrases[phraseOf[i] ?? -1];
    if (phrase)
      return {
        from: phrase.from,
        to: phrase.to,
        lemma: words[phrase.head]?.lemma ?? '',
        at: phrase.head,
      };
  }
  return undefined;
}

function listAsks(kind: string, whole: string | undefined, topic: string | undefined): string[] {
  if (kind === 'topic') {
    return [
      'What topics are on the agenda?',
      ...(topic === undefined ? [] : [`What will ${topic} discuss?`]),
    ];
  }
  if (kind === 'participant') return ['Who took part?', 'Who were the participants?'];
  if (kind === 'casualty') return ['Who were the dead?', 'Who died?'];
  return whole === undefined ? [] : [`What are ${lower(whole)}?`];
}

function lower(text: string): string {
  return text.replace(/^(?:The|A|An|Other|Some|Its|His|Her|Their|Several|Many)\b/, (word) =>
    word.toLowerCase(),
  );
}

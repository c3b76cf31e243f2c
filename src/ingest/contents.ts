/** Which words are said: candidate passages around a cue, with features for a fitted model to weigh. */
import type { Article, QuotedWords, Sentence } from './article.ts';
import { isBreak, phraseAt, sentenceAt, subjectBefore, verbGroup } from './clause.ts';
import { groupsOf } from './cues.ts';

/** Words `from` to `to` exclusive. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Where a passage may begin or end, with what can be told of that place alone. */
export interface Edge {
  readonly at: number;
  readonly features: readonly string[];
}

/** Candidates on one side of a cue: every start with every later end. */
export interface Side {
  readonly name: 'before' | 'after';
  readonly starts: readonly Edge[];
  readonly ends: readonly Edge[];
}

/** Starts lie at most this many words after the cue, ends before it at most as many. */
const REACH = 18;
const MOST_EDGES = 8;

/** The passages that the cue at word `at` may introduce or close. */
export function sides(article: Article, at: number): Side[] {
  const sentence = sentenceAt(article, at);
  if (!sentence) return [];
  const view = viewOf(article, at, sentence);
  const after = { name: 'after', starts: startsAfter(view), ends: endsAfter(view) } as const;
  const before = { name: 'before', starts: startsBefore(view), ends: endsBefore(view) } as const;
  return [after, before].filter(({ starts, ends }) => starts.length > 0 && ends.length > 0);
}

interface View {
  readonly article: Article;
  readonly at: number;
  readonly sentence: Sentence;
  readonly lemma: string;
  readonly groups: readonly string[];
  /** First word of the cue's clause as far as it is known: its subject, or its auxiliaries. */
  readonly clause: number;
  /** What stands before that word: the sentence's start, a comma, the end of a quotation, a word. */
  readonly opening: string;
}

function viewOf(article: Article, at: number, sentence: Sentence): View {
  const group = verbGroup(article, at);
  const subject = subjectBefore(article, group.from);
  const lemma = article.words[at]?.lemma ?? '';
  const clause = subject?.from ?? group.from;
  const opening =
    clause <= sentence.from
      ? 'start'
      : closesQuotation(article, clause)
        ? 'quote'
        : isBreak(article.words[clause - 1])
          ? small(article, clause - 1)
          : 'word';
  return { article, at, sentence, lemma, groups: groupsOf(lemma), clause, opening };
}

function startsAfter(view: View): Edge[] {
  const { article, at, sentence } = view;
  const edges: Edge[] = [];
  const limit = Math.min(sentence.to, at + REACH);
  for (let i = at + 1; i < limit && edges.length < MOST_EDGES; i++) {
    if (mayStart(article, i, at)) edges.push({ at: i, features: startFeatures(view, i, 'after') });
  }
  const next = introduced(article, sentence)?.from;
  if (next !== undefined) edges.push({ at: next, features: ['after starts next paragraph'] });
  return edges;
}

function mayStart(article: Article, i: number, at: number): boolean {
  const { words } = article;
  const word = words[i];
  const before = words[i - 1];
  if (!word || /^[,.;:)”?!]$/.test(word.text)) return false;
  if (i === at + 1 || opensQuotation(article, i)) return true;
  if (
    /^(?:that|whether|if|how|why|what|who|when|where|to|of|as|for|about|on|not|because)$/.test(
      word.norm,
    )
  )
    return true;
  if (before && (/^(?:ADP|PART|ADV)$/.test(before.tag) || isBreak(before))) return true;
  return phraseAt(article, i)?.from === i;
}

function endsAfter(view: View): Edge[] {
  const { article, at, sentence } = view;
  const edges: Edge[] = [];
  const last = lastWord(article, sentence, at);
  const add = (i: number): void => {
    edges.push({ at: i, features: endFeatures(view, i, last, 'after') });
  };
  for (let i = at + 2; i < last && edges.length < MOST_EDGES; i++) if (mayEnd(article, i)) add(i);
  if (last > at + 1) add(last);
  const beyond = quotationEnd(article, sentence) || (introduced(article, sentence)?.to ?? 0);
  if (beyond > last) add(beyond);
  return edges;
}

/** Whether a passage may end before word `i`. */
function mayEnd(article: Article, i: number): boolean {
  return isBreak(article.words[i]) || closesQuotation(article, i);
}

function startsBefore(view: View): Edge[] {
  const { article, sentence, clause } = view;
  const edges: Edge[] = [];
  const add = (i: number): void => {
    edges.push({ at: i, features: startFeatures(view, i, 'before') });
  };
  const opened = article.quotations[article.quotationOf[sentence.from] ?? -1];
  if (opened && opened.from < sentence.from) add(opened.from);
  const signed = signedQuotation(view);
  if (signed) add(signed.from);
  if (sentence.from < clause) add(sentence.from);
  for (let i = clause - 1; i > sentence.from && edges.length < MOST_EDGES; i--) {
    const before = article.words[i - 1];
    if (opensQuotation(article, i) || (isBreak(before) && before?.text !== ')')) add(i);
    else if (isBreak(article.words[i]) && /^\p{L}/u.test(article.words[i]?.text ?? '')) add(i);
  }
  return edges;
}

function endsBefore(view: View): Edge[] {
  const { article, sentence, clause, at } = view;
  const edges: Edge[] = [];
  for (
    let i = Math.max(clause, sentence.from);
    i > Math.max(sentence.from, clause - REACH) && edges.length < 5;
    i--
  ) {
    const closed = closesQuotation(article, i);
    if (i === clause || closed || isBreak(article.words[i])) {
      edges.push({ at: i, features: endFeatures(view, i, at, 'before') });
    }
  }
  const signed = signedQuotation(view);
  if (signed) edges.push({ at: signed.to, features: endFeatures(view, signed.to, at, 'before') });
  return edges;
}

/** A quotation right before the sentence that a dash and a name close: "…." — Ann Smith */
function signedQuotation({ article, sentence, at }: View): QuotedWords | undefined {
  if (at !== sentence.from) return undefined;
  const quotation = article.quotations[article.quotationOf[at - 1] ?? -1];
  return quotation?.to === at && quotation.paragraph === sentence.paragraph ? quotation : undefined;
}

/** The quotation that opens the next paragraph, when a sentence ends its own with a colon. */
function introduced(article: Article, sentence: Sentence): QuotedWords | undefined {
  if (article.words[sentence.to - 1]?.text !== ':') return undefined;
  const quotation = article.quotations[article.quotationOf[sentence.to] ?? -1];
  return quotation?.from === sentence.to ? quotation : undefined;
}

function startFeatures(view: View, i: number, side: string): string[] {
  const { article, at, lemma, groups, sentence, opening } = view;
  const { words } = article;
  const word = words[i];
  const before = words[i - 1];
  if (!word) return [];
  const quote = opensQuotation(article, i) ? 'quote' : '';
  const first = quote || small(article, i);
  const left = i === sentence.from ? 'start' : small(article, i - 1);
  const away = side === 'after' ? between(article, at + 1, i) : 'b';
  const features = [
    `${side} starts ${first}`,
    `${side} opening ${opening}`,
    `${side} opening ${opening} ${first}`,
    `${side} left ${left}`,
    `${side} ${first} left ${left}`,
    `${side} away ${away}`,
    `${side} away ${away} ${first}`,
    `${side} ${lemma} ${first}`,
    `${side} ${lemma} left ${left}`,
    `${side} ${lemma} away ${away}`,
    `${side} first ${first} ${isBreak(before) ? 'break' : 'flow'}`,
  ];
  for (const group of groups) {
    features.push(
      `${side} ${group} ${first}`,
      `${side} ${group} left ${left}`,
      `${side} ${group} away ${away}`,
    );
  }
  if (side === 'before') {
    const lead =
      i <= sentence.from
        ? '0'
        : i - sentence.from < 4
          ? '1+'
          : i - sentence.from < 10
            ? '4+'
            : '10+';
    const clause = i > sentence.from ? between(article, sentence.from, i) : '-';
    features.push(
      `before lead ${lead} ${first}`,
      `before lead ${lead} left ${left}`,
      `before passed ${clause}`,
      `before passed ${clause} ${first}`,
    );
  }
  if (i === sentence.from) features.push(`${side} whole sentence`);
  if (i < sentence.from) features.push(`${side} whole quotation`);
  return features;
}

function endFeatures(view: View, i: number, last: number, side: string): string[] {
  const { article, lemma, groups, at } = view;
  const next = small(article, i);
  const second = small(article, i + 1);
  const before = small(article, i - 1);
  const closed = closesQuotation(article, i)
    ? 'closed'
    : (article.quotationOf[i] ?? -1) >= 0 && article.quotationOf[i] === article.quotationOf[i - 1]
      ? 'inside'
      : 'plain';
  const place = i === last ? 'last' : i > last ? 'beyond' : 'early';
  const features = [
    `${side} ends ${place}`,
    `${side} ends ${place} ${closed}`,
    `${side} ends ${next} ${closed}`,
    `${side} ends ${next} ${second}`,
    `${side} ends ${before} ${next}`,
    `${side} ends ${next} ${lemma}`,
    `${side} ends ${place} ${lemma}`,
    ...groups.map((group) => `${side} ends ${place} ${group}`),
  ];
  if (place === 'early')
    features.push(
      `${side} rest ${clauseKind(article, i, last)}`,
      `${side} rest ${next} ${clauseKind(article, i, last)}`,
      `${side} passed ${between(article, at + 1, i)}`,
    );
  return features;
}

/** What a start and an end tell only together. */
export function pairFeatures(
  article: Article,
  side: Side['name'],
  from: number,
  to: number,
): string[] {
  const { words, quotationOf } = article;
  let verbs = 0;
  let depth = 0;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.tag === 'VERB' || word.tag === 'AUX') verbs++;
    if (isBreak(word)) breaks++;
    if (word.text === '(') depth++;
    if (word.text === ')') depth--;
  }
  const opened = quotationOf[from] ?? -1;
  const closed = quotationOf[to - 1] ?? -1;
  const cut =
    (opened >= 0 && quotationOf[from - 1] === opened) !==
    (closed >= 0 && quotationOf[to] === closed);
  const all = opened >= 0 && opened === closed;
  const length = to - from;
  const size =
    length < 3
      ? String(length)
      : length < 6
        ? '3+'
        : length < 12
          ? '6+'
          : length < 24
            ? '12+'
            : '24+';
  return [
    `${side} verbs ${Math.min(verbs, 3)}`,
    `${side} ${small(article, from)} verbs ${Math.min(verbs, 2)}`,
    `${side} size ${size}`,
    `${side} breaks ${Math.min(breaks, 3)}`,
    ...(cut ? [`${side} cuts a quotation`] : []),
    ...(all ? [`${side} is a quotation`] : []),
    ...(depth !== 0 ? [`${side} cuts brackets`] : []),
  ];
}

/** The words between two places, as a short pattern: n noun phrase, v verb, p preposition, "," break, x other. */
function between(article: Article, from: number, to: number): string {
  let pattern = '';
  for (let i = from; i < to && pattern.length < 6;) {
    const phrase = phraseAt(article, i);
    const word = article.words[i];
    pattern += phrase
      ? 'n'
      : word?.tag === 'VERB' || word?.tag === 'AUX'
        ? 'v'
        : word?.tag === 'ADP'
          ? 'p'
          : isBreak(word)
            ? ','
            : 'x';
    i = phrase ? phrase.to : i + 1;
  }
  return pattern === '' ? '-' : pattern;
}

/** What the rest of the sentence after a break is: a clause of its own, another cue, or less. */
function clauseKind(article: Article, from: number, to: number): string {
  let subject = false;
  for (let i = from; i < Math.min(to, from + 10); i++) {
    const word = article.words[i];
    if (!word) break;
    if (word.tag === 'VERB' || word.tag === 'AUX') {
      const cue = groupsOf(word.lemma).some((group) => group === 'say' || group === 'assert');
      return `${cue ? 'cue' : word.norm.endsWith('ing') ? 'ing' : 'verb'}${subject ? ' with subject' : ''}`;
    }
    if (phraseAt(article, i)) subject = true;
  }
  return subject ? 'phrase' : 'none';
}

function small(article: Article, i: number): string {
  const word = article.words[i];
  if (!word) return 'none';
  if (article.sentenceOf[i] === -1) return 'none';
  return /^(?:ADP|SCONJ|PART|PRON|DET|PUNCT|AUX|CCONJ|ADV|SYM)$/.test(word.tag) || isBreak(word)
    ? word.norm
    : word.tag + (word.tag === 'VERB' ? (word.norm.endsWith('ing') ? 'ing' : '') : '');
}

function opensQuotation(article: Article, i: number): boolean {
  const quotation = article.quotations[article.quotationOf[i] ?? -1];
  return quotation?.from === i;
}

/** Whether a quotation ends right before word `i`. */
function closesQuotation(article: Article, i: number): boolean {
  const quotation = article.quotations[article.quotationOf[i - 1] ?? -1];
  return quotation?.to === i;
}

/** The end of a sentence without its stop, unless a quotation holds the stop that does not hold the cue. */
function lastWord({ words, quotationOf }: Article, sentence: Sentence, at: number): number {
  const own = quotationOf[at] ?? -1;
  let to = sentence.to;
  if (own >= 0 && quotationOf[to - 1] === own && /^(?:[”"’']|'')$/.test(words[to - 1]?.text ?? ''))
    to--;
  const held = (quotationOf[to - 1] ?? -1) !== own && (quotationOf[to - 1] ?? -1) >= 0;
  return words[to - 1]?.text === '.' && !held ? to - 1 : to;
}

/** The end of a quotation that goes on after the sentence it began in; 0 when none does. */
function quotationEnd(article: Article, sentence: Sentence): number {
  const quotation = article.quotations[article.quotationOf[sentence.to - 1] ?? -1];
  return quotation && quotation.from >= sentence.from && quotation.to > sentence.to
    ? quotation.to
    : 0;
}

/** What someone said, as an answer: a clause with "That", a purpose with "To", their own words in “…”. */
import type { Span } from '../knowledge/knowledge.ts';
import type { Mode } from './attributions.ts';
import { wordAt } from './places.ts';
import type { Scene } from './scene.ts';
import { capitalised } from './wording.ts';

const LONGEST = 300;
/** Words before the subject of what is said: "so far, ", "about ". */
const LEAD = 4;
/** Words that open what is said without "that". */
const OPENS =
  /^(?:that|to|whether|if|why|how|what|when|where|who|which|of|about|on|for|against|from|as|into|not|because)$/;

/** Cues that give somebody or something a name: "called the offer “an insult”", "accused them of “theft”". */
const NAMED = /^(?:call|describ|brand|label|dub|accus|term|denounc|condemn|dismiss)/i;
const DENIED = /^(?:den(?:y|ie|ying)|reject|disput|refut|rebut|contradict|doubt|dismiss|rul)/i;
/** A few words, such as what is named, and then the name in the speaker's own words. */
const OWN_WORDS = /^[^“”,]{1,40}? (“[^“”]+ [^“”]+”)$/;

/** The short answer that a part of what is said makes; empty when nothing is left. */
export function saidAnswer(
  scene: Scene,
  part: Span,
  mode: Mode,
  { kind, cue }: { readonly kind: string; readonly cue: string },
): string {
  const even = scene.article.text.slice(part.start, part.end).replace(/\s+/g, ' ').trim();
  const marked = curled(even.replace(/^(?:''|``)/, '"').replace(/''$/, '"'));
  const bare = marked
    .replace(/^[,;:\s]+/, '')
    .replace(/[,;:](?=["”’]*$)/, '')
    .replace(/^(?:but|and) (?=that |to )/i, '')
    .replace(kind === 'call' ? /^for (?!him |her |them |us |me |those )/i : /^$/, '');
  const trimmed = bare.replace(/\.$/, mode === 'indirect' ? '' : '.');
  const whole =
    mode !== 'direct' && needsThat(scene, part)
      ? `that ${uncapitalised(scene, part, trimmed)}`
      : trimmed;
  const before = scene.article.text.slice(0, part.start).trimEnd();
  // What is denied must not read as what is said.
  if (mode !== 'direct' && DENIED.test(cue) && before.endsWith(cue))
    return capitalised(shortened(`${cue} ${trimmed}`));
  const called = NAMED.test(cue) ? (OWN_WORDS.exec(whole)?.[1] ?? whole) : whole;
  return capitalised(shortened(called));
}

/** Straight double marks as curly ones; a lone closing or opening mark is left out. */
function curled(text: string): string {
  const curly = text.replace(/"/g, (_, at: number) => {
    const before = text[at - 1] ?? ' ';
    return /[\s(\[—–-]/.test(before) && at < text.length - 1 ? '“' : '”';
  });
  const [opened, closed] = [curly.split('“').length, curly.split('”').length];
  if (opened === closed) return curly;
  if (opened > closed && curly.startsWith('“')) return `${curly}”`;
  if (closed > opened && curly.endsWith('”')) return `“${curly}`;
  return curly.replace(/[“”]/g, '');
}

/** A clause of its own, which nothing opens: "governments maintain an open cyberspace". */
function needsThat(scene: Scene, part: Span): boolean {
  const { article, clauses } = scene;
  const from = wordAt(article, part.start);
  const to = wordAt(article, part.end);
  const first = article.words[from];
  if (!first || OPENS.test(first.norm) || /^["“]$/.test(first.text)) return false;
  const sentence = article.sentenceOf[from] ?? -1;
  return clauses.some(({ sentence: own, subject, verb, shared, type }) => {
    const begins = subject !== undefined && subject.from >= from && subject.from <= from + LEAD;
    const inside = verb.at >= from && verb.at < to && !shared && type !== 'relative';
    return own === sentence && begins && inside && !hasInfinitive(scene, subject.to, verb.from);
  });
}

/** "North Korea to resume talks it abandoned": the finite verb belongs to something else. */
function hasInfinitive({ article }: Scene, from: number, to: number): boolean {
  return article.words.slice(from, to).some(({ norm, tag }) => norm === 'to' && tag === 'PART');
}

/** "The party" after "That" is "the party"; names keep their letters. */
function uncapitalised({ article }: Scene, part: Span, text: string): string {
  const first = article.words[wordAt(article, part.start)];
  const common =
    first !== undefined &&
    first.tag !== 'PROPN' &&
    first.norm !== 'i' &&
    /^\p{Lu}\p{Ll}|^A$/u.test(first.text);
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The whole sentences that fit, or else the clauses. */
function shortened(answer: string): string {
  if (answer.length <= LONGEST) return answer;
  const fit = answer.slice(0, LONGEST - 1);
  const cut =
    Math.max(fit.lastIndexOf('. ') + 1, fit.lastIndexOf('? ') + 1) || fit.lastIndexOf(',');
  const kept = cut > 0 ? fit.slice(0, cut) : '';
  return kept.startsWith('“') && !kept.includes('”') ? `${kept}”` : kept;
}

/**
 * What is said, parted where several things are said at once: "to raise the wage, to scrap fares and
 * to publish contracts", "that the party was ready and that it would stay". Quotations stay whole.
 */
export function partsOf(scene: Scene, whole: Span, mode: Mode): Span[] {
  if (mode !== 'indirect') return [whole];
  const { article } = scene;
  const { words } = article;
  const [from, to] = [wordAt(article, whole.start), wordAt(article, whole.end)];
  const opener = words[from]?.norm ?? '';
  const cuts: number[] = [];
  for (let i = from + 2; i < to - 2; i++) {
    const joint = words[i]?.norm ?? '';
    if (!/^(?:and|but|,)$/.test(joint)) continue;
    const next = words[i + 1];
    const infinitive = opener === 'to' && next?.norm === 'to' && words[i + 2]?.tag === 'VERB';
    const clause =
      opener !== 'to' && joint !== ',' && next?.norm === 'that' && hasVerb(scene, i + 2, to);
    if (infinitive || clause) cuts.push(i);
  }
  const edges = [from - 1, ...cuts, to];
  return edges.slice(0, -1).flatMap((edge, i): Span[] => {
    const next = edges[i + 1] ?? to;
    let end = next;
    while (end > edge + 1 && /^(?:,|and|but)$/.test(words[end - 1]?.norm ?? '')) end--;
    const start = words[edge + 1]?.start ?? whole.start;
    return end > edge + 1
      ? [
          {
            start: i === 0 ? whole.start : start,
            end: next === to ? whole.end : (words[end - 1]?.end ?? whole.end),
          },
        ]
      : [];
  });
}

/** With what goes on in the same way right after: "to raise the wage" and then "and to publish every contract". */
export function withMore(scene: Scene, whole: Span, mode: Mode): Span {
  const { words, sentences, sentenceOf } = scene.article;
  const from = wordAt(scene.article, whole.start);
  const end = sentences[sentenceOf[from] ?? -1]?.to ?? from;
  const opener = words[from]?.norm ?? '';
  if (mode !== 'indirect' || !/^(?:to|that)$/.test(opener)) return whole;
  let to = finished(scene, from, wordAt(scene.article, whole.end));
  for (;;) {
    let at = to;
    while (/^(?:,|and|but)$/.test(words[at]?.norm ?? '')) at++;
    if (at === to || words[at]?.norm !== opener || at + 2 >= end) break;
    to = at + 1;
    while (to < end && !/^[.;:!?—–]$|^--$|^["“]$/.test(words[to]?.text ?? '.')) {
      const joint = /^(?:,|and|but)$/.test(words[to]?.norm ?? '');
      if (joint && (words[to + 1]?.norm === opener || words[to + 2]?.norm === opener)) break;
      to++;
    }
  }
  return { start: whole.start, end: Math.max(whole.end, words[to - 1]?.end ?? 0) };
}

/** "that Korea" before ", which grew fast, would share its wealth": what is said goes on to the end of its clause. */
function finished(scene: Scene, from: number, to: number): number {
  const { words } = scene.article;
  const broken = words[to]?.text === ',' && /^(?:which|who|whose)$/.test(words[to + 1]?.norm ?? '');
  if (!broken || hasVerb(scene, from, to)) return to;
  const clause = scene.clauses.find(
    ({ subject, verb, type }) =>
      type !== 'relative' &&
      subject !== undefined &&
      subject.head > from &&
      subject.head < to &&
      verb.at > to,
  );
  return clause?.to ?? to;
}

function hasVerb({ article }: Scene, from: number, to: number): boolean {
  return article.words.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** Questions that a clause answers, in its own words: "How many seats was Concord left with?" */
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';
import { capitalised, predicateEnd, subjectRange, textOf, type Range } from './wording.ts';

/** Words after which a question goes on too long. */
const LONGEST_TAIL = 9;
const LONGEST_SUBJECT = 8;
const LONGEST_ASK = 120;

/** Who or what a clause is about, by name where "she" or "the company" has one; missing when nothing tells. */
export function topicOf(scene: Scene, clause: Clause): string | undefined {
  const { article } = scene;
  const named = scene.subjectOf(clause);
  const head = clause.subject && article.words[clause.subject.head];
  if (!clause.subject || !head) return undefined;
  if (/^(?:i|we|you|there|what|this|that|who|which|whose)$/.test(head.norm)) return named?.name;
  const own = /^(?:his|her|its|their|my|our|your|whose)$/.test(
    article.words[clause.subject.from]?.norm ?? '',
  );
  if (head.tag === 'PRON' || own || named?.type === 'person') return named?.name;
  const range = subjectRange(scene, clause);
  if (!range || range.to - range.from > LONGEST_SUBJECT) return named?.name;
  return lowered(textOf(scene, [range]));
}

/** A question about a part of a clause's predicate: what opens it, then the rest of the clause without the part. */
export function askFor(scene: Scene, clause: Clause, opener: string, part?: Range): string[] {
  if (part && isParted(scene, clause, part.from)) return [];
  const topic = topicOf(scene, clause);
  const verb = verbWords(scene, clause);
  if (topic === undefined || !verb) return [];
  const [helper, rest] = verb;
  return fit(`${opener} ${helper} ${topic} ${rest} ${tailOf(scene, clause, part)}`);
}

/** A participle stands between, to which the part belongs: "a crossing opened in 1891, gave way". */
function isParted({ article, clauses }: Scene, { verb }: Clause, at: number): boolean {
  const { words } = article;
  for (let i = verb.at + 1; i < at; i++) {
    const word = words[i];
    if (word?.tag !== 'VERB' || words[i - 1]?.norm === 'to') continue;
    if (/(?:ed|en|ing)$/.test(word.norm) || clauses.some((each) => each.verb.at === i)) return true;
  }
  // Before the verb, only what stands at the start of the sentence belongs to it.
  return words
    .slice(at, verb.from)
    .some(({ tag, norm }) => tag === 'VERB' && !norm.endsWith('ing'));
}

/** A question about a clause's subject: "Who won the election?" */
export function askWho(scene: Scene, clause: Clause, opener: string): string[] {
  const { from, at } = clause.verb;
  const verb = textOf(scene, [{ from, to: at + 1 }]);
  return fit(`${opener} ${verb} ${tailOf(scene, clause, undefined)}`);
}

/** The verb as a question has it: what goes before the subject, and what after it. */
function verbWords({ article }: Scene, clause: Clause): readonly [string, string] | undefined {
  const { words } = article;
  const { verb } = clause;
  const first = words[verb.from];
  const main = words[verb.at];
  if (!first || !main) return undefined;
  if (first.tag === 'AUX') {
    const rest = words.slice(verb.from + 1, verb.at + 1).map(({ text }) => text);
    if (/^(?:n't|'s|'d|'ll|'ve|'re)$/.test(first.norm.replace('’', "'"))) return undefined;
    return [first.norm, rest.filter((each) => !/^(?:also|n[’']t)$/.test(each)).join(' ')];
  }
  const base = main.lemma;
  // "Pellucid cut the price": a verb that looks the same in the past.
  if (main.norm === base) return [isSingular(article, clause) ? 'did' : 'do', base];
  return [main.norm.endsWith('s') && !/(?:ss)$/.test(main.norm) ? 'does' : 'did', base];
}

function isSingular({ words }: Scene['article'], { subject }: Clause): boolean {
  const { norm = '', tag } = words[subject?.head ?? -1] ?? {};
  const joined = words
    .slice(subject?.to ?? 0, (subject?.to ?? 0) + 1)
    .some((word) => word.norm === 'and');
  return (
    !joined &&
    !/^(?:they|we|you|i|these|those|people|police)$/.test(norm) &&
    (tag === 'PROPN' || !/[^s]s$|men$/.test(norm))
  );
}

/** What follows the verb, as far as it is short, without the part that is asked for and what governs it. */
function tailOf(scene: Scene, clause: Clause, part: Range | undefined): string {
  const { words } = scene.article;
  const end = predicateEnd(scene, clause);
  const kept: string[] = [];
  for (let i = clause.verb.at + 1; i < end; i++) {
    const word = words[i];
    if (!word) break;
    const asked = part && i >= part.from && i < part.to;
    if (asked) continue;
    if (/^[,;:—–(“"]$/.test(word.text) || word.text === '--') break;
    if (
      kept.length >= LONGEST_TAIL &&
      (word.tag === 'ADP' || word.tag === 'CCONJ' || word.tag === 'SCONJ')
    )
      break;
    if (kept.length > LONGEST_TAIL + 5) break;
    const glued = words[i - 1]?.end === word.start && kept.length > 0;
    if (glued) kept.push(`${kept.pop() ?? ''}${word.text}`);
    else kept.push(word.text);
  }
  return kept.join(' ').replace(/(?:^| )(?:and|or|but|as|that|while|,)$/, '');
}

function fit(question: string): string[] {
  const even = question.replace(/\s+/g, ' ').trim();
  return even.length > LONGEST_ASK || even.split(' ').length < 3 ? [] : [`${capitalised(even)}?`];
}

/** "The company" inside a sentence is "the company". */
export function lowered(text: string): string {
  return text.replace(
    /^(?:The|A|An|His|Her|Its|Their|Some|Many|More|Most|Other|This|That|These|Those|All|Both|At|About|Around|Nearly|Almost|Up)\b/,
    (word) => word.toLowerCase(),
  );
}

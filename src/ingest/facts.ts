/** Every fact that the patterns find in an article, without doubles and without what others tell in full. */
import type { DraftFact } from './draft-fact.ts';
import type { Found, Pattern } from './found.ts';
import { asides } from './patterns/asides.ts';
import { credits, type Credit } from './patterns/credits.ts';
import { dates } from './patterns/dates.ts';
import { editions } from './patterns/editions.ts';
import { figures } from './patterns/figures.ts';
import { occasions } from './patterns/occasions.ts';
import { labelled } from './patterns/labelled.ts';
import { lists } from './patterns/lists.ts';
import { places } from './patterns/places.ts';
import { reasons } from './patterns/reasons.ts';
import { roles } from './patterns/roles.ts';
import { scores } from './patterns/scores.ts';
import { statements } from './patterns/statements.ts';
import { titles } from './patterns/titles.ts';
import { sentenceSpan, type Scene } from './scene.ts';
import { small } from './view.ts';
import { verbClasses } from './word-classes.ts';
import { capitalised, textOf } from './wording.ts';

const PATTERNS: readonly Pattern[] = [
  statements,
  figures,
  dates,
  places,
  roles,
  asides,
  lists,
  titles,
  editions,
  reasons,
  occasions,
  scores,
  labelled,
];
const LONGEST_ANSWER = 300;
const LONGEST_QUOTE = 2000;
/** So many content words of a statement may be its own when other facts tell the rest, and it is still left out. */
const MOST_OWN = 1;

/** A draft that has no confidence yet. */
export type Unsure = Omit<DraftFact, 'confidence'>;

export function draftFacts(scene: Scene): Unsure[] {
  const found = PATTERNS.flatMap((pattern) => pattern(scene));
  const kept = found.filter(
    (each) =>
      !isInVote(each, found) &&
      (!each.pattern.startsWith('statement') || !isToldBy(scene, each, found)),
  );
  return withoutDoubles([
    ...kept.flatMap((each) => factsOf(scene, each)),
    ...credits(scene).map((each) => creditOf(scene, each)),
  ]);
}

function factsOf(scene: Scene, each: Found): Unsure[] {
  const { article } = scene;
  const at = each.answer[0]?.from ?? 0;
  const { start, end } = each.quote ?? sentenceSpan(article, at);
  const answer = capitalised(plain(textOf(scene, each.answer)));
  if (answer === '' || answer.length > LONGEST_ANSWER || end - start > LONGEST_QUOTE) return [];
  const { pattern, kind, asks, quantities = [], when, hints = [] } = each;
  // Who someone is stands on its own, whoever speaks.
  const plainly = /^(?:role|event)/.test(each.pattern);
  const speakers = plainly
    ? []
    : each.speaker === undefined
      ? scene.speakersAt(each.answer.at(-1)?.from ?? at)
      : [each.speaker];
  const names = [
    ...each.subjects,
    ...each.answer.flatMap(({ from, to }) => scene.namesIn(from, to)),
  ];
  const fact = {
    ...{ kind, answer, start, end, asks, quantities, pattern },
    quote: article.text.slice(start, end),
    ...(when !== undefined && { when }),
    hints: [...hints, ...formOf(scene, each, answer), ...reporterOf(scene, speakers)],
  };
  const [speaker] = speakers;
  return [
    {
      ...fact,
      subjects: [...new Set(names)].filter((name) => name !== speaker),
      ...(speaker !== undefined && { speaker }),
    },
  ];
}

/** Marks at the ends that belong to what was cut away, and a comma inside closing marks. */
function plain(text: string): string {
  const bare = text.replace(/^[,;:\s]+|[,;:\s]+$/g, '').replace(/[,;](?=["”’]$)/, '');
  const straight = bare.match(/"/g)?.length ?? 0;
  if (straight === 2) {
    let open = false;
    return bare.replace(/"/g, () => ((open = !open) ? '“' : '”'));
  }
  return bare;
}

function creditOf(
  { article }: Scene,
  { pattern, kind, answer, quote, asks, when }: Credit,
): Unsure {
  return {
    ...{ kind, pattern, asks, subjects: [], quantities: [], hints: ['credit'] },
    answer: article.text.slice(answer.start, answer.end).replace(/\s+/g, ' '),
    quote: article.text.slice(quote.start, quote.end),
    ...{ start: quote.start, end: quote.end },
    ...(when && { when }),
  };
}

/** Who reports a fact: the article itself, somebody with a name, or somebody without one. */
function reporterOf({ mentions }: Scene, speakers: readonly string[]): string[] {
  const [speaker] = speakers;
  if (speaker === undefined) return ['told'];
  const entity = mentions.entities.find(({ name }) => name === speaker);
  return ['reported', `reported by ${entity?.type ?? 'nobody named'}`];
}

/** What the form of an answer tells of how well it was cut. */
function formOf(scene: Scene, { answer }: Found, text: string): string[] {
  const { article } = scene;
  const sentence = article.sentences[article.sentenceOf[answer[0]?.from ?? -1] ?? -1];
  const size = sentence ? Math.min(6, Math.floor((sentence.to - sentence.from) / 9)) : -1;
  const quoted =
    sentence && article.quotations.some(({ from }) => from >= sentence.from && from < sentence.to);
  const first = article.words[answer[0]?.from ?? -1];
  const last = article.words[(answer.at(-1)?.to ?? 0) - 1];
  const quotes = (text.match(/[“"]/g)?.length ?? 0) - (text.match(/[”"]/g)?.length ?? 0);
  const brackets = text.split('(').length - text.split(')').length;
  const opens = answer[0]?.from ?? 0;
  const closes = answer.at(-1)?.to ?? 0;
  const clause = scene.clauseAt(opens);
  const verb = clause && article.words[clause.verb.at];
  return [
    `before ${small(article, opens - 1)}`,
    `after ${small(article, closes)}`,
    ...(clause?.verb.at === opens - 1 ? ['right after the verb'] : []),
    ...(clause?.verb.negated ? ['in a negation'] : []),
    ...(clause?.verb.modal ? ['in a possibility'] : []),
    ...verbClasses(verb?.lemma ?? '').map((each) => `verb ${each}`),
    `sentence ${size}`,
    ...(quoted ? ['beside a quotation'] : []),
    `first ${first?.tag ?? ''}`,
    `last ${last?.tag ?? ''}`,
    `words ${Math.min(6, Math.floor(text.split(' ').length / 4))}`,
    ...(quotes === 0 ? [] : ['open quotation']),
    ...(brackets === 0 ? [] : ['open bracket']),
    ...(/[“"]/.test(text) ? ['quotes'] : []),
  ];
}

/** "148 votes to 139" tells its numbers together. */
function isInVote({ pattern, answer }: Found, found: readonly Found[]): boolean {
  const [own] = answer;
  return (
    pattern === 'figure count' &&
    own !== undefined &&
    found.some(
      (other) =>
        other.pattern === 'score worded' &&
        other.answer.some(({ from, to }) => own.from >= from && own.to <= to),
    )
  );
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

/** Whether one other fact tells nearly all that a statement does. */
function isToldBy({ article }: Scene, statement: Found, found: readonly Found[]): boolean {
  const predicate = statement.answer.at(-1);
  if (!predicate) return false;
  const content: number[] = [];
  for (let i = predicate.from; i < predicate.to; i++) {
    if (CONTENT.test(article.words[i]?.tag ?? '')) content.push(i);
  }
  return found.some(
    ({ pattern, answer }) =>
      !/^(?:statement|place|aside|list item)/.test(pattern) &&
      answer.some(({ from, to }) => {
        const own = content.filter((i) => i < from || i >= to).length;
        return own <= MOST_OWN && own < content.length;
      }),
  );
}

/** Of facts with the same answer and passage the first stays. */
function withoutDoubles(facts: readonly Unsure[]): Unsure[] {
  const seen = new Set<string>();
  return facts.filter(({ answer, start, subjects, pattern }) => {
    const key = `${start} ${answer.toLowerCase().replace(/^(?:the|a|an|on|in|at) /, '')} ${pattern.startsWith('role') ? (subjects[0] ?? '') : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

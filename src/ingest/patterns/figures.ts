/** Numbers as facts: how many came, died or voted, what it cost, how long it took, what share it was. */
import { askFor, lowered, topicOf } from '../asking.ts';
import type { Clause } from '../clauses.ts';
import type { Found } from '../found.ts';
import type { NumberPhrase, Quantity } from '../numbers.ts';
import { wordingOf, type Scene } from '../scene.ts';
import { singular } from '../titles.ts';
import { whenOf } from '../when.ts';
import { capitalised, predicateEnd, subjectRange, textOf, type Range } from '../wording.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for people, in the singular. */
const PEOPLE = set(`
  people person man woman child boy girl resident villager worker employee student pupil teacher soldier officer
  passenger patient victim survivor refugee migrant civilian protester demonstrator supporter fan visitor guest
  participant delegate official expert minister leader member voter spectator developer dealer journalist fighter
  militant prisoner tourist inhabitant citizen family household firefighter volunteer believer pilgrim attendee
  observer witness investor customer shareholder troop police crew body sister brother adult teenager american
`);
/** What a number of people did or suffered, by the verbs and nouns around it, in this order. */
const BY_CONTEXT: readonly {
  readonly kind: string;
  readonly people?: true;
  readonly words: ReadonlySet<string>;
}[] = [
  {
    kind: 'casualty',
    people: true,
    words: set(
      'die kill dead death drown injure injury wound hurt missing miss evacuate evacuation homeless displace hospitalise hospitalize perish casualty toll victim survive burn',
    ),
  },
  {
    kind: 'attendance',
    people: true,
    words: set(
      'attend attendance attendee turnout audience crowd gather rally march participate participant delegate join spectator pack fill',
    ),
  },
];
const ATTENDED = set('attendance turnout audience crowd attend');
const SPENT = set('cost price pay worth spend wage salary fee fine budget');
/** Words right before a price in a currency that is not known here: "cost 24 sikkas", "a fine of 150 drals". */
const PRICED = set('cost worth price fine fee budget salary wage rent toll charge fare bill');
/** What may be the price of something without being money. */
const NO_MONEY = set(
  'life job seat vote point place post title live goal game match year month week day hour minute',
);

const MOMENT = /^(?:later|earlier|ago|left|beforehand|remaining|to (?:go|play))\b/;
const CORRECTED =
  /\b(?:earlier|previous) versions?\b|\bmisstated\b|^Correction\b.*\b(?:said|reported|stated|gave)\b/i;

/** One fact for each number in the article's own words or in reported speech. */
export function figures(scene: Scene): Found[] {
  const { article } = scene;
  const joined = inPairs(scene);
  // "214 millimetres of rain in 36 hours" tells both.
  const held = joined.map(([number, second]) => ({
    number,
    from: number.to,
    to: answerEnd(scene, second ?? number),
  }));
  const within = (number: NumberPhrase, span: Range): boolean =>
    number.from >= span.from && number.to <= span.to;
  return joined.flatMap(([number, second]) => {
    const sentence = article.sentences[article.sentenceOf[number.at] ?? -1];
    const headline = sentence?.paragraph === 0 && article.headline !== undefined;
    if (!sentence || headline || scene.isQuoted(number.at) || isQuestion(scene, number.at))
      return [];
    // "from Sept. 19 to 22"
    if (scene.days.some(({ from, to }) => number.at >= from && number.at < to)) return [];
    const clause = scene.clauseAt(number.at);
    const context = contextOf(scene, number, clause);
    const inherited = inheritedUnit(scene, number);
    const kind = kindOf(
      { ...number, sort: inherited?.sort ?? number.sort },
      context,
      isPriced(scene, number),
    );
    const subject = clause && scene.subjectOf(clause);
    const holder =
      number.sort === 'age' ? holderOf(scene, number) : (hasWith(scene, number) ?? subject?.name);
    const asks = [
      ...asksFor(scene, { ...number, ...inherited }, clause, kind, holder, context),
      ...(second ? asksFor(scene, second, clause, kind, holder, context) : []),
    ];
    const to = answerEnd(scene, second ?? number);
    const unit = inherited;
    if (isMoment(scene, number) || isCorrected(scene, number.at)) return [];
    // "It is five, not six": a small number of nothing tells nothing.
    if (
      number.head === '' &&
      !unit &&
      number.sort === 'count' &&
      /^(?:count|cost)$/.test(kind) &&
      number.value < 100
    )
      return [];
    if (held.some((other) => other.number !== number && within(number, other))) return [];
    // A table counts what its head tells.
    if (!clause && number.head === '') return [];
    // "One result is still in doubt" counts nothing.
    const lone = number.value === 1 && number.sort === 'count' && kind !== 'casualty';
    if (lone && number.bound === 'exact') return [];
    // Whose age it is must be told.
    if (number.sort === 'age' && holder === undefined) return [];
    return [
      {
        pattern: `figure ${number.sort}`,
        kind,
        answer: [{ from: wholeFrom(scene, number), to }],
        when: clause && whenOf(scene, clause),
        subjects: holder === undefined ? [] : [holder],
        asks,
        quantities: [
          quantityOf({ ...number, ...unit }),
          ...number.others,
          ...(second ? [quantityOf(second), ...second.others] : []),
        ],
        hints: [
          `kind ${kind}`,
          number.head !== '' ? 'unit' : unit ? 'inherited' : 'bare',
          second ? 'pair' : 'single',
          `sort ${number.sort} ${number.head === '' ? 'bare' : 'unit'}`,
          clause ? `in ${clause.type}` : 'in none',
          ...(holder === undefined ? ['nameless'] : ['named']),
          ...(number.value <= 3 && number.sort === 'count' ? ['few'] : []),
          ...(number.bound === 'exact' ? [] : ['bound']),
          ...(clause && number.at < clause.verb.from ? ['subject'] : []),
        ],
      },
    ];
  });
}

/** Numbers, those that "and" joins as pairs: "seven women and five men", "160 officers and 45 soldiers". */
function inPairs({ numbers, article }: Scene): (readonly [NumberPhrase, NumberPhrase?])[] {
  const pairs: (readonly [NumberPhrase, NumberPhrase?])[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    const next = numbers[i + 1];
    if (!number) continue;
    const beside =
      next?.from === number.to + 1 &&
      article.words[number.to]?.norm === 'and' &&
      number.sort === next.sort &&
      number.head !== '' &&
      next.head !== '' &&
      /^(?:count|duration)$/.test(number.sort);
    pairs.push(beside ? [number, next] : [number]);
    if (beside) i++;
  }
  return pairs;
}

/** "41 seats, 17 fewer", "Of the 12,000 hectares, they found 310": a number without a unit takes that of the one before. */
function inheritedUnit(
  { numbers, article }: Scene,
  number: NumberPhrase,
): { unit: string; sort: NumberPhrase['sort'] } | undefined {
  if (number.head !== '' || number.sort !== 'count') return undefined;
  const place = numbers.indexOf(number);
  // "five years instead of 15"
  const against = article.words.slice(Math.max(0, number.from - 2), number.from);
  if (
    /^(?:instead of|rather than|up from|down from)$/.test(against.map(({ norm }) => norm).join(' '))
  ) {
    const other = numbers[place - 1];
    return other &&
      other.head !== '' &&
      article.sentenceOf[other.at] === article.sentenceOf[number.at]
      ? { unit: other.unit, sort: other.sort }
      : undefined;
  }
  const before = numbers
    .slice(Math.max(0, place - 8), place)
    .findLast(({ head, sort }) => head !== '' && !/^(?:age|share|duration)$/.test(sort));
  if (!before) return undefined;
  const own = article.sentenceOf[number.at] ?? -1;
  const there = article.sentenceOf[before.at] ?? -1;
  const compared = /^(?:fewer|less|more|higher|lower)$/.test(article.words[number.to]?.norm ?? '');
  const near =
    own === there ||
    (own - there === 1 &&
      article.sentences[own]?.paragraph === article.sentences[there]?.paragraph);
  return near && (compared || own === there || before.sort === 'count')
    ? { unit: before.unit, sort: before.sort }
    : undefined;
}

function isQuestion({ article }: Scene, word: number): boolean {
  const { to = 0 } = article.sentences[article.sentenceOf[word] ?? -1] ?? {};
  return article.words[to - 1]?.text === '?';
}

function quantityOf({ value, unit, bound, sort }: NumberPhrase): Quantity {
  return { value, unit: unit !== '' ? unit : sort === 'age' ? 'years' : 'number', bound };
}

/** Lemmas of the verb and the nouns around a number. */
function contextOf(
  { article }: Scene,
  number: NumberPhrase,
  clause: Clause | undefined,
): readonly string[] {
  const { words } = article;
  const from = Math.max(clause?.from ?? 0, number.from - 8);
  const to = Math.min(clause?.to ?? words.length, number.to + 6);
  const near = words.slice(from, to).filter(({ tag }) => /^(?:NOUN|VERB|ADJ)$/.test(tag));
  const verb = clause && words[clause.verb.at];
  return [...near, ...(verb ? [verb] : [])].flatMap(({ lemma, norm }) => [lemma, norm]);
}

function kindOf({ sort, head }: NumberPhrase, context: readonly string[], priced: boolean): string {
  if (sort === 'money') return 'cost';
  if (priced && sort === 'count' && head !== '' && !PEOPLE.has(head) && !NO_MONEY.has(head))
    return 'cost';
  if (sort === 'duration') return 'duration';
  if (sort === 'age') return 'background';
  if (context.includes('turnout')) return 'attendance';
  const people = PEOPLE.has(singular(head)) || head === '';
  const by = BY_CONTEXT.find(
    ({ words, people: only }) => (!only || people) && context.some((each) => words.has(each)),
  );
  if (by && sort === 'count') return by.kind;
  if (head === '' && sort === 'count' && context.some((each) => SPENT.has(each))) return 'cost';
  return 'count';
}

/** "nine weeks later", "with 18 minutes left": when, not how long. */
function isMoment({ article }: Scene, { sort, to }: NumberPhrase): boolean {
  const next = article.words.slice(to, to + 2).map(({ norm }) => norm);
  return sort === 'duration' && MOMENT.test(next.join(' '));
}

/** What a correction takes back is no fact. */
function isCorrected({ article }: Scene, word: number): boolean {
  const { start = 0, end = 0 } = article.sentences[article.sentenceOf[word] ?? -1] ?? {};
  return CORRECTED.test(article.text.slice(start, end));
}

/** Whether a word for a price stands right before a number: "costs 24 sikkas", "a fine of 150 drals". */
function isPriced({ article }: Scene, { from }: NumberPhrase): boolean {
  const { words } = article;
  const isPrice = (i: number): boolean => PRICED.has(singular(words[i]?.norm ?? ''));
  if (words[from - 1]?.norm === 'of') return isPrice(from - 2) || isPrice(from - 3);
  return [from - 1, from - 2].some((i) => /^(?:cost|worth)s?$/.test(words[i]?.norm ?? ''));
}

/** "a sellout crowd of 61,208", "sales of 750,000": what a number without a unit is the size of. */
function wholeFrom({ article }: Scene, { from, head, sort }: NumberPhrase): number {
  const { words, phrases, phraseOf } = article;
  if (head !== '' || sort !== 'count' || words[from - 1]?.norm !== 'of') return from;
  const phrase = phrases[phraseOf[from - 2] ?? -1];
  const noun = words[phrase?.head ?? -1];
  return phrase?.to === from - 1 && noun?.tag === 'NOUN' ? phrase.from : from;
}

/** "214 millimetres of rain in 36 hours", "2.6 times as fast", "17 fewer than": the number with what makes it whole. */
function answerEnd({ article, numbers }: Scene, { to, head, sort }: NumberPhrase): number {
  const { words, phrases, phraseOf } = article;
  const next = words[to]?.norm ?? '';
  // "two sisters aged six and nine"
  if (next === 'aged') {
    const ages = numbers.findLast(
      (other) => other.sort === 'age' && other.from > to && other.from < to + 6,
    );
    if (ages) return ages.to;
  }
  const phrase = phrases[phraseOf[to + 1] ?? -1];
  const after = phrase?.from === to + 1 ? phrase.to : undefined;
  const end =
    next === 'of' && after !== undefined && (head !== '' || sort === 'percent') ? after : to;
  // "38 percent in two years", "750,000 in the first twelve months"
  const over = /^the$/.test(words[end + 1]?.norm ?? '') ? end + 3 : end + 1;
  const span = numbers.find((other) => other.from === over && other.sort === 'duration');
  if (span && /^(?:in|within|over)$/.test(words[end]?.norm ?? '') && sort !== 'duration')
    return span.to;
  if (end > to) return end;
  if (
    /^(?:fewer|less|more|higher|lower|longer|older)$/.test(next) &&
    words[to + 1]?.norm === 'than'
  ) {
    for (let i = to + 2; i < to + 10; i++) {
      if (/^(?:PUNCT|CCONJ)$/.test(words[i]?.tag ?? '')) return i;
    }
    return to;
  }
  if (
    /^(?:thick|high|long|wide|deep|tall|old|late|early|later|earlier|higher|lower|fewer)$/.test(
      next,
    )
  )
    return to + 1;
  return to;
}

/** Whose age it is: the name right before it. */
function holderOf({ article, mentions }: Scene, { from, head }: NumberPhrase): string | undefined {
  if (head === 'old') {
    // "Ilva Corrant, a 46-year-old former pilot", "the 46-year-old pilot Ilva Corrant"
    const own = article.phrases[article.phraseOf[from] ?? -1];
    const first =
      own && article.words[own.from - 1]?.text === ','
        ? article.phrases[article.phraseOf[own.from - 2] ?? -1]
        : undefined;
    return (own && mentions.of.get(own)?.name) ?? (first && mentions.of.get(first)?.name);
  }
  const phrase = article.phrases[article.phraseOf[from - 2] ?? -1];
  return phrase && mentions.of.get(phrase)?.name;
}

/** "ahead of Green Shore with nine": whose number it is, where a name stands right before "with". */
function hasWith({ article, mentions }: Scene, { from }: NumberPhrase): string | undefined {
  const phrase = article.phrases[article.phraseOf[from - 2] ?? -1];
  const named = article.words[from - 1]?.norm === 'with' && phrase?.to === from - 1;
  return named ? mentions.of.get(phrase)?.name : undefined;
}

function asksFor(
  scene: Scene,
  number: NumberPhrase,
  clause: Clause | undefined,
  kind: string,
  holder: string | undefined,
  context: readonly string[],
): string[] {
  if (number.sort === 'age')
    return holder === undefined ? [] : [`How old is ${holder}?`, `What is ${holder}’s age?`];
  const opener = openerOf(number);
  const asks: string[] = [];
  if (clause && opener !== undefined) {
    const part = { from: number.from, to: number.to };
    const { subject } = clause;
    if (number.at > clause.verb.from) asks.push(...askFor(scene, clause, opener, part));
    else if (subject && number.at >= subject.from && number.at < subject.to)
      asks.push(...askOfSubject(scene, number, clause, opener));
  }
  const people = PEOPLE.has(singular(number.head));
  if (
    kind === 'attendance' &&
    number.sort === 'count' &&
    people &&
    context.some((each) => ATTENDED.has(each))
  )
    asks.push('How many people attended?', 'What was the attendance?');
  if (kind === 'attendance' && context.includes('turnout')) asks.push('What was the turnout?');
  if (kind === 'casualty')
    asks.push(
      ...HARMS.flatMap(({ words, ask }) => (context.some((each) => words.test(each)) ? ask : [])),
    );
  const owner = clause && topicOf(scene, clause);
  if (number.sort === 'duration' && owner !== undefined && context.includes('last'))
    asks.push(`How long did ${owner} last?`);
  return [...new Set(asks)];
}

const HARMS: readonly { readonly words: RegExp; readonly ask: readonly string[] }[] = [
  {
    words: /^(?:die|died|kill|killed|dead|death|toll|drown|drowned)$/,
    ask: ['How many people died?', 'What is the death toll?'],
  },
  {
    words: /^(?:injure|injured|injury|wound|wounded|hurt)$/,
    ask: ['How many people were injured?'],
  },
  { words: /^missing$/, ask: ['How many people are missing?'] },
  { words: /^(?:evacuate|evacuated|evacuation)$/, ask: ['How many people were evacuated?'] },
];

function openerOf({ sort, unit, head }: NumberPhrase): string | undefined {
  if (sort === 'money') return 'How much';
  if (sort === 'percent') return 'What percentage';
  if (sort === 'duration') return 'How long';
  if (sort === 'share') return unit === '' ? 'What share' : `What share of ${lowered(unit)}`;
  if (sort === 'measure' || head === '') return head === '' ? 'How many' : `How many ${unit}`;
  return `How many ${lowered(unit)}`;
}

/** "How many houses are under water?" */
function askOfSubject(
  scene: Scene,
  number: NumberPhrase,
  clause: Clause,
  opener: string,
): string[] {
  const { article } = scene;
  const { from, at } = clause.verb;
  const end = Math.min(predicateEnd(scene, clause), at + 12);
  const range = subjectRange(scene, clause);
  const rest = range && range.to > number.to ? wordingOf(article, number.to, range.to) : '';
  const text = `${opener} ${rest} ${textOf(scene, [{ from, to: Math.max(end, at + 1) }])}`
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 120 || number.sort === 'duration' ? [] : [`${capitalised(text)}?`];
}

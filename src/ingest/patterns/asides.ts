/** What is told by the way of someone or something: "who joined from Korvane", "founded in 1989 by dockworkers", "taking 52 seats". */
import { whenOf } from '../when.ts';
import { capitalised } from '../wording.ts';
import { kindOf } from '../cues.ts';
import type { Clause } from '../clauses.ts';
import type { Found } from '../found.ts';
import type { Phrase } from '../phrases.ts';
import { speakerOf, wordingOf, type Scene } from '../scene.ts';
import { predicateEnd, type Range } from '../wording.ts';

const LONGEST = 24;

export function asides(scene: Scene): Found[] {
  return [...relatives(scene), ...participles(scene)];
}

/** "who has led the Alliance since 2021": told of the name or noun before it. */
function relatives(scene: Scene): Found[] {
  const { article, mentions, clauses } = scene;
  const { words } = article;
  let last: { readonly clause: Clause; readonly owner: Phrase } | undefined;
  return clauses.flatMap((clause) => {
    const goesOn =
      clause.type === 'coordinate' &&
      clause.shared &&
      last &&
      clause.subject === last.clause.subject;
    if (clause.type !== 'relative' && !goesOn) return [];
    if (isOutside(scene, clause.verb.at, clause.sentence)) return [];
    const opener = clause.opener ?? clause.from;
    const pronoun = words[opener]?.norm ?? '';
    const comma = words[opener - 1]?.text === ',';
    const owner = goesOn ? last?.owner : ownerBefore(scene, opener - (comma ? 2 : 1), pronoun);
    // "a country that can rein in its neighbour": a bare noun says too little.
    const first = owner && words[owner.from];
    const vague = first?.tag !== 'DET' || /^(?:any|no|every|each|some|all)$/.test(first.norm);
    const bare = owner && pronoun === 'that' && !mentions.of.get(owner) && vague;
    if (!owner || bare || (!goesOn && !/^(?:who|which|that|whose)$/.test(pronoun))) return [];
    const subject = words[clause.subject?.head ?? -1]?.norm ?? '';
    if (pronoun !== 'whose' && !goesOn && !/^(?:who|which|that)$/.test(subject)) return [];
    if (scene.isAttributed(clause.verb.at)) return [];
    last = { clause, owner };
    const entity = mentions.of.get(owner) ?? mentions.of.get(beforeAside(scene, owner) ?? owner);
    const end = predicateEnd(scene, clause);
    const told = end > clause.verb.at + 1 || clause.verb.passive;
    if (end - clause.verb.from > LONGEST || !told || end <= clause.verb.at) return [];
    const whole: Range[] =
      pronoun === 'whose'
        ? [{ from: opener + 1, to: end }]
        : [
            { from: owner.from, to: owner.to },
            { from: clause.verb.from, to: end },
          ];
    const spoken = entity && speakerOf(article, clause, entity);
    const who = /^who$/.test(pronoun);
    const name = entity?.name ?? wordingOf(article, owner.from, owner.to);
    const predicate = wordingOf(article, clause.verb.from, end);
    return [
      {
        pattern: spoken === undefined ? `aside ${goesOn ? 'shared' : pronoun}` : 'aside spoken',
        kind:
          spoken === undefined
            ? 'background'
            : kindOf(words[clause.verb.at]?.lemma ?? '', words[clause.verb.at + 1]?.norm ?? '', ''),
        speaker: spoken,
        answer: whole,
        when: whenOf(scene, clause),
        subjects: entity ? [entity.name] : [],
        asks:
          pronoun === 'whose'
            ? []
            : fit(`${who ? 'Who' : 'What'} ${predicate}?`, `What is known about ${name}?`),
        hints: [
          comma ? 'comma' : 'close',
          entity ? `type ${entity.type}` : 'nameless',
          `length ${Math.floor((end - clause.verb.from) / 5)}`,
        ],
      },
    ];
  });
}

/** The phrase that ends at a word; an age between commas is passed over: "Ann Smith, 49, who". */
function ownerBefore({ article }: Scene, at: number, pronoun: string): Phrase | undefined {
  const { words, phrases, phraseOf } = article;
  const age = words[at]?.tag === 'NUM' && words[at - 1]?.text === ',';
  const owner = phrases[phraseOf[age ? at - 2 : at] ?? -1];
  // "a teacher from Harbrough who was travelling"
  const home =
    pronoun === 'who' && owner && /^(?:from|of|at|in)$/.test(words[owner.from - 1]?.norm ?? '');
  const before = home ? phrases[phraseOf[owner.from - 2] ?? -1] : undefined;
  return before?.to === (owner?.from ?? 0) - 1 ? before : owner;
}

/** "Ilva Corrant, a former harbour pilot who": the name before what stands beside it. */
function beforeAside({ article }: Scene, owner: Phrase): Phrase | undefined {
  if (article.words[owner.from - 1]?.text !== ',') return undefined;
  return article.phrases[article.phraseOf[owner.from - 2] ?? -1];
}

/** "founded in 1989 by dockworkers and teachers", "taking 52 of the 121 seats", between commas or at the end. */
function participles(scene: Scene): Found[] {
  const { article, mentions, clauses } = scene;
  const { words, phrases, phraseOf, sentences, sentenceOf } = article;
  const found: Found[] = [];
  words.forEach((word, i) => {
    const sentence = sentences[sentenceOf[i] ?? -1];
    if (!sentence || word.tag !== 'VERB' || isOutside(scene, i, sentenceOf[i] ?? -1)) return;
    const joined =
      words[i - 1]?.norm === 'and' &&
      found.at(-1)?.answer[0]?.to === i - 1 &&
      word.norm.endsWith('ing');
    if ((words[i - 1]?.text !== ',' && !joined) || !/(?:ed|en|ing|lt|nt)$/.test(word.norm)) return;
    if (
      clauses.some(({ verb }) => verb.at === i) ||
      scene.frames.some(({ from, to }) => i >= from && i < to) ||
      /^(?:including|according|following|saying|adding|regarding|concerning)$/.test(word.norm)
    )
      return;
    const active = word.norm.endsWith('ing');
    let to = i + 1;
    while (to < sentence.to && !/^[,;:.()—–]$|^--$|^["“”]$/.test(words[to]?.text ?? '.')) {
      if (
        words[to]?.norm === 'and' &&
        words[to + 1]?.norm.endsWith('ing') &&
        words[to + 1]?.tag === 'VERB'
      )
        break;
      to++;
    }
    if (to - i < 3 || to - i > LONGEST) return;
    const main = clauses.find(
      (clause) =>
        clause.sentence === sentenceOf[i] && clause.verb.at < i && clause.type !== 'relative',
    );
    const owner = phrases[phraseOf[i - 2] ?? -1];
    const before = owner && !active ? mentions.of.get(owner)?.name : undefined;
    const entity = main && scene.subjectOf(main);
    const subject = before ?? entity?.name;
    // "…, pointing out the risks": who is the subject says so.
    const verb = {
      from: i,
      at: i,
      passive: false,
      negated: false,
      modal: false,
      infinitive: false,
    };
    const spoken =
      active && main && entity ? speakerOf(article, { ...main, verb }, entity) : undefined;
    if (spoken !== undefined && scene.isAttributed(to - 1)) return;
    found.push({
      pattern: active ? 'participle active' : 'participle passive',
      kind:
        spoken !== undefined
          ? kindOf(word.lemma, words[i + 1]?.norm ?? '', '')
          : active
            ? 'outcome'
            : 'background',
      ...(spoken !== undefined && { speaker: spoken }),
      answer: [{ from: i, to }],
      subjects: subject === undefined ? [] : [subject],
      asks: [],
      hints: [
        subject === undefined ? 'nameless' : 'named',
        `length ${Math.floor((to - i) / 5)}`,
        to === sentence.to - 1 ? 'last' : 'inside',
      ],
    });
  });
  return found;
}

function isOutside(scene: Scene, word: number, sentence: number): boolean {
  const { article } = scene;
  const { paragraph, to = 0 } = article.sentences[sentence] ?? {};
  const headline = paragraph === 0 && article.headline !== undefined;
  return headline || scene.isQuoted(word) || article.words[to - 1]?.text === '?';
}

function fit(...questions: readonly string[]): string[] {
  return questions.filter((each) => each.length <= 110).map(capitalised);
}

/** Why: what something is for, and what caused it. */
import { askFor } from '../asking.ts';
import type { Clause } from '../clauses.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';

/** Openers of a purpose or a cause, as words in a row; the answer begins after those in brackets. */
const OPENERS: readonly {
  readonly kind: 'purpose' | 'cause';
  readonly pattern: string;
  /** Tested against the words from here on, in lower case, joined by spaces. */
  readonly words: RegExp;
  /** Words of the opener that are left out of the answer. */
  readonly skip: number;
}[] = [
  {
    kind: 'purpose',
    pattern: 'aimed at',
    words: /^(?:aimed|directed|geared) (?:at|toward|towards) /,
    skip: 2,
  },
  {
    kind: 'purpose',
    pattern: 'aims to',
    words: /^(?:aims?|aimed|designed|intended|meant) to /,
    skip: 1,
  },
  { kind: 'purpose', pattern: 'in order to', words: /^in order to /, skip: 2 },
  { kind: 'purpose', pattern: 'so as to', words: /^so as to /, skip: 2 },
  { kind: 'purpose', pattern: 'so that', words: /^so that /, skip: 2 },
  {
    kind: 'purpose',
    pattern: 'in an effort to',
    words: /^in (?:an|a) (?:effort|bid|attempt|move) to /,
    skip: 3,
  },
  { kind: 'cause', pattern: 'because of', words: /^because of /, skip: 2 },
  { kind: 'cause', pattern: 'because', words: /^because (?!of )/, skip: 1 },
  {
    kind: 'cause',
    pattern: 'due to',
    words:
      /^(?:due|owing|thanks) to (?!\p{L}+ (?:on|in|at) )(?=(?:the|a|an|its|his|her|their|heavy|lack|poor|bad|high|low|\p{L}+ (?:and|of|in)) )/u,
    skip: 2,
  },
  { kind: 'cause', pattern: 'on account of', words: /^on account of /, skip: 3 },
  { kind: 'cause', pattern: 'as a result of', words: /^as a (?:result|consequence) of /, skip: 4 },
  {
    kind: 'cause',
    pattern: 'caused by',
    words: /^(?:caused|triggered|sparked|prompted|provoked|driven) by /,
    skip: 2,
  },
  { kind: 'cause', pattern: 'traced to', words: /^(?:traced|attributed) (?:back )?to /, skip: 2 },
  { kind: 'cause', pattern: 'after', words: /^after (?!(?:all|that|this|which)\b)/, skip: 1 },
  { kind: 'cause', pattern: 'in response to', words: /^in response to /, skip: 3 },
];
/** Verbs that someone suffers "for" something: "fined for speeding". */
const BLAMED =
  /^(?:pull|recall|withdraw|arrest|fine|jail|sue|criticise|criticize|punish|fire|suspend|ban|disqualify|charge|convict|award|praise|honour|honor|blame|condemn|sack|dismiss|expel)$/;
/** Verbs whose infinitive tells what is done, not what for. */
const NO_PURPOSE =
  /^(?:be|have|want|try|fail|begin|start|continue|need|refuse|agree|decide|promise|plan|expect|hope|ask|tell|urge|order|allow|force|help|seem|appear|like|love|hate|learn|manage|attempt|vow|pledge|threaten|offer|choose|tend|intend|prefer|prepare|require|invite|encourage|persuade|convince|warn|advise|teach|get|let|make|cause|lead|enable|permit|sentence|go|come|call|struggle|fight|work|seek|aim|mean|set|remain|prove|turn|say|vote|move|rush|claim|demand|propose)$/;
const LONGEST = 26;
const NOUN = /^(?:NOUN|PROPN|NUM)$/;

export function reasons(scene: Scene): Found[] {
  const { article } = scene;
  const { words, sentences, sentenceOf } = article;
  return words.flatMap((_, i): Found[] => {
    const sentence = sentences[sentenceOf[i] ?? -1];
    if (
      !sentence ||
      scene.isQuoted(i) ||
      (sentence.paragraph === 0 && article.headline !== undefined)
    )
      return [];
    const opener = openerAt(scene, i, sentence.to);
    if (!opener) return [];
    const from = i + opener.skip;
    const to = endOf(scene, from, sentence.to);
    if (to - from < 1 || to - from > LONGEST) return [];
    const told = words.slice(from, to);
    // "took 16 minutes to arrive" tells no purpose; "because Ann Smith, who led, fell" no cause yet.
    const empty = opener.pattern === 'to do' && !told.some(({ tag }) => NOUN.test(tag));
    const broken =
      opener.pattern === 'because' && !told.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
    if (empty || broken) return [];
    const clause = clauseOf(scene, i);
    if (!clause) return [];
    const subject = scene.subjectOf(clause);
    const part = { from: i, to };
    return [
      {
        pattern: `${opener.kind} ${opener.pattern}`,
        kind: opener.kind,
        answer: [{ from, to }],
        subjects: subject ? [subject.name] : [],
        asks:
          opener.kind === 'purpose' && /^(?:aimed at|aims to)$/.test(opener.pattern)
            ? purposeAsks(scene, clause)
            : askFor(scene, clause, 'Why', part),
        hints: [
          `kind ${opener.kind}`,
          `in ${clause.type}`,
          `length ${Math.floor((to - from) / 5)}`,
          subject ? 'named' : 'nameless',
        ],
      },
    ];
  });
}

function openerAt(
  scene: Scene,
  i: number,
  end: number,
): { kind: 'purpose' | 'cause'; pattern: string; skip: number } | undefined {
  const { words } = scene.article;
  const first = words[i]?.norm ?? '';
  if (
    /^(?:aimed|directed|geared|aims?|designed|intended|meant|in|so|after|because|due|owing|thanks|on|as|caused|triggered|sparked|prompted|provoked|driven|traced|attributed)$/.test(
      first,
    )
  ) {
    const ahead = `${words
      .slice(i, Math.min(end, i + 8))
      .map(({ norm }) => norm)
      .join(' ')} `;
    const found = OPENERS.find((each) => each.words.test(ahead));
    // "after a storm delayed the boat": a clause, or what someone did.
    const after =
      found?.pattern === 'after' &&
      scene.clauseAt(i)?.opener !== i &&
      !(words[i + 1]?.norm.endsWith('ing') ?? false);
    const traced =
      found?.pattern === 'traced to' &&
      !/^(?:fault|cause|problem|outbreak|leak|error|source|fire|failure|blaze|infection|crash|collapse)s?$/.test(
        words[scene.clauseAt(i)?.subject?.head ?? -1]?.norm ?? '',
      );
    if (found && !after && !traced) return found;
  }
  // "pulled from the shelves for overheating", "blamed the release for the disaster"
  const clause = scene.clauseAt(i);
  const verb = clause && words[clause.verb.at];
  if (
    first === 'for' &&
    verb &&
    BLAMED.test(verb.lemma) &&
    i > clause.verb.at &&
    /^(?:VERB|NOUN|ADJ|DET|PRON|PROPN)$/.test(words[i + 1]?.tag ?? '') &&
    (words[i + 1]?.norm.endsWith('ing') ?? false)
  )
    return { kind: 'cause', pattern: 'for doing', skip: 1 };
  // "blamed the defeat on the price of electricity"
  if (verb?.lemma === 'blame' && first === 'on' && clause && i > clause.verb.at)
    return { kind: 'cause', pattern: 'blamed on', skip: 1 };
  if (
    first === 'to' &&
    words[i]?.tag === 'PART' &&
    words[i + 1]?.tag === 'VERB' &&
    !words[i + 1]?.norm.endsWith('ing') &&
    clause &&
    isPurpose(scene, clause, i)
  )
    return { kind: 'purpose', pattern: 'to do', skip: 0 };
  return undefined;
}

/** "flew to Sanvara to look at her trees": an infinitive that the verb does not ask for. */
function isPurpose({ article }: Scene, { verb }: Clause, i: number): boolean {
  const { words } = article;
  if (
    i <= verb.at + 1 ||
    NO_PURPOSE.test(words[verb.at]?.lemma ?? '') ||
    words[verb.at]?.tag === 'AUX'
  )
    return false;
  for (let j = verb.at + 1; j < i; j++) {
    if (words[j]?.norm === 'to' && words[j]?.tag === 'PART') return false;
    if (
      /^(?:enough|too|able|likely|ready|unable|willing|due|expected|set|supposed|right|chance|way|plan|effort|attempt|decision|refusal|ability|need|power|time|permission|pressure|call|opportunity|proposal|promise|pledge|order|request|reason)$/.test(
        words[j]?.norm ?? '',
      ) &&
      j === i - 1
    )
      return false;
    if (words[j]?.tag === 'VERB' && NO_PURPOSE.test(words[j]?.lemma ?? '')) return false;
  }
  return (
    words[i - 1]?.tag === 'NOUN' ||
    words[i - 1]?.tag === 'PROPN' ||
    words[i - 1]?.tag === 'NUM' ||
    words[i - 1]?.tag === 'ADV'
  );
}

function endOf(scene: Scene, from: number, end: number): number {
  const { words } = scene.article;
  let to = from;
  while (to < end && !/^[;:.!?()—–]$|^--$/.test(words[to]?.text ?? '.')) {
    if (words[to]?.text === ',') break;
    to++;
  }
  return to;
}

/** The clause that the reason is given for: the one around the opener, or the one before a "because". */
function clauseOf(scene: Scene, i: number): Clause | undefined {
  const clause = scene.clauseAt(i);
  if (clause?.opener !== i) return clause;
  return (
    scene.clauses.filter((each) => each.sentence === clause.sentence && each.verb.at < i).at(-1) ??
    scene.clauses.find((each) => each.sentence === clause.sentence && each.type === 'main')
  );
}

function purposeAsks(scene: Scene, clause: Clause): string[] {
  const { subject } = clause;
  const head = subject && scene.article.words[subject.head];
  const name =
    scene.subjectOf(clause)?.name ?? (head?.tag === 'NOUN' ? `the ${head.norm}` : undefined);
  return name === undefined
    ? []
    : [`What is the aim of ${name}?`, `What is the purpose of ${name}?`];
}

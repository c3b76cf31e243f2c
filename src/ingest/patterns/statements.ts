/** What happened, was decided, is planned or went before: a clause of the article's own as a fact. */
import { groupsOf, kindOf as kindOfCue } from '../cues.ts';
import { askFor, askWho, topicOf } from '../asking.ts';
import type { Clause } from '../clauses.ts';
import type { Found } from '../found.ts';
import { speakerOf, type Scene } from '../scene.ts';
import { whenOf } from '../when.ts';
import { predicateEnd, statementOf, type Range } from '../wording.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const HARM = set(
  'die kill drown injure wound hurt burn poison perish evacuate rescue displace hospitalise hospitalize survive',
);
const DECIDE = set(`
  decide rule sentence convict acquit clear order ban bar approve reject vote agree fine award grant dismiss
  overturn uphold suspend appoint elect name declare cancel postpone adopt pass sign veto authorise authorize
  block nominate certify indict charge jail imprison release extend revoke impose allow permit refuse
`);
const PLAN = set('plan intend aim schedule prepare');
/** Verbs that link a subject to what it is; they tell of no event. */
const STATE = set(
  'be have remain stand lie belong own contain include consist live seem appear look know need want like own hold represent',
);
/** Two predicates of so many words are one statement. */
const SHORT = 14;
const FUTURE_AUX = /^(?:will|shall|wo|'ll)$/;
const POSSIBLE_AUX = /^(?:may|might|could|would|can|should|must|ca)$/;
const PAST_PERFECT = /^(?:had|'d)$/;

/** One fact for each clause that the article itself asserts. */
export function statements(scene: Scene): Found[] {
  const merged = new Set<Clause>();
  return scene.clauses.flatMap((clause, i) => {
    if (merged.has(clause)) return [];
    const { article } = scene;
    const { words } = article;
    if (!isAsserted(scene, clause)) return [];
    const own = statementOf(scene, clause);
    if (!own) return [];
    const next = goesOn(scene, clause, i);
    if (next) merged.add(next);
    const answer = next ? joined(own, predicateEnd(scene, next)) : own;
    const subject = scene.subjectOf(clause);
    const spoken = speakerOf(article, clause, subject);
    const [reporter] = scene.speakersAt(clause.verb.at);
    const kind =
      spoken === undefined
        ? reporter === undefined
          ? kindOf(scene, clause)
          : 'statement'
        : saidKind(scene, clause);
    const person = subject?.type === 'person' || subject?.type === 'organisation';
    const end = predicateEnd(scene, clause);
    const object = { from: clause.verb.at + 1, to: end };
    const verb = words[clause.verb.at];
    const copula = verb?.tag === 'AUX';
    return [
      {
        pattern:
          reporter !== undefined
            ? 'statement reported'
            : spoken !== undefined
              ? 'statement spoken'
              : 'statement',
        kind,
        speaker: reporter ?? spoken,
        when: whenOf(scene, clause),
        answer,
        subjects: subject ? [subject.name] : [],
        asks: [
          ...(copula || !hasObject(scene, clause, end)
            ? []
            : askFor(scene, clause, 'What', object)),
          ...(topicOf(scene, clause) === undefined
            ? []
            : askWho(scene, clause, person ? 'Who' : 'What')),
        ],
        hints: [
          `type ${clause.type}`,
          `kind ${kind}`,
          clause.shared ? 'shared' : 'own',
          `subject ${subject?.type ?? words[clause.subject?.head ?? -1]?.tag ?? 'none'}`,
          `verb ${copula ? 'be' : (verb?.tag ?? '')}`,
          `length ${Math.min(6, Math.floor((end - clause.verb.at) / 5))}`,
          ...(clause.verb.negated ? ['negated'] : []),
          ...(clause.verb.modal ? ['modal'] : []),
          ...(scene.subjectOf(clause) ? ['named'] : ['nameless']),
          ...(groupsOf(verb?.lemma ?? '').length > 0 ? ['cue verb'] : []),
        ],
      },
    ];
  });
}

/** "shook his head once and then looked at the floor": two short predicates make one statement. */
function goesOn(scene: Scene, clause: Clause, i: number): Clause | undefined {
  const next = scene.clauses[i + 1];
  const beside = next?.type === 'coordinate' && next.shared && next.sentence === clause.sentence;
  if (!beside || next.subject !== clause.subject || !isAsserted(scene, next)) return undefined;
  const whole = predicateEnd(scene, next) - clause.verb.from;
  const close = (next.opener ?? next.verb.from) - predicateEnd(scene, clause) <= 1;
  return close && whole <= SHORT ? next : undefined;
}

function joined(ranges: readonly Range[], to: number): Range[] {
  const last = ranges.at(-1);
  return last ? [...ranges.slice(0, -1), { from: last.from, to }] : [];
}

/** The article's own, with a subject and something told of it; no question, no "I think", no frame of speech. */
function isAsserted(scene: Scene, clause: Clause): boolean {
  const { article } = scene;
  const { words, sentences } = article;
  const sentence = sentences[clause.sentence];
  if (!sentence || scene.isFrame(clause)) return false;
  if (sentence.paragraph === 0 && article.headline !== undefined) return false;
  const reported =
    scene.isParted(clause.verb.at) && /^(?:complement|subordinate)$/.test(clause.type);
  if (!/^(?:main|coordinate)$/.test(clause.type) && !reported && !isAlongside(scene, clause))
    return false;
  // "Park promised that Korea, which grew fast, would": the verb of what is promised stands too far off.
  const next = words[clause.verb.at + 1]?.norm === 'that' ? predicateEnd(scene, clause) : 0;
  if (next > 0 && !hasVerb(words, clause.verb.at + 2, next)) return false;
  const inQuotation = (article.quotationOf[clause.verb.at] ?? -1) >= 0;
  if (scene.isAttributed(clause.verb.at) || inQuotation) return false;
  if (words[sentence.to - 1]?.text === '?' || words[sentence.to - 2]?.text === '?') return false;
  const subject = words[clause.subject?.head ?? -1];
  if (!subject || /^(?:i|we|you|there|what|who|which|that|whose|me|us)$/.test(subject.norm))
    return false;
  return predicateEnd(scene, clause) > clause.verb.at + 1 || clause.verb.at > clause.verb.from;
}

function hasVerb(words: Scene['article']['words'], from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "while shares fell by 4 percent", "as the minister toured the town" */
function isAlongside({ article }: Scene, { type, opener = -1 }: Clause): boolean {
  const { words } = article;
  const { norm = '' } = words[opener] ?? {};
  if (norm === 'as' && words[opener - 1]?.text !== ',') return false;
  return type === 'subordinate' && /^(?:while|whereas|although|though|as)$/.test(norm);
}

/** The kind that a verb of saying makes. */
function saidKind({ article }: Scene, { verb }: Clause): string {
  const { words } = article;
  return kindOfCue(words[verb.at]?.lemma ?? '', words[verb.at + 1]?.norm ?? '', '');
}

function hasObject({ article }: Scene, { verb }: Clause, end: number): boolean {
  const next = article.words[verb.at + 1];
  const phrase = article.phrases[article.phraseOf[verb.at + 1] ?? -1];
  return verb.at + 1 < end && !verb.passive && phrase?.from === verb.at + 1 && next?.tag !== 'PRON';
}

/** The kind by the verb, then by its tense. */
function kindOf({ article }: Scene, { verb }: Clause): string {
  const { words } = article;
  const first = words[verb.from]?.norm ?? '';
  const lemma = words[verb.at]?.lemma ?? '';
  const next = words[verb.at + 1]?.norm ?? '';
  const prospect =
    FUTURE_AUX.test(first) ||
    PLAN.has(lemma) ||
    /^(?:due|set|scheduled|expected)$/.test(words[verb.at]?.norm ?? '') ||
    (words[verb.at]?.tag === 'AUX' && /^(?:to|due|set|likely)$/.test(next));
  if (prospect) return 'plan';
  if (HARM.has(lemma)) return 'casualty';
  if (POSSIBLE_AUX.test(first)) return 'background';
  if (DECIDE.has(lemma)) return 'decision';
  if (PAST_PERFECT.test(first) || STATE.has(lemma) || words[verb.at]?.tag === 'AUX')
    return 'background';
  const past = words[verb.at]?.norm !== lemma && !/[^s]s$/.test(words[verb.at]?.norm ?? '');
  return past ? 'outcome' : 'background';
}

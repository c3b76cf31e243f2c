/** Facts out of attributions: one for each thing that someone said, with a quote that shows who. */
import { groupsOf, type SpokenKind } from './cues.ts';
import type { Span } from '../knowledge/knowledge.ts';
import type { Article } from './article.ts';
import type { Attribution, Mode } from './attributions.ts';
import { verbGroup } from './clause.ts';
import type { DraftFact } from './draft-fact.ts';
import type { Mentions } from './entities.ts';
import { touching, wordAt } from './places.ts';
import { partsOf, saidAnswer, withMore } from './said-answer.ts';
import { saidAsks } from './said-asks.ts';
import { sceneOf, type Scene, type Told } from './scene.ts';
import { tellingsOf } from './told.ts';

export type { DraftFact } from './draft-fact.ts';

export interface Said {
  readonly facts: readonly DraftFact[];
  readonly mentions: Mentions;
  readonly scene: Scene;
}

const LONGEST_QUOTE = 2000;
/** Less than this many letters tell nothing. */
const SHORTEST = 8;
/** Numbers and days of a long statement beyond these are left to facts of their own. */
const MOST_QUANTITIES = 3;

/** Every statement, pledge, call and warning in an article, in its order. */
export function draftSaid(article: Article): Said {
  const { mentions, told, frames } = tellingsOf(article);
  const scene = sceneOf(article, mentions, told, frames);
  const facts = told.flatMap((each) => factsOf(scene, each));
  return { facts: withoutDoubles(facts), mentions, scene };
}

function factsOf(scene: Scene, { attribution, speakers }: Told): DraftFact[] {
  const { article } = scene;
  const { mode, confidence } = attribution;
  if (mode !== 'direct' && isUnsaid(article, attribution)) return [];
  const cue = article.text.slice(attribution.cue.start, attribution.cue.end);
  return attribution.content.flatMap((given, i) => {
    const whole = withMore(scene, given, mode);
    const parts = partsOf(scene, whole, mode);
    const { start, end } = quoteSpan(article, whole, i === 0 ? attribution.cue : whole);
    if (end - start > LONGEST_QUOTE || scene.isParted(wordAt(article, given.start))) return [];
    return parts.flatMap((part) => {
      const content = article.text.slice(part.start, part.end);
      const kind = kindBy(attribution.kind, cue, content);
      const answer = saidAnswer(scene, part, mode, { kind, cue });
      if (content.replace(/[^\p{L}]/gu, '').length < SHORTEST || answer === '') return [];
      const [from, to] = [wordAt(article, part.start), wordAt(article, part.end)];
      const subjects = scene.namesIn(from, to).filter((name) => !speakers.includes(name));
      const within = (each: { from: number; to: number }): boolean =>
        each.from >= from && each.to <= to;
      const quantities = scene.numbers
        .filter((each) => within(each) && each.head !== '')
        .slice(0, MOST_QUANTITIES)
        .map(({ value, unit, bound }) => ({ value, unit, bound }));
      const day = scene.days.find((each) => within(each) && each.start !== undefined);
      const fact = {
        ...{ kind, answer, start, end, cue, subjects, quantities, confidence },
        quote: article.text.slice(start, end),
        ...(day?.start !== undefined && {
          when: { start: day.start, ...(day.end !== undefined && { end: day.end }) },
        }),
        pattern: `said ${mode}`,
        hints: hintsOf(scene, attribution, part, kind, speakers.length > 0, parts.length > 1),
      };
      return speakers.map((speaker) => ({
        ...fact,
        speaker,
        asks: saidAsks(scene, { kind, speaker, subjects, cue, answer, part, mode }),
      }));
    });
  });
}

/** "did not say that the wall was safe", "nobody said so": what was not said is no statement. */
function isUnsaid(article: Article, { cue, speaker }: Attribution): boolean {
  const nobody = /^(?:nobody|no|none|neither)$/.test(
    article.words[speaker?.from ?? -1]?.norm ?? '',
  );
  return nobody || verbGroup(article, wordAt(article, cue.start)).negated;
}

/** The whole sentences that hold what is said and its cue. */
function quoteSpan(article: Article, part: Span, cue: Span): Span {
  const from = Math.min(part.start, cue.start);
  const to = Math.max(part.end, cue.end);
  const held = touching(
    article.sentences,
    article.sentenceOf,
    wordAt(article, from),
    wordAt(article, to),
  );
  return { start: held[0]?.start ?? from, end: held.at(-1)?.end ?? to };
}

/** What the words that are said make of a plain statement, in their order; the first that fits. */
const BY_CONTENT: readonly {
  readonly kind: SpokenKind;
  readonly cue?: RegExp;
  readonly content: RegExp;
}[] = [
  {
    kind: 'call',
    content:
      /\b(?:we|you|everyone|everybody|governments|countries|nations) (?:all )?(?:should|must|need to|have to|ought to)\b/i,
  },
  { kind: 'call', content: /^["“]?(?:that )?(?:let us|let['’]s|the need (?:to|for))\b/i },
  { kind: 'call', cue: /^suggest/i, content: /^that \p{L}+s (?!has|is|was|does)\p{Ll}+(?<!s|ed)/u },
  {
    kind: 'warning',
    content:
      /^(?:of |that |the |about |concerns? (?:that|about|over) )*(?:risks?|dangers?|threats?|perils?)\b/i,
  },
  { kind: 'warning', cue: /^(?:voic|rais|express)/i, content: /^(?:\p{L}+ )?concerns?\b/iu },
  { kind: 'pledge', content: /^["“]?(?:I|we)(?: will|['’]ll| shall| promise| pledge| commit)\b/i },
];

function kindBy(kind: SpokenKind, cue: string, content: string): SpokenKind {
  // "warned them to refrain from it"
  if (kind === 'warning' && /^to \p{L}/u.test(content)) return 'call';
  if (kind !== 'statement') return kind;
  return (
    BY_CONTENT.find((each) => (each.cue?.test(cue) ?? true) && each.content.test(content))?.kind ??
    kind
  );
}

/** What confidence goes by, beside how sure the attribution is. */
function hintsOf(
  { article, clauseAt, mentions }: Scene,
  { mode, cue, speaker, confidence }: Attribution,
  part: Span,
  kind: SpokenKind,
  spoken: boolean,
  parted: boolean,
): string[] {
  const [from, to] = [wordAt(article, part.start), wordAt(article, part.end)];
  const at = wordAt(article, cue.start);
  const clause = clauseAt(from);
  const whole = clause !== undefined && clause.verb.at >= from && clause.verb.at < to;
  const first = article.words[from];
  const entity = speaker && mentions.of.get(speaker);
  return [
    `${mode} ${whole ? 'clause' : 'no clause'}`,
    `${mode} opens ${first?.norm === 'that' || first?.norm === 'to' ? first.norm : (first?.tag ?? '')}`,
    `speaker ${entity?.type ?? article.words[speaker?.head ?? -1]?.tag ?? 'none'}`,
    `kind ${kind}`,
    spoken ? 'spoken' : 'unspoken',
    parted ? 'parted' : 'whole',
    ...groupsOf(article.words[at]?.lemma ?? '').map((group) => `${isIndirect(mode)} cue ${group}`),
    ...[0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96].flatMap((step) =>
      confidence > step ? [`sure ${step}`, `${mode} sure ${step}`] : [],
    ),
  ];
}

function isIndirect(mode: Mode): string {
  return mode === 'indirect' ? 'indirect' : 'quoted';
}

/** Of facts with the same answer and speaker the surest stays. */
function withoutDoubles(facts: readonly DraftFact[]): DraftFact[] {
  return facts.filter(
    (fact, i) =>
      !facts.some(
        (other, j) =>
          j !== i &&
          other.speaker === fact.speaker &&
          other.answer === fact.answer &&
          (other.confidence > fact.confidence || (other.confidence === fact.confidence && j < i)),
      ),
  );
}

/** How sure a draft is: features of its models' chances and of its form, for a fitted model to weigh. */
import type { Article } from './article.ts';
import type { Draft, Mode } from './attributions.ts';
import { subjectAfter, verbGroup } from './clause.ts';
import { groupsOf } from './cues.ts';
import { sureness, type Rivals } from './rivals.ts';
import { nounClasses, verbClasses } from './word-classes.ts';

/** What can be told of a draft as a whole. */
export function confidenceFeatures(
  article: Article,
  draft: Draft,
  mode: Mode,
  rivals: Rivals,
): string[] {
  const { at, parts, speaker } = draft;
  const cue = article.words[at];
  const head = speaker && article.words[speaker.head];
  const group = verbGroup(article, at);
  const inside = (article.quotationOf[at] ?? -1) >= 0;
  const words = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const chances = {
    cue: draft.cueChance,
    content: draft.contentChance,
    same: draft.sameChance,
    speaker: draft.speakerChance,
    ...rivals,
  };
  const who = head ? head.tag : 'nobody';
  const long = words < 4 ? 'short' : words < 9 ? 'middling' : 'long';
  const first = parts[0];
  const side = first && first.to <= at ? 'before' : 'after';
  const groups = groupsOf(cue?.lemma ?? '');
  const opening = article.words[first?.from ?? -1];
  const verbs = `verbs ${Math.min(2, verbsIn(article, parts))}`;
  const title = article.sentences[article.sentenceOf[at] ?? -1]?.paragraph === 0;
  return [
    mode,
    `${mode} ${who}`,
    `${mode} ${long}`,
    `${mode} ${side}`,
    `${mode} ${inside ? 'inside' : 'outside'}`,
    `${who} ${inside ? 'inside' : 'outside'}`,
    `parts ${Math.min(parts.length, 3)}`,
    `${mode} ${group.passive ? 'passive' : group.infinitive ? 'infinitive' : group.modal ? 'modal' : 'plain'}`,
    ...(group.negated ? [`${mode} negated`] : []),
    ...(subjectAfter(article, group) ? ['inverted', `${mode} inverted`] : []),
    ...groups.flatMap((each) => [
      each,
      `${each} ${mode}`,
      `${each} ${long}`,
      `${each} ${side}`,
      `${each} ${verbs}`,
    ]),
    `${cue?.tag ?? ''} ${mode}`,
    ...verbClasses(cue?.lemma ?? '').map((each) => `class ${each} ${mode}`),
    `first ${opening?.tag ?? ''} ${mode}`,
    `first ${opening?.norm ?? ''}`,
    `${verbs} ${mode}`,
    `headline ${title} ${mode}`,
    `head ${head?.tag === 'PROPN' ? 'name' : (head?.lemma ?? 'nobody')}`,
    ...(head?.tag === 'NOUN' ? nounClasses(head.lemma).map((each) => `head ${each}`) : []),
    ...quotedFeatures(article, draft, mode),
    ...Object.entries(chances).flatMap(([name, chance]) =>
      ladder(name, chance).flatMap((step) => [step, `${mode} ${step}`]),
    ),
    ...Object.entries(rivals).flatMap(([name, chance]: [string, number]) =>
      chance > sureness(draft) ? [`${name} surer`, `${mode} ${name} surer`] : [],
    ),
  ];
}

/** How much of a draft is quoted, and whether it looks like a title or a name. */
function quotedFeatures(article: Article, { parts, at }: Draft, mode: Mode): string[] {
  const own = article.quotationOf[at] ?? -1;
  const quotations = new Set<number>();
  let all = 0;
  let quoted = 0;
  let upper = 0;
  for (const { from, to } of parts) {
    for (let i = from; i < to; i++) {
      const text = article.words[i]?.text ?? '';
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      all++;
      const quotation = article.quotationOf[i] ?? -1;
      if (quotation < 0 || quotation === own) continue;
      quoted++;
      quotations.add(quotation);
      if (/^\p{Lu}/u.test(text)) upper++;
    }
  }
  if (quoted === 0) return [];
  const size = quoted < 3 ? String(quoted) : quoted < 5 ? '3+' : quoted < 9 ? '5+' : '9+';
  const look = upper === quoted ? 'title' : upper > quoted / 2 ? 'upper' : 'plain';
  const share = quoted === all ? 'all' : quoted > all / 2 ? 'most' : 'few';
  return [
    `quoted ${size}`,
    `quoted ${look}`,
    `quoted ${look} ${size}`,
    `${mode} quoted ${share} ${look}`,
    `quoted ${share} ${size}`,
    `quotations ${Math.min(quotations.size, 3)}`,
  ];
}

function verbsIn({ words }: Article, parts: Draft['parts']): number {
  let verbs = 0;
  for (const { from, to } of parts)
    for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/.test(words[i]?.tag ?? '')) verbs++;
  return verbs;
}

/** A chance as the steps it has climbed, so that a sum of weights can follow any rising curve. */
function ladder(name: string, chance: number): string[] {
  const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
  return steps.filter((step) => chance > step).map((step) => `${name} over ${step}`);
}

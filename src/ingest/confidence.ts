/** How sure a draft is: features of its models' chances and of its form, for a fitted model to weigh. */
import type { Article } from './article.ts';
import type { Draft, Mode } from './attributions.ts';
import { verbGroup } from './clause.ts';
import { groupsOf } from './cues.ts';

/** What can be told of a draft as a whole. */
export function confidenceFeatures(article: Article, draft: Draft, mode: Mode): string[] {
  const { at, parts, speaker, cueChance, contentChance, speakerChance } = draft;
  const cue = article.words[at];
  const head = speaker && article.words[speaker.head];
  const group = verbGroup(article, at);
  const inside = (article.quotationOf[at] ?? -1) >= 0;
  const words = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const chances = { cue: cueChance, content: contentChance, speaker: speakerChance };
  const who = head ? head.tag : 'nobody';
  const long = words < 4 ? 'short' : words < 9 ? 'middling' : 'long';
  const first = parts[0];
  const side = first && first.to <= at ? 'before' : 'after';
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
    ...groupsOf(cue?.lemma ?? '').flatMap((each) => [
      each,
      `${each} ${mode}`,
      `${each} ${long}`,
      `${each} ${side}`,
    ]),
    `${cue?.tag ?? ''} ${mode}`,
    ...Object.entries(chances).flatMap(([name, chance]) =>
      ladder(name, chance).flatMap((step) => [step, `${mode} ${step}`]),
    ),
  ];
}

/** A chance as the steps it has climbed, so that a sum of weights can follow any rising curve. */
function ladder(name: string, chance: number): string[] {
  const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
  return steps.filter((step) => chance > step).map((step) => `${name} over ${step}`);
}

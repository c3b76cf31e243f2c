/** When something happened or will happen: a day, month or year that a clause names. */
import { askFor } from '../asking.ts';
import type { DayPhrase } from '../days.ts';
import type { Found } from '../found.ts';
import { wordingOf, type Scene } from '../scene.ts';

/** One fact for each day that a clause of the article's own or of reported speech names. */
export function dates(scene: Scene): Found[] {
  const { article, days } = scene;
  const { words } = article;
  return days.flatMap((day) => {
    const clause = scene.clauseAt(day.from);
    const sentence = article.sentences[article.sentenceOf[day.from] ?? -1];
    const headline = sentence?.paragraph === 0 && article.headline !== undefined;
    if (!sentence || headline || scene.isQuoted(day.from)) return [];
    if (!clause) return day.start === undefined ? [] : [loose(day)];
    // "officials said on Friday" tells when they spoke, which matters little.
    if (scene.isFrame(clause) && !scene.speakersAt(day.from).length) return [];
    // "the Sept. 11 attacks"
    const attributive = words[day.to]?.tag === 'NOUN' && words[day.to - 1]?.tag !== 'NOUN';
    if (isPartOfName(scene, day.from) || attributive) return [];
    const subject = scene.subjectOf(clause);
    const verb = words[clause.verb.from]?.norm ?? '';
    // "in protest over what was announced last June": a day that is past is no plan.
    const past = (day.end ?? day.start ?? '9') < (article.published ?? '');
    const plan =
      !past && (/^(?:will|shall|would|'ll)$/.test(verb) || isDue(scene, clause.verb.at, day.from));
    const before = /^(?:until|till|by|before)$/.test(words[day.from]?.norm ?? '');
    const owner =
      words[day.to]?.norm === "'s" ? article.phrases[article.phraseOf[day.to] ?? -1] : undefined;
    const asks = owner
      ? [`When was the ${wordingOf(article, day.to + 1, owner.to)}?`]
      : askFor(
          scene,
          clause,
          before && /^(?:until|till)$/.test(words[day.from]?.norm ?? '') ? 'Until when' : 'When',
          day,
        );
    return [
      {
        pattern: `date ${day.precision}`,
        kind: plan ? 'plan' : 'date',
        // "In Sunday’s paper": the day alone.
        answer: [{ from: owner ? day.to - 1 : day.from, to: day.to }],
        subjects: subject ? [subject.name] : [],
        asks,
        ...(day.start !== undefined && {
          when: { start: day.start, ...(day.end !== undefined && { end: day.end }) },
        }),
        hints: [
          `in ${clause.type}`,
          plan ? 'plan' : 'past',
          subject ? 'named' : 'nameless',
          `opens ${words[day.from]?.tag === 'ADP' ? (words[day.from]?.norm ?? '') : 'bare'}`,
          day.from > clause.verb.at ? 'after verb' : 'before verb',
          owner ? 'owner' : 'plain',
        ],
      },
    ];
  });
}

/** A day in a sentence without a clause, such as a caption. */
function loose({ from, to, precision, start, end }: DayPhrase): Found {
  return {
    pattern: `date ${precision}`,
    kind: 'date',
    answer: [{ from, to }],
    subjects: [],
    asks: [],
    ...(start !== undefined && { when: { start, ...(end !== undefined && { end }) } }),
    hints: ['in none'],
  };
}

/** "is due to begin on Friday", "is set for June 16" */
function isDue({ article }: Scene, verb: number, day: number): boolean {
  return article.words.slice(verb, day).some(({ norm, tag }, i, all) => {
    const infinitive = norm === 'to' && tag === 'PART' && all[i + 1]?.tag === 'VERB';
    const ready = /^(?:is|are|be|'s|’s|also|now)$/.test(all[i - 1]?.norm ?? 'is');
    return (
      infinitive || norm === 'due' || (ready && /^(?:set|scheduled|expected|planned)$/.test(norm))
    );
  });
}

/** "the Harrowgate Bonds case of 2009": the year only tells which case. */
function isPartOfName({ article }: Scene, from: number): boolean {
  const before = article.words[from - 1];
  // "met in Orvelle on Thursday"
  if (article.words[from]?.tag === 'ADP') return false;
  return before?.norm === 'of' || before?.tag === 'PROPN';
}

/** How a game or a vote ended: "47-46", "by a 2-to-1 vote", "19-15 along party lines". */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';

const PLAYED =
  /^(?:beat|defeat|win|lose|lead|trail|edge|rout|top|down|draw|tie|victory|loss|defeat|score|final|match|game)$/;
const VOTED = /^(?:vote|ballot|pass|approve|reject|confirm|rule|decide|ruling)$/;

export function scores(scene: Scene): Found[] {
  const { article } = scene;
  const { words, sentences, sentenceOf } = article;
  return words.flatMap((word, i): Found[] => {
    const sentence = sentences[sentenceOf[i] ?? -1];
    const headline = sentence?.paragraph === 0 && article.headline !== undefined;
    if (!sentence || headline || scene.isQuoted(i) || !/^\d{1,3}[-–]\d{1,3}$/.test(word.text))
      return [];
    // "10-15 people" is a range.
    if (words[i + 1]?.tag === 'NOUN' && !VOTED.test(words[i + 1]?.lemma ?? '')) return [];
    const around = words.slice(Math.max(sentence.from, i - 14), Math.min(sentence.to, i + 6));
    const voted = around.some(({ lemma }) => VOTED.test(lemma));
    if (!voted && !around.some(({ lemma }) => PLAYED.test(lemma))) return [];
    const clause = scene.clauseAt(i);
    const subject = clause && scene.subjectOf(clause);
    return [
      {
        pattern: 'score',
        kind: 'outcome',
        answer: [{ from: i, to: i + 1 }],
        subjects: subject ? [subject.name] : [],
        asks: voted
          ? ['What was the vote?', 'How did the vote end?']
          : ['What was the score?', 'How did it end?'],
        hints: [voted ? 'voted' : 'played', subject ? 'named' : 'nameless'],
      },
    ];
  });
}

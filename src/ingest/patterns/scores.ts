/** How a game or a vote ended: "47-46", "by a 2-to-1 vote", "148 votes to 139, with 11 abstentions". */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import type { Range } from '../wording.ts';

const PLAYED =
  /^(?:beat|defeat|win|lose|lead|trail|edge|rout|top|down|draw|tie|victory|loss|defeat|score|final|match|game)$/;
const VOTED =
  /^(?:vote|ballot|pass|approve|reject|confirm|rule|decide|ruling|adopt|carry|abstain|abstention)$/;
const NUMBER =
  /^(?:\d{1,3}(?:,\d{3})+|\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** Words within which both sides of a vote are told. */
const REACH = 10;

export function scores(scene: Scene): Found[] {
  const { article } = scene;
  const { words, sentences, sentenceOf } = article;
  return words.flatMap((word, i): Found[] => {
    const sentence = sentences[sentenceOf[i] ?? -1];
    const headline = sentence?.paragraph === 0 && article.headline !== undefined;
    if (!sentence || headline || scene.isQuoted(i)) return [];
    const around = words.slice(Math.max(sentence.from, i - 14), Math.min(sentence.to, i + 6));
    const voted = around.some(({ lemma }) => VOTED.test(lemma));
    const answer = /^\d{1,3}[-–]\d{1,3}$/.test(word.text)
      ? { from: i, to: i + 1 }
      : voted
        ? voteAt(scene, i, sentence.to)
        : undefined;
    if (!answer) return [];
    // "10-15 people" is a range.
    if (words[answer.to]?.tag === 'NOUN' && !VOTED.test(words[answer.to]?.lemma ?? '')) return [];
    if (!voted && !around.some(({ lemma }) => PLAYED.test(lemma))) return [];
    const clause = scene.clauseAt(i);
    const subject = clause && scene.subjectOf(clause);
    return [
      {
        pattern: answer.to - answer.from > 1 ? 'score worded' : 'score',
        kind: 'outcome',
        answer: [answer],
        subjects: subject ? [subject.name] : [],
        asks: voted
          ? ['What was the vote?', 'How did the vote end?']
          : ['What was the score?', 'How did it end?'],
        hints: [voted ? 'voted' : 'played', subject ? 'named' : 'nameless'],
      },
    ];
  });
}

/** "148 votes to 139", "52 in favour and 41 against", with those who abstained. */
function voteAt({ article }: Scene, at: number, end: number): Range | undefined {
  const { words } = article;
  const norm = (i: number): string => (i < end ? (words[i]?.norm ?? '') : '');
  if (!NUMBER.test(norm(at))) return undefined;
  const votes = /^votes?$/.test(norm(at + 1)) ? 1 : 0;
  const to = at + 1 + votes;
  const against =
    norm(to) === 'to' && NUMBER.test(norm(to + 1)) && (votes > 0 || norm(at - 1) === 'by');
  if (against) return { from: at, to: withAbstentions(words, to + 2, end) };
  const sided = /^(?:for|in)$/.test(norm(to));
  if (!sided || (norm(to) === 'in' && !/^favou?r$/.test(norm(to + 1)))) return undefined;
  for (let i = to + 1; i < Math.min(end, to + REACH); i++) {
    if (NUMBER.test(norm(i)) && /^(?:against|opposed)$/.test(norm(i + 1)))
      return { from: at, to: withAbstentions(words, i + 2, end) };
  }
  return undefined;
}

/** ", with 11 abstentions", "and three abstaining" */
function withAbstentions(words: Scene['article']['words'], at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 5); i++) {
    if (/^abst(?:ention|ain)/.test(words[i]?.norm ?? '')) return i + 1;
    if (!/^(?:,|with|and|votes?)$/.test(words[i]?.norm ?? '') && !NUMBER.test(words[i]?.norm ?? ''))
      break;
  }
  return at;
}

/** Hedges that stand over an aside, a comma or an "and" from the short answer. */
import { describe, expect, test } from 'vitest';
import { wholeSpan } from '../../text/whole-span.ts';
import { withHedgeOfAnswer } from './hedged-answer.ts';

/** The short answer to the question where the reader marks what stands between `<` and `>`. */
function shown(marked: string, question: string): string {
  const sentence = marked.replaceAll(/[<>]/g, '');
  const span = { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 };
  const { start, end } = withHedgeOfAnswer(sentence, wholeSpan(sentence, span), question);
  return sentence.slice(start, end);
}

describe('a hedge is shown', () => {
  test.each([
    [
      'The ferry may, its captain said, have carried <400> cars.',
      'how many cars did the ferry carry',
      'may, its captain said, have carried 400',
    ],
    [
      'The mill could, in theory, cost <$3 million>.',
      'what will the mill cost',
      'could, in theory, cost $3 million',
    ],
    [
      '<Ida Orn> has, by most accounts, sold the mill.',
      'who sold the mill',
      'Ida Orn has, by most accounts, sold the mill',
    ],
    ['The captain, by some accounts, was <asleep>.', 'how was he', 'by some accounts, was asleep'],
    [
      'The port lost its crane and, by one estimate, <300> jobs.',
      'how many jobs were lost',
      'by one estimate, 300',
    ],
    [
      '<14> of its members, possibly more, were on board.',
      'how many members were on board',
      '14 of its members, possibly more',
    ],
    [
      'The inquiry will probably cost $3 million and take <two years>.',
      'how long will the inquiry take',
      'probably cost $3 million and take two years',
    ],
    [
      'He is expected to resign in May and move to <Velm>.',
      'where will he move',
      'expected to resign in May and move to Velm',
    ],
    [
      'The gang is thought to have stolen a van and hidden it in <Velm>.',
      'where did they hide the van',
      'thought to have stolen a van and hidden it in Velm',
    ],
    [
      'The flood may have killed 20 people and displaced <3,000>.',
      'how many were displaced',
      'may have killed 20 people and displaced 3,000',
    ],
    [
      'The flood could kill cattle, ruin crops and displace <3,000>.',
      'how many will be displaced',
      'could kill cattle, ruin crops and displace 3,000',
    ],
    [
      'He allegedly took a car, a boat and <$500> from the parish.',
      'how much money did he take',
      'allegedly took a car, a boat and $500',
    ],
    [
      'The firm reportedly paid $2 million to the crew, <$1 million> to the town and $300,000 to the school.',
      'how much did it pay the town',
      'reportedly paid $2 million to the crew, $1 million',
    ],
    [
      'Her deputy, <Tom Reed, and the harbour master, Ida Vale>, could face charges, prosecutors said.',
      'who faces charges',
      'Tom Reed, and the harbour master, Ida Vale, could face charges',
    ],
    [
      '<Tom Reed> and Ida Vale, a clerk, are believed to have fled.',
      'who fled',
      'Tom Reed and Ida Vale, a clerk, are believed to have fled',
    ],
    [
      'Police said <two men>, both from Velm, may have drowned.',
      'how many drowned',
      'two men, both from Velm, may have drowned',
    ],
    [
      'The pier is unlikely to reopen before <June>.',
      'when will the pier reopen',
      'unlikely to reopen before June',
    ],
    [
      '<Three villages> are unlikely to get help this week.',
      'how many villages get help',
      'Three villages are unlikely to get help this week',
    ],
    [
      '<The dam> seems to be a growing danger.',
      'what is a danger',
      'The dam seems to be a growing danger',
    ],
  ])('of %s for “%s” is “%s”', (marked, question, expected) => {
    expect(shown(marked, question)).toBe(expected);
  });
});

describe('a denial before the short answer is shown where its verb is asked about', () => {
  test.each([
    [
      'The fire did not start in <the galley>.',
      'where did the fire start',
      'did not start in the galley',
    ],
    [
      'The fire did not, as first reported, start in <the engine room>.',
      'where did the fire start',
      'did not, as first reported, start in the engine room',
    ],
    ['Orn has never lived in <Velm>.', 'where does Orn live', 'never lived in Velm'],
    [
      'The bank did not, he said, lose <$5 million>.',
      'how much did the bank lose',
      'did not, he said, lose $5 million',
    ],
    [
      'She did not attend the talks or <the dinner>.',
      'what did she attend',
      'did not attend the talks or the dinner',
    ],
    ['Orn did not want the song <Dry Land> on it.', 'which song is on it', 'Dry Land'],
    ['Orn has not sung since <May>.', 'when did Orn last sing', 'May'],
    ['He could not accept <the plan>.', 'what did he refuse to accept', 'the plan'],
    ['He cannot say it, so <she should leave>.', 'what did he say', 'she should leave'],
  ])('of %s for “%s” is “%s”', (marked, question, expected) => {
    expect(shown(marked, question)).toBe(expected);
  });
});

describe('a condition right behind the short answer is shown', () => {
  test.each([
    [
      'The mill will close in <May>, unless the bank pays.',
      'when will the mill close',
      'May, unless the bank pays',
    ],
    [
      'The pier is expected to open in <May> only if the yard delivers.',
      'when does it open',
      'expected to open in May only if the yard delivers',
    ],
    [
      'The town would pay <$5 million> if the court agrees, Orn said.',
      'how much would it pay',
      '$5 million if the court agrees',
    ],
    ['It will close in <May> if the bank fails.', 'when will it close if the bank fails', 'May'],
    ['It opens in <May>, if ever.', 'when does it open', 'May'],
    ['The mill closed in <May>, and if it reopens, Orn leaves.', 'when did it close', 'May'],
  ])('of %s for “%s” is “%s”', (marked, question, expected) => {
    expect(shown(marked, question)).toBe(expected);
  });
});

describe('what another verb does has no share in a hedge', () => {
  test.each([
    [
      'The flood may have killed cattle, but the storm displaced <3,000>.',
      'how many were displaced',
      '3,000',
    ],
    ['He may resign in May and left <Velm> today.', 'where did he leave', 'Velm'],
    ['The man allegedly stole a car, and <two boats> sank.', 'how many boats sank', 'two boats'],
    [
      'The school, perhaps the library and <the museum> will close.',
      'what will close',
      'the museum',
    ],
    [
      'It may backfire and cost her votes in polls on <March 13> in Velm.',
      'when are the polls',
      'March 13',
    ],
    ['<Orn>, Tamm could lose the seat.', 'who lost the seat', 'Orn'],
  ])('of %s for “%s” is “%s”', (marked, question, expected) => {
    expect(shown(marked, question)).toBe(expected);
  });
});

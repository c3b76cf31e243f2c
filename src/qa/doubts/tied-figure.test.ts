import { expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { namesAsked } from '../query/asked-names.ts';
import { isOfOther } from './tied-figure.ts';

/** Whether the figure is another one's, by a passage that is the whole article. */
function isOther(passage: string, figure: string, question: string): boolean {
  const [source] = articleKnowledge(`It is told here.\n\n${passage}`, 'one.txt').sources.values();
  const start = passage.indexOf(figure);
  const span = { start, end: start + figure.length };
  return isOfOther(passage, span, question, namesAsked(question, source ?? expect.fail()));
}

const JOBS = 'By then 104,000 jobs were cut, with around 6,000 of those expected in Norland.';
const POSTS =
  'At the Works Office, 30,000 jobs are to go, 560 at the Trade Office and 400 at Customs.';

test.each([
  [JOBS, '104,000', 'how many jobs will be cut in Norland?'],
  [POSTS, '30,000', 'How many jobs will go at the Trade Office?'],
  [POSTS, '30,000', 'how many jobs are to go at customs'],
  ['Tell the 44,000 doctors and the 70,000 nurses.', '44,000', 'how many nurses are there?'],
  [
    'The bill was $40m for the mine and $9m for the port of Velm.',
    '$40m',
    'how much was the bill for Velm?',
  ],
])('in “%s” %s is not for: %s', (passage, figure, question) => {
  expect(isOther(passage, figure, question)).toBe(true);
});

test.each([
  [JOBS, '6,000', 'how many jobs will be cut in Norland?'],
  [JOBS, '104,000', 'how many jobs will be cut?'],
  [POSTS, '30,000', 'How many jobs will go at the Works Office?'],
  [POSTS, '400', 'how many jobs are to go at customs'],
  ['He was 54 and owed $40m after 3 days in Velm.', '$40m', 'how much did he owe in Velm?'],
  ['It costs $6.8bn ($7.6bn), the Port of Velm said.', '$6.8bn', 'how much is it for Velm?'],
  ['Tell the 44,000 doctors and the 70,000 nurses.', '44,000', 'how many doctors are there?'],
  ['Tell the 44,000 doctors and the 70,000 nurses.', '44,000', 'how many people are told?'],
  ['She won three golds and two bronzes in Ostby.', 'three', 'how many golds were won in Ostby?'],
  [
    'In Velm are grown nine of 10 limes and half of all figs.',
    'nine of 10',
    'how many limes come from Velm?',
  ],
  ['Of the jobs, 300 went, and 200 posts stay.', '300', 'how many posts went?'],
  // Who has or does it stands anywhere.
  ['Mara Quill took two of the 49 seats.', '49', 'how many seats did Mara Quill want?'],
])('in “%s” %s may be for: %s', (passage, figure, question) => {
  expect(isOther(passage, figure, question)).toBe(false);
});

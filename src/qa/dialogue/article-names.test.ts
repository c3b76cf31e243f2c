import { expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { articleNames } from './article-names.ts';
import { mentionsIn } from '../query/names.ts';
import { tokenise } from '../../text/tokens.ts';

/** The names of a story that are found in a question, with what they are taken for and what else they are called. */
function named(story: string, question: string): string[] {
  const [event] = articleKnowledge(`A story without a name\n\n${story}`, 'story.txt').events;
  if (!event) throw new Error('no event');
  const mentions = mentionsIn(tokenise(question), articleNames(event));
  return mentions.flatMap(({ entities }) =>
    entities.map(({ type, name, aliases }) => [type, name, ...aliases].join(', ')),
  );
}

test.each([
  // A title, an age or a verb of saying beside it makes a name of two words a person's.
  ['Foreign Minister Janos Martonyi spoke.', 'Janos Martonyi', ['person, Janos Martonyi']],
  ['The bridge is safe, Tove Lund said.', 'Tove Lund', ['person, Tove Lund']],
  ['Police found Tove Lund, 34, at home.', 'Tove Lund', ['person, Tove Lund']],
  ['They thanked Mr Aske Holm for it.', 'Aske Holm', ['person, Aske Holm']],
  ['A day with Tove Lund was sold.', 'Tove Lund', ['organisation, Tove Lund, Lund']],
  [
    'But Chief Secretary to the Treasury Paul Holm attacked it.',
    'Paul Holm',
    ['person, Paul Holm'],
  ],
  // So does the last name alone.
  [
    'A day with Tove Lund was sold. Everybody knew that Lund would win.',
    'Lund',
    ['person, Tove Lund, Lund'],
  ],
  // Whose first word stands alone more often is of that.
  [
    'Norlane bought Norlane Ferry. Then Norlane sold the old Ferry to Norlane.',
    'Norlane Ferry',
    ['organisation, Norlane Ferry'],
  ],
  // A common word opens a sentence, but a given name is of the name.
  ['He left soon. Soon Norlane sold it. They like Norlane.', 'Norlane', ['organisation, Norlane']],
  [
    'A rose is red. Rose Lund said so. Then Rose Lund left, as did Lund.',
    'Rose Lund',
    ['person, Rose Lund, Lund'],
  ],
  // What tells what somebody is is nobody.
  [
    'Doctors met Velm Fever patient Tove Lund. The Fever is back.',
    'Velm Fever',
    ['organisation, Velm Fever'],
  ],
  // What stands before a name that is known is none of it.
  [
    'They met former Miss Velm Tove Lund. Neither Lund nor the mayor spoke. A day with Tove Lund was sold.',
    'Velm Tove Lund',
    ['person, Tove Lund, Lund'],
  ],
  [
    'A vote for Velm Tove Lund was one for Tove Lund, who won. Then Lund left.',
    'Tove Lund',
    ['person, Tove Lund, Lund'],
  ],
  [
    'They asked the North Velm Bank. He left the Velm Bank.',
    'North Velm Bank',
    ['organisation, North Velm Bank'],
  ],
  // No name goes on in the next paragraph.
  ['They warn of Tove Lund\n\nTove Lund said no.', 'Tove Lund', ['person, Tove Lund']],
  ['A lawyer in Port Ashby, said no. Ashby is old.', 'Port Ashby', ['place, Port Ashby']],
  // Days are nobody.
  ['They go to the polls on Election Day. Day by day it rained.', 'Election Day', []],
  ['They went to see the Marlow Bay works near Bay.', 'Marlow Bay', ['organisation, Marlow Bay']],
  // A body is called one by its own words.
  ['Shares of Crown Bank fell.', 'Crown Bank', ['organisation, Crown Bank']],
  // A place stands behind a preposition, and a name behind "the" has its article where nothing follows.
  ['It rained in Tavren all day.', 'Tavren', ['place, Tavren']],
  [
    'They like the Grammys. The award is old.',
    'the Grammys',
    ['organisation, the Grammys, Grammys'],
  ],
  ['They heard the Irish quartet play.', 'Irish', ['organisation, Irish']],
  // A hyphen and small letters go on with a name.
  ['Then President Park Geun-hye spoke.', 'Park Geun-hye', ['person, Park Geun-hye']],
])('in “%s”: %s', (story, question, found) => {
  expect(named(story, question)).toEqual(found);
});

test.each([
  ['a first word that is common', 'However, nobody came. It was late, however.', 'However'],
  ['a word alone that begins a sentence', 'Candidates spoke.', 'Candidates'],
  ['a heading in capitals', 'DID THEY SAY GOODBYE They did say it, and “goodbye”.', 'SAY GOODBYE'],
  ['a stopword before a name', 'If Qantas flies, people will come.', 'If'],
])('%s is no name', (_, story, question) => {
  expect(named(story, question)).toEqual([]);
});

test('the name after a stopword is found without it', () => {
  expect(named('If Qantas flies, people will come.', 'Qantas')).toEqual(['organisation, Qantas']);
});

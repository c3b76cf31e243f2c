import { describe, expect, test } from 'vitest';
import { readText } from '../../src/ingest/article.ts';
import type { DraftFact } from '../../src/ingest/draft-fact.ts';
import { CONFIDENT, draftArticle, type Draft } from '../../src/ingest/draft.ts';
import { randomFrom } from '../knowledge/random.ts';
import { CONFERENCE, CONFERENCE_DAY, STORM } from './stories.ts';

const OPENING = `Harbour town to build a wall against floods

A wall of three metres will rise along the harbour of Tarnmouth after two floods in one winter. The town has waited for it since the flood.

`;
/** A Wednesday. */
const PUBLISHED = '2021-03-10';

function draft(story: string, published?: string): Draft {
  return draftArticle(readText(story, published === undefined ? {} : { published }));
}

/** The facts of a paragraph in a story published on a Wednesday. */
function factsOf(paragraph: string): readonly DraftFact[] {
  return draft(`${OPENING}${paragraph}\n`, PUBLISHED).facts.filter(
    ({ start }) => start >= OPENING.length,
  );
}

/** What is told of one sort, as short text. */
function answers(paragraph: string, ...kinds: readonly string[]): string[] {
  return factsOf(paragraph)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ answer }) => answer);
}

const AMOUNTS = ['attendance', 'count', 'casualty', 'cost', 'duration'];

describe('numbers, with their unit and qualifier', () => {
  test.each([
    [
      'About 4,500 people attended the service on Sunday.',
      'attendance',
      'About 4,500 people',
      4500,
      'about',
    ],
    [
      'More than 300 delegates from 12 countries took part in the talks.',
      'attendance',
      'More than 300 delegates',
      300,
      'more-than',
    ],
    [
      'A crowd of at least 20,000 people marched through the city.',
      'attendance',
      'At least 20,000 people',
      20000,
      'at-least',
    ],
    ['The fire killed nine workers in the mill.', 'casualty', 'Nine workers', 9, 'exact'],
    [
      'At least 31 passengers were injured in the crash.',
      'casualty',
      'At least 31 passengers',
      31,
      'at-least',
    ],
    [
      'Up to 2,000 residents were evacuated from the valley.',
      'casualty',
      'Up to 2,000 residents',
      2000,
      'at-most',
    ],
    ['The bridge cost $4.2 million.', 'cost', '$4.2 million', 4200000, 'exact'],
    [
      'The council spent nearly 900,000 euros on the stage.',
      'cost',
      'Nearly 900,000 euros',
      900000,
      'about',
    ],
    ['The shop must pay a fine of 150 zelars.', 'cost', '150 zelars', 150, 'exact'],
    ['Sales of bread fell by 12 percent.', 'count', '12 percent', 12, 'exact'],
    [
      'Fewer than 40 of the houses have a cellar.',
      'count',
      'Fewer than 40 of the houses',
      40,
      'less-than',
    ],
    ['The strike lasted nine weeks.', 'duration', 'Nine weeks', 9, 'exact'],
    [
      'They were stuck in the lift for almost three hours.',
      'duration',
      'Almost three hours',
      3,
      'about',
    ],
    ['The firm makes 5,200 bicycles in the town.', 'count', '5,200 bicycles', 5200, 'exact'],
  ])('%s', (sentence, kind, answer, value, bound) => {
    const fact = factsOf(sentence).find((each) => each.answer === answer);
    expect(fact).toMatchObject({ kind, answer });
    expect(fact?.quantities[0]).toMatchObject({ value, bound });
  });

  test.each([
    ['a year', 'The school was founded in 1911 by the miners.'],
    ['a time of day', 'The session began at 10.30 a.m. in the hall.'],
    ['a street number', 'The family lives at 14 Hatter Street in the town.'],
    ['a number in a name', 'Apollo 11 has its own room in the museum.'],
    ['a part of a phone number', 'Call the office on extension 5 if it rings.'],
    ['a pronoun', 'One of them might have been a mistake.'],
    ['an ordinal', 'The second attempt failed as well.'],
    ['a number that belongs to a verb', 'They will hand over one by one.'],
  ])('%s counts nothing', (_, sentence) => {
    expect(answers(sentence, ...AMOUNTS)).toEqual([]);
  });

  test('a word that belongs to the verb is no qualifier', () => {
    const [fact] = factsOf('The bank agreed to hand over 14 houses to the town.').filter(
      ({ kind }) => kind === 'count',
    );
    expect(fact?.quantities[0]).toMatchObject({ value: 14, bound: 'exact' });
  });

  test('what rises to a number may pass it', () => {
    const [fact] = factsOf('Starting pay goes up to $48,500 from $45,200.');
    expect(fact?.quantities[0]?.bound).not.toBe('at-most');
  });

  test.each([
    ['an age without a name', 'A crew member, 38, broke his wrist in the storm.'],
    ['a moment', 'The shop opened again three weeks later.'],
    ['what a correction takes back', 'An earlier version of this article said 40 people had died.'],
  ])('%s is no count', (_, sentence) => {
    expect(answers(sentence, ...AMOUNTS)).toEqual([]);
  });

  test('a number of a headcount is no price', () => {
    expect(answers('The police raised their count to 22,000 on Friday.', 'cost')).toEqual([]);
  });
});

describe('votes', () => {
  test.each([
    ['The council approved the plan by 17 votes to 4 on Monday.', '17 votes to 4'],
    [
      'Deputies adopted the law by 148 votes to 139, with 11 abstentions.',
      '148 votes to 139, with 11 abstentions',
    ],
    [
      'The board passed the motion with nine in favour and three against.',
      'Nine in favour and three against',
    ],
    ['The panel voted 5-2 to lift the ban.', '5-2'],
    ['The deal was approved by 2,114 votes to 987.', '2,114 votes to 987'],
  ])('%s', (sentence, answer) => {
    expect(answers(sentence, 'outcome', 'decision')).toContain(answer);
  });

  test('a score is no vote, and a range is neither', () => {
    expect(
      factsOf('Tarnmouth beat Velm 3-1 in the final.').flatMap(({ asks }) => asks),
    ).not.toContain('What was the vote?');
    expect(answers('Between 10-15 people stood outside.', 'outcome')).not.toContain('10-15');
  });
});

describe('days, resolved against the day of publication', () => {
  test.each([
    ['The bridge was closed on Monday.', '2021-03-08', undefined],
    ['The bridge was closed on Thursday.', '2021-03-04', undefined],
    ['The bridge will be closed on Thursday.', '2021-03-11', undefined],
    ['The bridge was closed yesterday.', '2021-03-09', undefined],
    ['The bridge was closed on 5 January.', '2021-01-05', undefined],
    ['The bridge was closed on 5 November.', '2020-11-05', undefined],
    ['The bridge will be closed on 5 November.', '2021-11-05', undefined],
    ['The bridge was closed on May 3, 2016.', '2016-05-03', undefined],
    ['The bridge was closed in 1998.', '1998-01-01', '1998-12-31'],
    ['The bridge will open again in June.', '2021-06-01', '2021-06-30'],
    ['The bridge was closed between June 2014 and October 2016.', '2014-06-01', '2016-10-31'],
    ['The bridge was closed last year.', '2020-01-01', '2020-12-31'],
  ])('%s', (sentence, start, end) => {
    const whens = factsOf(sentence)
      .filter(({ kind }) => kind === 'date' || kind === 'plan')
      .map(({ when }) => when);
    expect(whens).toContainEqual(end === undefined ? { start } : { start, end });
  });

  test.each([
    ['The fire broke out at 2.47am in the mill.', 'At 2.47am'],
    ['The fire broke out at about 7am in the mill.', 'At about 7am'],
    ['The fire broke out shortly after 4 a.m. in the mill.', 'Shortly after 4 a.m.'],
    ['The fire broke out before dawn in the mill.', 'Before dawn'],
  ])('a time of day: %s', (sentence, answer) => {
    expect(answers(sentence, 'date')).toContain(answer);
  });

  test('nothing is resolved where nobody knows when the story was published', () => {
    const { facts } = draft(`${OPENING}The bridge was closed on Thursday.\n`);
    const dated = facts.filter(
      ({ kind, answer }) => kind === 'date' && answer.includes('Thursday'),
    );
    expect(dated).toHaveLength(1);
    expect(dated[0]?.when).toBeUndefined();
  });

  test.each([
    ['The sun rose over the march of the boats and may have set.'],
    ['She may leave the second team by then.'],
    ['The fathers of the sat dishes were engineers.'],
  ])('words that look like days are none: %s', (sentence) => {
    expect(answers(sentence, 'date', 'plan')).toEqual([]);
  });
});

describe('places, themes, lists, editions, roles, purposes and outcomes', () => {
  const conference = draft(CONFERENCE, CONFERENCE_DAY);
  const told = (kind: string): string[] =>
    conference.facts.filter((fact) => fact.kind === kind).map(({ answer }) => answer);

  test.each([
    ['theme', '“One harvest, many hands”'],
    ['agenda', 'Seed banks, plant diseases, fair prices and the rights of farmers'],
    ['topic', 'Plant diseases'],
    ['attendance', 'More than 600 delegates'],
    ['count', '41 countries'],
    ['name', 'World Seed Conference'],
    ['edition', 'Tarn in 2015, Velm in 2018 and Casswick in 2021'],
    ['role', 'Sandrian Farm Minister'],
    ['role', 'Director-general of the International Grain Council'],
    ['publication', 'Ministers open seed bank talks in Orvelle'],
  ])('%s: %s', (kind, answer) => {
    expect(told(kind)).toContain(answer);
  });

  test('what it is for and where it is', () => {
    expect(told('purpose').join(' ')).toMatch(/agreeing rules for the exchange of seeds/i);
    expect(told('place').join(' ')).toContain('Orvelle');
  });

  test('who took part is told in one list', () => {
    expect(told('participant').join(' ')).toMatch(/Odo Quist.*Anneke Ruys.*Tomas Verhoe/);
  });

  test('what happened, and to what end', () => {
    const { facts } = draft(STORM);
    const kinds = facts.map(({ kind, answer }) => `${kind}: ${answer}`);
    expect(kinds).toContain('outcome: 17 votes to 4');
    expect(kinds.join('\n')).toMatch(
      /statement: That a storm tore the roof off the children's wing/,
    );
    expect(kinds.join('\n')).toMatch(/background: The highest since records began in 1961/);
  });

  test('lines of a box beside the story are facts, credits and speakers are not', () => {
    const box = `${STORM}\nWarming rooms: St Ann's Hall, the library, Calder Baths\nHelpline: 0555 2020\nPhoto: Ann Smith\nDr Farrow: We were lucky\n`;
    const labelled = draft(box).facts.filter(({ pattern }) => pattern === 'labelled');
    const said = labelled.map(({ answer }) => answer);
    expect(said.filter((each) => /lucky|Smith/.test(each))).toEqual([]);
    const all = draftArticle(readText(box), new Map([['*', 9]])).facts.map(({ answer }) => answer);
    expect(all).toContain("St Ann's Hall, the library, Calder Baths");
    expect(all).toContain('0555 2020');
  });

  test.each([
    ['a theme', 'The theme park opened in the spring.', 'theme'],
    ['an edition', 'He came second in the race.', 'edition'],
    [
      'a list of topics',
      'They met at the library, including on Sunday and in the evening.',
      'topic',
    ],
    ['a purpose', 'They used to live in the old mill.', 'purpose'],
    ['a role', 'The mayor, however, was late.', 'role'],
  ])('what only looks like %s is none', (_, sentence, kind) => {
    expect(answers(sentence, kind)).toEqual([]);
  });
});

describe('statements', () => {
  const told = (paragraph: string): string[] => factsOf(paragraph).map(({ answer }) => answer);

  test('keep what denies them', () => {
    expect(told('Not all teachers were pleased with the contract.')).toContain(
      'Not all teachers were pleased with the contract',
    );
  });

  test.each([
    ['The mayor denied that the wall had been too low.', 'Denied that the wall had been too low'],
    ['The mayor rejected the claim of the farmers.', 'Rejected the claim of the farmers'],
  ])('of what is denied say so: %s', (paragraph, answer) => {
    const said = factsOf(paragraph).filter(({ speaker }) => speaker !== undefined);
    expect(said.map((each) => each.answer)).not.toContain('That the wall had been too low');
    for (const each of said.filter(({ pattern }) => pattern === 'said indirect'))
      expect(each.answer).toBe(answer);
  });

  test.each([
    ['The mayor did not say that the wall had been too low.'],
    ['The mayor never claimed that the wall had been too low.'],
    ['Nobody said that the wall had been too low.'],
  ])('are not made of what was not said: %s', (paragraph) => {
    const said = factsOf(paragraph).filter(({ pattern }) => pattern.startsWith('said'));
    expect(said.map(({ answer }) => answer)).toEqual([]);
  });

  test('take no auxiliary from what somebody else is said to do', () => {
    const all = told(
      'The chairman said the contract would cost a lot and warned that some would leave.',
    );
    expect(all.filter((each) => each.includes('would warned'))).toEqual([]);
  });

  test('tell of the person, not of where the person is from', () => {
    const all = told(
      'Ann Priddle, a teacher from Harbrough who was travelling with a class, saw it.',
    );
    expect(all.filter((each) => each.startsWith('Harbrough was'))).toEqual([]);
  });

  test('that stand in a short quotation are somebody’s own words', () => {
    const all = factsOf('“It is done,” said Pieter van der Aalst of the Port Authority.');
    expect(all.filter(({ pattern }) => pattern.startsWith('statement'))).toEqual([]);
  });
});

describe('every draft', () => {
  const drafts: [string, Draft][] = [
    ['a storm', draft(STORM)],
    ['a conference', draft(CONFERENCE, CONFERENCE_DAY)],
  ];

  test.each(drafts)('stands letter for letter where it says: %s', (_, { facts, text }) => {
    expect(facts.length).toBeGreaterThan(20);
    for (const fact of facts) expectStanding(fact, text);
  });

  test.each(drafts)('has a short answer of words of its quote: %s', (_, { facts }) => {
    for (const { answer, quote } of facts) expect(strangers(answer, quote)).toEqual([]);
  });

  test.each(drafts)('names only what is among the entities: %s', (_, { facts, entities }) => {
    const names = entities.map(({ name }) => name);
    const ids = entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { speaker, subjects } of facts) {
      if (speaker !== undefined) expect(names).toContain(speaker);
      expect(names).toEqual(expect.arrayContaining([...subjects]));
    }
  });

  test('comes in the order of the text, once', () => {
    const { facts } = draft(STORM);
    expect(facts.map(({ start }) => start)).toEqual(
      facts.map(({ start }) => start).sort((a, b) => a - b),
    );
    const keys = facts.map(({ start, kind, answer, speaker, subjects }) =>
      [start, kind, answer, speaker, ...subjects].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is the same each time', () => {
    expect(draft(STORM)).toEqual(draft(STORM));
  });
});

describe('confidence', () => {
  test('is a chance, and what is plain is surer than what is not', () => {
    const { facts } = draft(STORM);
    for (const { confidence } of facts) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    const quoted = facts.find(({ answer }) => answer.includes('We had eleven minutes'));
    expect(quoted?.speaker).toBe('Imelda Farrow');
    const least = Math.min(...facts.map(({ confidence }) => confidence));
    expect(quoted?.confidence).toBeGreaterThan(least);
  });

  test('is high enough for some to be approved without a look', () => {
    expect(draft(STORM).facts.some(({ confidence }) => confidence >= CONFIDENT)).toBe(true);
  });
});

describe('any text', () => {
  const PIECES = [
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    ',',
    '.',
    '\n',
    '\n\n',
    '…',
    '—',
    ':',
    ' said',
    ' 3,000 ',
    ' on Monday ',
    ' of ',
    '\u00a0',
    '🌊',
    '\u0301',
    '%',
    '$',
    ' and ',
    '\r\n',
    '\t',
    '',
  ];

  test.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'mutated at random, number %i: what is drafted stands in it',
    (seed) => {
      const random = randomFrom(seed * 7919);
      const pick = <T>(from: readonly T[]): T | undefined =>
        from[Math.floor(random() * from.length)];
      let text = pick([STORM, CONFERENCE]) ?? '';
      for (let step = 0; step < 25; step++) {
        const at = Math.floor(random() * text.length);
        const to = random() < 0.5 ? at : Math.min(text.length, at + Math.floor(random() * 12));
        text = text.slice(0, at) + (pick(PIECES) ?? '') + text.slice(to);
      }
      const { facts, text: kept } = draft(text, PUBLISHED);
      expect(kept).toBe(text);
      for (const fact of facts) expectStanding(fact, text);
    },
  );
});

function expectStanding({ start, end, quote, answer }: DraftFact, text: string): void {
  expect(text.slice(start, end)).toBe(quote);
  expect(quote.trim()).not.toBe('');
  expect(answer.trim()).not.toBe('');
}

/** Words of an answer that its quote does not have; "that" may open what is said. */
function strangers(answer: string, quote: string): string[] {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const own = new Set(words(quote));
  return words(answer).filter((word) => !own.has(word) && word !== 'that');
}

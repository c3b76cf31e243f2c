/** Two small invented events: one with a little of everything, one where two papers disagree. */
import { createHash } from 'node:crypto';
import { assemble } from '../../src/packs/load.ts';
import type { Pack } from '../../src/packs/pack.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { eventSchema, factsSchema } from '../../src/packs/schema.ts';

const meeting = `Neighbours meet about the river

VELM, 2 May 2031 — The second River Meeting opened in Velm on Friday with 1,200 guests from nine towns.

Under the theme “One river, many towns”, they will talk about floods, fish and ferries until Saturday.

“No town can tame a river alone,” Mayor Ada Orn told the guests. She promised to mend the old weir.

Bram Tal, the head of the Ferry League, warned that the lower locks were rotting. “We need new locks before the winter,” he said.

Orn called for a common fund. She said that Velm would give the first 50,000 crowns. “I will not wait for others,” she added.

The first River Meeting was held in Orsk in 2029.
`;
const wire = `Flood in Tarn

Nine people died when the Tarn burst its banks on 3 June 2031, the police said.

“The water came in minutes,” said Ada Orn, a shopkeeper.
`;
const post = `Tarn counts its dead

The flood of 3 June killed 11 people, the province said on Thursday.
`;

function source(id: string, publisher: string, text: string, published: string) {
  const headline = text.slice(0, text.indexOf('\n'));
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, publisher, headline, published, file: `sources/${id}.txt`, sha256 };
}

const velm = {
  event: eventSchema.parse({
    ...{ id: 'velm-river', title: 'River Meeting in Velm', aliases: ['River Meeting'] },
    ...{ start: '2031-05-02', end: '2031-05-03', place: 'Velm' },
    sources: [
      {
        ...source('courier', 'Velm Courier', meeting, '2031-05-02T18:30'),
        ...{ byline: 'Ina Rook', url: 'https://example.org/river', credits: ['Photo: Jo Lint'] },
      },
    ],
    entities: [
      { id: 'velm', type: 'place', name: 'Velm', demonyms: ['Velmian'] },
      { id: 'ferry-league', type: 'organisation', name: 'Ferry League' },
      person('ada-orn', 'Ada Orn', 'mayor', 'velm'),
      person('bram-tal', 'Bram Tal', 'head', 'ferry-league'),
      { id: 'ina-rook', type: 'person', name: 'Ina Rook' },
    ],
  }),
  facts: factsSchema.parse([
    {
      ...fact('guests', 'attendance', '1,200 guests', 'with 1,200 guests from nine towns'),
      quantities: [{ value: 1200, unit: 'guests' }],
      sampleQuestions: [
        'How many guests came to the River Meeting?',
        'What was the attendance in Velm?',
      ],
    },
    fact('towns', 'count', 'Nine towns', 'nine towns'),
    {
      ...fact('theme', 'theme', '“One river, many towns”', 'the theme “One river, many towns”'),
      sampleQuestions: ['What is the theme of the River Meeting?'],
    },
    fact('topics', 'topic', 'Floods, fish and ferries', 'floods, fish and ferries'),
    {
      ...fact('days', 'date', 'Friday and Saturday', 'opened in Velm on Friday'),
      when: { start: '2031-05-02', end: '2031-05-03' },
    },
    {
      ...fact(
        'first',
        'edition',
        'The first was in Orsk',
        'The first River Meeting was held in Orsk in 2029.',
      ),
      when: { start: '2029-01-01', end: '2029-12-31' },
    },
    said('alone', 'statement', 'No town can tame a river alone', 'ada-orn', [
      '“No town can tame a river alone,” Mayor Ada Orn told the guests.',
      ['What did the mayor say about taming rivers?'],
    ]),
    said('weir', 'pledge', 'To mend the old weir', 'ada-orn', [
      'She promised to mend the old weir.',
      ['What did Ada Orn promise about the weir?'],
    ]),
    said('fund', 'call', 'For a common fund', 'ada-orn', ['Orn called for a common fund.', []]),
    said('crowns', 'pledge', '50,000 crowns', 'ada-orn', [
      'She said that Velm would give the first 50,000 crowns.',
      [],
    ]),
    said('wait', 'statement', 'She will not wait for others', 'ada-orn', [
      '“I will not wait for others,” she added.',
      [],
    ]),
    said('rot', 'warning', 'The lower locks are rotting', 'bram-tal', [
      'Bram Tal, the head of the Ferry League, warned that the lower locks were rotting.',
      [],
    ]),
    said('winter', 'call', 'New locks before the winter', 'bram-tal', [
      '“We need new locks before the winter,” he said.',
      [],
    ]),
    { ...fact('byline', 'credit', 'Ina Rook', 'VELM, 2 May 2031'), subjects: ['ina-rook'] },
  ]),
  texts: new Map([['courier', meeting]]),
};

const tarn = {
  event: eventSchema.parse({
    ...{ id: 'tarn-flood', title: 'Flood of the Tarn' },
    ...{ start: '2031-06-03', end: '2031-06-03', place: 'Tarn' },
    sources: [
      source('wire', 'Wire', wire, '2031-06-03'),
      source('post', 'Tarn Post', post, '2031-06-05'),
    ],
    entities: [person('ada-orn-2', 'Ada Orn', 'shopkeeper')],
  }),
  facts: factsSchema.parse([
    dead('dead-wire', 'Nine people', 'Nine people died', 'wire', 9),
    dead('dead-post', '11 people', 'killed 11 people', 'post', 11),
    {
      ...said('water', 'statement', 'The water came in minutes', 'ada-orn-2', [
        '“The water came in minutes,” said Ada Orn',
        [],
      ]),
      source: 'wire',
    },
  ]),
  texts: new Map([
    ['wire', wire],
    ['post', post],
  ]),
};

function person(id: string, name: string, title: string, of?: string) {
  return { id, type: 'person', name, roles: [{ title, of }] };
}

function fact(id: string, kind: string, answer: string, quote: string) {
  return { id, kind, answer, quote, source: 'courier' };
}

function said(
  id: string,
  kind: string,
  answer: string,
  speaker: string,
  [quote, sampleQuestions]: [string, string[]],
) {
  return { ...fact(id, kind, answer, quote), speaker, sampleQuestions };
}

function dead(id: string, answer: string, quote: string, from: string, value: number) {
  return {
    ...{ id, kind: 'casualty', answer, quote, source: from },
    quantities: [{ value, unit: 'people' }],
    sampleQuestions: ['How many people died in the flood of the Tarn?'],
  };
}

export const packs: readonly Pack[] = [velm, tarn];
/** The meeting alone. */
export const one: Knowledge = assemble([velm]);
/** The meeting and the flood; each has its own Ada Orn. */
export const two: Knowledge = assemble([velm, tarn]);

/** Small stories with their people and facts, for units of the answer layer; nothing in them ever happened. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { assemble } from '../../src/packs/load.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { entitySchema, factSchema } from '../../src/packs/schema.ts';
import { READER } from '../../src/model/model.ts';
import { readTokenizer } from '../../src/model/tokenizer.ts';

/** The shipped vocabulary; no weights are read for it. */
export const pieces = readTokenizer(join(READER, 'tokenizer.json'));

/** An item of a pack's file, with its defaults left out. */
type Item = Readonly<Record<string, unknown>>;

export interface Story {
  readonly id: string;
  readonly title?: string;
  /** Texts by the id of their source. */
  readonly texts: Readonly<Record<string, string>>;
  readonly entities?: readonly Item[];
  /** Facts without a source are of the first one. */
  readonly facts?: readonly Item[];
}

export function knowledgeOf(...stories: readonly Story[]): Knowledge {
  return assemble(
    stories.map(({ id, title = id, texts, entities = [], facts = [] }) => ({
      event: {
        ...{ id, title, aliases: [], start: '2031-05-02', end: '2031-05-03', place: 'Velm' },
        sources: Object.entries(texts).map(([source, text]) => ({
          ...{ id: source, publisher: source, headline: title, published: '2031-05-02' },
          ...{ credits: [], file: `sources/${source}.txt` },
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
        entities: entities.map((entity) => entitySchema.parse(entity)),
      },
      facts: facts.map((fact) => factSchema.parse({ source: Object.keys(texts)[0], ...fact })),
      texts: new Map(Object.entries(texts)),
    })),
  );
}

export const bridge: Story = {
  id: 'velm-bridge',
  title: 'Opening of the bridge in Velm',
  texts: {
    'velm-post': [
      'Bridge opens in Velm',
      'Mayor Ada Orn told 1,200 guests, all of them neighbours, that the old road would be mended.',
      'The bridge cost 3.5 million crowns. “No town can build a bridge alone,” she said.',
      'Rolf Marten, the engineer, did not want to say how long it would last.',
      'Henrik Marten of the ferry company warned that 40 jobs would go.',
    ].join('\n\n'),
    'river-news': [
      'The new bridge in Velm cost about 3.4 million crowns, the council said.',
      'It is 210 metres long. Some 1,100 people came to its opening on Friday.',
    ].join('\n\n'),
  },
  entities: [
    {
      ...{ id: 'ada-orn', type: 'person', name: 'Ada Orn', aliases: ['Ms Orn'] },
      roles: [{ title: 'Mayor', of: 'velm' }],
    },
    { id: 'rolf-marten', type: 'person', name: 'Rolf Marten', roles: [{ title: 'Engineer' }] },
    { id: 'henrik-marten', type: 'person', name: 'Henrik Marten', roles: [] },
    { id: 'velm', type: 'place', name: 'Velm' },
    { id: 'council', type: 'organisation', name: 'Velm Town Council', aliases: ['VTC'] },
    { id: 'norland', type: 'country', name: 'Norland', demonyms: ['Norlandic'] },
    {
      ...{ id: 'ilse-ekko', type: 'person', name: 'Ilse Ekko' },
      roles: [{ title: 'Transport Minister', of: 'norland' }],
    },
  ],
  facts: [
    {
      ...{ id: 'guests', kind: 'attendance', answer: '1,200 guests', quote: 'told 1,200 guests' },
      sampleQuestions: ['How many guests came?', 'How many people were at the opening?'],
    },
    {
      ...{ id: 'neighbours', kind: 'attendance', answer: 'They were all neighbours' },
      ...{ quote: 'all of them neighbours', sampleQuestions: ['Who were the guests?'] },
    },
    {
      ...{ id: 'orn-road', kind: 'pledge', answer: 'To mend the old road', speaker: 'ada-orn' },
      quote: 'that the old road would be mended',
      sampleQuestions: ['What did Orn promise?'],
    },
    {
      ...{ id: 'cost', kind: 'cost', answer: '3.5 million crowns' },
      ...{
        quote: 'The bridge cost 3.5 million crowns.',
        sampleQuestions: ['What did the bridge cost?'],
      },
    },
    {
      ...{ id: 'alone', kind: 'statement', speaker: 'ada-orn' },
      answer: '“No town can build a bridge alone”',
      quote: '“No town can build a bridge alone,” she said.',
    },
    {
      ...{
        id: 'ferry-jobs',
        kind: 'warning',
        speaker: 'henrik-marten',
        answer: '40 jobs would go',
      },
      quote: 'Henrik Marten of the ferry company warned that 40 jobs would go.',
    },
  ],
};

export const storm: Story = {
  id: 'quell-storm',
  title: 'Storm over Quellmere',
  texts: {
    'coast-mail': [
      'A storm hit Quellmere on Monday night and cost the town 2 million crowns.',
      'Some 300 people were led out of their houses. Mayor Tove Lund asked for calm.',
      'Lund said that the harbour would open on Friday.',
    ].join('\n\n'),
  },
  entities: [
    {
      ...{ id: 'tove-lund', type: 'person', name: 'Tove Lund' },
      roles: [{ title: 'Mayor', of: 'quellmere' }],
    },
    { id: 'quellmere', type: 'place', name: 'Quellmere' },
  ],
  facts: [
    {
      ...{ id: 'harbour', kind: 'statement', speaker: 'tove-lund' },
      answer: 'The harbour would open on Friday',
      quote: 'Lund said that the harbour would open on Friday.',
    },
  ],
};

/** What states share: a change makes anew what it touches, and nothing else. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { smallEvent, smallFacts, text } from '../../tests/knowledge/small-pack.ts';
import { assemble } from './assemble.ts';
import type { Knowledge } from './knowledge.ts';
import type { Pack } from './pack.ts';
import { eventSchema, factsSchema } from './schema.ts';

interface Changes {
  readonly id?: string;
  readonly entities?: readonly object[];
  readonly facts?: readonly object[];
  readonly headline?: string;
  readonly text?: string;
}

/** The small pack, with changes. */
function packOf({ id = 'velm-bridge', headline, text: changed = text, ...other }: Changes): Pack {
  const event = smallEvent();
  const sha256 = createHash('sha256').update(changed).digest('hex');
  const sources = event.sources.map((each) => ({ ...each, sha256, ...(headline && { headline }) }));
  return {
    event: eventSchema.parse({
      ...{ ...event, id, sources },
      ...(other.entities && { entities: other.entities }),
    }),
    facts: factsSchema.parse(other.facts ?? smallFacts()),
    texts: new Map([['velm-post', changed]]),
  };
}

const OTHER = packOf({ id: 'other' });
const [ORN = {}, VELM = {}] = smallEvent().entities;
const before = assemble([packOf({}), OTHER]);

/** Which things of the earlier state the later one has itself, by kind. */
function kept(later: Knowledge) {
  const same = <V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): string[] =>
    [...b].flatMap(([key, value]) => (a.get(key) === value ? [key] : []));
  return {
    events: later.events.filter((event) => before.events.includes(event)).map(({ id }) => id),
    sources: same(before.sources, later.sources),
    facts: same(before.facts, later.facts),
    entities: same(before.entities, later.entities),
  };
}

const OTHERS = {
  sources: ['other/velm-post'],
  facts: ['other/guests', 'other/orn-road'],
};
const ALL = {
  events: ['velm-bridge', 'other'],
  sources: ['velm-bridge/velm-post', ...OTHERS.sources],
  facts: ['velm-bridge/guests', 'velm-bridge/orn-road', ...OTHERS.facts],
  entities: ['ada-orn', 'velm'],
};
const [GUESTS = {}, ROAD = {}] = smallFacts();

describe('a state made after another', () => {
  test.each<[string, Changes, object]>([
    ['the same files read again', {}, { ...ALL, events: ['other'] }],
    [
      'another answer',
      { facts: [{ ...GUESTS, answer: 'About 1,200' }, ROAD] },
      { ...ALL, events: ['other'], facts: ALL.facts.slice(1) },
    ],
    ['one fact less', { facts: [ROAD] }, { ...ALL, events: ['other'], facts: ALL.facts.slice(1) }],
    [
      'another headline',
      { headline: 'The bridge is open' },
      { ...ALL, events: ['other'], ...OTHERS },
    ],
    ['another text', { text: `${text}\nMore.` }, { ...ALL, events: ['other'], ...OTHERS }],
  ])('with %s', (_, changes, wanted) => {
    expect(kept(assemble([packOf(changes), OTHER], [before]))).toEqual(wanted);
  });

  test('of the very same packs is the same in all', () => {
    const packs = [packOf({}), OTHER];
    const first = assemble(packs);
    const again = assemble(packs, [first]);
    expect(again.events.every((event, i) => event === first.events[i])).toBe(true);
    expect(again.facts).toBe(first.facts);
    expect(again.sources).toBe(first.sources);
    expect(again.entities).toBe(first.entities);
  });

  test('takes what it needs from any of the states before', () => {
    const later = assemble([packOf({ headline: 'The bridge is open' })]);
    const packs = [packOf({ headline: 'The bridge is open' }), OTHER];
    const both = assemble(packs, [before, later]);
    expect(both.sources.get('velm-bridge/velm-post')).toBe(
      later.sources.get('velm-bridge/velm-post'),
    );
    expect(both.sources.get('other/velm-post')).toBe(before.sources.get('other/velm-post'));
  });

  test('has no event, source or fact that it should not have', () => {
    const one = assemble([OTHER], [before]);
    expect(one.events).toEqual([before.events[1]]);
    expect([...one.sources.keys()]).toEqual(OTHERS.sources);
    expect(one.sources.has('velm-bridge/velm-post')).toBe(false);
    expect([...one.facts.keys()]).toEqual(OTHERS.facts);
  });

  test('has a person anew whose office is held for something else, and so their facts', () => {
    const entities = [ORN, { ...VELM, aliases: ['Velm town'] }];
    const later = assemble([packOf({ entities }), packOf({ entities, id: 'other' })], [before]);
    expect(kept(later)).toMatchObject({ entities: [], facts: [ALL.facts[0], OTHERS.facts[0]] });
    const orn = later.entities.get('ada-orn');
    expect(orn?.roles[0]?.of).toBe(later.entities.get('velm'));
    expect(later.facts.get('velm-bridge/orn-road')?.speaker).toBe(orn);
  });
});

describe('entities of one id in two packs', () => {
  const entities = [
    {
      ...{ ...ORN, name: 'Ada M. Orn', aliases: ['Orn', 'the mayor'] },
      roles: [{ title: 'Engineer' }, { title: 'Mayor', of: 'velm' }],
    },
    { ...VELM, name: 'Velm', demonyms: ['Velmer'] },
  ];
  const both = assemble([packOf({}), packOf({ entities, id: 'other' })]);

  test('are one, with the first name, and the names and offices of both once', () => {
    const orn = both.entities.get('ada-orn');
    expect(orn).toMatchObject({ name: 'Ada Orn', aliases: ['Orn', 'Ada M. Orn', 'the mayor'] });
    expect(orn?.roles.map(({ title, of }) => [title, of?.id])).toEqual([
      ['Mayor', 'velm'],
      ['Engineer', undefined],
    ]);
    expect(both.entities.get('velm')).toMatchObject({ aliases: [], demonyms: ['Velmer'] });
    expect(both.entities.size).toBe(2);
  });

  test('stand once in what is known, and in each event', () => {
    expect([...both.entities.keys()]).toEqual(['ada-orn', 'velm']);
    for (const event of both.events) {
      expect(event.entities).toEqual([both.entities.get('ada-orn'), both.entities.get('velm')]);
    }
  });
});

test('a fact has who said it, whom it is about, when, and where its quote stands', () => {
  const fact = before.facts.get('velm-bridge/orn-road');
  expect(fact).toMatchObject({
    ...{ id: 'orn-road', eventId: 'velm-bridge', kind: 'pledge', answer: 'To mend the old road' },
    quote: 'She promised to mend the old road.',
    when: { start: '2031-05-02' },
  });
  expect(text.slice(fact?.start, fact?.end)).toBe(fact?.quote);
  expect(fact?.speaker).toBe(before.entities.get('ada-orn'));
  expect(fact?.subjects).toEqual([before.entities.get('velm')]);
  const guests = before.facts.get('velm-bridge/guests');
  expect(guests).not.toHaveProperty('speaker');
  expect(guests).not.toHaveProperty('when');
});

import { describe, expect, test } from 'vitest';
import { assemble, loadKnowledge, packDirectories } from './load.ts';
import { eventSchema, factsSchema } from './schema.ts';
import {
  complaintOf,
  factsWith,
  smallEvent,
  smallFacts,
  text,
  writePack,
} from '../../tests/knowledge/small-pack.ts';

describe('a good pack', () => {
  const knowledge = loadKnowledge([writePack()]);

  test('has its references resolved and its quotes proved', () => {
    const fact = knowledge.facts.get('velm-bridge/orn-road');
    expect(fact).toMatchObject({
      eventId: 'velm-bridge',
      quote: 'She promised to mend the old road.',
      speaker: { name: 'Ada Orn', roles: [{ title: 'Mayor', of: { name: 'Velm' } }] },
      subjects: [{ id: 'velm', type: 'place' }],
      when: { start: '2031-05-02' },
    });
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.quote);
    expect(fact?.source).toBe(knowledge.sources.get('velm-bridge/velm-post'));
    expect(knowledge.entities.get('velm')).toBe(fact?.subjects[0]);
  });

  test('gives the letters of the source for a quote in plain typography', () => {
    const quote =
      '"No town can build a bridge alone," Mayor Ada Orn told 1,200 guests - all of them';
    const { facts } = loadKnowledge([writePack(factsWith({ quote }))]);
    expect(facts.get('velm-bridge/guests')?.quote).toBe(
      '“No town can build a bridge alone,” Mayor Ada Orn told 1,200 guests – all of them',
    );
  });

  test('takes the occurrence that a fact names', () => {
    const twice = { quote: 'The bridge', occurrence: 2 };
    const { facts } = loadKnowledge([writePack(factsWith(twice))]);
    expect(facts.get('velm-bridge/guests')?.start).toBe(text.indexOf('The bridge is'));
  });

  test('needs no facts', () => {
    const { events } = loadKnowledge([writePack({ 'facts.json': undefined })]);
    expect(events[0]).toMatchObject({ id: 'velm-bridge', facts: [], sources: [{ text }] });
  });

  test('can be made in memory', () => {
    const pack = {
      event: eventSchema.parse(smallEvent()),
      facts: factsSchema.parse(smallFacts()),
      texts: new Map([['velm-post', text]]),
    };
    expect(assemble([pack]).facts.size).toBe(2);
    expect(complaintOf(() => assemble([{ ...pack, texts: new Map() }]))).toContain(
      'velm-bridge/facts.json, fact "guests", field "source": there is no such source',
    );
  });

  test('shares entities with other packs', () => {
    const other = writePack({
      'event.json': {
        ...smallEvent(),
        id: 'velm-fair',
        entities: [
          { id: 'ada-orn', type: 'person', name: 'A. Orn', roles: [{ title: 'Judge' }] },
          { id: 'velm', type: 'place', name: 'Velm', demonyms: ['Velmer'] },
        ],
      },
    });
    const { entities, facts, events } = loadKnowledge([writePack(), other]);
    expect(entities.get('ada-orn')).toMatchObject({
      name: 'Ada Orn',
      aliases: ['Orn', 'A. Orn'],
      roles: [{ title: 'Mayor', of: { demonyms: ['Velmer'] } }, { title: 'Judge' }],
    });
    expect(events[1]?.entities[0]).toBe(entities.get('ada-orn'));
    expect([...facts.keys()]).toEqual([
      'velm-bridge/guests',
      'velm-bridge/orn-road',
      'velm-fair/guests',
      'velm-fair/orn-road',
    ]);
  });
});

describe('packDirectories', () => {
  test('gives a pack itself', () => {
    const directory = writePack();
    expect(packDirectories(directory)).toEqual([directory]);
  });

  test('gives the packs in a folder', () => {
    expect(packDirectories('knowledge')).toContain('knowledge/seoul-cyberspace-2013');
  });

  test('says that there is none', () => {
    expect(complaintOf(() => packDirectories('no-such-folder'))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      no-such-folder: there is no knowledge pack
        expected: a folder with an event.json, a folder of such folders, or an export in .verbatim.json
        found:    no such folder
        to do:    Name the folder of your packs; those that are shipped are in knowledge/."
    `);
    expect(complaintOf(() => packDirectories('src'))).toContain(
      'no event.json in it or right below',
    );
    expect(complaintOf(() => packDirectories('package.json'))).toContain('found:    a file');
  });
});

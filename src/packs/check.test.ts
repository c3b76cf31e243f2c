import { describe, expect, test } from 'vitest';
import { loadKnowledge } from './load.ts';
import {
  complaint,
  complaintOf,
  eventWith,
  factsWith,
  smallEvent,
  text,
  writePack,
} from '../../tests/knowledge/small-pack.ts';

const otherText = 'Another story.';
const otherHash = '4558726a1f98774b4e2817cbf926b52e6789c3cebcec1c2553547dba10894ce0';

describe('a quote that does not stand in its source', () => {
  test('is shown with the nearest passage', () => {
    expect(complaint(factsWith({ quote: 'Mayor Ada Orn informed 1,300 guests' })))
      .toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "guests", field "quote": the quote does not stand in source "velm-post"
        expected: words that stand in the source, letter for letter
        found:    "Mayor Ada Orn informed 1,300 guests"
        nearest:  Mayor Ada Orn [-informed 1,300-]{+told 1,200+} guests
        to do:    Put the words of the source, in {+…+}, for those of the quote, in [-…-]."
    `);
  });

  test('is said to be unlike the source', () => {
    expect(complaint(factsWith({ quote: 'Fresh bananas for everybody' }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "guests", field "quote": the quote does not stand in source "velm-post"
        expected: words that stand in the source, letter for letter
        found:    "Fresh bananas for everybody"
        to do:    Nothing like it stands there. Quote the source, or remove the fact."
    `);
  });

  test('is said to stand in another source', () => {
    const [source] = smallEvent().sources;
    const other = { ...source, id: 'other', file: 'sources/other.txt', sha256: otherHash };
    const changes = {
      ...eventWith({ sources: [source, other] }),
      ...factsWith({ source: 'other' }),
      'sources/other.txt': otherText,
    };
    expect(complaint(changes)).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "guests", field "quote": the quote does not stand in source "other"
        expected: words that stand in the source, letter for letter
        found:    "Mayor Ada Orn told 1,200 guests"
        to do:    It stands in source "velm-post": name that one."
    `);
  });

  test('is said not to stand there so often', () => {
    expect(complaint(factsWith({ quote: 'The bridge', occurrence: 3 }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "guests", field "occurrence": the quote does not stand so often in source "velm-post"
        expected: 1 to 2
        found:    3
        to do:    Count the places from the start of the text."
    `);
  });
});

describe('a pack that does not hold together', () => {
  test('names a speaker that is not there, and the one meant', () => {
    expect(complaint(factsWith({ speaker: 'orn' }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "guests", field "speaker": there is no such entity
        expected: the id of one in event.json
        found:    "orn"
        to do:    Add the entity to event.json, or did you mean "ada-orn"?"
    `);
  });

  test('names a subject that is not there', () => {
    expect(complaint(factsWith({ subjects: ['xyzzy'] }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "guests", field "subjects": there is no such entity
        expected: the id of one in event.json
        found:    "xyzzy"
        to do:    Add the entity to event.json."
    `);
  });

  test('names a source that is not there', () => {
    expect(complaint(factsWith({ source: 'velm-pst' }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "guests", field "source": there is no such source
        expected: the id of one in event.json
        found:    "velm-pst"
        to do:    Add the source to event.json, or did you mean "velm-post"?"
    `);
  });

  test('has a role for something that is not there', () => {
    const entities = [
      { id: 'ada-orn', type: 'person', name: 'Orn', roles: [{ title: 'Mayor', of: 'vlm' }] },
    ];
    expect(complaint({ ...eventWith({ entities }), 'facts.json': [] })).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/event.json, entity "ada-orn", field "roles": there is no such entity
        expected: the id of one in event.json
        found:    "vlm"
        to do:    Add the entity to event.json."
    `);
  });

  test('has two facts of one id', () => {
    expect(complaint(factsWith({ id: 'orn-road' }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact "orn-road": the pack has another fact with this id
        to do:    Give one of the two another id."
    `);
  });

  test('ends before it starts', () => {
    expect(complaint(eventWith({ end: '2031-05-01' }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/event.json: it ends before it starts
        expected: an end on 2031-05-02 or later
        found:    "2031-05-01"
        to do:    Correct one of the two days."
    `);
  });

  test('has a text that was changed', () => {
    expect(complaint({ 'sources/velm-post.txt': `${text}More.` })).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/event.json, source "velm-post", field "sha256": the text of the source is not the one that this stands for
        expected: 2d691f9ef90d77c80c1be04f44fa7268d409aa015353b09821e398b6e50aa231
        found:    6032f23ced3d588c0c7b2cff3dfe01146e8401493cf4c0181f321f9f1797448f
        to do:    Bring the text back as it was published; if this is it, put the found value there."
    `);
  });

  test('has the id of another pack', () => {
    const [one, two] = [writePack(), writePack()];
    const message = complaintOf(() => loadKnowledge([one, two]));
    expect(message.replaceAll(one, 'one').replaceAll(two, 'two')).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      two/event.json, field "id": another event has this id
        expected: an id of its own
        found:    "velm-bridge", as in one/event.json
        to do:    Change one of the two ids."
    `);
  });

  test('has an entity of another type than another pack', () => {
    const entities = smallEvent().entities.map((entity) => ({ ...entity, type: 'group' }));
    const [one, two] = [writePack(), writePack(eventWith({ id: 'velm-fair', entities }))];
    const message = complaintOf(() => loadKnowledge([one, two]));
    expect(message.replaceAll(one, 'one').replaceAll(two, 'two')).toMatchInlineSnapshot(`
      "2 problems in the knowledge packs

      two/event.json, entity "ada-orn", field "type": another pack has it with another type
        expected: "person", as in one/event.json
        found:    "group"
        to do:    Correct the type, or give one of the two another id.

      two/event.json, entity "velm", field "type": another pack has it with another type
        expected: "place", as in one/event.json
        found:    "group"
        to do:    Correct the type, or give one of the two another id."
    `);
  });
});

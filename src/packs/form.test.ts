import { describe, expect, test } from 'vitest';
import { complaint, eventWith, factsWith, smallEvent } from '../../tests/knowledge/small-pack.ts';

describe('a pack of the wrong form', () => {
  test.each([
    [
      'a comma too few',
      '[\n  {\n    "id": "guests"\n    "kind": "attendance"\n  }\n]',
      3,
      '"id": "guests"',
    ],
    ['a comma too many', '[\n  {\n    "id": "guests"\n  },\n]', 5, ']'],
    ['a value left out', '[\n  {\n    "id": ,\n    "kind": "attendance"\n  }\n]', 3, '"id": ,'],
    ['an end left out', '[\n  {\n    "id": "guests"\n', 3, '"id": "guests"'],
    ['nothing', '', 1, 'nothing'],
  ])('says the line: %s', (_, json, line, found) => {
    const message = complaint({ 'facts.json': json });
    expect(message).toContain(`pack/facts.json, line ${line}: this is not JSON\n`);
    expect(message).toContain(`  found:    ${found}\n`);
  });

  test('says what the parser says', () => {
    expect(complaint({ 'facts.json': '[{"id": ,}]' })).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, line 1: this is not JSON
        found:    [{"id": ,}]
        to do:    Look there and at the lines around it. The parser says: Unexpected token ','"
    `);
  });

  test('says fact, field, expected and found', () => {
    const changes = {
      kind: 'Big Crowd',
      answer: undefined,
      speeker: 'ada-orn',
      quantities: [{ value: '1,200', unit: 'guests', bound: 'abot' }],
    };
    expect(complaint(factsWith(changes))).toMatchInlineSnapshot(`
      "5 problems in the knowledge packs

      pack/facts.json, fact "guests", field "kind": this is not what belongs here
        expected: lower-case words joined by hyphens, such as "seoul-2013"
        found:    "Big Crowd"
        to do:    Put what is expected there.

      pack/facts.json, fact "guests", field "answer": something is missing
        expected: string
        found:    nothing
        to do:    Put what is expected there.

      pack/facts.json, fact "guests", field "quantities[0].value": this is not what belongs here
        expected: number
        found:    "1,200"
        to do:    Put what is expected there.

      pack/facts.json, fact "guests", field "quantities[0].bound": this is not what belongs here
        expected: one of "exact"|"about"|"at-least"|"at-most"|"more-than"|"less-than"
        found:    "abot"
        to do:    Put what is expected there.

      pack/facts.json, fact "guests": there is no field "speeker"
        to do:    Remove it, or did you mean "speaker"?"
    `);
  });

  test('says the number of a fact without an id', () => {
    expect(complaint(factsWith({ id: undefined }))).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/facts.json, fact 1, field "id": something is missing
        expected: string
        found:    nothing
        to do:    Put what is expected there."
    `);
  });

  test('says source and entity', () => {
    const [source] = smallEvent().sources;
    const changes = {
      start: 'yesterday',
      sources: [{ ...source, published: '17 October', sha256: 'abc' }],
      entities: [{ id: 'ada-orn', type: 'persn', name: '' }],
    };
    expect(complaint(eventWith(changes))).toMatchInlineSnapshot(`
      "5 problems in the knowledge packs

      pack/event.json, field "start": this is not what belongs here
        expected: a day such as "2013-10-17"
        found:    "yesterday"
        to do:    Put what is expected there.

      pack/event.json, source "velm-post", field "published": this is not what belongs here
        expected: a day or a time such as "2013-10-17" or "2013-10-17T19:44"
        found:    "17 October"
        to do:    Put what is expected there.

      pack/event.json, source "velm-post", field "sha256": this is not what belongs here
        expected: 64 hexadecimal digits
        found:    "abc"
        to do:    Put what is expected there.

      pack/event.json, entity "ada-orn", field "type": this is not what belongs here
        expected: one of "person"|"organisation"|"country"|"place"|"event"|"group"
        found:    "persn"
        to do:    Put what is expected there.

      pack/event.json, entity "ada-orn", field "name": this is not what belongs here
        expected: some text
        found:    ""
        to do:    Put what is expected there."
    `);
  });

  test('lists problems of several files at once', () => {
    const changes = { ...eventWith({ place: '' }), ...factsWith({ answer: '' }) };
    expect(complaint(changes)).toMatch(
      /^2 problems in the knowledge packs\n\n.*event\.json.*facts\.json/s,
    );
  });

  test('lacks its event', () => {
    expect(complaint({ 'event.json': undefined })).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/event.json: can't be read
        expected: a text in UTF-8
        found:    no such file or directory
        to do:    Put the file there, or take this folder away."
    `);
  });

  test('lacks a text', () => {
    expect(complaint({ 'sources/velm-post.txt': undefined })).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/sources/velm-post.txt: can't be read
        expected: a text in UTF-8
        found:    no such file or directory
        to do:    Put the text of source "velm-post" there."
    `);
  });

  test('has a text that is not UTF-8', () => {
    const bytes = Uint8Array.of(0x56, 0xe9, 0x6c, 0x6d);
    expect(complaint({ 'sources/velm-post.txt': bytes })).toMatchInlineSnapshot(`
      "1 problem in the knowledge packs

      pack/sources/velm-post.txt: can't be read
        expected: a text in UTF-8
        found:    bytes that are not UTF-8
        to do:    Put the text of source "velm-post" there."
    `);
  });

  test.each(['../secret.txt', '/etc/hostname'])('reads nothing outside its folder: %s', (file) => {
    const sources = smallEvent().sources.map((source) => ({ ...source, file }));
    expect(complaint(eventWith({ sources }))).toContain('the path leads out of the pack');
  });
});

import { describe, expect, test } from 'vitest';
import { one } from '../../../tests/commands/packs.ts';
import { reader } from '../../../tests/reader.ts';
import { buildIndex } from '../index/answer-index.ts';
import { claimsIn } from './claims.ts';

const index = buildIndex(one, reader);
/** Each claim with its sort; of a quotation what is looked up and to whom it is given. */
async function told(text: string, most = 9) {
  const { claims, ...rest } = await claimsIn(text, index, most);
  const all = claims.map((claim) =>
    claim.type === 'quotation'
      ? [claim.text, claim.wanted, ...(claim.claimed?.entities.map(({ id }) => id) ?? [])]
      : claim.text,
  );
  return { all, ...rest };
}

describe('the claims of a text', () => {
  test('are its quotations, and sentences without any that claim something, in their order', async () => {
    const text = [
      'Hello all! Did you hear? I love this river.',
      'Mayor Ada Orn said: “No town can tame a river alone.” The meeting opened in Velm on Friday.',
    ].join('\n\n');
    expect(await told(text)).toEqual({
      all: [
        ['“No town can tame a river alone.”', 'No town can tame a river alone', 'ada-orn'],
        'The meeting opened in Velm on Friday.',
      ],
      ...{ goesOn: false, hasOtherLanguage: false },
    });
  });

  test('a quotation has the denial before it, and is given to whom the words before it have speak', async () => {
    const { all } = await told(
      'Bram Tal told Ada Orn that he would not “wait for the others here”.',
    );
    expect(all).toEqual([
      ['“wait for the others here”', 'not wait for the others here', 'bram-tal'],
    ]);
  });

  test('a quotation over several sentences is one claim, and none of its sentences is', async () => {
    const { all } = await told(
      'She said: “We opened on Friday in Velm. Nine towns came to see us.”',
    );
    expect(all).toMatchObject([
      [
        '“We opened on Friday in Velm. Nine towns came to see us.”',
        'We opened on Friday in Velm. Nine towns came to see us',
      ],
    ]);
  });

  test('fewer than four words between marks are a name: the sentence claims', async () => {
    const sentence = 'The meeting “One river again” opened in Velm on Friday.';
    expect((await told(sentence)).all).toEqual([sentence]);
    const { all } = await told('The meeting “One river again here” opened in Velm on Friday.');
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('“One river again here”');
  });

  test('none is looked at twice, whatever its capitals and marks', async () => {
    const { all } = await told(
      'He wrote “no town is alone here”. She wrote “No town is alone here!”',
    );
    expect(all).toHaveLength(1);
  });

  test('a sentence comes with what the sources make of it', async () => {
    const { claims } = await claimsIn('The meeting opened in Velm on Friday.', index, 1);
    expect(claims).toMatchObject([{ type: 'sentence', verdict: expect.any(String) as string }]);
  });
});

describe('of more claims than asked for', () => {
  const text = '“One two three four.” “Five six seven eight.” “One two three four.”';

  test('the first are told, and that there are more', async () => {
    expect(await told(text, 1)).toMatchObject({
      all: [['“One two three four.”', 'One two three four']],
      goesOn: true,
    });
    expect(await told(text, 0)).toMatchObject({ all: [], goesOn: true });
  });

  test('there are no more where the rest is told already', async () => {
    expect(await told(text, 2)).toMatchObject({ goesOn: false });
    expect((await told(text, 2)).all).toHaveLength(2);
  });

  test('and there is nothing in an empty text', async () => {
    expect(await told('', 0)).toEqual({ all: [], goesOn: false, hasOtherLanguage: false });
  });
});

test('a sentence in another language is told, and is no claim', async () => {
  const text =
    'Die zweite Konferenz wurde am Freitag in der alten Stadt mit vielen Gästen eröffnet.';
  expect(await told(`Hello!\n\n${text}`)).toEqual({
    all: [],
    goesOn: false,
    hasOtherLanguage: true,
  });
});

import { describe, expect, test } from 'vitest';
import { blocksOf, labels, wordsOf } from './session.ts';
import { packs } from './packs.ts';
import {
  goOn,
  modalOf,
  office,
  OTHER_GUILD,
  plain,
  surely,
  valuesOf,
  type Office,
} from './moderation.ts';

const COURIER = 'velm-river/courier';
const ferries = {
  answer: 'Fish and ferries',
  quote: 'they will talk about floods, fish and ferries until Saturday',
  kind: 'agenda',
  speaker: '',
  sampleQuestions: 'What will be talked about?\nWhat is on the programme?',
};

async function asked(session: Office, question: string): Promise<string> {
  return wordsOf(await session.give('ask', { question }));
}

describe('/fact add', () => {
  test('adds a fact whose quote stands, which answers at once', async () => {
    const session = office();
    const form = await session.give('fact add', { source: COURIER });
    expect(modalOf(form).inputs.map(({ name }) => name)).toEqual(Object.keys(ferries));
    const reply = await session.send(form, ferries);
    expect(reply.visibility).toBe('private');
    expect(wordsOf(reply)).toContain('The fact is added.');
    expect(labels(reply)).toEqual(['Edit', 'Undo']);
    expect(await asked(session, 'What is on the programme?')).toContain('Fish and ferries');
    const elsewhere = session.as({ guild: OTHER_GUILD });
    expect(await asked(elsewhere, 'What is on the programme?')).not.toContain('Fish and ferries');
    await session.press({ of: reply, label: 'Undo' });
    expect(await asked(session, 'What is on the programme?')).not.toContain('Fish and ferries');
  });

  test('a mistyped quote brings the nearest passage, which a button takes', async () => {
    const session = office();
    const form = await session.give('fact add', { source: COURIER });
    const quote = 'they will talk about floods, fish and boats until Sunday';
    const reply = await session.send(form, { ...ferries, quote });
    expect(wordsOf(reply)).toContain('does not stand in “Velm Courier');
    expect(wordsOf(reply)).toContain('fish and [-boats-]{+ferries+} until [-Sunday-]{+Saturday+}');
    expect(wordsOf(reply)).toContain(`Quote: ${quote}`);
    expect(labels(reply)).toEqual(['Take the source’s words', 'Open the form', 'Discard']);
    expect(await asked(session, 'What is on the programme?')).not.toContain('Fish and ferries');

    // A restart in between changes nothing.
    const later = office({ url: session.url });
    const done = await later.press({ of: reply, label: 'Take the source’s words' });
    expect(wordsOf(done)).toContain(`> ${ferries.quote}`);
    expect(await asked(later, 'What is on the programme?')).toContain('Fish and ferries');
    expect(wordsOf(await later.give('unfinished'))).toContain('nothing unfinished');
    expect(wordsOf(await later.press({ of: reply, label: 'Open the form' }))).toContain(
      'no longer kept',
    );
  });

  test('the form opens again as it was sent, and is its member’s own', async () => {
    const session = office();
    const form = await session.give('fact add', { source: COURIER });
    const reply = await session.send(form, { ...ferries, quote: 'Nothing of the sort' });
    const again = await session.press({ of: reply, label: 'Open the form' });
    expect(valuesOf(modalOf(again))).toEqual({ ...ferries, quote: 'Nothing of the sort' });
    const stranger = session.as({ member: 'another' });
    expect(wordsOf(await stranger.press({ of: reply, label: 'Open the form' }))).toContain(
      'no longer kept',
    );
    expect(wordsOf(await session.give('unfinished'))).toContain(
      'New fact from Velm Courier: Fish and ferries',
    );
    expect(wordsOf(await session.send(again, { quote: ferries.quote }))).toContain(
      'The fact is added.',
    );
    expect(wordsOf(await session.give('unfinished'))).toContain('nothing unfinished');
  });

  test('a speaker who is not known is added when the moderator says so', async () => {
    const session = office();
    const form = await session.give('fact add', { source: COURIER });
    const said = { ...ferries, kind: 'statement', speaker: 'Zora Quill' };
    const reply = await session.send(form, said);
    expect(wordsOf(reply)).toContain('No speaker called “Zora Quill” is known here.');
    const done = await session.press({ of: reply, label: 'Add “Zora Quill” as someone new' });
    expect(wordsOf(done)).toContain('The fact is added.');
    expect(wordsOf(await session.give('who', { person: 'Zora Quill' }))).toContain(
      'Fish and ferries',
    );
  });

  test('two of one name are told apart', async () => {
    const session = office();
    const form = await session.give('fact add', { source: COURIER });
    const reply = await session.send(form, { ...ferries, speaker: 'Ada Orn' });
    expect(wordsOf(reply)).toContain('More than one name fits');
    expect(blocksOf(reply, 'list')[0]?.items).toEqual([
      'Ada Orn (mayor, Velm)',
      'Ada Orn (shopkeeper)',
    ]);
  });

  test('an unknown source gets the nearest', async () => {
    const session = office();
    expect(labels(await session.give('fact add', { source: 'Velm Courir' }))).toEqual([]);
    const reply = await session.give('fact add', { source: 'Zzz' });
    expect(wordsOf(reply)).toContain('I know no source called “Zzz”.');
  });
});

describe('/fact edit', () => {
  const guests = 'velm-river/guests';

  test('corrects a shipped fact for one guild, and brings it back', async () => {
    const session = office();
    const form = await session.give('fact edit', { fact: guests });
    expect(valuesOf(modalOf(form))).toMatchObject({ answer: '1,200 guests', kind: 'Attendance' });
    const reply = await session.send(form, { answer: '1,200 guests from nine towns' });
    expect(wordsOf(reply)).toContain('The fact is changed.');
    expect(await asked(session, 'What was the attendance in Velm?')).toContain('from nine towns');
    const shown = wordsOf(await session.give('fact show', { fact: guests }));
    expect(shown).toContain('corrected for this server');
    const history = wordsOf(await session.give('fact history', { fact: guests }));
    expect(history).toContain('1. Changed: fact “1,200 guests from nine towns”');
    expect(history).toContain('Answer: 1,200 guests {+from nine towns+}');
    expect(history).not.toContain('Kind');
    expect(await session.type('fact restore', 'fact', '')).toEqual([
      { name: 'Corrected: 1,200 guests', value: guests },
    ]);
    expect(wordsOf(await session.give('fact restore', { fact: guests }))).toContain('is back');
    expect(wordsOf(await session.give('fact show', { fact: guests }))).toContain('A shipped fact.');
  });

  test('of two at once, the later gets both versions and chooses', async () => {
    const session = office();
    const other = office({ url: session.url }).as({ member: 'second' });
    const mine = await session.give('fact edit', { fact: guests });
    const theirs = await other.give('fact edit', { fact: guests });
    await session.send(mine, { answer: 'Many guests' });
    const reply = await other.send(theirs, { answer: '1,200 people' });
    expect(blocksOf(reply, 'mention')[0]?.mentions).toEqual([{ kind: 'member', id: 'mod' }]);
    expect(wordsOf(reply)).toContain('Answer: Many guests');
    expect(wordsOf(reply)).toContain('Answer: 1,200 people');
    expect(labels(reply)).toEqual(['Save mine over it', 'Open the form', 'Keep what stands']);
    expect(await asked(other, 'What was the attendance in Velm?')).toContain('Many guests');
    await other.press({ of: reply, label: 'Save mine over it' });
    expect(await asked(session, 'What was the attendance in Velm?')).toContain('1,200 people');
    const history = wordsOf(await session.give('fact history', { fact: guests }));
    expect(history).toContain('Answer: [-Many guests-]{+1,200 people+}');
  });
});

test('a fact keeps its speaker where its form is sent as it was, though another is called so too', async () => {
  const session = office();
  for (const [fact, who] of [
    ['velm-river/alone', 'Ada Orn (mayor, Velm)'],
    ['tarn-flood/water', 'Ada Orn (shopkeeper)'],
  ] as const) {
    const form = await session.give('fact edit', { fact });
    const reply = await session.send(form, { answer: `${who} said so` });
    expect(wordsOf(reply)).toContain('The fact is changed.');
    const listed = await session.give('fact list', { person: 'Ada Orn' });
    const theirs = await session.press({ of: listed, label: who });
    expect(wordsOf(theirs)).toContain(`${who} said so`);
  }
  const form = await session.give('fact edit', { fact: 'velm-river/rot' });
  const other = await session.send(form, { speaker: 'Ada Orn' });
  expect(wordsOf(other)).toContain('More than one name fits the speaker');
});

describe('the kind of a fact', () => {
  const options = { source: COURIER };

  test('is typed by its label or slug', async () => {
    const session = office();
    for (const kind of ['Vote', 'vote', ' VOTE ']) {
      const reply = await session.send(await session.give('fact add', options), {
        ...ferries,
        kind,
      });
      expect(wordsOf(reply)).toContain('The fact is added.');
    }
    const list = await session.give('fact list', { kind: 'Vote' });
    expect(wordsOf(list)).toContain('Facts: 3\nFish and ferries (Vote)');
    expect(wordsOf(await session.give('fact list', { kind: 'vote' }))).toContain('Facts: 3');
  });

  test('that is unknown gets the nearest, which a button takes', async () => {
    const session = office();
    const form = await session.give('fact add', options);
    const reply = await session.send(form, { ...ferries, kind: 'Agnda' });
    expect(wordsOf(reply)).toContain('I know no kind of fact called “Agnda”. The nearest: Agenda');
    expect(wordsOf(reply)).toContain('All kinds: What happened, Date, ');
    expect(wordsOf(reply)).toContain(`Quote: ${ferries.quote}`);
    expect(labels(reply)).toEqual(['Save it as Agenda', 'Open the form', 'Discard']);
    await session.press({ of: reply, label: 'Save it as Agenda' });
    const list = await session.give('fact list', { kind: 'Agenda' });
    expect(wordsOf(list)).toContain('Fish and ferries (Agenda)');
    const empty = await session.send(form, { ...ferries, kind: ' ' });
    expect(wordsOf(empty)).toContain('The kind is empty');
  });

  test('is completed as an option of add, edit and list, and fills the form', async () => {
    const session = office();
    for (const name of ['fact add', 'fact edit', 'fact list']) {
      expect(await session.type(name, 'kind', '')).toHaveLength(25);
      expect(await session.type(name, 'kind', 'organ')).toEqual([
        { name: 'Organisation: What a body is', value: 'Organisation' },
      ]);
    }
    const add = await session.give('fact add', { ...options, kind: 'demand' });
    expect(valuesOf(modalOf(add))).toMatchObject({ kind: 'Call' });
    const edit = await session.give('fact edit', { fact: 'velm-river/guests', kind: 'count' });
    expect(valuesOf(modalOf(edit))).toMatchObject({ kind: 'Number' });
    for (const [name, given] of [
      ['fact add', options],
      ['fact edit', { fact: 'velm-river/guests' }],
    ] as const) {
      const reply = await session.give(name, { ...given, kind: 'Prise' });
      expect(wordsOf(reply)).toContain('I know no kind of fact called “Prise”. The nearest: Price');
    }
  });

  test('that /fact list does not know leads to the nearest', async () => {
    const session = office();
    const reply = await session.give('fact list', { kind: 'Pledg' });
    expect(labels(reply)[0]).toBe('Pledge');
    const list = await session.press({ of: reply, label: 'Pledge' });
    expect(wordsOf(list)).toContain('Facts: 2');
  });

  test('that a pack made up stays when its fact is edited', async () => {
    const shipped = packs.map(({ facts, ...pack }) => ({
      ...pack,
      facts: facts.map((fact) => (fact.id === 'guests' ? { ...fact, kind: 'head-count' } : fact)),
    }));
    const session = office({ shipped });
    const form = await session.give('fact edit', { fact: 'velm-river/guests' });
    expect(valuesOf(modalOf(form))).toMatchObject({ kind: 'Head count' });
    await session.send(form, { answer: 'Many guests' });
    const list = await session.give('fact list', { kind: 'head-count' });
    expect(wordsOf(list)).toContain('Many guests (Head count)');
  });
});

describe('/fact remove, restore, list and undo', () => {
  test('a shipped fact is hidden and comes back; an own one is removed and comes back', async () => {
    const session = office();
    const sure = await session.give('fact remove', { fact: 'velm-river/theme' });
    expect(wordsOf(sure)).toMatch(/^Remove this fact\?\n“One river, many towns”\n> the theme/);
    expect(wordsOf(sure)).toContain('would be hidden in this server alone');
    expect(labels(sure)).toEqual(['Remove', 'Leave it']);
    expect(await asked(session, 'What is the theme of the River Meeting?')).toMatch(/^“One river/);
    const reply = await goOn(session, sure);
    expect(wordsOf(reply)).toContain('hidden in this server');
    expect(await asked(session, 'What is the theme of the River Meeting?')).not.toMatch(
      /^“One river/,
    );
    const hidden = await session.give('fact list', { state: 'h' });
    expect(wordsOf(hidden)).toContain('Shipped, hidden here: 1');
    expect(wordsOf(await session.give('fact restore', { fact: 'velm-river/theme' }))).toContain(
      'back',
    );
    expect(await asked(session, 'What is the theme of the River Meeting?')).toContain('One river');

    const form = await session.give('fact add', { source: COURIER });
    await session.send(form, ferries);
    const found = await session.type('fact show', 'fact', 'Fish and fer');
    const own = found.find(({ name }) => name === 'Fish and ferries');
    expect(own?.value).toBe('velm-river/fish-and-ferries');
    await surely(session, 'fact remove', { fact: own?.value ?? '' });
    expect(await session.type('fact restore', 'fact', 'fish')).toEqual([
      { name: 'Removed: Fish and ferries', value: own?.value },
    ]);
    await session.give('fact restore', { fact: own?.value ?? '' });
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).toContain('Fish and ferries');
    expect(wordsOf(await session.give('fact undo', { fact: own?.value ?? '' }))).toContain(
      'taken back',
    );
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).toContain('no such facts');
  });

  test('what is removed meanwhile, or changed, is not removed unseen', async () => {
    const session = office();
    const sure = await session.give('fact remove', { fact: 'velm-river/theme' });
    const other = office({ url: session.url }).as({ member: 'second' });
    await surely(other, 'fact remove', { fact: 'velm-river/theme' });
    expect(wordsOf(await goOn(session, sure))).toContain('no longer here');
    await session.send(await session.give('fact add', { source: COURIER }), ferries);
    const own = await session.give('fact remove', { fact: 'Fish and ferries' });
    const edit = await other.give('fact edit', { fact: 'velm-river/fish-and-ferries' });
    await other.send(edit, { answer: 'Ferries' });
    expect(wordsOf(await goOn(session, own))).toContain('Meanwhile someone else changed the fact');
  });

  test('removed and hidden facts are found by their words, shown, and brought back from a list', async () => {
    const session = office();
    expect(wordsOf(await session.give('fact restore'))).toContain('Nothing can be brought back');
    await session.send(await session.give('fact add', { source: COURIER }), ferries);
    await surely(session, 'fact remove', { fact: 'Fish and ferries' });
    await surely(session, 'fact remove', { fact: 'velm-river/rot' });
    // By words of its quote and of its sample questions.
    for (const words of [
      'what will be talked about',
      'floods saturday',
      'what is on the programme',
    ]) {
      const card = await session.give('fact show', { fact: words });
      expect(wordsOf(card)).toContain('This server’s own fact, removed.');
      expect(labels(card)).toEqual(['Bring back', 'History']);
    }
    expect(wordsOf(await session.give('fact history', { fact: 'locks are rotting' }))).toContain(
      'Hidden: fact “The lower locks are rotting”',
    );
    for (const name of ['fact show', 'fact history', 'fact undo', 'fact restore'])
      expect(
        (await session.type(name, 'fact', 'lower rotting')).map((each) => each.name),
      ).toContain('Hidden: The lower locks are rotting');
    expect(
      (await session.type('fact edit', 'fact', 'lower rotting')).map((each) => each.name),
    ).not.toContain('Hidden: The lower locks are rotting');
    const list = await session.give('fact restore');
    expect(blocksOf(list, 'list')[0]?.items).toEqual([
      'Hidden: The lower locks are rotting',
      'Removed: Fish and ferries',
    ]);
    await session.press({ of: list, label: '2: Bring back' });
    expect(await asked(session, 'What is on the programme?')).toContain('Fish and ferries');
    const twice = await session.press({ of: list, label: '2: Bring back' });
    expect(wordsOf(twice)).toContain('here already');
    const unclear = await session.give('fact restore', { fact: 'Zzyzx' });
    expect(wordsOf(unclear)).toContain('No fact that can be brought back is called “Zzyzx”.');
    const all = await session.press({ of: unclear, label: 'All that can be brought back' });
    expect(wordsOf(all)).toContain('Facts that can be brought back: 1');
    await session.give('fact restore', { fact: 'locks rotting' });
    expect(await asked(session, 'What did Bram Tal warn of?')).toContain('The lower locks');
  });

  test('a word that a fact and a removed one share leads to both', async () => {
    const session = office();
    await session.send(await session.give('fact add', { source: COURIER }), ferries);
    await surely(session, 'fact remove', { fact: 'Fish and ferries' });
    const reply = await session.give('fact history', { fact: 'fish ferries' });
    expect(labels(reply)).toContain('Removed: Fish and ferries');
    const log = await session.press({ of: reply, label: 'Removed: Fish and ferries' });
    expect(wordsOf(log)).toContain('Removed: fact “Fish and ferries”');
  });

  test('lists turn pages, and lead to each fact', async () => {
    const session = office();
    const first = await session.give('fact list', { event: 'River Meeting in Velm' });
    expect(wordsOf(first)).toContain('Page 1 of 2');
    const second = await session.press({ of: first, label: 'Next' });
    expect(second.update).toBe(true);
    const card = await session.press({ of: second, label: labels(second)[0] ?? '' });
    expect(labels(card)).toEqual(['Edit', 'History', 'Remove']);
  });

  test('/audit filters, pages and undoes', async () => {
    const session = office();
    for (const id of ['guests', 'towns', 'theme', 'days', 'first']) {
      await surely(session, 'fact remove', { fact: `velm-river/${id}` });
    }
    const page = await session.give('audit');
    expect(labels(page)).toEqual(['Undo no. 5', 'Undo no. 4', 'Undo no. 3', 'Undo no. 2', 'Older']);
    const older = await session.press({ of: page, label: 'Older' });
    expect(wordsOf(older)).toContain('1. Hidden: fact “1,200 guests”');
    await session.press({ of: older, label: 'Undo no. 1' });
    expect(await asked(session, 'What was the attendance in Velm?')).toContain('1,200 guests');
    expect(wordsOf(await session.give('audit', { action: 'undo' }))).toContain('6. Undone');
    expect(wordsOf(await session.give('audit', { member: 'nobody' }))).toContain('no such changes');
  });

  test('/audit offers to take back only what was not changed again, and names sources', async () => {
    const session = office();
    await session.send(await session.give('fact add', { source: COURIER }), ferries);
    await session.press({ of: await session.give('audit'), label: 'Undo no. 1' });
    const log = await session.give('audit');
    expect(labels(log)).toEqual(['Undo no. 2']);
    expect(wordsOf(log)).toMatch(/\n1\. Added: [^]*Changed again since, so it can’t be taken back/);
    expect(wordsOf(log)).toContain('Source: Velm Courier: Neighbours meet about the river');
  });

  test('/audit finds the changes of a day, by whom and of what sort', async () => {
    const session = office();
    const later = session.as({ now: new Date('2031-06-11T00:00:00Z'), member: 'second' });
    await surely(session, 'fact remove', { fact: 'velm-river/guests' });
    await surely(later, 'fact remove', { fact: 'velm-river/towns' });
    await later.send(await later.give('fact add', { source: COURIER }), ferries);
    const first = wordsOf(await session.give('audit', { day: '10 June 2031' }));
    expect(first).toContain('1. Hidden: fact “1,200 guests”');
    expect(first).not.toContain('Nine towns');
    const second = wordsOf(await session.give('audit', { day: '2031-06-11', what: 'hidden' }));
    expect(second).toContain('Nine towns');
    expect(second).not.toMatch(/1,200 guests|Fish and ferries/);
    const none = await session.give('audit', { day: '2031-06-11', member: 'mod' });
    expect(wordsOf(none)).toContain('no such changes');
    const next = session.as({ now: new Date('2031-06-11T23:59:00Z') });
    for (const day of ['today', 'Today', '오늘'])
      expect(wordsOf(await next.give('audit', { day }))).toBe(
        wordsOf(await session.give('audit', { day: '2031-06-11' })),
      );
    for (const day of ['yesterday', '어제'])
      expect(wordsOf(await next.give('audit', { day }))).toBe(first);
    const shipped = session.as({ now: new Date('2031-06-06T00:00:00Z') });
    expect(wordsOf(await shipped.give('fact list', { day: 'yesterday' }))).toContain('11 people');
    expect(wordsOf(await session.give('audit', { day: 'someday' }))).toContain(
      '“someday” is no day that I understand',
    );
  });
});

test('plain members are refused everywhere', async () => {
  const session = office();
  const member = plain(session);
  const form = await session.give('fact add', { source: COURIER });
  const refusal = 'That is for moderators';
  expect(wordsOf(await member.give('fact add', { source: COURIER }))).toContain(refusal);
  expect(wordsOf(await member.send(form, ferries))).toContain(refusal);
  expect(
    wordsOf(await member.press({ name: 'fact-remove', args: ['velm-river/theme'] })),
  ).toContain(refusal);
  expect(await member.type('fact show', 'fact', '')).toEqual([]);
  const nowhere = session.as({ guild: undefined });
  expect(wordsOf(await nowhere.give('audit'))).toContain('This works in a server');
});

import { describe, expect, test } from 'vitest';
import { draftInBackground } from '../../src/extract/background.ts';
import { reader } from '../reader.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import { addDrafted, BRIDGE, bridge, drafts } from './drafted.ts';
import {
  goOn,
  modalOf,
  office,
  OTHER_GUILD,
  plain,
  surely,
  upload,
  valuesOf,
  type Office,
} from './moderation.ts';

const DECIDE = ['Approve', 'Edit', 'Reject', 'Next'];
const ALL = 'Approve all confident (3)';

/** Looks at all confident drafts, and takes them. */
async function takeAll(session: Office, panel: Reply, count = 3): Promise<Reply> {
  const list = await session.press({ of: panel, label: `Approve all confident (${count})` });
  return session.press({
    of: list,
    label: count === 1 ? 'Approve this one' : `Approve these ${count}`,
  });
}

/** The draft that a panel shows. */
function shown(panel: Reply): string | undefined {
  return blocksOf(panel, 'answer').at(-1)?.text;
}

async function asked(session: Office, question: string): Promise<string> {
  return wordsOf(await session.give('ask', { question }));
}

describe('a panel', () => {
  test('shows the draft, its quote in its paragraph, and how sure it is', async () => {
    const session = office();
    const panel = await addDrafted(session);
    expect(panel.visibility).toBe('private');
    expect(wordsOf(panel)).toContain('0 of 5 reviewed');
    expect(shown(panel)).toBe('It will carry trams and bicycles');
    const [passage] = blocksOf(panel, 'passage');
    expect(passage).toMatchObject({
      before: 'The town of Velm will build a second bridge. ',
      quote: '“It will carry trams and bicycles,” Ada Orn said on Friday.',
      after: '',
    });
    expect(wordsOf(panel)).toContain('Kind: Statement');
    // Of two called so, the one of this event.
    expect(wordsOf(panel)).toContain('Speaker: Ada Orn (mayor, Velm)');
    expect(wordsOf(panel)).toContain(
      'How sure: Rather right than wrong: of 20 drafts like this one, about 14 are right',
    );
    expect(labels(panel)).toEqual([...DECIDE, ALL, 'As a list', 'Edit the source', 'Undo']);
  });

  test('tells who is new here, and what a fact says already', async () => {
    const session = office();
    await addDrafted(session);
    const fact = await session.give('fact add', { source: BRIDGE });
    const quote = 'About 300 people came to hear the plan.';
    await session.send(fact, { answer: 'Some 300 listeners', quote, kind: 'attendance' });
    const second = await session.press({ of: await session.give('review'), label: BUTTON });
    expect(shown(second)).toBe('It will carry trams and bicycles');
    const third = await session.press({ of: second, label: 'Next' });
    expect(wordsOf(third)).toContain('A fact quotes this passage already: “Some 300 listeners”.');
    const fourth = await session.press({ of: third, label: 'Next' });
    expect(wordsOf(fourth)).toContain(
      'Speaker: Tove Lund (engineer, Bridgeworks), who is new here and will be added',
    );
  });

  test('asks who is meant where a name is only like a known one', async () => {
    const session = office();
    let panel = await addDrafted(session);
    for (let i = 0; i < 4; i += 1) panel = await session.press({ of: panel, label: 'Next' });
    expect(shown(panel)).toBe('Nobody had asked the ferrymen');
    expect(wordsOf(panel)).toContain('Is “Tal” someone known here?');
    expect(panel.buttons.find(({ label }) => label === 'Approve')?.disabled).toBe(true);
    // A forged press is no way around the question.
    const forced = await session.press({ of: panel, label: 'Approve' });
    expect(wordsOf(forced)).toContain('First say who the speaker is');
    const told = await session.press({ of: panel, label: 'It is Bram Tal (head, Ferry League)' });
    expect(wordsOf(told)).toContain('Speaker: Bram Tal (head, Ferry League)');
    expect(labels(told)).toContain('Approve all confident (4)');
    await session.press({ of: told, label: 'Approve' });
    const card = wordsOf(await session.give('who', { person: 'Bram Tal' }));
    expect(card).toContain('Nobody had asked the ferrymen');
  });

  test('asks who says what is not clear whose words it is', async () => {
    const session = office();
    const [{ kind = '', answer = '', quote } = { quote: '' }] = drafts;
    const panel = await addDrafted(session, [
      { kind, answer, quote, cue: 'said', confidence: 0.7 },
    ]);
    expect(wordsOf(panel)).toContain('Who says this?');
    expect(panel.buttons.find(({ label }) => label === 'Approve')?.disabled).toBe(true);
    const forced = await session.press({ of: panel, label: 'Approve' });
    expect(wordsOf(forced)).toContain('First say who the speaker is');
    const form = await session.press({ of: panel, label: 'Edit' });
    await session.send(form, { ...valuesOf(modalOf(form)), speaker: 'Bram Tal' });
    const card = wordsOf(await session.give('who', { person: 'Bram Tal' }));
    expect(card).toContain('It will carry trams and bicycles');
  });

  test.each([
    [0.97, 'Confident', 19],
    [0.9, 'Confident', 19],
    [0.89, 'Likely right', 18],
    [0.75, 'Likely right', 15],
    [0.6, 'Rather right than wrong', 12],
    [0.4, 'Doubtful', 8],
  ])(
    'a probability of %d is shown as %s, with %d of 20 right',
    async (confidence, level, right) => {
      const session = office();
      const [draft = { quote: '' }] = drafts;
      const panel = await addDrafted(session, [{ ...draft, confidence }]);
      const told = `${level}: of 20 drafts like this one, about ${right} are right`;
      expect(wordsOf(panel)).toContain(told);
      const list = await session.press({ of: panel, label: 'As a list' });
      expect(wordsOf(list)).toContain(`right as it stands: ${right} of 20`);
    },
  );

  test('takes someone new at the moderator’s word', async () => {
    const session = office();
    let panel = await addDrafted(session, [drafts[4] ?? { quote: '' }]);
    panel = await session.press({ of: panel, label: 'Someone new' });
    expect(labels(panel)).toContain('Approve all confident (1)');
    await session.press({ of: panel, label: 'Approve' });
    expect(wordsOf(await session.give('who', { person: 'tal' }))).toContain(
      'Nobody had asked the ferrymen',
    );
    expect(wordsOf(await session.give('who', { person: 'Bram Tal' }))).not.toContain('had asked');
  });
});

const BUTTON = 'Bridge Daily: New bridge for Velm';

describe('deciding', () => {
  test('approve makes a fact that answers at once, with who it needs, and undo opens the draft again', async () => {
    const session = office();
    let panel = await addDrafted(session);
    for (let i = 0; i < 2; i += 1) panel = await session.press({ of: panel, label: 'Next' });
    const next = await session.press({ of: panel, label: 'Approve' });
    expect(next.update).toBe(true);
    expect(wordsOf(next)).toContain('Approved. Warning: “The river bed is soft”');
    expect(wordsOf(next)).toContain('1 of 5 reviewed');
    expect(shown(next)).toBe('They begin in March');
    expect(wordsOf(next)).toContain('Speaker: Tove Lund (engineer, Bridgeworks)\n');
    expect(await asked(session, 'What did Tove Lund warn of?')).toContain('The river bed is soft');
    const history = wordsOf(
      await session.give('fact history', { fact: 'velm-river/the-river-bed-is-soft' }),
    );
    expect(history).toContain('Speaker: Tove Lund');
    expect(history).toContain('About: Bridgeworks');

    const back = await session.press({ of: next, label: 'Undo' });
    expect(back.update).toBe(true);
    expect(wordsOf(back)).toContain('Taken back. The draft is open again.');
    expect(shown(back)).toBe('The river bed is soft');
    expect(wordsOf(await session.press({ of: next, label: 'Undo' }))).toContain(
      'That was taken back already.',
    );
    expect(await asked(session, 'What did Tove Lund warn of?')).not.toContain(
      'The river bed is soft',
    );
    expect(wordsOf(await session.give('review', { source: BRIDGE }))).toContain('0 of 5 reviewed');
    expect(wordsOf(await session.give('who', { person: 'Tove Lund' }))).toContain(
      'I know no person',
    );
  });

  test('what a draft knows besides its words goes into the fact', async () => {
    const session = office();
    await addDrafted(
      session,
      [drafts[1], drafts[3]].flatMap((each) => each ?? []),
    );
    const panel = await session.give('review', { source: BRIDGE });
    await takeAll(session, panel, 2);
    const count = wordsOf(await session.give('fact show', { fact: 'About 300 people' }));
    expect(count).toContain('Numbers: about 300 people');
    expect(count).toContain('Asked as: How many people heard the plan for the bridge?');
    const said = wordsOf(await session.give('fact show', { fact: 'They begin in March' }));
    expect(said).toContain('When: Mar 2031');
    expect(await asked(session, 'How many people heard the plan for the bridge?')).toContain(
      '> About 300 people came to hear the plan.',
    );
  });

  test('reject keeps the draft out, until it is taken back', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const next = await session.press({ of: panel, label: 'Reject' });
    expect(wordsOf(next)).toContain('Rejected. Statement: “It will carry trams and bicycles”');
    expect(shown(next)).toBe('About 300 people');
    const back = await session.press({ of: next, label: 'Take it back' });
    expect(shown(back)).toBe('It will carry trams and bicycles');
    expect(wordsOf(back)).toContain('0 of 5 reviewed');
  });

  test('all that are confident, in one change that one press takes back', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const next = await takeAll(session, panel);
    expect(wordsOf(next)).toContain('3 drafts are approved, in one change.');
    expect(wordsOf(next)).toContain('3 of 5 reviewed');
    expect(labels(next).some((label) => label.startsWith('Approve all'))).toBe(false);
    expect(await asked(session, 'What did Tove Lund warn of?')).toContain('The river bed is soft');
    const log = await session.give('audit', { what: 'fact' });
    expect(labels(log)).toEqual(['Undo no. 2–6', 'All of 2–6']);
    const entries = wordsOf(log);
    expect(entries).toContain('2–6. 5 changes at once, by mod');
    expect(entries).toContain('Added: 3 facts, 2 names');
    expect(entries).toContain('Added: fact “They begin in March”');
    expect(entries).toContain(
      'An undo: takes out what was added: 3 facts, 2 names\nopens again: 3 drafts',
    );
    const all = await session.press({ of: log, label: 'All of 2–6' });
    expect(wordsOf(all)).toMatch(/^Changes 2–6, done at once\n6\. Added: fact/);
    const rest = await session.press({ of: all, label: 'Older' });
    expect(rest.update).toBe(true);
    expect(blocksOf(rest, 'mention')).toHaveLength(1);
    const again = await session.press({ of: panel, label: ALL });
    expect(wordsOf(again)).toContain('No confident draft is left');

    const back = await session.press({ of: next, label: 'Undo' });
    expect(wordsOf(back)).toContain('Taken back. 3 drafts are open again.');
    expect(labels(back)).toContain(ALL);
    expect(await asked(session, 'What did Tove Lund warn of?')).not.toContain(
      'The river bed is soft',
    );
    expect(labels(await session.give('review', { source: BRIDGE }))).toContain(ALL);
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).toContain('no such facts');
  });

  test('all that are confident are listed before any is taken, and just those are taken', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const list = await session.press({ of: panel, label: ALL });
    expect(list.update).toBe(true);
    expect(wordsOf(list)).toContain('Approve all confident: 3 drafts');
    expect(blocksOf(list, 'list')[0]?.items).toEqual([
      'Attendance: “About 300 people”',
      'Warning: “The river bed is soft” (Tove Lund)',
      'Statement: “They begin in March” (Tove Lund)',
    ]);
    expect(wordsOf(list)).toContain('Names that are added with them: Bridgeworks, Tove Lund.');
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).toContain('no such facts');
    // Back to the draft from which it was opened.
    expect(shown(await session.press({ of: list, label: 'Back to the draft' }))).toBe(
      'It will carry trams and bicycles',
    );
    // Another moderator decides one of them, and one more becomes confident: neither is taken.
    const other = office({ url: session.url }).as({ member: 'second' });
    const second = await other.give('review', { source: BRIDGE });
    expect(shown(second)).toBe('About 300 people');
    await other.press({ of: second, label: 'Reject' });
    let last = panel;
    for (let i = 0; i < 2; i += 1) last = await session.press({ of: last, label: 'Next' });
    await session.press({ of: last, label: 'It is Bram Tal (head, Ferry League)' });
    const later = session.as({ now: new Date('2031-06-10T12:06:00Z') });
    const done = await later.press({ of: list, label: 'Approve these 3' });
    expect(wordsOf(done)).toContain('2 drafts are approved, in one change.');
    expect(wordsOf(done)).toContain('One of those that were listed was decided meanwhile');
    const facts = wordsOf(await session.give('fact list', { state: 'o' }));
    expect(facts).toContain('own: 2');
    expect(facts).not.toContain('About 300 people');
    expect(facts).not.toContain('asked the ferrymen');
  });

  test('many that are confident come in pages, which take all that were listed', async () => {
    const session = office();
    const many = Array.from({ length: 23 }, (_, i) => ({
      ...{ kind: 'attendance', answer: `About 300 people, no. ${i}`, confidence: 0.95 },
      quote: 'About 300 people came to hear the plan.',
    }));
    const panel = await addDrafted(session, many);
    const first = await session.press({ of: panel, label: 'Approve all confident (23)' });
    expect(wordsOf(first)).toContain('Page 1 of 3');
    const second = await session.press({ of: first, label: 'Next' });
    const third = await session.press({ of: second, label: 'Next' });
    expect(
      [first, second, third].flatMap((page) => blocksOf(page, 'list')[0]?.items ?? []),
    ).toEqual(many.map(({ answer }) => `Attendance: “${answer}”`));
    expect(blocksOf(third, 'list')[0]?.first).toBe(21);
    const done = await session.press({ of: third, label: 'Approve these 23' });
    expect(wordsOf(done)).toContain('23 drafts are approved, in one change.');
  });

  test('ends with how many became what', async () => {
    const session = office();
    let panel = await addDrafted(session);
    panel = await takeAll(session, panel);
    panel = await session.press({ of: panel, label: 'Reject' });
    panel = await session.press({ of: panel, label: 'Reject' });
    expect(wordsOf(panel)).toContain('Every draft is reviewed.');
    expect(wordsOf(panel)).toContain('Approved: 3\nEdited: 0\nRejected: 2');
    expect(wordsOf(await session.give('review'))).toContain('No draft is open.');
  });
});

describe('open drafts as a list', () => {
  const items = (reply: Reply) => blocksOf(reply, 'list')[0]?.items ?? [];

  test('come by importance, and lead to each of them', async () => {
    const session = office();
    const list = await session.press({ of: await addDrafted(session), label: 'As a list' });
    expect(wordsOf(list)).toContain('Open drafts, the most important first: 5');
    expect(items(list).slice(0, 2)).toEqual([
      'Statement: “It will carry trams and bicycles” (Ada Orn) – right as it stands: 14 of 20',
      'Attendance: “About 300 people” – right as it stands: 19 of 20',
    ]);
    // That of one text names it once.
    expect(wordsOf(list).match(/Bridge Daily: New bridge for Velm/g)).toHaveLength(1);
    const third = await session.press({ of: list, label: '3: The river bed is soft' });
    expect(third.update).toBe(true);
    expect(shown(third)).toBe('The river bed is soft');
  });

  test('and all that are confident, say whose words or role each is, however long it is', async () => {
    const session = office();
    const role = {
      ...{ kind: 'role', answer: 'Engineer', subjects: ['Tove Lund'], confidence: 0.97 },
      quote: 'Engineer Tove Lund of Bridgeworks warned that the river bed is soft.',
    };
    const long = {
      ...{ kind: 'statement', answer: 'word '.repeat(60).trim(), speaker: 'Ada Orn' },
      ...{ quote: '“It will carry trams and bicycles,” Ada Orn said on Friday.', confidence: 0.97 },
    };
    const named = { ...role, kind: 'background', answer: 'Tove Lund is an engineer' };
    const panel = await addDrafted(session, [role, long, named]);
    for (const label of ['Approve all confident (3)', 'As a list']) {
      const lines = items(await session.press({ of: panel, label }));
      expect(lines[0]).toMatch(/^Role: “Engineer” \(Tove Lund\)/);
      expect(lines[1]).toMatch(/^Statement: “word .{100,130}… \(Ada Orn\)/);
      expect(lines[2]).toMatch(/^Background: “Tove Lund is an engineer”(?! \()/);
    }
  });

  test('are by person, kind and day, and those of them that are confident can be taken', async () => {
    const session = office();
    await addDrafted(session);
    const lund = await session.give('review', { person: 'tove lund' });
    expect(items(lund).map((line) => line.slice(0, 8))).toEqual(['Warning:', 'Statemen']);
    const said = await session.give('review', { person: 'Lund', kind: 'Statement' });
    expect(items(said)).toHaveLength(1);
    // Of a day that a draft tells of, or of its article.
    expect(items(await session.give('review', { day: '9 March 2031' }))).toHaveLength(1);
    expect(items(await session.give('review', { day: '9 June 2031' }))).toHaveLength(5);
    expect(items(await session.give('review', { source: BRIDGE, kind: 'Statement' }))).toHaveLength(
      3,
    );
    expect(wordsOf(await session.give('review', { day: '1 May 1999' }))).toContain(
      'No such draft is open',
    );
    const next = session.as({ now: new Date('2031-06-10T01:00:00Z') });
    expect(items(await next.give('review', { day: '어제' }))).toHaveLength(5);
    expect(wordsOf(await session.give('review', { day: 'qqq' }))).toContain('is no day');
    expect(wordsOf(await session.give('review', { kind: 'Qqq' }))).toContain('I know no kind');
    expect((await session.type('review', 'person', 'lu')).map(({ name }) => name)).toEqual([
      'Tove Lund',
    ]);
    const sure = await session.press({ of: lund, label: 'Approve all confident (2)' });
    expect(items(sure)).toHaveLength(2);
    const done = await session.press({ of: sure, label: 'Approve these 2' });
    expect(wordsOf(done)).toContain('2 drafts are approved, in one change.');
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).not.toContain('300 people');
  });

  test('are without those that another moderator has before them', async () => {
    const session = office();
    await addDrafted(session);
    const other = office({ url: session.url }).as({ member: 'second' });
    const list = await other.give('review', { day: '2031-06-09' });
    expect(items(list)).toHaveLength(4);
    expect(wordsOf(await plain(session).give('review', { kind: 'Statement' }))).toContain(
      'That is for moderators',
    );
  });
});

describe('edit', () => {
  test('opens the form filled in; what is sent becomes the fact', async () => {
    const session = office();
    let panel = await addDrafted(session);
    for (let i = 0; i < 3; i += 1) panel = await session.press({ of: panel, label: 'Next' });
    const form = await session.press({ of: panel, label: 'Edit' });
    expect(valuesOf(modalOf(form))).toEqual({
      ...{ answer: 'They begin in March', kind: 'Statement', speaker: 'Tove Lund' },
      ...{ quote: '“We begin in March,” Lund said.', sampleQuestions: '' },
    });
    const next = await session.send(form, { answer: 'Work begins in March', kind: 'plan' });
    expect(next.update).toBe(true);
    expect(wordsOf(next)).toContain('Edited and approved.');
    expect(shown(next)).toBe('Nobody had asked the ferrymen');
    const fact = wordsOf(await session.give('fact show', { fact: 'Work begins in March' }));
    // The speaker is as new as the draft said; nobody was asked again.
    expect(fact).toContain('Speaker: Tove Lund');
    expect(fact).toContain('When: Mar 2031');
    const progress = await session.press({ of: panel, label: 'Approve' });
    expect(wordsOf(progress)).toContain('You edited it already. Statement: “They begin in March”');
    expect(wordsOf(progress)).toContain('It became “Work begins in March”.');
  });

  test('proves the quote, and keeps what was typed', async () => {
    const session = office();
    const form = await session.press({ of: await addDrafted(session), label: 'Edit' });
    const reply = await session.send(form, {
      quote: '“It will carry buses and bicycles,” Ada Orn said',
    });
    expect(wordsOf(reply)).toContain('will carry [-buses-]{+trams+} and bicycles');
    const later = office({ url: session.url });
    const done = await later.press({ of: reply, label: 'Take the source’s words' });
    expect(wordsOf(done)).toContain('Edited and approved.');
    expect(wordsOf(done)).toContain('1 of 5 reviewed');
  });

  test('of a draft that someone decided meanwhile says so, and keeps what was typed', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const form = await session.press({ of: panel, label: 'Edit' });
    await session.press({ of: panel, label: 'Reject' });
    const reply = await session.send(form, { answer: 'Trams and bicycles' });
    expect(wordsOf(reply)).toContain('You rejected it already.');
    expect(wordsOf(reply)).toContain('Answer: Trams and bicycles');
    expect(labels(reply)).toEqual(['Open the form', 'Discard']);
    const dropped = await session.press({ of: reply, label: 'Discard' });
    expect(wordsOf(dropped)).toMatch(/^Discarded\..*\nYou have nothing unfinished/);
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).toContain('no such facts');
  });
});

describe('what was typed into a draft', () => {
  test('waits where its text was taken out meanwhile, and is saved once that is back', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const form = await session.press({ of: panel, label: 'Edit' });
    const other = office({ url: session.url }).as({ member: 'second' });
    const gone = await surely(other, 'source remove', { source: BRIDGE });
    const kept = await session.send(form, { answer: 'My own words' });
    expect(wordsOf(kept)).toContain('Those drafts are no longer here');
    expect(wordsOf(kept)).toContain('My own words');
    expect(wordsOf(await session.give('unfinished'))).toContain('My own words');
    await other.press({ of: gone, label: 'Undo' });
    const open = await session.press({ of: kept, label: 'Open the form' });
    expect(wordsOf(await session.send(open))).toContain('Edited and approved');
    expect(wordsOf(await session.give('unfinished'))).toContain('nothing unfinished');
  });

  test('waits where a newer edition took the place of its text', async () => {
    const session = office();
    const form = await session.press({ of: await addDrafted(session), label: 'Edit' });
    const other = office({ url: session.url }).as({ member: 'second' });
    const swap = await other.give('source replace', { source: BRIDGE });
    await goOn(other, await other.send(swap, { text: bridge.replace('300', '400') }));
    const kept = await session.send(form, { answer: 'My own words' });
    expect(wordsOf(kept)).toContain('A newer edition of the text');
    expect(labels(kept)).toEqual(['Open the form', 'Discard', 'Review the drafts']);
    expect(wordsOf(await session.give('unfinished'))).toContain('My own words');
  });
});

describe('several moderators', () => {
  test('get different drafts, which are theirs for some minutes', async () => {
    const session = office();
    const [first, second] = [session, office({ url: session.url }).as({ member: 'second' })];
    const mine = await addDrafted(first);
    const theirs = await second.give('review', { source: BRIDGE });
    expect([shown(mine), shown(theirs)]).toEqual([
      'It will carry trams and bicycles',
      'About 300 people',
    ]);
    expect(wordsOf(theirs)).toContain('other moderators have 1 before them');
    // Without what the other has before them.
    expect(labels(await first.press({ of: mine, label: 'Next' }))).toContain(ALL.replace('3', '2'));
    const forged = await second.press({ of: mine, label: 'Next' });
    expect(shown(forged)).not.toBe('The river bed is soft');
    const late = second.as({ now: new Date('2031-06-10T12:06:00Z') });
    expect(labels(await late.give('review', { source: BRIDGE }))).toContain(ALL);
  });

  test('are told what is before another, and who has decided how', async () => {
    const session = office();
    const second = office({ url: session.url }).as({ member: 'second' });
    const panel = await addDrafted(session);
    const early = await second.press({ of: panel, label: 'Approve' });
    expect(wordsOf(early)).toContain(
      'Statement: “It will carry trams and bicycles” is before another moderator just now: mod',
    );
    const both = await Promise.all([
      session.press({ of: panel, label: 'Approve' }),
      session.press({ of: panel, label: 'Approve' }),
    ]);
    expect(both.map(wordsOf).filter((words) => words.includes('Approved.'))).toHaveLength(1);
    expect(both.map(wordsOf).join()).toContain('You approved it already.');
    const late = await second.press({ of: panel, label: 'Reject' });
    expect(wordsOf(late)).toContain('was approved already, by mod');
    const facts = wordsOf(await session.give('fact list', { state: 'o' }));
    expect(facts).toContain('This server’s own: 1');
  });

  test('approve all at once: each draft becomes one fact, with one entry for each name', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const others = ['a', 'b', 'c'].map((member) => office({ url: session.url }).as({ member }));
    const lists = await Promise.all(others.map((other) => other.press({ of: panel, label: ALL })));
    await Promise.all(
      others.map((other, i) => other.press({ of: lists[i] ?? panel, label: 'Approve these 3' })),
    );
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).toContain('own: 3');
    expect(wordsOf(await session.give('who', { person: 'Tove Lund' }))).toContain('engineer');
  });
});

describe('a panel stays usable', () => {
  test('after a restart', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const later = office({ url: session.url });
    const next = await later.press({ of: panel, label: 'Approve' });
    expect(wordsOf(next)).toContain('1 of 5 reviewed');
    expect(shown(next)).toBe('About 300 people');
  });

  test('and says so when its text was replaced or is gone', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const newer = bridge.replace('300', '350');
    const form = await session.give('source replace', { source: BRIDGE });
    const sure = await session.send(form, { text: newer });
    expect(wordsOf(sure)).toContain('Its 5 open drafts are no longer offered then.');
    await goOn(session, sure);
    const stale = await session.press({ of: panel, label: 'Approve' });
    expect(wordsOf(stale)).toContain('A newer edition of the text has taken its place');
    expect(labels(stale)).toEqual(['Review the drafts']);
    await surely(session, 'source remove', { source: BRIDGE });
    expect(wordsOf(await session.press({ of: panel, label: 'Approve' }))).toContain(
      'no longer here',
    );
    for (const args of [['nothing', '0'], ['nothing'], [], ['x', '-1'], ['x', 'y'.repeat(200)]]) {
      for (const name of [
        ...[
          'draft-yes',
          'draft-no',
          'draft-all',
          'draft-take',
          'draft-see',
          'draft-edit',
          'draft-who',
        ],
      ]) {
        expect(wordsOf(await session.press({ name, args }))).toContain('no longer here');
      }
    }
  });
});

describe('what changes while drafts are open', () => {
  test('an event that is archived keeps its drafts for when it is brought back', async () => {
    const session = office();
    const panel = await addDrafted(session);
    await surely(session, 'event-admin archive', { event: 'River Meeting' });
    const stale = await session.press({ of: panel, label: 'Approve' });
    expect(wordsOf(stale)).toContain('no longer here');
    expect(wordsOf(await session.give('review'))).toContain('No draft is open.');
    const [archived] = await session.type('event-admin restore', 'event', '');
    await session.give('event-admin restore', { event: archived?.value ?? '' });
    expect(shown(await session.give('review', { source: BRIDGE }))).toBe(
      'It will carry trams and bicycles',
    );
    expect(wordsOf(await session.press({ of: panel, label: 'Approve' }))).toContain(
      '1 of 5 reviewed',
    );
  });

  test('a name that became another’s goes into the fact as that other', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const which = await session.give('entity merge', { name: 'Ada Orn', into: 'Bram Tal' });
    const mayor = which.buttons.find(({ label }) => label.includes('mayor'));
    if (!mayor) throw new Error(`no mayor among ${labels(which).join(', ')}`);
    await goOn(session, await session.press(mayor.action));
    expect(wordsOf(await session.press({ of: panel, label: 'Next' }))).toContain('0 of 5 reviewed');
    await session.press({ of: panel, label: 'Approve' });
    const fact = { fact: 'It will carry trams and bicycles' };
    expect(wordsOf(await session.give('fact show', fact))).toContain('Speaker: Bram Tal');
  });

  test('someone known whom a moderator named, and who was merged since, is who they became', async () => {
    const session = office();
    const panel = await addDrafted(session, [drafts[4] ?? { quote: '' }]);
    const told = await session.press({ of: panel, label: 'It is Bram Tal (head, Ferry League)' });
    await surely(session, 'entity merge', { name: 'Bram Tal', into: 'Ina Rook' });
    await takeAll(session, told, 1);
    expect(wordsOf(await session.give('who', { person: 'Ina Rook' }))).toContain(
      'Nobody had asked the ferrymen',
    );
  });
});

test('plain members and other guilds are refused, with forged buttons and forms too', async () => {
  const session = office();
  const panel = await addDrafted(session);
  const form = await session.press({ of: panel, label: 'Edit' });
  const member = plain(session);
  const refusal = 'That is for moderators';
  expect(wordsOf(await member.give('review', { source: BRIDGE }))).toContain(refusal);
  expect(await member.type('review', 'source', '')).toEqual([]);
  for (const { label } of panel.buttons) {
    expect(wordsOf(await member.press({ of: panel, label }))).toContain(refusal);
  }
  expect(wordsOf(await member.send(form, { answer: 'Mine' }))).toContain(refusal);
  for (const name of ['draft-who', 'draft-back', 'review']) {
    const args = panel.buttons.find(({ label }) => label === 'Approve')?.action.args ?? [];
    expect(wordsOf(await member.press({ name, args: [...args, ''] }))).toContain(refusal);
  }
  const stranger = session.as({ guild: OTHER_GUILD });
  expect(wordsOf(await stranger.press({ of: panel, label: 'Approve' }))).toContain(
    'no longer here',
  );
  expect(wordsOf(await session.press({ of: panel, label: 'Next' }))).toContain('0 of 5 reviewed');
});

test('sources with open drafts come first among the suggestions', async () => {
  const session = office();
  await addDrafted(session);
  const [first, ...others] = await session.type('review', 'source', '');
  expect(first).toEqual({ name: '5 open: Bridge Daily: New bridge for Velm', value: BRIDGE });
  expect(others.map(({ value }) => value)).toContain('velm-river/courier');
  expect(others.map(({ value }) => value)).not.toContain(BRIDGE);
});

describe('drafting', () => {
  const story = `Council buys ferry

By Ina Rook

3 March 2031

The council of Velm bought a new ferry on Monday. “It will sail before the summer,” said harbour master Ruth Dale. “We have waited nine years for it.”

Bram Tal said that the league was glad. He warned that the old piers would not bear it. The ferry cost 2 million crowns, the council announced.
`;

  test('a file that is added ends in the panel, and its drafts answer once they are approved', async () => {
    const session = office();
    const file = upload('ferry.txt', story);
    const form = await session.give('source add', { event: 'River Meeting' }, { file });
    const first = await session.send(form, { publisher: 'Velm Mirror' });
    expect(wordsOf(first)).toContain('The source is added.');
    expect(wordsOf(first)).toContain('Facts are being drafted from “Velm Mirror');
    expect(labels(first)).toEqual(['Review the drafts', 'Edit the source', 'Undo']);
    // Others are answered meanwhile.
    expect(await asked(session, 'What is the theme of the River Meeting?')).toContain('One river');
    const panel = await first.next;
    if (!panel) throw new Error('nothing follows');
    expect(labels(panel)).toEqual(expect.arrayContaining(DECIDE));
    const [passage] = blocksOf(panel, 'passage');
    expect(story).toContain(passage?.quote);
    const again = await session.press({ of: first, label: 'Review the drafts' });
    expect(shown(again)).toBe(shown(panel));
    expect(again.next).toBeUndefined();
    const decided = await session.press({ of: again, label: 'Approve' });
    expect(wordsOf(decided)).toMatch(/1 of \d+ reviewed/);
    expect(wordsOf(await session.give('fact list', { state: 'o' }))).toContain(shown(panel));
  });

  test('a source that is here already is drafted when asked', async () => {
    const session = office();
    const first = await session.give('review', { source: 'velm-river/courier' });
    const panel = await first.next;
    expect(wordsOf(panel ?? first)).toMatch(/0 of \d+ reviewed/);
  });

  test('that fails says so, keeps the source, and can be tried again', async () => {
    let broken = true;
    const session = office({
      drafter: (task) =>
        broken
          ? Promise.reject(new Error('out of memory'))
          : draftInBackground(task, reader.model.label),
    });
    const file = upload('ferry.txt', story);
    const form = await session.give('source add', { event: 'River Meeting' }, { file });
    const first = await session.send(form, { publisher: 'Velm Mirror' });
    const failed = await first.next;
    if (!failed) throw new Error('nothing follows');
    expect(wordsOf(failed)).toContain('The source is added.');
    expect(wordsOf(failed)).toContain('The facts could not be drafted.');
    expect(wordsOf(failed)).not.toContain('memory');
    broken = false;
    const again = await session.press({ of: failed, label: 'Try again' });
    expect(wordsOf((await again.next) ?? again)).toMatch(/0 of \d+ reviewed/);
  });

  test('tells the place in line, and holds up no other command, in its guild or another', async () => {
    const held = Promise.withResolvers<undefined>();
    const session = office({
      drafter: async () => {
        await held.promise;
        throw new Error('given up');
      },
    });
    const add = async (each: typeof session, text: string) => {
      const form = await each.give('source add', { event: 'River Meeting' });
      const details = { publisher: 'Inn', headline: 'Menu', published: '2031-03-03' };
      return each.send(form, { ...details, text });
    };
    const first = await add(session, 'Menu\n\nSoup 4\n\nFish 9\n');
    expect(wordsOf(first)).not.toContain('in line');
    const elsewhere = session.as({ guild: OTHER_GUILD });
    const second = await add(elsewhere, 'Menu\n\nSoup 5\n\nFish 9\n');
    expect(wordsOf(second)).toContain('this one is number 2 in line');
    for (const each of [session, elsewhere]) {
      expect(wordsOf(await each.give('gaps'))).toContain('No question is open');
      expect(wordsOf(await each.give('reports'))).toContain('No report is open');
    }
    held.resolve(undefined);
    expect(wordsOf((await second.next) ?? second)).toContain('could not be drafted');
  });

  test('what was approved together, taken back and brought back is not approved twice', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const button = 'Approve all confident (3)';
    const done = await goOn(session, await session.press({ of: panel, label: button }));
    const undone = await session.press({ of: done, label: 'Undo' });
    const before = await session.press({ of: undone, label: button });
    await session.press({ of: await session.give('audit'), label: 'Undo no. 7–11' });
    const own = { state: 'o' };
    await goOn(session, before);
    expect(wordsOf(await session.give('fact list', own))).toContain('This server’s own: 3');
    const none = await session.press({ of: undone, label: button });
    expect(wordsOf(none)).toContain('No confident draft is left to approve');
    expect(wordsOf(await session.give('fact list', own))).toContain('This server’s own: 3');
  });

  test('what is no article says so, and stays a source', async () => {
    const session = office();
    const form = await session.give('source add', { event: 'River Meeting' });
    const text = 'Menu\n\nSoup 4\n\nFish 9\n';
    const first = await session.send(form, {
      ...{ text, publisher: 'Inn', headline: 'Menu', published: '2031-03-03' },
    });
    const reply = await first.next;
    expect(wordsOf(reply ?? first)).toContain('No facts were drafted.');
    expect(wordsOf(reply ?? first)).toMatch(/There are only \d+ words/);
    expect(labels(reply ?? first)).toContain('Add a fact');
    const spanish = await session.send(await session.give('source add', { event: 'River' }), {
      ...{ publisher: 'Diario', headline: 'Aviso', published: '2031-03-03' },
      text: 'El alcalde dijo que la ciudad no puede pagar por los daños de la inundación.',
    });
    const told = wordsOf((await spanish.next) ?? spanish);
    expect(told).toContain('This article is in Spanish; facts are drafted from English only');
  });
});

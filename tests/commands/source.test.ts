import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/bot/reply.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import {
  goOn,
  modalOf,
  office,
  OTHER_GUILD,
  surely,
  upload,
  valuesOf,
  type Office,
} from './moderation.ts';

const story = `Old mill burns down

By Lena Fisk

3 March 2031

The old mill of Brann burned down on Monday night. About 40 people lost their work, said Mayor Olav Tveit, who has led the town for nine years.

“We will build it again,” Tveit told reporters. The fire began in a dryer, the fire brigade found.
`;

async function withEvent(session: Office): Promise<Office> {
  const form = await session.give('event-admin add');
  const reply = await session.send(form, {
    ...{ title: 'Mill fire in Brann', start: '3 March 2031', place: 'Brann' },
    aliases: 'Brann fire\nMill fire',
  });
  expect(wordsOf(reply)).toContain('The event is added.');
  return session;
}

async function withSource(session: Office): Promise<Office> {
  await withEvent(session);
  const form = await session.give('source add', { event: 'Mill fire in Brann' });
  const reply = await session.send(form, { text: story, publisher: 'Brann Post' });
  expect(wordsOf(reply)).toContain('Brann Post: Old mill burns down');
  return session;
}

describe('/event-admin', () => {
  test('adds, edits, archives and restores, for one guild', async () => {
    const session = await withEvent(office());
    expect(wordsOf(await session.give('event', { event: 'Brann fire' }))).toContain('3 Mar 2031');
    const other = session.as({ guild: OTHER_GUILD });
    expect(wordsOf(await other.give('event', { event: 'Brann fire' }))).toContain(
      'I know no event',
    );

    const form = await session.give('event-admin edit', { event: 'Brann fire' });
    expect(valuesOf(modalOf(form))).toMatchObject({
      start: '2031-03-03',
      aliases: 'Brann fire\nMill fire',
    });
    await session.send(form, { end: '4 March 2031' });
    expect(wordsOf(await session.give('event', { event: 'Brann fire' }))).toMatch(
      /3\s?–\s?4 Mar 2031/,
    );

    await surely(session, 'event-admin archive', { event: 'Brann fire' });
    expect(wordsOf(await session.give('event', { event: 'Brann fire' }))).toContain(
      'I know no event',
    );
    const [archived] = await session.type('event-admin restore', 'event', '');
    expect(archived?.name).toBe('Mill fire in Brann');
    await session.give('event-admin restore', { event: archived?.value ?? '' });
    expect(wordsOf(await session.give('event', { event: 'Brann fire' }))).toMatch(
      /3\s?–\s?4 Mar 2031/,
    );
  });

  test('a shipped event is archived for one guild alone', async () => {
    const session = office();
    await surely(session, 'event-admin archive', { event: 'River Meeting' });
    expect(wordsOf(await session.give('event', { event: 'River Meeting' }))).toContain(
      'I know no event',
    );
    const other = session.as({ guild: OTHER_GUILD });
    expect(wordsOf(await other.give('event', { event: 'River Meeting' }))).toContain('Velm');
  });

  test('says which day it does not understand, and keeps what was typed', async () => {
    const session = office();
    const form = await session.give('event-admin add');
    const typed = { title: 'Fire', start: 'some day', place: 'Brann' };
    const reply = await session.send(form, typed);
    expect(wordsOf(reply)).toContain('“some day” is no day that I understand');
    const again = await session.press({ of: reply, label: 'Open the form' });
    expect(valuesOf(modalOf(again))).toMatchObject(typed);
    const backwards = await session.send(again, { start: '2031-03-04', end: '2031-03-03' });
    expect(wordsOf(backwards)).toContain('The last day is before the first.');
  });
});

describe('/source add', () => {
  test('reads the head of a pasted text, and answers from its sentences at once', async () => {
    const session = await withSource(office());
    const shown = wordsOf(await session.give('sources', { event: 'Mill fire' }));
    expect(shown).toContain('Lena Fisk');
    expect(shown).toContain('3 Mar 2031');
    const reply = await session.give('ask', { question: 'What did Tveit tell reporters?' });
    expect(blocksOf(reply, 'quote').map(({ quote }) => quote)).toContain(
      '“We will build it again,” Tveit told reporters.',
    );
  });

  test('asks for what the text does not tell, and keeps the text meanwhile', async () => {
    const session = await withEvent(office());
    const form = await session.give('source add', { event: 'Mill fire in Brann' });
    const reply = await session.send(form, { text: story });
    expect(wordsOf(reply)).toContain('The publisher is missing');
    expect(wordsOf(reply)).not.toContain('The fire began in a dryer');
    const details = await session.press({ of: reply, label: 'Open the form' });
    expect(valuesOf(modalOf(details))).toMatchObject({
      ...{ headline: 'Old mill burns down', byline: 'Lena Fisk', published: '2031-03-03' },
    });
    const wrong = await session.send(details, { publisher: 'Brann Post', url: 'example' });
    expect(wordsOf(wrong)).toContain('“example” is no link');
    const again = await session.press({ of: wrong, label: 'Open the form' });
    const done = await session.send(again, { url: 'https://example.org/mill' });
    expect(wordsOf(done)).toContain(`${story.length} characters`);
    expect(labels(done)).toEqual(['Review the drafts', 'Edit the source', 'Undo']);
  });

  test('takes a file with the command, opening the form with what it tells', async () => {
    const session = await withEvent(office());
    const file = upload('mill.md', story);
    const details = await session.give('source add', { event: 'Brann fire' }, { file });
    expect(valuesOf(modalOf(details)).headline).toBe('Old mill burns down');
    const done = await session.send(details, { publisher: 'Brann Post' });
    expect(wordsOf(done)).toContain('The source is added.');
    const twice = await session.give('source add', { event: 'River Meeting' }, { file });
    expect(wordsOf(await session.send(twice, { publisher: 'Another' }))).toContain(
      'This very text is here already: “Brann Post: Old mill burns down”, about “Mill fire in Brann”.',
    );
  });

  test('takes a text that is too short to draft from, which can be quoted all the same', async () => {
    const session = await withEvent(office());
    const form = await session.give('source add', { event: 'Brann fire' });
    const quote = 'The mill is closed until further notice.';
    const known = { publisher: 'Town of Brann', headline: 'Notice', published: '2031-03-03' };
    const done = await session.send(form, { ...known, text: quote });
    expect(wordsOf(done)).toContain('The source is added.');
    const next = await session.give('fact add', { source: 'Town of Brann' });
    const added = await session.send(next, {
      quote,
      answer: 'The mill is closed',
      kind: 'outcome',
    });
    expect(wordsOf(added)).toContain('The fact is added.');
  });

  test('reduces a web page to its story, and knows old encodings', async () => {
    const session = await withEvent(office());
    const paragraphs = story
      .split('\n\n')
      .slice(3)
      .map((text) => `<p>${text.trim()}</p>`);
    const page = `<!doctype html><html><head><title>Old mill burns down</title></head><body>
      <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
      <article><h1>Old mill burns down</h1>${paragraphs.join('')}<p>The café beside it stands.</p></article>
      <footer>Cookies</footer></body></html>`;
    const bytes = Uint8Array.from(page, (character) =>
      character === '“' ? 0x93 : character === '”' ? 0x94 : character.charCodeAt(0),
    );
    const form = await session.give('source add', { event: 'Brann fire' });
    const typed = { publisher: 'Brann Post', published: '2031-03-03' };
    const done = await session.send(form, typed, { file: upload('mill.html', bytes) });
    expect(wordsOf(done)).toContain('The source is added.');
    const next = await session.give('fact add', { source: 'Brann Post' });
    const fact = { answer: 'The café', kind: 'outcome', quote: 'The café beside it stands.' };
    const [quote] = blocksOf(await session.send(next, fact), 'quote');
    expect(quote?.source.text).toContain('“We will build it again,” Tveit told reporters.');
    expect(quote?.source.text).toContain('The café beside it stands.');
    expect(quote?.source.text).not.toMatch(/Sport|Cookies|<p>/);
  });

  test.each([
    ['empty.txt', '   ', 'The file is empty'],
    ['story.pdf', 'x', 'expected a text with a name in .txt, .md or .html'],
    ['story.txt', '%PDF-1.7', 'This is a PDF'],
    ['story.txt', '\0\u0001\u0002'.repeat(20), 'not a text file'],
  ])('refuses %s', async (name, content, why) => {
    const session = await withEvent(office());
    const form = await session.give('source add', { event: 'Brann fire' });
    const reply = await session.send(form, { publisher: 'Post' }, { file: upload(name, content) });
    expect(wordsOf(reply)).toContain(why);
    expect(wordsOf(reply)).toContain('Publisher: Post');
  });
});

test('a long page behind another one is told its place in line, and is read in its turn', async () => {
  const paragraphs = story.split('\n\n').map((text) => `<p>${text}</p>`);
  // What takes half a second to read, and what makes the page a long one and is read in no time.
  const furniture = `${'<div><p>Some words.</p></div>'.repeat(2_000)}<!--${'.'.repeat(200_000)}-->`;
  const file = upload('mill.html', `<article>${paragraphs.join('')}</article>${furniture}`);
  const empty = upload('mill.html', `<p>One.</p>${'<i></i>'.repeat(40_000)}`);
  const session = await withEvent(office());
  const form = await session.give('source add', { event: 'Brann fire' });
  const edition = await session.give('source replace', { source: 'velm-river/courier' });
  const add = (): Promise<Reply> => session.give('source add', { event: 'Brann fire' }, { file });
  // The one that is told its place has the other one before it.
  const waiting = await Promise.race([add(), add()]);
  const [sent, newer] = await Promise.all([
    session.send(form, { publisher: 'Brann Post' }, { file: empty }),
    session.send(edition, {}, { file }),
  ]);
  expect(wordsOf(waiting)).toContain('number 2 in line');
  for (const each of [sent, newer]) expect(wordsOf(each)).toMatch(/number [34] in line/);
  const read = (await waiting.next) ?? expect.fail('nothing comes');
  const done = await session.send(read, { publisher: 'Brann Post', headline: 'Old mill' });
  expect(wordsOf(done)).toContain('The source is added.');
  const refused = (await sent.next) ?? expect.fail('nothing comes');
  expect(wordsOf(refused)).toContain('No story was found');
  expect(wordsOf(refused)).toContain('Publisher: Brann Post');
  expect(wordsOf((await newer.next) ?? expect.fail('nothing comes'))).toContain(
    'Put this edition in place?',
  );
});

describe('/source edit, replace and remove', () => {
  test('a newer edition that loses many quotes says how many more; the log has no long digest', async () => {
    const session = office();
    const form = await session.give('source replace', { source: 'velm-river/courier' });
    const sure = await session.send(form, {
      text: 'Neighbours meet about the river\n\nVELM, 2 May 2031 — Orn called for a common fund.',
    });
    const [, count = ''] = /To mend: (\d+) of its facts/.exec(wordsOf(sure)) ?? [];
    expect(wordsOf(sure)).toContain(`${Number(count) - 8} more`);
    await goOn(session, sure);
    expect(wordsOf(await session.give('audit'))).not.toMatch(/[0-9a-f]{20}/);
  });

  const mill = 'mill-fire-in-brann/brann-post';
  const fact = {
    ...{ answer: 'About 40 people', kind: 'count' },
    quote: 'About 40 people lost their work',
    sampleQuestions: 'How many people lost their work in Brann?',
  };

  test.each([
    ['By Lena Fisk', 'Lena Fisk'],
    ['Words: Lena Fisk', 'Lena Fisk'],
    ['Byron Fisk', 'Byron Fisk'],
  ])('who wrote it is shown without what leads to the name: %s', async (byline, name) => {
    const session = await withSource(office());
    const form = await session.give('source edit', { source: mill });
    await session.send(form, { byline });
    const shown = wordsOf(await session.give('sources', { event: 'Mill fire in Brann' }));
    expect(shown).toContain(`By: ${name}\n`);
  });

  test('corrects what is known of a source', async () => {
    const session = await withSource(office());
    const form = await session.give('source edit', { source: mill });
    await session.send(form, { byline: 'Lena Fisk and Per Dahl' });
    expect(wordsOf(await session.give('sources', { event: 'Mill fire' }))).toContain('Per Dahl');
    const shipped = await session.give('source edit', { source: 'velm-river/courier' });
    await session.send(shipped, { publisher: 'The Velm Courier' });
    const reply = await session.give('ask', { question: 'What was the attendance in Velm?' });
    expect(blocksOf(reply, 'quote')[0]?.source.publisher).toBe('The Velm Courier');
  });

  test('a newer edition lists what no longer stands, to be mended', async () => {
    const session = await withSource(office());
    await session.send(await session.give('fact add', { source: mill }), fact);
    const form = await session.give('source replace', { source: mill });
    const same = await session.send(form, { text: story });
    expect(wordsOf(same)).toContain('what is here already');
    const newer = story.replace('About 40 people', 'About 45 people');
    const sure = await session.send(form, { text: newer });
    expect(wordsOf(sure)).toContain('Put this edition in place?');
    expect(wordsOf(sure)).toContain('To mend: 1 of its facts');
    const question = 'How many people lost their work in Brann?';
    expect(blocksOf(await session.give('ask', { question }), 'answer')[0]?.text).toBe(
      'About 40 people',
    );
    const reply = await goOn(session, sure);
    expect(wordsOf(reply)).toContain('To mend: 1 of its facts');
    expect(blocksOf(await session.give('ask', { question }), 'answer')[0]?.text).not.toBe(
      'About 40 people',
    );
    expect(wordsOf(await session.press({ of: reply, label: 'All to mend' }))).toContain(
      'About 40 people: lacks its quote',
    );
    // A still newer edition that leaves it as it is does not make it stand.
    const again = await session.give('source replace', { source: mill });
    const edition = newer.replace('Tveit told', 'Tveit said to');
    const third = await goOn(session, await session.send(again, { text: edition }));
    expect(wordsOf(third)).toContain('To mend: 1 of its facts');
    const mend = await session.press({ of: reply, label: 'Mend: About 40 people' });
    const refused = await session.send(mend, { answer: 'About 45 people' });
    expect(wordsOf(refused)).toContain('About [-40-]{+45+} people');
    await session.press({ of: refused, label: 'Take the source’s words' });
    expect(blocksOf(await session.give('ask', { question }), 'answer')[0]?.text).toBe(
      'About 45 people',
    );
  });

  test.each(['source remove', 'fact remove'])(
    'what /%s takes out comes back as it was, also what is to mend',
    async (command) => {
      const session = await withSource(office());
      await session.send(await session.give('fact add', { source: mill }), fact);
      const form = await session.give('source replace', { source: mill });
      const newer = story.replace('About 40 people', 'About 45 people');
      await goOn(session, await session.send(form, { text: newer }));
      const what = command === 'source remove' ? { source: mill } : { fact: 'About 40 people' };
      const removed = await surely(session, command, what);
      const back = await session.press({ of: removed, label: 'Undo' });
      expect(wordsOf(back)).toContain('To mend: 1 fact that is back quotes');
      expect(wordsOf(await session.give('fact list', { state: 'r' }))).toContain(
        'About 40 people: lacks its quote',
      );
      const question = 'How many people lost their work in Brann?';
      const answer = blocksOf(await session.give('ask', { question }), 'answer')[0];
      expect(answer?.text).not.toBe('About 40 people');
      await surely(session, 'fact remove', { fact: 'About 40 people' });
      const restored = await session.give('fact restore', { fact: 'About 40 people' });
      expect(wordsOf(restored)).toContain('To mend: 1 fact that is back quotes');
    },
  );

  test('a newer edition that is a file waits for its button, also after a restart', async () => {
    const session = await withSource(office());
    const file = upload('newer.txt', story.replace('About 40', 'About 45'));
    const sure = await session.give('source replace', { source: mill }, { file });
    expect(wordsOf(sure)).toContain('Every quote from it stands');
    expect(wordsOf(await session.give('unfinished'))).toContain('Newer edition: Brann Post');
    const later = office({ url: session.url });
    const done = await goOn(later, sure);
    expect(wordsOf(done)).toContain('The newer edition of “Brann Post');
    const question = 'How many people lost their work in Brann?';
    expect(wordsOf(await later.give('ask', { question }))).toContain('About 45 people');
    expect(wordsOf(await later.give('unfinished'))).toContain('nothing unfinished');
  });

  test('of two newer editions at once, the later gets both and chooses', async () => {
    const session = await withSource(office());
    const other = office({ url: session.url }).as({ member: 'second' });
    const [mine, theirs] = await Promise.all(
      [session, other].map(async (each, i) =>
        each.send(await each.give('source replace', { source: mill }), {
          text: story.replace('About 40', `About 4${i + 1}`),
        }),
      ),
    );
    if (!mine || !theirs) throw new Error('two replies were expected');
    await goOn(session, mine);
    const reply = await goOn(other, theirs);
    expect(labels(reply)).toEqual(['Save mine over it', 'Open the form', 'Keep what stands']);
    await other.press({ of: reply, label: 'Save mine over it' });
    const question = 'How many people lost their work in Brann?';
    expect(wordsOf(await session.give('ask', { question }))).toContain('About 42 people');
  });

  test('is removed with the facts that quote it, if that is wanted', async () => {
    const session = await withSource(office());
    await session.send(await session.give('fact add', { source: mill }), fact);
    const sure = await session.give('source remove', { source: mill });
    expect(wordsOf(sure)).toContain('1 fact quotes it and would go with it:\nAbout 40 people');
    expect(labels(sure)).toEqual(['Remove it with its fact', 'Leave it']);
    const done = await goOn(session, sure);
    expect(wordsOf(done)).toContain('is removed, with 1 fact.');
    const question = 'How many people lost their work in Brann?';
    expect(wordsOf(await session.give('ask', { question }))).not.toContain('About 40 people');
    // One row in the log, and one press takes it back whole.
    expect(wordsOf(await session.give('audit'))).toContain('Removed: 1 fact, 1 source');
    const undone = await session.press({ of: done, label: 'Undo' });
    expect(wordsOf(await session.give('ask', { question }))).toContain('About 40 people');
    expect(wordsOf(undone)).toContain('Undone, so that it is back: fact “About 40 people');
    expect(wordsOf(undone)).toContain('Source: Brann Post: Old mill burns down');
  });

  test('is called by its name where a fact that is undone needs it', async () => {
    const session = await withSource(office());
    await session.send(await session.give('fact add', { source: mill }), fact);
    const removed = await surely(session, 'fact remove', {
      fact: 'mill-fire-in-brann/about-40-people',
    });
    await surely(session, 'source remove', { source: mill });
    expect(wordsOf(await session.press({ of: removed, label: 'Undo' }))).toMatch(
      /needs the source “Brann Post: Old mill burns down”, which is not here/,
    );
  });

  test('of an archived event, and one that an undo took out, are named in the log', async () => {
    const session = await withSource(office());
    await session.send(await session.give('fact add', { source: mill }), fact);
    const { files = [] } = await session.give('export', { event: 'Mill fire in Brann' });
    await surely(session, 'event-admin archive', { event: 'Mill fire in Brann' });
    const archived = wordsOf(await session.give('audit', { what: 'fact' }));
    expect(archived).toContain('Source: Brann Post: Old mill burns down');
    const other = session.as({ guild: OTHER_GUILD });
    const file = upload('mill.json', files[0]?.text ?? '');
    const done = await goOn(other, await other.give('import', {}, { file }));
    const undone = wordsOf(await other.press({ of: done, label: 'Undo' }));
    expect(undone).toContain('Undone, so that it is gone: fact “About 40 people');
    expect(undone).toContain('Source: Brann Post: Old mill burns down');
    const [batch] = labels(await other.give('audit')).filter((label) => label.startsWith('All'));
    const all = await other.press({ of: await other.give('audit'), label: batch ?? '' });
    expect(wordsOf(all)).toContain('Source: Brann Post: Old mill burns down');
  });

  test('is not removed with a fact that came after it was asked', async () => {
    const session = await withSource(office());
    const sure = await session.give('source remove', { source: mill });
    expect(labels(sure)[0]).toBe('Remove it');
    await session.send(await session.give('fact add', { source: mill }), fact);
    expect(wordsOf(await goOn(session, sure))).toContain(
      'is still needed by:\nfact “About 40 people”',
    );
    await surely(session, 'fact remove', { fact: 'mill-fire-in-brann/about-40-people' });
    expect(wordsOf(await surely(session, 'source remove', { source: mill }))).toContain(
      'is removed',
    );
    expect(
      wordsOf(await session.give('source remove', { source: 'velm-river/courier' })),
    ).toContain('stays');
  });
});

import { describe, expect, test } from 'vitest';
import { verdictReply } from '../../commands/shared/verdict.ts';
import { understand } from '../../src/qa/answer.ts';
import { buildIndex } from '../../src/qa/index/answer-index.ts';
import { candidateOfFact } from '../../src/qa/candidates/candidates.ts';
import type { Candidate, Verdict } from '../../src/qa/candidates/verdict.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import type { Fact, Knowledge } from '../../src/packs/knowledge.ts';
import { blocksOf, sessionOf, labels, wordsOf } from './session.ts';
import { reader } from '../reader.ts';
import { one, two } from './packs.ts';

const session = sessionOf(one);
const both = sessionOf(two);
const now = new Date('2031-06-10T12:00:00Z');

/** A verdict about facts of our choice. */
function verdict(knowledge: Knowledge, more: Partial<Verdict>): Verdict {
  const query = understand(buildIndex(knowledge, reader), 'What about the river?');
  return { outcome: 'silent', query, answers: [], related: [], confidence: 0.1, ...more };
}

function candidate(knowledge: Knowledge, key: string): Candidate {
  const fact: Fact | undefined = knowledge.facts.get(key);
  if (!fact) throw new Error(`no fact ${key}`);
  return candidateOfFact(fact, 0.9);
}

describe('answered', () => {
  test('gives the answer, its quote and source, and where to go from there', async () => {
    const reply = await session.give('ask', {
      question: 'What did Ada Orn promise about the weir?',
    });
    expect(reply.visibility).toBe('public');
    expect(blocksOf(reply, 'answer')).toEqual([{ type: 'answer', text: 'To mend the old weir' }]);
    expect(blocksOf(reply, 'quote')).toMatchObject([
      {
        quote: 'She promised to mend the old weir.',
        lead: 'Ada Orn (mayor, Velm) · Pledge',
        source: { publisher: 'Velm Courier' },
      },
    ]);
    expect(labels(reply)).toEqual([
      'Show in context',
      'More from this speaker',
      'More about this event',
      'Report',
    ]);
  });

  test('shows the answer only to the asker when asked to', async () => {
    const question = 'What is the theme of the River Meeting?';
    expect(await session.give('ask', { question, private: true })).toMatchObject({
      visibility: 'private',
    });
  });

  test('shows what each source says where they differ', () => {
    const answers = ['dead-wire', 'dead-post'].map((id) => candidate(two, `tarn-flood/${id}`));
    const reply = verdictReply(verdict(two, { outcome: 'answered', answers }), two, now);
    expect(wordsOf(reply)).toBe(
      [
        ...['Nine people', '> Nine people died', 'Another source says otherwise:'],
        ...['11 people', '> killed 11 people'],
      ].join('\n'),
    );
    const dates = blocksOf(reply, 'quote').map(({ source }) => source.published);
    expect(dates).toEqual(['2031-06-03', '2031-06-05']);
  });

  test('shows the source’s own sentence, also in context', async () => {
    const article = articleKnowledge(
      'Fire at the harbour\n\nThree boats burnt on Monday.\n\nThe pier stood.\n',
      'harbour.txt',
    );
    const bare = sessionOf(article);
    const [source] = [...article.sources.values()];
    if (!source) throw new Error('no source');
    const quote = 'Three boats burnt on Monday.';
    const start = source.text.indexOf(quote);
    const args = [source.key, start.toString(36), (start + quote.length).toString(36)];
    const shown = await bare.press({ name: 'fact', args });
    expect(wordsOf(shown)).toBe(`> ${quote}`);
    const context = await bare.press({ of: shown, label: 'Show in context' });
    expect(wordsOf(context)).toBe(`Fire at the harbour\n\n>>${quote}<<\n\nThe pier stood.`);

    const cutShort = [source.key, start.toString(36), (start + 5).toString(36)];
    expect(wordsOf(await bare.press({ name: 'fact', args: cutShort }))).toMatch(/no longer here/);
  });
});

describe('ambiguous', () => {
  const answers = ['velm-river/guests', 'tarn-flood/dead-post'].map((key) => candidate(two, key));
  const asked = verdict(two, { outcome: 'ambiguous', answers, reason: { key: 'whichEvent' } });

  test('repeats the question and offers the choices, with their events', () => {
    const reply = verdictReply(asked, two, now);
    expect(wordsOf(reply)).toBe(
      '“What about the river?”\nMore than one story fits. Which do you mean?',
    );
    expect(labels(reply)).toEqual([
      'River Meeting in Velm: 1,200 guests',
      'Flood of the Tarn: 11 people',
    ]);
  });

  test('puts the chosen answer in the place of the choice', async () => {
    const reply = verdictReply(asked, two, now);
    const pressed = await both.press({ of: reply, label: 'Flood of the Tarn: 11 people' });
    expect(pressed.update).toBe(true);
    expect(wordsOf(pressed)).toBe('11 people\n> killed 11 people');
  });
});

describe('an office', () => {
  test('comes with whose it is, unless its words tell', () => {
    const person = one.entities.get('ada-orn');
    const [byline] = [...one.facts.values()].filter(({ kind }) => kind === 'credit');
    if (!person || !byline) throw new Error('the pack has another form');
    const shown = (answer: string) => {
      const fact: Fact = { ...byline, kind: 'participant', answer, subjects: [person] };
      const answers = [candidateOfFact(fact, 0.9)];
      const reply = verdictReply(verdict(one, { outcome: 'answered', answers }), one, now);
      return blocksOf(reply, 'quote').map(({ lead }) => lead);
    };
    expect(shown('Mayor of Velm')).toEqual(['Ada Orn']);
    expect(shown('Ada Orn, the mayor')).toEqual([undefined]);
  });
});

describe('silent and near', () => {
  test('says so without an answer', async () => {
    const reply = await session.give('ask', { question: 'Who sang in the opera house of Brunn?' });
    expect(wordsOf(reply)).toMatch(/^No source here/);
    expect(blocksOf(reply, 'quote')).toEqual([]);
  });

  test('shows the nearest passage as uncertain, without a short answer or approved wording', async () => {
    const answers = [candidate(one, 'velm-river/weir')];
    const near = verdict(one, { outcome: 'near', answers, reason: { key: 'near' } });
    const reply = verdictReply(near, one, now);
    expect(wordsOf(reply)).toBe(
      'Not certain. The nearest passage:\nAda Orn> She promised to mend the old weir.',
    );
    const context = await session.press({ of: reply, label: 'Show in context' });
    expect(wordsOf(context)).toContain('>>She promised to mend the old weir.<<');
  });

  test('offers what is near, each with a button that shows its quote', async () => {
    const related = [candidate(one, 'velm-river/weir')];
    const reply = verdictReply(verdict(one, { related, reason: { key: 'silent' } }), one, now);
    expect(wordsOf(reply)).toBe('The sources do not say.\nThe nearest that is known:');
    const shown = await session.press({ of: reply, label: 'Ada Orn: To mend the old weir' });
    expect(shown.visibility).toBe('private');
    expect(wordsOf(shown)).toContain('> She promised to mend the old weir.');
  });
});

describe('buttons under an answer', () => {
  test('show the quote between its paragraphs, only to the one who pressed', async () => {
    const reply = await session.press({ name: 'context', args: ['velm-river/theme'] });
    expect(reply.visibility).toBe('private');
    const [passage] = blocksOf(reply, 'passage');
    expect(passage?.quote).toBe('the theme “One river, many towns”');
    expect(passage?.before).toMatch(/^VELM, 2 May 2031[^]*\n\nUnder $/);
    expect(passage?.after).toMatch(/^, they will talk[^]*mend the old weir\.$/);
  });

  test('lead on privately', async () => {
    const answered = await session.press({ name: 'fact', args: ['velm-river/weir'] });
    const more = await session.press({ of: answered, label: 'More from this speaker' });
    expect(more).toMatchObject({ visibility: 'private' });
    expect(more.update).toBeUndefined();
    expect(wordsOf(more)).toMatch(/^What Ada Orn said\n/);
    const event = await session.press({ of: answered, label: 'More about this event' });
    expect(event.visibility).toBe('private');
    expect(wordsOf(event)).toMatch(/^River Meeting in Velm\n/);
  });

  test('report to those who look after the facts', async () => {
    const thanks = await session.press({ name: 'report', args: ['velm-river/weir'] });
    expect(thanks.visibility).toBe('private');
    expect(wordsOf(thanks)).toMatch(/^Thank you/);
    expect(session.reports.map(({ subject }) => subject)).toEqual(['velm-river/weir']);
  });

  test.each([
    ['a fact that is gone', ['velm-river/gone']],
    ['no arguments', []],
    ['too many arguments', ['velm-river/weir', '1', '2', '3']],
    ['a sentence of a source that is gone', ['velm-river/gone', '0', '9']],
    ['offsets that are none', ['velm-river/courier', '-1', 'zzzzzz']],
    ['a span that is no sentence', ['velm-river/courier', '0', 'zzzzz']],
  ])('say politely that there is nothing for %s', async (_what, args) => {
    for (const name of ['choose', 'fact', 'context', 'report']) {
      const reply = await session.press({ name, args });
      expect(reply.visibility).toBe('private');
      expect(wordsOf(reply)).toMatch(/^That fact is no longer here/);
    }
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', '', /no question in that/],
    ['white space', ' \n\t ', /no question in that/],
    ['punctuation', '?!… —', /no question in that/],
    ['emoji', '🎉🎉👍🏽', /no question in that/],
    ['zero-width and right-to-left marks', '\u200b\u202e\u2066\ufeff', /no question in that/],
    ['a mention', '<@123456789012345678>', /no question in that/],
    ['a custom emoji', '<a:party:123456789012345678>', /no question in that/],
    ['a link', 'https://example.org/a?b=c', /no question in that/],
    ['6,000 characters', 'weir '.repeat(1200), /has 5,999 characters; a question can have 500/],
    ['a lone surrogate', '\ud800', /no question in that/],
  ])('%s gets a short private answer', async (_what, question, words) => {
    const reply = await session.give('ask', { question });
    expect(reply.visibility).toBe('private');
    expect(wordsOf(reply)).toMatch(words);
  });

  test('marks and mentions around a question do not get into its way', async () => {
    const question =
      '\u202e**What did Ada Orn** promise\u200b about the weir?** <@!123456789012345678> https://x.org';
    const reply = await session.give('ask', { question });
    expect(wordsOf(reply)).toMatch(/^To mend the old weir\n/);
  });

  test('an unknown event gets the nearest names', async () => {
    const question = 'How many people died?';
    const reply = await both.give('ask', { question, event: 'floodings at tarno' });
    expect(wordsOf(reply)).toBe('I know no event called “floodings at tarno”. The nearest names:');
    expect(labels(reply)).toContain('Flood of the Tarn');
    const none = await both.give('ask', { question, event: 'xyzzy' });
    expect(wordsOf(none)).toBe('I know no event called “xyzzy”.');
    const all = await both.press({ of: none, label: 'All events' });
    expect(labels(all)).toEqual(['River Meeting in Velm', 'Flood of the Tarn']);
  });
});

describe('suggestions', () => {
  test('some of each event before anything is typed', async () => {
    const choices = await both.type('ask', 'question', '');
    expect(choices.slice(0, 2).map(({ value }) => value)).toEqual([
      'How many guests came to the River Meeting?',
      'How many people died in the flood of the Tarn?',
    ]);
  });

  test.each([
    ['begun', 'how many g', 'How many guests came to the River Meeting?'],
    ['words in another order', 'weir promise', 'What did Ada Orn promise about the weir?'],
    ['misspelt', 'attendence ', 'What was the attendance in Velm?'],
    ['unfinished', 'tam', 'What did the mayor say about taming rivers?'],
    ['in other letters', 'WÉIR', 'What did Ada Orn promise about the weir?'],
  ])('%s', async (_what, typed, expected) => {
    const [first] = await both.type('ask', 'question', typed);
    expect(first).toEqual({ name: expected, value: expected });
  });

  test('only of the event that was chosen', async () => {
    const choices = await both.type('ask', 'question', 'how many', { event: 'Flood of the Tarn' });
    expect(choices.map(({ value }) => value)).toEqual([
      'How many people died in the flood of the Tarn?',
    ]);
  });

  test('none for what nothing is like', async () => {
    expect(await both.type('ask', 'question', 'qqqqqqq')).toEqual([]);
  });

  test('titles where there are no questions', async () => {
    const bare = sessionOf(
      articleKnowledge('Fire at the harbour\n\nThree boats burnt.', 'fire.txt'),
    );
    expect(await bare.type('ask', 'question', '')).toEqual([
      { name: 'Fire at the harbour', value: 'Fire at the harbour' },
    ]);
  });
});

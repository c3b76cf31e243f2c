import { describe, expect, test } from 'vitest';
import { blocksOf, sessionOf, labels, wordsOf } from './session.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import { one, two } from './packs.ts';

const session = sessionOf(one);
const both = sessionOf(two);

describe('/verify', () => {
  test('shows who said it and where, in its sentence', async () => {
    const reply = await session.give('verify', { quote: '“No town can tame a river alone”' });
    expect(reply.visibility).toBe('public');
    expect(wordsOf(reply)).toBe(
      [
        'Verbatim',
        'These are the words of Ada Orn (mayor, Velm).',
        '“>>No town can tame a river alone<<,” Mayor Ada Orn told the guests.',
      ].join('\n'),
    );
    expect(blocksOf(reply, 'passage')[0]?.source.publisher).toBe('Velm Courier');
    expect(labels(reply)).toEqual([
      'Show in context',
      'More from this speaker',
      'More about this event',
    ]);
    const context = await session.press({ of: reply, label: 'Show in context' });
    expect(wordsOf(context)).toContain('No town can tame a river alone');
  });

  test('leads on to what else they said only where a quote of theirs is written down', async () => {
    const facts = new Map([...one.facts].filter(([, { speaker }]) => speaker?.id !== 'ada-orn'));
    const session = sessionOf({ ...one, facts });
    const reply = await session.give('verify', { quote: 'No town can tame a river alone' });
    expect(wordsOf(reply)).toContain('Ada Orn');
    expect(labels(reply)).toEqual(['Show in context', 'More about this event']);
  });

  test('tells a report from a quotation', async () => {
    const report = await session.give('verify', { quote: 'mend the old weir', speaker: 'Ada Orn' });
    expect(wordsOf(report)).toMatch(
      /^Verbatim\nThe source tells in its own words what Ada Orn \(mayor, Velm\) said\.\n/,
    );
    const told = await session.give('verify', { quote: '1,200 guests from nine towns' });
    expect(wordsOf(told)).toMatch(/^Verbatim\nThe source tells it in its own words\.\n/);
  });

  test('marks what was altered, and calls out a changed number and a negation', async () => {
    const number = await session.give('verify', { quote: 'with 1,300 guests from nine towns' });
    expect(wordsOf(number)).toBe(
      [
        'Altered',
        'The source tells it in its own words.',
        'The source says 1,200, not 1,300.',
        'What differs: with [-1,300-]{+1,200+} guests from nine towns',
        'The source has:> with 1,200 guests from nine towns',
      ].join('\n'),
    );
    const negation = await session.give('verify', { quote: 'I will wait for others' });
    expect(wordsOf(negation)).toMatch(
      /^Altered\nThe true words are those of Ada Orn[^]*has “not”[^]*I will \{\+not\+\} wait/,
    );
  });

  test('says when someone else said it', async () => {
    const wrong = await session.give('verify', {
      quote: 'We need new locks before the winter',
      speaker: 'ada orn',
    });
    expect(wordsOf(wrong)).toMatch(
      /^Verbatim, but said by someone else\nThese are the words of Bram Tal \(head, Ferry League\), not Ada Orn\.\n/,
    );
    const unknown = await session.give('verify', {
      quote: 'We need new locks before the summer',
      speaker: 'Xyzzy',
    });
    expect(wordsOf(unknown)).toMatch(/^Altered, and said by someone else\n[^]*, not “Xyzzy”\./);
    const nobody = await session.give('verify', { quote: '1,200 guests', speaker: 'Bram Tal' });
    expect(wordsOf(nobody)).toMatch(
      /^Verbatim, but said by no one here\n[^]*it does not give it to Bram Tal\.\n/,
    );
  });

  test.each([
    ['a name that two have', 'Ada Orn'],
    ['the body that someone speaks for', 'Ferry League'],
    ['a misspelling', 'bramm tall'],
  ])('takes %s for the speaker', async (_what, speaker) => {
    const quote =
      speaker === 'Ada Orn' ? 'The water came in minutes' : 'new locks before the winter';
    expect(wordsOf(await both.give('verify', { quote, speaker }))).toMatch(/^Verbatim\n/);
  });

  const council = sessionOf(
    articleKnowledge(
      `Council votes

“We kept all the locks,” said Councillor Tom Ashby.

''We never sold the old mill,'' said Ida Falk. ''He told me: 'We will sell the mill,' '' she said.

“The ferry will never come back,” Michael O’Neill told the council.
`,
      'council.txt',
    ),
  );
  test.each([
    ['We kept all the locks', 'Mr Ashby', 'Verbatim'],
    ['We never sold the old mill', 'Ida Falk', 'Verbatim'],
    ['We will sell the mill', 'Ida Falk', 'Verbatim, but quoted from someone else'],
    ['We kept all the locks', 'Councillor Ashby', 'Verbatim'],
    ['We kept all the locks', 'ashby', 'Verbatim'],
    ['We kept all the locks', 'Thomas Ashby', 'Verbatim'],
    ['The ferry will never come back', "Michael O'Neill", 'Verbatim'],
    ['The ferry will never come back', 'Sen. Michael O’Neill', 'Verbatim'],
    ['We kept all the locks', 'Mary Ashby', 'Verbatim, but said by someone else'],
    ['We kept all the locks', 'Mr O’Neill', 'Verbatim, but said by someone else'],
  ])('%s by %s, whom no pack knows', async (quote, speaker, heading) => {
    const reply = await council.give('verify', { quote, speaker });
    expect(blocksOf(reply, 'heading').map(({ text }) => text)).toEqual([heading]);
  });

  test('says what is left out', async () => {
    const kept = await session.give('verify', { quote: 'No town … a river alone' });
    expect(wordsOf(kept)).toContain('Words are left out: “can tame”.');
    const put = await session.give('verify', {
      quote: 'No town can tame [they said] a river alone',
    });
    expect(wordsOf(put)).toMatch(/^Verbatim\n/);
    expect(wordsOf(put)).not.toContain('left out');
    const turned = await session.give('verify', { quote: 'I will … wait for others' });
    expect(wordsOf(turned)).toMatch(
      /^Altered\n[^]*The source has “not”, which the quotation leaves out\.\n[^]*I will \{\+not\+\} wait/,
    );
  });

  test.each([
    'No town can tame a river alone. We need new locks before the winter.',
    'We need new locks before the winter and I will not wait for others',
    'No town can tame a river alone … We need new locks before the winter',
    'I will not wait for others, no town can tame a river alone, we need new locks before the winter',
    '“We need new locks before the winter!” “I will not wait for others!”',
  ])('says whose words are joined: %s', async (quote) => {
    const reply = await session.give('verify', { quote });
    expect(wordsOf(reply)).toMatch(
      /^Altered: words of several people in one quotation\nEach of these said a part of it: /,
    );
    const leads = new Set(blocksOf(reply, 'quote').map(({ lead }) => lead));
    expect(leads).toEqual(new Set(['Ada Orn (mayor, Velm)', 'Bram Tal (head, Ferry League)']));
  });

  test('says that words of one are joined', async () => {
    const quote = 'I will not wait for others. No town can tame a river alone.';
    expect(wordsOf(await session.give('verify', { quote }))).toMatch(
      /^Altered: words from several places in one quotation\nThese are words of Ada Orn \(mayor, Velm\), but they stand apart\.\n/,
    );
  });

  test.each([
    ['Bram Tal said: “We need new locks before the winter”', 'Verbatim'],
    ['“We need new locks before the winter,” Tal said', 'Verbatim'],
    ['Ada Orn: "We need new locks before the winter"', 'Verbatim, but said by someone else'],
    ['Xyzzy said: “We need new locks before the winter.”', 'Verbatim, but said by someone else'],
    ['Tal said, “We need new locks before the summer.”', 'Altered'],
    ['Tal told reporters on Friday “we need new locks before the winter”', 'Verbatim'],
    ['“We need new locks,” Bram Tal said, “before the winter”', 'Verbatim'],
    ['Tal: “We need new locks” and “before the winter”', 'Verbatim'],
    ['Tal said: “We need old locks,” and “before the winter”', 'Altered'],
    ['Tal refused the fund, saying “we need new locks before the winter”', 'Verbatim'],
    ['“We need new locks before the winter.” - Bram Tal', 'Verbatim'],
    ['“We need new locks before the winter” (Tal)', 'Verbatim'],
    ['According to Tal, “we need new locks before the winter”', 'Verbatim'],
    ['Bram Tal: We need new locks before the winter', 'Verbatim'],
    ['Bram Tal: We need new locks before the summer', 'Altered'],
    ['We need new locks before the winter — Bram Tal', 'Verbatim'],
    ['We need new locks before the winter ~ Ada Orn', 'Verbatim, but said by someone else'],
    [
      'According to Orn, “we need new locks before the winter”',
      'Verbatim, but said by someone else',
    ],
    ['VELM, 2 May 2031 — The second River Meeting', 'Verbatim'],
    ['and then she said: “No town can tame a river alone”', 'Verbatim'],
  ])('takes the speaker from what introduces it: %s', async (quote, heading) => {
    const reply = await session.give('verify', { quote });
    expect(blocksOf(reply, 'heading').map(({ text }) => text)).toEqual([heading]);
  });

  test('says that words around a quotation were not looked up where they tell more than who speaks', async () => {
    const note = 'Only what stands in quotation marks was looked up.';
    const quote = '“we need new locks before the winter”';
    const plain = await session.give('verify', { quote: `Bram Tal told the meeting: ${quote}` });
    expect(wordsOf(plain)).not.toContain(note);
    const more = await session.give('verify', { quote: `Tal refused the fund, saying ${quote}` });
    expect(wordsOf(more)).toContain(note);
  });

  test('says when nothing is like it', async () => {
    const reply = await session.give('verify', { quote: 'Cats are lovely animals' });
    expect(wordsOf(reply)).toBe(
      'Not found\nNo source here has these words, nor anything near them.',
    );
    expect(reply.buttons).toEqual([]);
  });

  test('looks only into the event that is named', async () => {
    const quote = 'Nine people died when the Tarn burst';
    expect(wordsOf(await both.give('verify', { quote, event: 'Flood of the Tarn' }))).toMatch(
      /^Verbatim/,
    );
    expect(wordsOf(await both.give('verify', { quote, event: 'River Meeting' }))).toMatch(
      /^Not found/,
    );
    expect(wordsOf(await both.give('verify', { quote, event: 'xyzzy' }))).toMatch(
      /^I know no event called “xyzzy”/,
    );
  });

  test.each([
    ['nothing', '', /^There are no words/],
    ['emoji', '🎉👍🏽', /^There are no words/],
    ['quotation marks alone', '“…”', /^There are no words/],
    ['6,000 characters', 'weir '.repeat(1200), /has 5,999 characters; a quotation can have 2,000/],
    ['a pile of marks', `${'['.repeat(900)}weir${']'.repeat(900)}`, /^Not found/],
  ])('%s gets a short answer', async (_what, quote, words) => {
    expect(wordsOf(await session.give('verify', { quote }))).toMatch(words);
  });
});

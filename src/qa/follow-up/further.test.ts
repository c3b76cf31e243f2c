import { describe, expect, test } from 'vitest';
import { ferry, flood, packs, seoul, understood } from './fixture.ts';

const legislation = seoul('What did Ban say about legislation?', 'ban-legislation');
const participant = seoul('Who represented Hungary?', 'martonyi-participant');
const topics = seoul('Which topics will be discussed?', 'topics');
const quill = ferry('What did Dermot Quill say?', {
  text: 'We will not sail until the rota changes',
  speaker: 'Dermot Quill',
});

describe('who and what else', () => {
  understood([
    [legislation, 'who else?', 'What did others say about legislation?'],
    [seoul('What does Ban want?', 'ban-legislation'), 'who else?', 'What do others want?'],
    [seoul('What has Ban said?', 'ban-legislation'), 'who else?', 'What have others said?'],
    [legislation, 'what else?', 'What else did Ban Ki-moon say about legislation?'],
    [legislation, 'what else did he say?', 'What else did Ban Ki-moon say?'],
    [quill, 'anything else?', 'What else did Dermot Quill say?'],
    [quill, 'the other one?', 'What did the other person say?'],
    [participant, 'who else?', 'Who else represented Hungary?'],
    [seoul('How many people were there?', 'attendance'), 'who else?', 'Who else was there?'],
    [topics, 'any others?', 'Which other topics will be discussed?'],
    [topics, 'more', 'Which other topics will be discussed?'],
  ]);
});

/** The facts that go on with the list. */
function further(after: typeof quill, typed: string): readonly string[] | undefined {
  return after.then(typed)?.further?.map(({ id }) => id);
}

test('of a speaker, what was not shown yet, on the topic where one is asked', () => {
  const all = ['ban-efforts', 'ban-framework', 'ban-loopholes', 'ban-justice'];
  expect(further(legislation, 'what else did he say?')).toEqual(all);
  const onTopic = further(legislation, 'what else?') ?? [];
  expect(onTopic).not.toEqual([]);
  expect(all).toEqual(expect.arrayContaining([...onTopic]));
  expect(onTopic.length).toBeLessThan(all.length);
  // Nothing is left out silently: with nothing to show, the question is asked.
  expect(legislation.then('what else did he say about spam?')).not.toHaveProperty('further');
});

test('of a list of people, others than were shown, in nobody’s words', () => {
  const ids = further(participant, 'who else?') ?? [];
  expect(ids).toContain('hague-participant');
  expect(ids).not.toContain('martonyi-participant');
  expect(ids).not.toContain('ban-legislation');
});

test('of one event, what is of the same kind there, and not of another event', () => {
  const ids = further(flood('Who drowned?', 'teague-drowned'), 'anyone else?') ?? [];
  const kinds = ids.map((id) => packs.facts.get(`tavren-flood/${id}`)?.kind);
  expect(new Set(kinds)).toEqual(new Set(['casualty']));
  expect(packs.facts.get('lumen-launch/burns')?.kind).toBe('casualty');
});

test('of a number, only the question goes on', () => {
  for (const [after, asked] of [
    [seoul('How many people attended?', 'attendance'), 'Who else attended?'],
    [flood('How many people were evacuated?', 'evacuated-first'), 'Who else was evacuated?'],
  ] as const) {
    expect(after.then('anything else?')?.understoodAs).toBe(asked);
    expect(after.then('anything else?')).not.toHaveProperty('further');
  }
});

test.each(['next', 'another one', 'show me more', 'keep going', '1 more'])(
  '%s: the same question, where something was shown',
  (typed) => {
    expect(quill.then(typed)).toMatchObject({
      ...{ question: 'What did Dermot Quill say?', read: 'alone', except: quill.turn.shown },
    });
    expect(quill.then(typed)?.understoodAs).toBeUndefined();
    expect(seoul('Who represented Peru?').then(typed)).toBeUndefined();
  },
);

test.each(['say that again', 'can you repeat that', 'what was that again?'])(
  '%s: the same once more',
  (typed) => {
    const asked = 'What did Dermot Quill say?';
    expect(quill.then(typed)).toMatchObject({ question: asked, understoodAs: asked });
    expect(quill.then(typed)).not.toHaveProperty('except');
    expect(seoul('Who represented Peru?').then('say that again')).toBeUndefined();
  },
);

test.each([
  ['whose speaker nobody knows', flood('What did the mayor say?', 'shaw-donations')],
  ['without a name', flood('What does it cost?')],
])('nobody else can be asked for what is %s', (_, after) => {
  expect(after.then('who else?')?.understoodAs).toBeUndefined();
});

test('nothing goes on where nothing was shown', () => {
  expect(seoul('Who represented Peru?').then('who else?')).not.toHaveProperty('further');
});

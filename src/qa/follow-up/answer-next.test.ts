import { expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { articleKnowledge } from '../../packs/article.ts';
import { answer } from '../answer.ts';
import { buildIndex } from '../index/answer-index.ts';
import { bestOf } from '../candidates/verdict.ts';
import { answerNext, contextOf, type Next } from './answer-next.ts';
import { followUp } from './follow-up.ts';
import type { Turn } from '../dialogue/memory.ts';
import { turnAfter } from './turn.ts';

const knowledge = articleKnowledge(
  `Ferry strike leaves thousands stranded

A strike by deckhands stopped all Norlane ferries on Friday and left 4,000 passengers stranded in Port Ashby.

“We will not sail until the rota changes,” said Dermot Quill, who leads the Seafarers Union. Quill, 52, lives in Marlow Bay.

Norlane employs 310 deckhands and 45 captains. The captains did not join the strike.

Two ships were damaged when they broke loose, the harbour master, Ines Carvalho, said.
Carvalho closed the inner harbour because of the wind. It opened again on Sunday.
`,
  'ferry.txt',
);
const index = buildIndex(knowledge, reader);
const eventId = knowledge.events[0]?.id ?? '';

/** What the last of some questions gets, each asked after those before it. */
async function after(...typed: readonly string[]): Promise<Next> {
  let last: Turn | undefined;
  let next: Next | undefined;
  for (const question of typed) {
    const goesOn = last && followUp(question, last, index);
    next = await answerNext(index, question, { last, goesOn, scope: { eventId } });
    last = turnAfter(next.verdict, index, { last, eventId });
  }
  if (!next) throw new Error('nothing was asked');
  return next;
}

const quoted = ({ verdict }: Next): string => bestOf(verdict)?.quote ?? '';

test.each([
  [['How many deckhands does Norlane employ?', 'and captains?'], /310 deckhands and 45 captains/],
  [['Who closed the inner harbour?', 'why?'], /because of the wind/],
  [['Who leads the Seafarers Union?', 'where does he live?'], /lives in Marlow Bay/],
  [['Who closed the inner harbour?', 'why?', 'and when did it open again?'], /again on Sunday/],
])('%j finds its passage', async (typed, passage) => {
  expect(quoted(await after(...typed))).toMatch(passage);
});

test.each([
  // Norlane’s deckhands and captains are named elsewhere than around what is told of them.
  ['How many deckhands does Norlane employ?', 'what about Carvalho'],
  ['Why did Carvalho close the inner harbour?', 'what about Quill'],
  ['When did the harbour open again?', 'no i meant Marlow Bay'],
])('of “%s” then “%s” no passage answers that does not name it', async (...typed) => {
  expect((await after(...typed)).verdict.outcome).not.toBe('answered');
});

test('of what no source mentions that is said', async () => {
  const { verdict } = await after('How old is Dermot Quill?', 'what about biden');
  expect(verdict).toMatchObject({ outcome: 'silent', reason: { key: 'noMention', name: 'biden' } });
});

test('what was read with the last question says so, and what was read alone does not', async () => {
  const first = 'How many deckhands does Norlane employ?';
  expect((await after(first, 'and captains?')).after).toBe(first);
  expect((await after(first)).after).toBeUndefined();
  const alone = await after(first, 'Who closed the inner harbour?');
  expect(alone).toMatchObject({ verdict: { outcome: 'answered' } });
  expect(alone.after).toBeUndefined();
});

test('a follow-up of few words is told with the question that it went on from', async () => {
  const first = 'Who closed the inner harbour?';
  const third = await after(first, 'why?', 'and when did it open again?');
  expect(third.after).toBe(`${first} why?`);
  const long = await after(first, 'and what did he do because of the wind?', 'why?');
  expect(long.after).not.toContain(first);
});

test.each([
  ['How many deckhands does Norlane employ?', 'why'],
  ['How old is Dermot Quill?', 'and the woman?'],
])('the answer to “%s” once more is none to “%s”', async (...typed) => {
  expect((await after(...typed)).verdict.outcome).not.toBe('answered');
});

test('what else somebody said is looked for beside what was shown', async () => {
  const union = articleKnowledge(
    `Deckhands on strike

“We will not sail until the rota changes,” said Dermot Quill, who leads the union.

The mayor, Ines Carvalho, asked both sides to talk. “Nobody wins like this,” she said.

Quill accused the company of greed. “They have broken every promise since May,” Quill said.
`,
    'union.txt',
  );
  const known = buildIndex(union, reader);
  const id = union.events[0]?.id ?? '';
  const source = union.events[0]?.sources[0];
  const text = source?.text ?? '';
  const first = await answer(known, 'What did Dermot Quill say?', { eventId: id });
  const start = text.indexOf('“We will');
  const shown = [{ source: source?.key ?? '', start, end: text.indexOf('\n', start) }];
  const last: Turn = { ...turnAfter(first, known, { eventId: id }), shown };
  const goesOn = followUp('what else did he say?', last, known);
  const { verdict } = await answerNext(known, 'what else did he say?', {
    ...{ last: { ...last, answers: [] }, goesOn, scope: { eventId: id } },
  });
  expect(bestOf(verdict)?.quote).toMatch(/broken every promise|accused the company/);
  // What is said again is nothing else.
  const again = {
    ...last,
    answers: [{ ...shown[0], text: bestOf(verdict)?.answer ?? '' }],
  } as Turn;
  const next = await answerNext(known, 'what else did he say?', {
    ...{ last: again, goesOn, scope: { eventId: id } },
  });
  expect(next.verdict.answers.map((each) => each.answer)).not.toContain(again.answers[0]?.text);
});

test('what was asked again has its answer again', async () => {
  const next = await after('Who closed the inner harbour?', 'who was it again?');
  expect(next.verdict.outcome).toBe('answered');
});

test('what is unsure in context is what the question alone is sure of', async () => {
  const first = 'How many deckhands does Norlane employ?';
  const last = turnAfter(await answer(index, first, { eventId }), index, { eventId });
  const ask = (question: string, alone?: string): Promise<Next> =>
    answerNext(index, question, {
      ...{ last, scope: { eventId } },
      goesOn: { question, read: 'in context', ...(alone !== undefined && { alone }) },
    });
  const unsure = await ask('and the people on strike');
  expect(unsure.verdict.outcome).toBe('near');
  const other = await ask('and the people on strike', 'Who closed the inner harbour?');
  expect(quoted(other)).toContain('closed the inner harbour');
  const surer = await ask('and the people on strike', 'How many passengers were stranded?');
  expect(surer).toMatchObject({ verdict: { outcome: 'answered' }, after: first });
  // What was asked stays what was typed.
  expect(surer.verdict.query).toEqual(unsure.verdict.query);
  // The last answer once more is none.
  expect((await ask('and the wages?', first)).verdict.outcome).toBe('near');
});

test('what goes on from a follow-up has the question before it too', () => {
  expect(contextOf({ question: 'why?', after: 'Who closed it?' })).toBe('why, Who closed it');
  expect(contextOf({ question: 'Who closed it?' })).toBe('Who closed it');
});

import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { candidateOfFact } from '../candidates/candidates.ts';
import { namesOf } from '../query/names.ts';
import type { Candidate, Verdict } from '../candidates/verdict.ts';
import type { Turn } from '../dialogue/memory.ts';
import { followUp } from './follow-up.ts';
import { packs, seoul, SEOUL } from './fixture.ts';
import { withoutShown } from './further.ts';
import { turnAfter, turnAfterChoice, turnAfterFurther } from './turn.ts';

const index = { knowledge: packs, names: namesOf(packs) };
const candidate = (id: string) => {
  const fact = packs.facts.get(`${SEOUL}/${id}`);
  if (!fact) throw new Error(`There is no fact ${id}`);
  return candidateOfFact(fact, 0.9);
};
function withoutFact({
  source,
  start,
  end,
  span,
  quote,
  answer,
  confidence,
}: Candidate): Candidate {
  return { source, start, end, span, quote, answer, confidence };
}

const asked = seoul('What did Park promise?', 'park-it-industry');

test('after a choice the question is the one that had several answers', () => {
  const turn = turnAfterChoice(candidate('hague-it-security'), index, asked.turn);
  expect(turn).toMatchObject({ question: 'What did Park Geun-hye promise?', eventId: SEOUL });
  expect(turn.answers.map(({ fact }) => fact)).toEqual([`${SEOUL}/hague-it-security`]);
  expect(turn.shown).toHaveLength(2);
});

test('facts that went on with a list are shown ones from then on', () => {
  const facts = ['park-norms', 'park-rising'].map((id) => candidate(id).fact ?? []).flat();
  const turn = turnAfterFurther('What else did Park Geun-hye say?', facts, index, asked.turn);
  const rest = followUp('what else did she say?', turn, index)?.further?.map(({ id }) => id);
  expect(rest).toContain('park-openness');
  expect(rest).not.toContain('park-rising');
});

describe('who is talked about', () => {
  const turn = (text: string, answers: readonly string[], after?: string) =>
    turnAfter(
      {
        ...{ outcome: 'answered', answers: answers.map(candidate), confidence: 0.9, related: [] },
        query: {
          ...{ question: text, text, type: 'when', tokens: [], mended: [], mentions: [] },
          ...{ bareName: false, ...(after !== undefined && { after }) },
        },
      },
      index,
      { last: asked.turn, eventId: SEOUL },
    );
  const first = 'What did Park Geun-hye promise?';

  test('stays who it was after a question that names nobody, whoever its answer names', () => {
    const open = turn('when was that?', ['hague-it-security'], first);
    expect(open.named[0]).toMatchObject({ name: 'Park Geun-hye', from: 'focus' });
    expect(open).toMatchObject({ after: first, root: first });
    expect(turn('Which cities hosted it?', ['hague-it-security']).named[0]?.name).toBe(
      'William Hague',
    );
  });

  test('is whom the next question names', () => {
    const other = turn('what did Hague say?', ['hague-it-security'], first);
    expect(other.named[0]).toMatchObject({ name: 'William Hague', from: 'focus' });
    expect(turn('Where was Ban?', []).root).toBeUndefined();
  });
});

test('whom somebody did something to is a person, and spoken of as they were before', () => {
  const knowledge = articleKnowledge(
    'A rescue\n\nPeter Orn said that he carried Tove Lund home. A day with Tove Lund was sold.',
    'rescue.txt',
  );
  const town = { knowledge, names: namesOf(knowledge) };
  const [source] = knowledge.events[0]?.sources ?? [];
  if (!source) throw new Error('no source');
  const turn = (text: string, answer: string, last?: Turn, typed = text): Turn => {
    const start = source.text.indexOf(answer);
    const span = { start, end: start + answer.length };
    const given = { source, ...span, span, quote: answer, answer, confidence: 0.9 };
    return turnAfter(
      {
        ...{ outcome: 'answered', answers: [given], confidence: 0.9, related: [] },
        query: {
          ...{ question: text, text, type: 'who', tokens: [], mended: [], mentions: [] },
          bareName: false,
        },
      },
      town,
      { last, eventId: 'rescue', typed },
    );
  };
  const carried = turn('Who did Peter Orn carry?', 'Tove Lund');
  expect(followUp('how old is she?', carried, town)?.understoodAs).toBe('How old is Tove Lund?');
  const next = turn('How old is Tove Lund?', 'home', carried, 'how old is she?');
  expect(next.named.find(({ name }) => name === 'Tove Lund')).toMatchObject({ pronoun: 'she' });
  expect(followUp('and where is he from?', next, town)?.understoodAs).toBe(
    'Where is Peter Orn from?',
  );
  const named = turn('Where does Tove Lund work?', 'home', next);
  expect(named.named[0]).toMatchObject({ name: 'Tove Lund', pronoun: 'she' });
});

describe('a verdict without what was shown', () => {
  const answers = [candidate('park-it-industry'), candidate('park-norms')];
  const verdict: Verdict = {
    ...{ outcome: 'answered', answers, confidence: 0.9, related: [candidate('park-it-industry')] },
    query: {
      question: '',
      text: '',
      type: 'said',
      tokens: [],
      mended: [],
      mentions: [],
      bareName: false,
    },
  };

  test('keeps the rest of its answers', () => {
    const rest = withoutShown(verdict, asked.turn.shown);
    expect(rest.outcome).toBe('answered');
    expect(rest.answers.map(({ fact }) => fact?.id)).toEqual(['park-norms']);
    expect(rest.related).toEqual([]);
  });

  test('is silent when all was shown', () => {
    const shown = [...asked.turn.shown, ...seoul('', 'park-norms').turn.shown];
    expect(withoutShown(verdict, shown)).toMatchObject({ outcome: 'silent', answers: [] });
  });

  test('knows a sentence again by where it stands', () => {
    const [{ source, start }] = asked.turn.shown as [(typeof asked.turn.shown)[0]];
    const sentence = { source, start: start + 1, end: start + 2 };
    const plain = { ...verdict, answers: answers.map((each) => withoutFact(each)) };
    expect(withoutShown(plain, [sentence]).answers).toHaveLength(1);
    expect(withoutShown(plain, [])).toEqual({ ...plain });
  });
});

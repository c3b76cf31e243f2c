import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import type { Event } from '../../packs/knowledge.ts';
import { namesOf } from '../query/names.ts';
import type { Turn } from './memory.ts';
import type { Named } from './named.ts';
import * as referents from './referents.ts';

/** The same event under a headline that is not its title. */
const headed = (event: Event, headline: string): Event => ({
  ...event,
  sources: event.sources.map((source) => ({ ...source, headline })),
});
const known = knowledgeOf(bridge, storm);
const knowledge = { ...known, events: known.events.map((event) => headed(event, 'A headline')) };
const index = { knowledge, names: namesOf(knowledge) };
const EVENT = 'velm-bridge';

const after = (question: string, named: readonly Named[] = [], turn: Partial<Turn> = {}) =>
  referents.dialogueContext(
    { question, eventId: EVENT, answers: [], shown: [], named, ...turn },
    index,
  );
/** "Ada Orn" as a person, who has an id, in this place of the last turn. */
const person = (name: string, from: Named['from'], more: Partial<Named> = {}): Named => ({
  ...{ name, from, type: 'person', id: name },
  ...more,
});
const body = (name: string, from: Named['from'], more: Partial<Named> = {}): Named =>
  person(name, from, { type: 'organisation', ...more });
const stranger = (name: string, from: Named['from']): Named => ({
  name,
  from,
  type: 'organisation',
});
const answered = (text: string, fact?: string) => ({
  answers: [
    {
      text,
      source: `${EVENT}/velm-post`,
      start: 0,
      end: 1,
      ...(fact !== undefined && { fact: `${EVENT}/${fact}` }),
    },
  ],
});

describe('the last question', () => {
  test.each([
    ['And who came?!', 'who came'],
    ['who else came', 'who came'],
    ['what other towns came', 'what towns came'],
    ['who were the other guests', 'who were the guests'],
    ['what did ada orn say', 'what did Ada Orn say'],
    ['what did marten say', 'what did marten say'],
    ['where is the velm town council', 'where is the Velm Town Council'],
    ['what is norland', 'what is norland'],
    ['did Tal meet ada orn', 'did Tal meet ada orn'],
  ])('“%s” is “%s”', (question, expected) => {
    expect(after(question).question).toBe(expected);
  });

  test('is kept with its event and the fact that answered first, where they are known', () => {
    const context = after('how many came', [], answered('1,200', 'guests'));
    expect(context).toMatchObject({ event: { id: EVENT }, fact: { id: 'guests' } });
    const unknown = after('how many came', [], { ...answered('1,200', 'none'), eventId: 'none' });
    expect([unknown.event, unknown.fact]).toEqual([undefined, undefined]);
  });
});

describe('“he” and “she”', () => {
  const meant = (named: readonly Named[], pronoun?: 'he' | 'she', question = 'what did they say') =>
    referents.person(after(question, named), pronoun)?.name;
  const [orn, tal] = [
    person('Ada Orn', 'question', { pronoun: 'she' }),
    person('Bo Tal', 'question'),
  ];

  test.each([
    ['the one person', [orn], 'Ada Orn'],
    [
      'who is in focus before whom the question named',
      [person('Bo Tal', 'focus'), person('Ada Orn', 'answer')],
      'Bo Tal',
    ],
    ['whom the question named before the answer’s', [person('Ada Orn', 'answer'), tal], 'Bo Tal'],
    [
      'whom the answer named before those of earlier',
      [person('Ada Orn', 'before'), person('Bo Tal', 'answer')],
      'Bo Tal',
    ],
    ['nobody of two', [tal, person('Ada Orn', 'question')], undefined],
    ['a speaker who may be a person', [stranger('Bo Tal', 'focus')], 'Bo Tal'],
    ['no speaker that is a body', [stranger('Velm Council', 'focus')], undefined],
    ['no body that is described', [body('Velm', 'focus')], undefined],
    ['a name of two words that may be anybody’s', [stranger('Bo Tal', 'answer')], 'Bo Tal'],
    ['none of three words', [stranger('Bo van Tal', 'answer')], undefined],
    ['none of earlier', [stranger('Bo Tal', 'before')], undefined],
  ])('mean %s', (_whom, named, expected) => {
    expect(meant(named)).toBe(expected);
  });

  test('mean who is spoken of so, before others of whom that is not known', () => {
    expect(meant([orn, tal], 'she')).toBe('Ada Orn');
    expect(meant([orn, tal], 'he')).toBe('Bo Tal');
    expect(meant([orn], 'he')).toBeUndefined();
    expect(meant([orn, person('Bo Tal', 'focus')], 'she')).toBeUndefined();
    expect(meant([{ ...orn, from: 'answer' }, person('Bo Tal', 'focus')], 'she')).toBe('Bo Tal');
  });

  test('mean the one person whom the question has by a noun', () => {
    expect(meant([], 'she', 'what did the woman say')).toBe('the woman');
    expect(meant([], 'he', 'what did the woman say')).toBeUndefined();
    expect(meant([], 'he', 'what did the teacher say')).toBe('the teacher');
    expect(meant([], 'he', 'what did the teachers say')).toBeUndefined();
    expect(meant([], 'he', 'what did the man tell the driver')).toBeUndefined();
    expect(meant([orn], 'he', 'what did the man say')).toBe('the man');
  });
});

describe('“they”', () => {
  const meant = (question: string, ...named: readonly Named[]) =>
    referents.group(after(question, named));

  test('are those in focus, up to three', () => {
    const three = ['Ada Orn', 'Bo Tal', 'Ida Falk'].map((name) => person(name, 'focus'));
    expect(meant('who spoke', ...three)).toEqual({
      name: 'Ada Orn, Bo Tal and Ida Falk',
      plural: true,
    });
    expect(meant('who spoke', ...three.slice(1))?.name).toBe('Bo Tal and Ida Falk');
    expect(meant('who spoke', ...three.slice(1, 2))).toEqual({ name: 'Bo Tal', plural: false });
    expect(meant('who spoke', ...three, person('Per Holm', 'focus'))).toBeUndefined();
  });

  test.each([
    [
      'the body that the question is about',
      'what did the Ferry League want',
      [body('Ferry League', 'question')],
      'the Ferry League',
    ],
    [
      'none that stands behind a preposition',
      'what was said in Velm',
      [body('Velm', 'question')],
      undefined,
    ],
    ['what was counted and acts', 'how many guests came', [], 'the guests'],
    ['the body of the answer', 'what closed', [body('Crown Mutual', 'answer')], 'Crown Mutual'],
    [
      'no body of the answer that nobody described',
      'what closed',
      [stranger('Crown Water Mutual', 'answer')],
      undefined,
    ],
    [
      'the persons of the answer',
      'what happened',
      [person('Ada Orn', 'answer'), person('Bo Tal', 'answer')],
      'Ada Orn and Bo Tal',
    ],
    ['else the one person', 'what did Ada Orn say', [person('Ada Orn', 'question')], 'Ada Orn'],
  ])('are %s', (_whom, question, named, expected) => {
    expect(meant(question, ...named)?.name).toBe(expected);
  });

  test('what a question counts is a plural', () => {
    expect(referents.countedIn(after('how many guests came'))).toEqual({
      name: 'the guests',
      plural: true,
    });
    expect(referents.countedIn(after('what did it cost'))).toBeUndefined();
  });
});

describe('“it” as an event', () => {
  const meeting = person('River Meeting', 'question', { type: 'event' });
  const meant = (named: readonly Named[], turn?: Partial<Turn>) =>
    referents.occasion(after('what was it like', named, turn))?.name;

  test.each([
    ['the one that the question named', [meeting], {}, 'the River Meeting'],
    [
      'the one that the answer is about',
      [{ ...meeting, from: 'answer' as const }],
      answered('1,200', 'guests'),
      'the River Meeting',
    ],
    ['the one in view, by its title', [], {}, 'the opening of the bridge in Velm'],
    [
      'the same where somebody’s words answered',
      [meeting],
      answered('alone', 'alone'),
      'the opening of the bridge in Velm',
    ],
    [
      'the same where two were named',
      [meeting, { ...meeting, name: 'Fish Fair' }],
      {},
      'the opening of the bridge in Velm',
    ],
    [
      'none of earlier',
      [{ ...meeting, from: 'before' as const }],
      answered('1,200', 'guests'),
      'the opening of the bridge in Velm',
    ],
    ['none without an event', [], { eventId: 'none' }, undefined],
  ])('is %s', (_which, named, turn, expected) => {
    expect(meant(named, turn)).toBe(expected);
  });

  test.each([
    ['The Great Flood', 'the Great Flood'],
    ['A storm at sea', 'a storm at sea'],
    ['Seoul Conference', 'the Seoul Conference'],
    [
      'One Two Three Four Five Six Seven Eight Nine',
      'the One Two Three Four Five Six Seven Eight Nine',
    ],
    ['One Two Three Four Five Six Seven Eight Nine Ten', undefined],
    ['Bridge opens: town sings', undefined],
  ])('a title “%s” is “%s”', (title, expected) => {
    const [own = expect.fail()] = knowledge.events;
    const event = { ...own, title };
    const meant = (each: Event) =>
      referents.occasion({ ...after('what was it'), event: each })?.name;
    expect(meant(event)).toBe(expected);
    expect(meant(headed(event, title))).toBeUndefined();
  });
});

describe('“it” as a thing', () => {
  const meant = (question: string, ...named: readonly Named[]) =>
    referents.thing(after(question, named))?.name;

  test.each([
    [
      'the body of the question',
      'what does Crown Mutual do',
      [body('Crown Mutual', 'question')],
      'Crown Mutual',
    ],
    [
      'none behind a preposition',
      'what was told to Crown Mutual',
      [body('Crown Mutual', 'question')],
      undefined,
    ],
    ['none of the answer to “what”', 'what closed', [body('Crown Mutual', 'answer')], undefined],
    [
      'the one that answers “which”',
      'which firm closed',
      [body('Crown Mutual', 'answer')],
      'Crown Mutual',
    ],
    ['no plural', 'who sells Crown Motors', [body('Crown Motors', 'question')], undefined],
    ['none of earlier', 'what closed', [body('Crown Mutual', 'before')], undefined],
    ['no person', 'what does Ada Orn do', [person('Ada Orn', 'question')], undefined],
    [
      'no unknown name of two words',
      'what does Crown Mutual do',
      [stranger('Crown Mutual', 'question')],
      undefined,
    ],
    [
      'an unknown one that has a body’s word',
      'what does Crown Bank do',
      [stranger('Crown Bank', 'question')],
      'Crown Bank',
    ],
    ['an unknown one of one word', 'what does Lumen do', [stranger('Lumen', 'question')], 'Lumen'],
    [
      'nothing of two',
      'do Lumen and Orsk pay',
      [stranger('Lumen', 'question'), stranger('Orsk', 'question')],
      undefined,
    ],
  ])('is %s', (_which, question, named, expected) => {
    expect(meant(question, ...named)).toBe(expected);
  });

  test('that the question has by a noun is the only one, where it names no body', () => {
    const asked = (question: string, ...named: readonly Named[]) =>
      referents.thingAsked(after(question, named))?.name;
    expect(asked('what did the envelope hold')).toBe('the envelope');
    expect(asked('what did the teacher hold')).toBeUndefined();
    expect(asked('what did the envelopes hold')).toBeUndefined();
    expect(asked('was the envelope in the box')).toBeUndefined();
    expect(asked('did Lumen open the envelope', stranger('Lumen', 'question'))).toBeUndefined();
    expect(asked('what did the envelope hold', stranger('Lumen', 'answer'))).toBe('the envelope');
  });
});

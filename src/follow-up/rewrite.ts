/** The ways in which a question goes on from another. Each gives a question that stands on its own, or nothing. */
import type { AnswerIndex } from '../answer/index.ts';
import { formOf } from '../answer/intents.ts';
import { mentionsIn } from '../qa/query/names.ts';
import type { Entity, Span } from '../knowledge/knowledge.ts';
import { tokenise } from '../text/tokens.ts';
import { group, namedIn, occasion, person, thing, type Scene } from './referents.ts';

type Way = (text: string, scene: Scene, index: AnswerIndex) => string | undefined;

const FORM =
  /^(?:and |so |but )?(?:how (?:many|much|long|often|old|big|large|far|tall)|what time|what|which|who(?:m|se)?|when|where|why|how)\b\s*/i;
const BARE =
  /^(?:and |but |so |ok(?:ay)?,? )*(?<form>why|when|where|who|how|how (?:many|much|long|often|old|big|large|far)|what time)(?: exactly| precisely| then| so| not)?$/i;

/** "Why?", "how many?": the last question in another form. */
export const bareForm: Way = (text, { question }) => {
  const form = BARE.exec(text)?.groups?.form;
  return form === undefined ? undefined : inForm(form, question);
};

function inForm(form: string, question: string): string {
  return `${form} ${question.replace(/[?!.\s]+$/u, '').replace(FORM, '')}`;
}

const WHY_THAT = /^(?:and )?(?:why (?:is|was) (?:that|this|it)(?: so)?|how come|what for)$/i;
const WHO_SAID_THAT = /^(?:and )?who (?:said|says|told|claims?|claimed) (?:that|this|so|it)$/i;

/** "Why was that?", "who said that?" */
export const aboutThat: Way = (text, { question, fact }) => {
  if (WHY_THAT.test(text)) return inForm('why', question);
  return fact && WHO_SAID_THAT.test(text) ? `Who said “${fact.answer}”` : undefined;
};

const GOES_ON =
  /^(?:(?:ok(?:ay)?|so|oh|but)[, ]+)*(?:and what about|and how about|what about|how about|and|also|plus|same for|or)\s+(?<other>.+)$/i;
const LEAD = /^(?:(?:in|at|on|for|from|by|of|to|with|about)\s+)?(?:the\s+)?/i;
const MOST_OTHER = 6;

/** "And Hague?", "what about Hungary": the last question with another name, topic, time or counted thing in it. */
export const withOther: Way = (text, scene, index) => {
  const other = GOES_ON.exec(text)?.groups?.other;
  if (other === undefined || other.split(/\s+/).length > MOST_OTHER) return undefined;
  if (formOf(other) !== 'words' || ANAPHOR.test(other)) return undefined;
  const question = scene.question.replace(/[?!.\s]+$/u, '');
  const bare = other.replace(LEAD, '');
  const words = tokenise(bare);
  const [mention] = mentionsIn(words, index.search.names);
  const [entity, ...namesakes] = mention?.entities ?? namedIn(other, index);
  if (!entity) return withOtherTopic(question, other, bare, index);
  const place = placeFor(entity, question, index);
  // "What about Hungary" asks for Hungary where nothing stands in its place; "and from Hungary" narrows.
  if (!place) return AT.test(other) ? `${question} ${other}` : undefined;
  const whole = mention?.from === 0 && mention.to === words.length && namesakes.length === 0;
  return put(whole ? entity.name : bare, place, question);
};

/** Where the question names something that the entity can stand for: of the same type, else another actor. */
function placeFor(entity: Entity, question: string, { search }: AnswerIndex): Span | undefined {
  const words = tokenise(question);
  const places = mentionsIn(words, search.names).flatMap(({ from, to, entities: [named] }) => {
    const [first, last] = [words[from], words[to - 1]];
    return named && first && last ? [{ named, start: first.start, end: last.end }] : [];
  });
  return (
    places.findLast(({ named }) => named.type === entity.type) ??
    places.findLast(({ named }) => ACTORS.has(named.type) && ACTORS.has(entity.type))
  );
}

const ACTORS: ReadonlySet<Entity['type']> = new Set(['person', 'organisation', 'country', 'group']);

const ABOUT = /\b(?:about|regarding|concerning)\s+(?<topic>[^?]+)$/i;
const AT = /^(?<at>in|on|at|during|from|for)\s/i;

function withOtherTopic(
  question: string,
  other: string,
  bare: string,
  index: AnswerIndex,
): string | undefined {
  const topic = ABOUT.exec(question)?.groups?.topic;
  if (topic !== undefined) return `${question.slice(0, -topic.length)}${bare}`;
  if (AT.test(other)) return `${question} ${other}`;
  const { unit } = index.search.understand(question);
  const counts =
    formOf(question) === 'how-many' && /s$|^(?:people|men|women|children)$/i.test(bare);
  const start = unit ? question.indexOf(unit.text) : -1;
  if (!counts || !unit || start < 0) return undefined;
  return put(bare, { start, end: start + unit.text.length }, question);
}

function put(text: string, { start, end }: Span, question: string): string {
  return `${question.slice(0, start)}${text}${question.slice(end)}`;
}

const ANAPHOR = /\b(?:he|she|they|him|her|them|his|their|it|its|that|this|those|these)\b/i;
/** "It" that stands for nothing: "is it true that", "how long does it take to". */
const EMPTY_IT =
  /\bit (?:true|possible|likely|right|correct|take|cost|mean)\b|\bit(?:'s| is| was) \w+ (?:that|to)\b/i;
const POINTING = String.raw`(?<!\b(?:say|said|says|tell|told|mean|means|think|like) )\b(?:that|this)\b(?=$| (?:happen|happened|start|begin|end|last|held|take place|open|close|again|then|exactly)\b)`;

/** A noun before a pronoun, whom it means: "the minister … her country", "how many people … they". */
const ANTECEDENT =
  /\b(?:the|an?|this|every|each|any|all)\s+\p{L}+|\b(?:many|which|whose)\s+(?!did|do|does|was|were|is|are|has|have|will|would|can)\p{L}+/iu;

/** Pronouns with what they stand for, as a name or as its possessive. */
const REFERENTS: readonly {
  readonly word: RegExp;
  readonly means: (scene: Scene) => string | undefined;
  readonly possessive?: true;
}[] = [
  { word: /\b(?:he|she|him)\b/i, means: person },
  {
    word: /\b(?:his|her)(?= (?!about\b|on\b|in\b|at\b|to\b|for\b|say\b)\w)/i,
    means: person,
    possessive: true,
  },
  { word: /\bher\b/i, means: person },
  { word: /\btheir(?= \w)/i, means: group, possessive: true },
  { word: /\b(?:they|them)\b/i, means: group },
  { word: /\bits(?= \w)/i, means: thing, possessive: true },
  { word: /\bit(?= (?:say|promise|announce|call|want|plan|decide|warn)\b)/i, means: thing },
  { word: /\bit\b/i, means: occasion },
  { word: new RegExp(POINTING, 'i'), means: occasion },
];

/** "When did she speak?", "where was it held?": a pronoun put into a name. */
export const withReferents: Way = (text, scene, index) => {
  // A pronoun beside a name means that name.
  if (namedIn(text, index).length > 0 || EMPTY_IT.test(text)) return undefined;
  const referent = REFERENTS.find(({ word }) => word.test(text));
  if (!referent) return undefined;
  const { word, means, possessive } = referent;
  const [pronoun] = word.exec(text) ?? [''];
  const before = text.slice(0, text.search(word));
  if (!/^(?:it|that|this)/i.test(pronoun) && ANTECEDENT.test(before)) return undefined;
  const meant = means(scene);
  if (meant === undefined) return undefined;
  const name = possessive ? `${meant}’s` : meant;
  return text.replace(word, () => name).replace(/^(?:and|but|so|ok(?:ay)?),? /i, '');
};

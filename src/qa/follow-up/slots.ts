/** Where a question names something, and putting another name there so that it stays a sentence. */
import type { Entity } from '../../packs/knowledge.ts';
import { allowedEdits, editDistance } from '../../text/edits.ts';
import { isPlural } from '../../text/lang/en/nouns.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { mentionsIn, type Mention, type Names } from '../query/names.ts';
import { agreeing, AUXILIARIES } from '../dialogue/question-parts.ts';

/** Words of a name. */
const MAX_NAME = 8;

/** Where a question names an entity: also inside a longer name, as the country in "president of South Korea". */
export interface Slot {
  readonly entity: Entity;
  /** The name means nobody else. */
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}

/** All places of a question that name an entity, or several of one type. */
export function slots(question: string, names: Names): Slot[] {
  const tokens = tokenise(question);
  const found: Slot[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const { entities, to } of mentionsFrom(tokens, from, names)) {
      const [entity, ...others] = entities;
      const [first, last] = [tokens[from], tokens[to - 1]];
      // Whichever of several mayors is meant, a person's name can stand there.
      const isOneType = others.every(({ type }) => type === entity?.type);
      if (!entity || !isOneType || !first || !last) continue;
      const span = { start: first.start, end: last.end };
      const isPart = found.some(
        (slot) => slot.entity === entity && slot.start <= span.start && span.end <= slot.end,
      );
      if (!isPart) found.push({ ...span, entity, certain: others.length === 0 });
    }
  }
  return found;
}

/** All names that begin at a token, the longest first. */
function mentionsFrom(tokens: readonly Token[], from: number, names: Names): Mention[] {
  const found: Mention[] = [];
  // "The mayor" is a name only with its article.
  const lead = tokens[from - 1]?.norm === 'the' ? 1 : 0;
  for (let to = Math.min(tokens.length, from + MAX_NAME); to > from; to--) {
    const mentions = mentionsIn(tokens.slice(from - lead, to), names);
    const mention = mentions.find((each) => each.from === lead && each.to === to - from + lead);
    if (mention) found.push({ ...mention, from, to });
  }
  return found;
}

/** Without names inside longer ones. */
export function outermost(found: readonly Slot[]): Slot[] {
  return found.filter(
    (slot) =>
      !found.some((other) => other !== slot && other.start <= slot.start && slot.end <= other.end),
  );
}

const BEFORE_SUBJECT = new RegExp(`\\b(?<auxiliary>${AUXILIARIES})\\s+(?:the )?$`, 'i');

/** Whether a name is the subject: right after an auxiliary, and a verb follows. */
export function isSubject(question: string, { start, end }: Slot): boolean {
  return BEFORE_SUBJECT.test(question.slice(0, start)) && /^\s\p{L}/u.test(question.slice(end));
}

/** The question with other words in the place of a name. */
export function put(question: string, { start, end }: Slot, words: string): string {
  return question.slice(0, start) + words + question.slice(end);
}

/** The same with a name, the article and the auxiliary before it put right. */
export function replaced(
  question: string,
  slot: Slot,
  name: string,
  plural = /^the \p{Ll}/u.test(name) && isPlural(name),
): string {
  const before = question.slice(0, slot.start).replace(/\bthe $/i, '');
  const agreed = before.replace(BEFORE_SUBJECT, (found, auxiliary: string) =>
    found.replace(auxiliary, agreeing(auxiliary.toLowerCase(), plural)),
  );
  const after = question.slice(slot.end);
  // "Harris’ team" is "Trump’s team".
  return agreed + name + (/s$/iu.test(name) ? after : after.replace(/^['’](?=\s)/u, '’s'));
}

/** The one entity whose name the words misspell. */
export function misspelt(tokens: readonly Token[], names: Names): Entity[] {
  const typed = tokens.map(({ norm }) => norm).join(' ');
  const limit = allowedEdits(typed.length);
  if (limit === 0) return [];
  const found = new Set<Entity>();
  for (const [key, entities] of names.entries()) {
    const near = key.startsWith(typed.charAt(0)) && editDistance(key, typed, limit) <= limit;
    if (near) for (const each of entities) found.add(each);
  }
  return found.size === 1 ? [...found] : [];
}

/** Whether all words are, nearly, those of the entity's name. */
export function isMisspelling(tokens: readonly Token[], { name }: Entity): boolean {
  const own = tokenise(name).map(({ norm }) => norm);
  return tokens.every(({ norm }) =>
    own.some(
      (word) => editDistance(word, norm, allowedEdits(word.length)) <= allowedEdits(word.length),
    ),
  );
}

/** The entity that a text names first. */
export function named(text: string, names: Names): Entity[] {
  const [mention] = mentionsIn(tokenise(text), names);
  return mention?.entities.length === 1 ? [...mention.entities] : [];
}

/** Who is what: offices before a name, and what stands beside a name between commas. */
import type { NamedEntity } from '../entities.ts';
import { nameIn } from '../entities.ts';
import type { Found } from '../found.ts';
import type { Phrase } from '../phrases.ts';
import { wordingOf, type Scene } from '../scene.ts';
import { isCountry } from '../gazetteer.ts';
import { isBody, isKin, isTitle, singular } from '../titles.ts';
import { nounClasses } from '../word-classes.ts';
import type { Range } from '../wording.ts';

/** A role longer than this many words is a story of its own. */
const LONGEST = 16;

/** The offices of people and what bodies and things are, each told once. */
export function roles(scene: Scene): Found[] {
  const told = new Set<string>();
  return [...titled(scene), ...beside(scene)].filter((found) => {
    const key = `${found.subjects[0] ?? ''} ${found.answer
      .map(({ from, to }) => wordingOf(scene.article, from, to))
      .join(' ')
      .toLowerCase()}`;
    return !told.has(key) && told.add(key);
  });
}

/** "British Foreign Secretary William Hague", "foreign ministers Julie Bishop from Australia and Carl Bildt from Sweden" */
function titled(scene: Scene): Found[] {
  const { article, mentions } = scene;
  const { words } = article;
  let shared: { readonly range: Range; readonly sentence: number } | undefined;
  return article.phrases.flatMap((phrase) => {
    const entity = mentions.of.get(phrase);
    const sentence = article.sentenceOf[phrase.head] ?? -1;
    if (entity?.type !== 'person' || isHeadline(scene, phrase) || scene.isQuoted(phrase.from))
      return [];
    const name = nameIn(article, phrase);
    if (!name) return [];
    const own = roleRange(scene, phrase, name.role) ?? tradeRange(scene, phrase, name.text);
    if (own && isPlural(words[own.to - 1]?.norm ?? '')) shared = { range: own, sentence };
    const joined = /^(?:and|,)$/.test(words[phrase.from - 1]?.norm ?? '');
    const lent = !own && joined && shared?.sentence === sentence ? shared.range : undefined;
    const role = own ?? lent;
    const after = homeAfter(scene, phrase);
    // "Rep." alone tells little.
    if (
      !role ||
      (!after && role.to - role.from === 1 && (words[role.from]?.text ?? '').endsWith('.'))
    )
      return [];
    return [
      roleFound(
        scene,
        entity,
        [role, ...(after ? [after] : [])],
        {
          start: words[Math.min(role.from, phrase.from)]?.start ?? 0,
          end: words[(after?.to ?? phrase.to) - 1]?.end ?? 0,
        },
        own ? 'title' : 'shared title',
      ),
    ];
  });
}

/** The words of a title before a name, without "the" and without a form of address. */
function roleRange({ article }: Scene, phrase: Phrase, role: string): Range | undefined {
  if (role === '') return undefined;
  const { words } = article;
  let from = phrase.from;
  while (from < phrase.head && !role.startsWith(words[from]?.text ?? ' ')) from++;
  for (let to = from + 1; to <= phrase.head; to++) {
    if (wordingOf(article, from, to) === role) return { from, to };
  }
  return undefined;
}

/** "Otters keeper Sunny Abelard", "heiress Dorothea Lunn": a common noun right before the name. */
function tradeRange({ article }: Scene, phrase: Phrase, name: string): Range | undefined {
  const { words } = article;
  const first = name.split(' ')[0] ?? '';
  let to = phrase.from;
  while (to < phrase.head && words[to]?.text !== first) to++;
  const noun = words[to - 1];
  if (to <= phrase.from || noun?.tag !== 'NOUN' || !/^\p{Ll}/u.test(noun.text) || isKin(noun.norm))
    return undefined;
  let from = phrase.from;
  for (let i = phrase.from; i < to; i++) {
    if (
      /^(?:'s|’s|')$/.test(words[i]?.norm ?? '') ||
      words[i]?.tag === 'DET' ||
      words[i]?.tag === 'PRON'
    )
      from = i + 1;
  }
  return from < to ? { from, to } : undefined;
}

/** "from Australia", "of the Upland Constabulary" */
function homeAfter({ article, mentions }: Scene, phrase: Phrase): Range | undefined {
  const { words, phrases, phraseOf } = article;
  if (!/^(?:from|of|at)$/.test(words[phrase.to]?.norm ?? '')) return undefined;
  const next = phrases[phraseOf[phrase.to + 1] ?? -1];
  if (next?.from !== phrase.to + 1) return undefined;
  const type = mentions.of.get(next)?.type;
  return type === 'country' || type === 'organisation' || type === 'place'
    ? { from: phrase.to, to: next.to }
    : undefined;
}

/** "Hamadoun Toure, secretary-general of the …,", "Its director general, Aurel Finnimore,", "Upland Water, the company that …," */
function beside(scene: Scene): Found[] {
  const { article, mentions } = scene;
  const { words, phrases, phraseOf } = article;
  return phrases.flatMap((phrase) => {
    const entity = mentions.of.get(phrase);
    if (!entity || isHeadline(scene, phrase) || scene.isQuoted(phrase.from)) return [];
    const sentence = article.sentences[article.sentenceOf[phrase.head] ?? -1];
    if (!sentence) return [];
    const found: Found[] = [];
    const before = roleBefore(scene, phrase, sentence.from);
    if (before) {
      found.push(roleFound(scene, entity, [before], span(scene, before.from, phrase.to), 'before'));
    }
    let at = phrase.to;
    if (
      words[at]?.text === ',' &&
      /^\d{1,3}$/.test(words[at + 1]?.text ?? '') &&
      words[at + 2]?.text === ','
    )
      at += 2;
    if (words[at]?.text !== ',' || at + 1 >= sentence.to) return found;
    const next = phrases[phraseOf[at + 1] ?? -1];
    const described =
      next?.from === at + 1 ||
      (/^(?:a|an|the)$/.test(words[at + 1]?.norm ?? '') && next !== undefined);
    if (!next || !described || !isDescription(scene, entity, next)) return found;
    const to = endOfAside(scene, next.to, sentence.to);
    const told = scene.clauses.some(
      ({ verb, type }) =>
        verb.at >= next.from && to !== undefined && verb.at < to && type !== 'relative',
    );
    if (to === undefined || to - next.from > LONGEST || told) return found;
    found.push(
      roleFound(scene, entity, [{ from: at + 1, to }], span(scene, phrase.from, to), 'after'),
    );
    return found;
  });
}

/** A common noun: an office for a person, anything with an article for a body, place or thing. */
function isDescription({ article, mentions }: Scene, entity: NamedEntity, phrase: Phrase): boolean {
  const { words } = article;
  const head = words[phrase.head];
  const first = words[phrase.from]?.norm ?? '';
  if (!head || mentions.of.get(phrase) || head.tag === 'PRON' || head.tag === 'NUM') return false;
  const article_ = /^(?:a|an|the|its|his|her|their)$/.test(first);
  // "convener of the committee"
  const placed = head.tag === 'NOUN' && /^(?:of|at|for|with)$/.test(words[phrase.to]?.norm ?? '');
  if (entity.type === 'person')
    return isTitle(head.norm) || placed || (article_ && head.tag === 'NOUN');
  return article_ && (head.tag === 'NOUN' || isBody(head.norm));
}

/** "The head of its mission, retired judge Isandro Vey,": a description that a comma parts from the name after it. */
function roleBefore(
  { article, mentions }: Scene,
  phrase: Phrase,
  start: number,
): Range | undefined {
  const { words, phrases, phraseOf } = article;
  if (words[phrase.from - 1]?.text !== ',' || !/^[,.(]$/.test(words[phrase.to]?.text ?? '.'))
    return undefined;
  if (mentions.of.get(phrase)?.type === 'country') return undefined;
  const to = phrase.from - 1;
  let first: Phrase | undefined;
  for (let i = to - 1; i >= Math.max(start, to - LONGEST); i--) {
    const each = phrases[phraseOf[i] ?? -1];
    if (each) {
      first = each;
      i = each.from;
      const joint = words[each.from - 1]?.norm ?? '';
      if (joint !== 'of' && joint !== 'at' && joint !== 'for') break;
      i = each.from - 1;
    } else if (words[i]?.tag === 'ADJ' && i === to - 1) continue;
    else break;
  }
  if (!first || mentions.of.get(first)) return undefined;
  const head = words[first.head];
  const opens = /^(?:a|an|the|its|his|her|their)$/.test(words[first.from]?.norm ?? '');
  const owned = /['’]s /.test(wordingOf(article, first.from, first.to));
  if (!head || !(isTitle(head.norm) || ((opens || owned) && head.tag === 'NOUN'))) return undefined;
  // "a recorded message, Ann Smith said": no person.
  const sorts = nounClasses(head.lemma);
  const thing = sorts.some((sort) => /communication|cognition/.test(sort));
  if (mentions.of.get(phrase)?.type === 'person' && thing && !sorts.includes('noun person'))
    return undefined;
  if (/^(?:day|week|month|year|time)s?$/.test(head.norm)) return undefined;
  const before = words[first.from - 1];
  const clear =
    first.from === start || /^(?:PUNCT|VERB|AUX|ADP|SCONJ|CCONJ|ADV)$/.test(before?.tag ?? '');
  return clear ? { from: first.from, to } : undefined;
}

/** Where what stands beside a name ends: the next comma, or the end of the sentence. */
function endOfAside(scene: Scene, from: number, to: number): number | undefined {
  const { words } = scene.article;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (/^[,;:.!?()—–]$|^--$|^["“”]$/.test(word?.text ?? '')) return i;
    // "the financier who persuaded choirs, crews and teachers": what goes on after the comma is left out whole.
    const relative =
      /^(?:who|which|that|whose)$/.test(word?.norm ?? '') &&
      scene.clauses.find(({ opener }) => opener === i);
    if (
      relative &&
      relative.to < to &&
      words[relative.to]?.text !== ',' &&
      words[relative.to]?.text !== '.'
    )
      return i;
    if (relative && /^,$/.test(words[relative.to]?.text ?? '') && hasComma(words, i, relative.to))
      return i;
    if (word?.tag === 'CCONJ' && /^(?:VERB|AUX|PRON)$/.test(words[i + 1]?.tag ?? '')) return i;
  }
  return to;
}

function hasComma(words: Scene['article']['words'], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => text === ',');
}

function roleFound(
  scene: Scene,
  entity: NamedEntity,
  answer: readonly Range[],
  quote: { start: number; end: number },
  how: string,
): Found {
  const { name, type } = entity;
  const first = answer[0] ?? { from: 0, to: 0 };
  const { words } = scene.article;
  const own = words[first.from]?.norm ?? '';
  const last = words[first.to - 1];
  const role = wordingOf(
    scene.article,
    /^(?:a|an|the)$/.test(own) ? first.from + 1 : first.from,
    first.to,
  );
  const plain =
    role.split(' ').length <= 6 &&
    !/^(?:his|her|its|their)\b/i.test(role) &&
    !isPlural(last?.norm ?? '');
  const person = type === 'person';
  return {
    pattern: `role ${how}`,
    kind: person || type === 'organisation' ? 'role' : 'background',
    answer,
    quote,
    subjects: [name, ...answer.flatMap(({ from, to }) => scene.namesIn(from, to))],
    asks: person
      ? [
          `Who is ${name}?`,
          `What is ${name}’s position?`,
          ...(plain && how !== 'shared title' ? [`Who is the ${role}?`] : []),
        ]
      : [`What is ${name}?`],
    hints: [
      `type ${type}`,
      `ends ${last?.tag ?? ''}`,
      isTitle(last?.norm ?? '') ||
      answer.some(({ from, to }) => words.slice(from, to).some(({ norm }) => isTitle(norm)))
        ? 'office'
        : 'no office',
      `opens ${words[first.from]?.tag ?? ''}`,
      `length ${Math.min(5, Math.floor((first.to - first.from) / 3))}`,
      isCountry(name) ? 'country' : 'no country',
    ],
  };
}

function isPlural(norm: string): boolean {
  return norm !== singular(norm);
}

function isHeadline({ article }: Scene, phrase: Phrase): boolean {
  const { paragraph = -1 } = article.sentences[article.sentenceOf[phrase.head] ?? -1] ?? {};
  return paragraph === 0 && article.headline !== undefined;
}

function span({ article }: Scene, from: number, to: number): { start: number; end: number } {
  return { start: article.words[from]?.start ?? 0, end: article.words[to - 1]?.end ?? 0 };
}

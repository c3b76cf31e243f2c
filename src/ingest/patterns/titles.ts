/** Themes, mottos, slogans and titles, and what an event is called. */
import type { Found } from '../found.ts';
import { wordingOf, type Scene } from '../scene.ts';

const THEME =
  /^(?:theme|motto|slogan|title|headline|tagline|banner|placard|sign|poster|entitled|titled|themed|dubbed|called|named|read)$/;
/** Of these the words after them are a motto; of the others a name. */
const MOTTO = /^(?:theme|motto|slogan|tagline|banner|placard|sign|poster|themed|read)$/;
/** Nouns that names of events end in or hold. */
const EVENT =
  /^(?:conference|summit|forum|congress|festival|fair|exhibition|expo|games|cup|championships?|tournament|olympics|convention|symposium|marathon|awards?|ceremony|biennale|carnival|regatta|rally)$/;
/** Words between the noun and its quotation: "the theme of", "a placard that read". */
const MOST_BETWEEN = 4;

export function titles(scene: Scene): Found[] {
  return [...mottos(scene), ...events(scene)];
}

/** "Under the theme of “…”", "a placard that read “…”", "a report titled “…”" */
function mottos(scene: Scene): Found[] {
  const { article } = scene;
  return article.quotations.flatMap((quotation) => {
    const { words } = article;
    if (
      article.sentences[article.sentenceOf[quotation.from] ?? -1]?.paragraph === 0 &&
      article.headline !== undefined
    )
      return [];
    for (let i = quotation.from - 1; i >= Math.max(0, quotation.from - MOST_BETWEEN); i--) {
      const word = words[i];
      if (!word || article.sentenceOf[i] !== article.sentenceOf[quotation.from]) return [];
      // "what it called “a threat”" is no title.
      const finite = word.tag === 'VERB' && scene.clauses.some(({ verb }) => verb.at === i);
      if (finite && word.norm !== 'read') return [];
      if (!THEME.test(word.norm)) {
        if (/^(?:of|was|is|that|the|a|which|:|,|reading|read)$/.test(word.norm)) continue;
        return [];
      }
      const motto = MOTTO.test(word.norm);
      const noun = word.tag === 'NOUN' ? word.norm : 'theme';
      const event = eventOf(scene);
      const of = event === undefined ? '' : ` of ${event}`;
      return [
        {
          pattern: motto ? 'motto' : 'title',
          kind: motto ? 'theme' : 'background',
          answer: [{ from: quotation.from, to: quotation.to }],
          subjects: [],
          asks: motto
            ? [
                `What is the ${noun}${of}?`,
                ...(noun === 'theme'
                  ? [`What is the motto${of}?`, 'What is the slogan?']
                  : [`What does the ${noun} say?`]),
              ]
            : ['What is it called?'],
          hints: [
            `word ${word.norm}`,
            `length ${Math.min(4, Math.floor((quotation.to - quotation.from) / 5))}`,
          ],
        },
      ];
    }
    return [];
  });
}

/** The event that an article is about, by its name: the one that it names first. */
function eventOf({ mentions }: Scene): string | undefined {
  const name = mentions.entities.find(({ type }) => type === 'event')?.name;
  return name === undefined || /^the /i.test(name) ? name : `the ${name}`;
}

/** The full name of an event, at its first mention: "the Seoul Conference on Cyber Space 2013" */
function events(scene: Scene): Found[] {
  const { article } = scene;
  const { words, phrases, phraseOf } = article;
  const told = new Set<string>();
  return phrases.flatMap((phrase) => {
    const sentence = article.sentences[article.sentenceOf[phrase.head] ?? -1];
    if (!sentence || (sentence.paragraph === 0 && article.headline !== undefined)) return [];
    let from = phrase.from;
    while (from < phrase.head && !/^\p{Lu}/u.test(words[from]?.text ?? '')) from++;
    if (/^(?:the|a|an)$/.test(words[from]?.norm ?? '')) from++;
    const noun = words
      .slice(from, phrase.to)
      .find(({ norm, tag }) => tag === 'PROPN' && EVENT.test(norm));
    if (!noun || phrase.head - from < 1 || words[phrase.head]?.tag === 'PRON') return [];
    let to = phrase.to;
    const next = phrases[phraseOf[to + 1] ?? -1];
    if (
      /^(?:on|of|for)$/.test(words[to]?.norm ?? '') &&
      next?.from === to + 1 &&
      words[next.head]?.tag !== 'PRON' &&
      /^\p{Lu}/u.test(words[next.from]?.text ?? '')
    )
      to = next.to;
    if (/^(?:19|20)\d\d$/.test(words[to]?.text ?? '')) to++;
    if (
      !words
        .slice(from, to)
        .every(({ text, tag }) => /^\p{Lu}|^\d/u.test(text) || tag === 'ADP' || tag === 'DET')
    )
      return [];
    const name = wordingOf(article, from, to);
    if (told.has(name)) return [];
    told.add(name);
    return [
      {
        pattern: 'event name',
        kind: 'name',
        answer: [{ from, to }],
        subjects: [],
        asks: [`What is the ${noun.norm} called?`, `What is the name of the ${noun.norm}?`],
        hints: [to > phrase.to ? 'long' : 'short', `words ${Math.min(6, to - from)}`],
      },
    ];
  });
}

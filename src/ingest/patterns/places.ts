/** Where something is or happened: "in a converted tram depot in Nyhollow", "at Westmere Crown Assize". */
import { askFor } from '../asking.ts';
import type { Found } from '../found.ts';
import type { Phrase } from '../phrases.ts';
import type { Scene } from '../scene.ts';
import { isCountry, isKnownPlace } from '../gazetteer.ts';
import { isPlaceWord } from '../titles.ts';
import type { Range } from '../wording.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PLACE_NOUNS = set(`
  city town village capital district region province county state country area neighbourhood neighborhood street
  road avenue square park river lake valley mountain island coast border beach harbour harbor port bay sea ocean
  house home building hall room hotel station airport school university college church mosque temple cathedral
  hospital clinic prison jail court courthouse courtroom museum theatre theater stadium arena market shop store
  office headquarters factory plant depot warehouse farm camp base bridge tunnel roof basement garage restaurant
  cafe bar club centre center venue palace embassy parliament campus yard quay gauge dam shelter gallery tower bowl ground field pitch track
`);
/** "from their homes", "on every island": places that are not told. */
const ANY = /^(?:his|her|their|my|our|your|every|each|any|other|no|some|many|several)$/;
const OPENS =
  /^(?:in|at|near|outside|inside|on|across|along|beside|behind|opposite|above|below|to|into|from)$/;
/** Verbs of leaving: "lifted off from Cape Sorrel". */
const LEAVING = /^(?:lift|leave|depart|launch|flee|escape|start|sail|take)$/;
const MOVING =
  /^(?:take|go|move|travel|fly|send|return|bring|arrive|come|transfer|flee|drive|walk|sail)$/;

/** The first place that each clause names. */
export function places(scene: Scene): Found[] {
  const { article, clauses } = scene;
  const { words, phrases, phraseOf } = article;
  const taken = new Set<number>();
  return clauses.flatMap((clause) => {
    const sentence = article.sentences[clause.sentence];
    if (!sentence || (sentence.paragraph === 0 && article.headline !== undefined)) return [];
    if (
      scene.isFrame(clause) &&
      scene.speakersAt(clause.verb.at).length === 0 &&
      clause.type !== 'main'
    )
      return [];
    // After the verb, or between commas after the subject: "The siren, on the roof of the station, had failed".
    const aside =
      clause.subject && !clause.shared && words[clause.subject.to]?.text === ','
        ? clause.subject.to + 1
        : undefined;
    const starts = [
      ...(aside === undefined ? [] : [aside]),
      ...range(clause.verb.at + 1, clause.to),
    ];
    for (const i of starts) {
      if (scene.isQuoted(i) || !OPENS.test(words[i]?.norm ?? '') || taken.has(i)) continue;
      if (scene.clauseAt(i) !== clause) continue;
      const phrase = phrases[phraseOf[i + 1] ?? -1];
      // "at the Secretariat": a name after "at" is where something is.
      const named = phrase && words[phrase.head]?.tag === 'PROPN' && !isPerson(scene, phrase);
      const at = words[i]?.norm === 'at' && named && !scene.isFrame(clause);
      if (phrase?.from !== i + 1 || !(at || isPlace(scene, phrase))) continue;
      const moves = MOVING.test(words[clause.verb.at]?.lemma ?? '');
      const toward = /^(?:to|into)$/.test(words[i]?.norm ?? '');
      if (toward && !moves) continue;
      const leaves = LEAVING.test(words[clause.verb.at]?.lemma ?? '');
      if (words[i]?.norm === 'from' && !leaves) continue;
      const range: Range = { from: i, to: chainEnd(scene, phrase) };
      for (let j = range.from; j < range.to; j++) taken.add(j);
      const asks = askFor(scene, clause, 'Where', range);
      const subject = scene.subjectOf(clause);
      return [
        {
          pattern: 'place',
          kind: 'place',
          answer: [range],
          subjects: [...(subject ? [subject.name] : []), ...scene.namesIn(range.from, range.to)],
          asks,
          hints: [
            `in ${clause.type}`,
            named ? 'name' : 'noun',
            `opens ${words[i]?.norm ?? ''}`,
            subject ? 'named' : 'nameless',
            i === clause.verb.at + 1 ? 'beside verb' : 'later',
            scene.isFrame(clause) ? 'frame' : 'clause',
          ],
        },
      ];
    }
    return [];
  });
}

function isPerson({ mentions }: Scene, phrase: Phrase): boolean {
  return mentions.of.get(phrase)?.type === 'person';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** A place noun, or a name that is no person's and no body's, but for bodies that are buildings. */
function isPlace({ article, mentions }: Scene, phrase: Phrase): boolean {
  const head = article.words[phrase.head];
  if (!head || ANY.test(article.words[phrase.from]?.norm ?? '')) return false;
  // "in prison", "at home" name no place.
  if (PLACE_NOUNS.has(head.lemma)) return phrase.to - phrase.from > 1 || head.tag === 'PROPN';
  if (head.tag !== 'PROPN') return false;
  const entity = mentions.of.get(phrase);
  if (PLACE_NOUNS.has(head.norm) || isPlaceWord(head.norm)) return true;
  if (entity) return entity.type === 'place' || entity.type === 'country';
  return isCountry(head.text) || isKnownPlace(head.text);
}

/** "a converted tram depot in Nyhollow", "the roof of the fire station" */
function chainEnd(scene: Scene, phrase: Phrase): number {
  const { words, phrases, phraseOf } = scene.article;
  let to = phrase.to;
  for (;;) {
    const joint = words[to]?.norm ?? '';
    const comma = joint === ',' && words[to + 1]?.tag === 'PROPN';
    if (!/^(?:in|of|near)$/.test(joint) && !comma) return to;
    const next = phrases[phraseOf[to + 1] ?? -1];
    if (next?.from !== to + 1) return to;
    if (joint !== 'of' && !isPlace(scene, next)) return to;
    if (comma && !/^[,.]$/.test(words[next.to]?.text ?? '.')) return to;
    to = next.to;
  }
}

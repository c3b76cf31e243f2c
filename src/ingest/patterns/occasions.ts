/** On what occasion someone spoke: "in her congratulatory speech", "in a video message", "at a news conference". */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { whenOf } from '../when.ts';

const OCCASION =
  /^(?:speech|address|statement|interview|message|letter|tweet|testimony|sermon|lecture|briefing|conference|memo|email|e-mail|post|column|broadcast|debate|hearing|toast|remarks|call|video|keynote|report)$/;

/** One fact for each speaker and occasion beside what is said. */
export function occasions(scene: Scene): Found[] {
  const { article, told } = scene;
  const { words, phrases, phraseOf, sentences, sentenceOf } = article;
  const seen = new Set<string>();
  return told.flatMap(({ cue, speakers }) => {
    const sentence = sentences[sentenceOf[cue] ?? -1];
    const [speaker] = speakers;
    if (!sentence || speaker === undefined) return [];
    for (let i = sentence.from; i < sentence.to; i++) {
      if (
        !/^(?:in|during|at)$/.test(words[i]?.norm ?? '') ||
        scene.isQuoted(i) ||
        scene.speakersAt(i).length > 0
      )
        continue;
      const phrase = phrases[phraseOf[i + 1] ?? -1];
      // "in his address": a noun that was taken for a verb.
      const own =
        /^(?:his|her|their)$/.test(words[i + 1]?.norm ?? '') &&
        OCCASION.test(words[i + 2]?.norm ?? '');
      const at = own ? i + 2 : phrase?.from === i + 1 ? phrase.head : -1;
      const head = words[at];
      if (!head || !OCCASION.test(head.norm)) continue;
      const key = `${speaker} ${head.norm}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const clause = scene.clauseAt(cue);
      return [
        {
          pattern: 'occasion',
          kind: 'background',
          answer: [{ from: i, to: at + 1 }],
          subjects: [speaker],
          when: clause && whenOf(scene, clause),
          asks: [
            `Where did ${speaker} say that?`,
            `Did ${speaker} give ${/^[aeiou]/.test(head.norm) ? 'an' : 'a'} ${head.norm}?`,
          ],
          hints: [
            `word ${head.norm}`,
            /^(?:his|her|their|a|an)$/.test(words[i + 1]?.norm ?? '') ? 'own' : 'other',
          ],
        },
      ];
    }
    return [];
  });
}

/** Lines of a box beside the story: "Signs of illness: fever, tiredness, dark urine", "Helpline: 555 0142". */
import type { Found } from '../found.ts';
import { wordingOf, type Scene } from '../scene.ts';

/** A label longer than this many words is a sentence. */
const LONGEST_LABEL = 6;
const LONGEST = 40;
/** Labels of what is no fact of the story: credits, page furniture, the sides of an interview. */
const NO_LABEL =
  /^(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|videos?|credit|by|words|text|reporting|editing|source|sources|corrections?|clarification|updated?|published|posted|note|tags?|topics?|share|related|read more|more|see also|follow|contact|email|e-mail|advertisement|menu|home|q|a|question|answer)$/i;

/** One fact for each line that is a label, a colon, and what has no verb of its own. */
export function labelled(scene: Scene): Found[] {
  const { article, clauses } = scene;
  const { text, words, sentences } = article;
  const withClause = new Set(clauses.map(({ sentence }) => sentence));
  return sentences.flatMap(({ from, to, start, end, paragraph }, i): Found[] => {
    if ((paragraph === 0 && article.headline !== undefined) || withClause.has(i)) return [];
    const line = text.slice(start, end);
    if (/[.!?…]["”’)]*$/.test(line) || /https?:|www\.|@/.test(line)) return [];
    const whole =
      /(?:^|\n)[^\p{L}\d\n]*$/u.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end));
    const colon = words.findIndex((word, at) => at > from && at < to && word.text === ':');
    if (!whole || colon < 0 || colon - from > LONGEST_LABEL || to - colon > LONGEST) return [];
    const label = wordingOf(article, from, colon);
    const value = words.slice(colon + 1, to);
    // "Ann Smith: never again" is somebody speaking.
    const named = words[colon - 1]?.tag === 'PROPN' && value.every(({ tag }) => tag !== 'NUM');
    if (value.length === 0 || NO_LABEL.test(label) || !/^\p{Lu}/u.test(label) || named) return [];
    const counted = value.some(({ tag, text: each }) => tag === 'NUM' || /^\d/.test(each));
    const plural =
      /[^s]s$/.test(words[colon - 1]?.norm ?? '') || value.some(({ text: each }) => each === ',');
    return [
      {
        pattern: 'labelled',
        kind: counted ? 'count' : 'background',
        answer: [{ from: colon + 1, to }],
        subjects: [],
        asks: [`What ${plural ? 'are' : 'is'} the ${lowered(label)}?`],
        hints: [counted ? 'counted' : 'worded', `label ${Math.min(4, colon - from)}`],
      },
    ];
  });
}

/** "Signs of illness" inside a question; names stay as they are. */
function lowered(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll}|\p{Ll}+$)/u, (letter) => letter.toLowerCase());
}

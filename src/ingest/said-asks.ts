/** Ways in which people ask for what someone said, by its kind. */
import type { Span } from '../knowledge/knowledge.ts';
import type { Mode } from './attributions.ts';
import { lowered } from './asking.ts';
import { wordAt } from './places.ts';
import { wordingOf, type Scene } from './scene.ts';

/** What is asked of each kind; S is the speaker, X what it is about. */
const ASKS: Readonly<
  Record<string, { readonly plain: readonly string[]; readonly about: string }>
> = {
  statement: { plain: ['What did S say?'], about: 'What did S say about X?' },
  pledge: {
    plain: ['What did S promise?', 'What did S pledge?'],
    about: 'What did S promise about X?',
  },
  call: {
    plain: ['What did S call for?', 'What did S ask for?'],
    about: 'What did S call for about X?',
  },
  warning: {
    plain: ['What did S warn of?', 'What danger did S see?'],
    about: 'What did S warn of about X?',
  },
};
/** Verbs of saying that people ask with as they are: "What did S announce?" */
const OWN_VERB =
  /^(?:announce|deny|admit|argue|claim|suggest|propose|demand|confirm|explain|predict|reject|accept|recommend|emphasi[sz]e|stress|threaten|apologi[sz]e|criticize|criticise|praise|blame|estimate|expect|forecast|urge|order|echo|welcome)$/;
const MOST_TOPICS = 2;
const LONGEST_TOPIC = 4;
/** Words of a quotation that are asked for as they stand. */
const LONGEST_QUOTED = 12;

export interface Asked {
  readonly kind: string;
  readonly speaker: string;
  readonly subjects: readonly string[];
  readonly cue: string;
  readonly answer: string;
  readonly part: Span;
  readonly mode: Mode;
}

export function saidAsks(
  scene: Scene,
  { kind, speaker, cue, answer, part, mode }: Asked,
): string[] {
  const { plain, about } = ASKS[kind] ?? {
    plain: ['What did S say?'],
    about: 'What did S say about X?',
  };
  const { article } = scene;
  const word = article.words.find(({ text, tag }) => text === cue && tag === 'VERB');
  const verb = word && OWN_VERB.test(word.lemma) ? [`What did S ${word.lemma}?`] : [];
  const topics = topicsOf(scene, part, speaker).map((topic) => about.replace('X', topic));
  const short =
    answer.split(' ').length <= LONGEST_QUOTED && mode === 'direct'
      ? [`Who said ${answer.replace(/[.,]”$/, '”')}?`]
      : [];
  const name = lowered(speaker);
  const known = scene.mentions.entities.some((each) => each.name === speaker);
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  // A name inside keeps its letters: "the Obama administration".
  const common = article.text.includes(lower) ? lower : name;
  // "What did the statement say?", but "What did officials say?"
  const one = !/^(?:his|her|its|their|a|an|the)\b|(?:[^s]s|people|police|men)$/i.test(common);
  const spoken = known ? name : `${one && common === lower ? 'the ' : ''}${common}`;
  return [
    ...new Set([...plain, ...verb, ...topics].map((ask) => ask.replace('S', spoken)).concat(short)),
  ];
}

/** The first things that are named in what is said, without "the". */
function topicsOf({ article, mentions }: Scene, part: Span, speaker: string): string[] {
  const { words, phrases, phraseOf } = article;
  const [from, to] = [wordAt(article, part.start), wordAt(article, part.end)];
  const topics = new Set<string>();
  for (let i = from; i < to && topics.size < MOST_TOPICS; i++) {
    const phrase = phrases[phraseOf[i] ?? -1];
    if (phrase?.from !== i || phrase.to > to) continue;
    const head = words[phrase.head];
    if (!head || !/^(?:NOUN|PROPN)$/.test(head.tag)) continue;
    if (
      /^(?:thing|way|time|lot|kind|sort|day|week|month|year|part|number|fact|man|woman|people|person|percent|one|moment|bit|need)s?$/.test(
        head.norm,
      )
    )
      continue;
    // "the establishment of norms" is about the norms.
    const leads = head.tag === 'NOUN' && words[phrase.to]?.norm === 'of' && phrase.to < to;
    if (leads) continue;
    const name = mentions.of.get(phrase)?.name;
    let start = phrase.from;
    while (start < phrase.head && /^(?:DET|PRON|NUM)$/.test(words[start]?.tag ?? '')) start++;
    if (phrase.to - start > LONGEST_TOPIC || name === speaker) continue;
    topics.add(name ?? wordingOf(article, start, phrase.to));
  }
  return [...topics];
}

/** The clauses of an article: for each finite verb its subject, where its predicate ends, and what opens it. */
import type { Article } from './article.ts';
import { verbGroup, type VerbGroup } from './clause.ts';
import { groupsOf } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Phrase } from './phrases.ts';
import { isMonth } from './months.ts';
import type { Word } from './words.ts';

/**
 * main: of its own; coordinate: joined by "and" or "but", maybe with the subject of the one before;
 * relative: about the noun before it; subordinate: opened by "because", "after" and the like;
 * complement: what someone says, thinks or does to something, without a comma before it.
 */
export type ClauseType = 'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement';

export interface Clause {
  readonly type: ClauseType;
  readonly sentence: number;
  /** The word that opens it: "who", "because", "and". */
  readonly opener?: number;
  readonly verb: VerbGroup;
  /** What it is about; that of the clause before for one that has none of its own. */
  readonly subject?: Phrase;
  /** Noun phrases between commas after the subject: "Ann Smith, the mayor, said". */
  readonly appositions: readonly Phrase[];
  /** The subject stands in an earlier clause. */
  readonly shared: boolean;
  /** Words from its opener or subject up to the end of its predicate, exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Open {
  readonly type: ClauseType;
  readonly opener?: number;
  readonly from: number;
  readonly parent?: Open;
  subject?: Phrase;
  shared: boolean;
  verb?: VerbGroup;
  readonly appositions: Phrase[];
}

const SUBORDINATORS =
  /^(?:because|although|though|unless|whether|if|when|while|whereas|since|after|before|until|as|that|why|how|where)$/;
const RELATIVES = /^(?:who|whom|whose|which|that|where)$/;
const TIME_NOUNS =
  /^(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|decade|century|time|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
const NEVER_FINITE =
  /^(?:aged|been|being|done|gone|known|shown|given|taken|seen|written|driven|broken|stolen|spoken|chosen|drawn|grown|thrown|flown|worn|torn|born|sworn|hidden|forgotten|fallen|risen|undone|beaten|eaten|forbidden|frozen|shaken|woken|begun|sung|drunk)$/;
const FINITE_AUX =
  /^(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|'s|'re|'ve|'d|'ll|'m|wo|ca|ai)$/;

/** Every clause of the article's sentences, in order; what stands in long quotations is left out. */
export function clausesOf(
  article: Article,
  skipped: (word: number) => boolean,
  frames: readonly Frame[] = [],
): Clause[] {
  const bySentence = Map.groupBy(frames, ({ sentence }) => sentence);
  return article.sentences.flatMap((_, sentence) =>
    readSentence(article, sentence, skipped, bySentence.get(sentence) ?? []),
  );
}

function readSentence(
  article: Article,
  number: number,
  skipped: (word: number) => boolean,
  frames: readonly Frame[],
): Clause[] {
  const sentence = article.sentences[number];
  if (!sentence) return [];
  const { words } = article;
  const done: Clause[] = [];
  const first = afterDateline(article, sentence);
  let open: Open = { type: 'main', from: first, shared: false, appositions: [] };
  /** Where the last comma, conjunction or opener stood: what follows may begin a clause. */
  let boundary = first - 1;
  /** Noun phrases since the boundary that nothing governs. */
  let free: Phrase[] = [];
  /** The last noun phrase that a preposition governs. */
  let governed: Phrase | undefined;
  let depth = 0;

  const close = (clause: Open, to: number): void => {
    if (!clause.verb) return;
    const { type, opener, verb, subject, appositions, shared, from } = clause;
    const start = shared ? (opener ?? verb.from) : Math.min(from, subject?.from ?? verb.from);
    done.push({
      ...{ type, sentence: number, verb, appositions, shared },
      ...{ from: start, to: trimmed(words, verb.at + 1, to) },
      ...(opener !== undefined && { opener }),
      ...(subject && { subject }),
    });
  };
  const enter = (type: ClauseType, from: number, opener?: number): void => {
    open = {
      ...{ type, from, parent: open, shared: false, appositions: [] },
      ...(opener !== undefined && { opener }),
    };
  };

  for (let i = first; i < sentence.to; i++) {
    const word = words[i];
    if (!word) break;
    const frame = frames.find(({ from }) => from === i);
    if (frame) {
      if (words[frame.to - 1]?.text !== ',') boundary = frame.to - 1;
      i = frame.to - 1;
      continue;
    }
    if (word.text === '(') depth++;
    else if (word.text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || skipped(i)) continue;
    const phrase = article.phrases[article.phraseOf[i] ?? -1];
    const relative = isRelative(words, i, sentence.from);
    if (relative) {
      enter('relative', i, i);
      boundary = i;
      free = /^(?:who|which|that)$/.test(word.norm) && phrase?.from === i ? [phrase] : [];
      if (phrase && phrase.to > i + 1) free = [phrase];
      i = Math.max(i, (phrase?.to ?? 0) - 1);
      continue;
    }
    if (phrase?.from === i && phrase.to <= sentence.to) {
      const joined: boolean =
        !open.verb && /^(?:and|or)$/.test(words[i - 1]?.norm ?? '') && governed?.to === i - 1;
      const idle =
        /self$|selves$/.test(word.norm) || (word.norm === 'there' && open.subject && !open.verb);
      const time = isTime(words, phrase) && !isFiniteAt(article, phrase.to, true);
      if (joined || isGoverned(words, i, Math.max(sentence.from, (open.opener ?? 0) + 1)))
        governed = phrase;
      else if (!idle && !time) {
        // "Ann Smith, the mayor,": an apposition, not another subject.
        if (open.subject && !open.verb && boundary === i - 1 && words[boundary]?.text === ',')
          open.appositions.push(phrase);
        else free.push(phrase);
        if (!open.verb && !open.subject) open.subject = phrase;
        else if (
          !open.verb &&
          free.length > 1 &&
          boundary < (free[0]?.from ?? 0) &&
          !isJoined(words, phrase.from)
        )
          open.subject = phrase;
      }
      i = phrase.to - 1;
      continue;
    }
    if (isBoundary(words, i)) {
      // "160 officers and 45 soldiers were": one subject.
      const early =
        open.verb === undefined || open.verb.at < boundary || isToldBy(words, open.verb);
      const list = /^(?:and|or)$/.test(word.norm) && early && free.at(-1)?.to === i;
      if (list && article.phrases[article.phraseOf[i + 1] ?? -1]?.from === i + 1) continue;
      boundary = i;
      free = [];
      continue;
    }
    if (opensSubordinate(article, i, sentence.to)) {
      const afterNoun = word.norm === 'that' && words[i - 1]?.tag === 'NOUN';
      if (open.verb || i === sentence.from || words[i - 1]?.text === ',' || afterNoun) {
        const adverbial = !open.verb && open.subject === undefined;
        if (!adverbial || i === sentence.from || word.norm !== 'that') enter('subordinate', i, i);
        boundary = i;
        free = [];
      }
      continue;
    }
    const waiting = waitingFor(open) !== undefined || (open.subject !== undefined && !open.verb);
    if (!isFiniteAt(article, i, waiting)) continue;
    const group = groupAt(article, i, sentence.to);
    attach(group);
    i = group.at;
  }
  for (let each: Open | undefined = open; each; each = each.parent) close(each, sentence.to);
  return done.sort((a, b) => a.verb.from - b.verb.from);

  /** Gives a finite verb to the clause that waits for it, or begins a new one. */
  function attach(group: VerbGroup): void {
    const bare = group.from === group.at && words[group.at]?.tag === 'VERB';
    if (!open.verb) {
      // "hectares described in the brochures": no subject, so no finite verb.
      if (
        bare &&
        !open.subject &&
        free.length === 0 &&
        /(?:ed|en)$/.test(words[group.at]?.norm ?? '')
      )
        return;
      open.verb = group;
      const [first] = free;
      if (first && !open.subject) open.subject = first;
      return;
    }
    const opener = words[boundary];
    const [subject] = free;
    const coordinate = opener !== undefined && /^(?:and|but|or|;|:|—|–|--|yet)$/.test(opener.norm);
    const waiting = waitingFor(open);
    const restrictive = open.type === 'relative' && boundary === open.opener;
    if (waiting && (!subject || restrictive) && !coordinate) {
      for (let each = open; each !== waiting; each = each.parent ?? waiting) close(each, boundary);
      open = waiting;
      open.verb = group;
      return;
    }
    // "hit the surface, bounced once and came to rest"
    const listed = bare && opener?.text === ',' && boundary === group.from - 1 && !waiting;
    if (!subject && (coordinate || listed) && boundary >= group.from - 2) {
      let before: Open = open;
      // ", and described": after a comma it goes on from the outermost clause.
      const far = words[boundary - 1]?.text === ',' && !waiting;
      while (far && before.parent?.verb) {
        close(before, boundary);
        before = before.parent;
      }
      close(before, boundary);
      open = {
        ...{ type: 'coordinate', from: boundary, opener: boundary, shared: true, verb: group },
        ...{ appositions: before.appositions },
        ...(before.subject && { subject: before.subject }),
        ...(before.parent && { parent: before.parent }),
      };
      return;
    }
    if (subject && boundary > open.verb.at && boundary < subject.from) {
      // ", the officials said": another main clause; after "and" one beside the clause before.
      let base: Open = open;
      while (base.parent && !coordinate && base.type !== 'main') base = base.parent;
      for (let each: Open = open; ; each = each.parent ?? base) {
        close(each, boundary);
        if (each === base) break;
      }
      const within = base.type === 'relative' || base.type === 'subordinate' ? base.type : 'main';
      open = {
        ...{ type: coordinate ? 'coordinate' : within === 'main' ? 'main' : within },
        ...{
          from: subject.from,
          opener: boundary,
          shared: false,
          subject,
          verb: group,
          appositions: [],
        },
        ...(base.parent && { parent: base.parent }),
      };
      return;
    }
    const { at } = open.verb;
    const own = isToldBy(words, open.verb) ? free.find(({ from }) => from > at) : free.at(-1);
    // "e-mails obtained from a laptop" is no clause.
    if (bare && words[own?.head ?? -1]?.tag !== 'PRON' && !isToldBy(words, open.verb)) return;
    open = {
      ...{ type: 'complement', from: own?.from ?? group.from, parent: open, shared: false },
      ...{ verb: group, appositions: [], ...(own && { subject: own }) },
    };
  }
}

/** The word after a dateline: "PORT SELLIN —", "FLINT, Mich. (UPI) -". */
function afterDateline(article: Article, { from, to }: { from: number; to: number }): number {
  const { words } = article;
  // "Photo: Ann Smith greets supporters"
  const caption = /^(?:photo|photograph|picture|image|caption)s?$/.test(words[from]?.norm ?? '');
  if (caption && words[from + 1]?.text === ':') return from + 2;
  if (!/^\p{Lu}{3,}$/u.test(words[from]?.text ?? '')) return from;
  for (let i = from + 1; i < Math.min(to, from + 12); i++) {
    if (/^(?:[-–—―]|--)$/.test(words[i]?.text ?? '')) return i + 1;
  }
  return from;
}

/** The nearest clause around that has a subject but no verb yet. */
function waitingFor(open: Open): Open | undefined {
  for (let each = open.parent; each; each = each.parent) if (!each.verb) return each;
  return undefined;
}

/** "last year", "October 2021": when, not who. */
function isTime(words: readonly Word[], { head }: Phrase): boolean {
  const { norm = '', tag } = words[head] ?? {};
  return (
    TIME_NOUNS.test(norm) ||
    isMonth(norm) ||
    (tag === 'NUM' && isMonth(words[head - 1]?.norm ?? ''))
  );
}

/** "and the", "of the": what a noun phrase is joined to the one before by. */
function isJoined(words: readonly Word[], from: number): boolean {
  return /^(?:and|or|,|&)$/.test(words[from - 1]?.norm ?? '');
}

function isBoundary(words: readonly Word[], i: number): boolean {
  const { norm = '', start = 0, end = 0 } = words[i] ?? {};
  if (/^[-‐]$/.test(norm)) {
    return (words[i - 1]?.end ?? start) < start && (words[i + 1]?.start ?? end) > end;
  }
  return /^(?:,|;|:|—|–|--|and|but|or|yet)$/.test(norm);
}

/** A preposition stands before it; "about 400 people" and "more than 400 people" are not governed. */
function isGoverned(words: readonly Word[], from: number, start: number): boolean {
  const before = words[from - 1];
  // "Among registered voters"
  const described =
    before?.tag === 'VERB' && /(?:ed|ing)$/.test(before.norm) && words[from - 2]?.tag === 'ADP';
  if (from <= start || (before?.tag !== 'ADP' && !described)) return false;
  if (described) return true;
  return !(
    words[from]?.tag === 'NUM' && /^(?:about|around|over|under|than|to|nearly)$/.test(before.norm)
  );
}

/** A verb of saying or thinking right before what is said. */
function isToldBy(words: readonly Word[], { at }: VerbGroup): boolean {
  return groupsOf(words[at]?.lemma ?? '').length > 0;
}

function isRelative(words: readonly Word[], i: number, start: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const next = words[i + 1];
  if (!word || !before || !next || i === start || !RELATIVES.test(word.norm)) return false;
  const noun =
    /^(?:NOUN|PROPN|NUM|PRON)$/.test(before.tag) || /^(?:[,)”"]|those|one|ones)$/.test(before.norm);
  const verbal = /^(?:VERB|AUX)$/.test(next.tag);
  if (word.norm === 'that') return noun && before.text !== ',' && (word.tag === 'PRON' || verbal);
  if (word.norm === 'where') return before.text === ',' || /^(?:NOUN|PROPN)$/.test(before.tag);
  return noun || before.tag === 'ADP';
}

/** A subordinator that a clause follows, not a noun phrase alone ("after the hearing"). */
function opensSubordinate(article: Article, i: number, to: number): boolean {
  const { words } = article;
  const word = words[i];
  if (!word || !SUBORDINATORS.test(word.norm)) return false;
  if (/^(?:because|although|though|unless|whether|if|that|when|while|whereas)$/.test(word.norm)) {
    return words[i + 1]?.norm !== 'of';
  }
  // "after a storm delayed": a finite verb before the next mark.
  let nouns = 0;
  for (let j = i + 1; j < Math.min(to, i + 14); j++) {
    const each = words[j];
    if (!each || /^[,;:.]$/.test(each.text) || SUBORDINATORS.test(each.norm)) return false;
    const phrase = article.phrases[article.phraseOf[j] ?? -1];
    if (phrase?.from === j) {
      // "after the hearing he welcomed": the first noun phrase is all that the word governs.
      const beside = nouns > 0 && /^(?:NOUN|PROPN|NUM)$/.test(words[j - 1]?.tag ?? '');
      if (beside) return false;
      nouns++;
    }
    if (isFiniteAt(article, j))
      return nouns > 0 && (word.norm !== 'as' || words[j - 1]?.tag !== 'ADV');
  }
  return false;
}

/** Whether a finite verb or its first auxiliary stands at a word. */
function isFiniteAt(article: Article, i: number, waiting = false): boolean {
  const { words } = article;
  const word = words[i];
  if (!word) return false;
  if (word.tag === 'AUX') {
    return FINITE_AUX.test(word.norm) && !isInfinitive(words, i);
  }
  // "A firefighter, Jory Teague, drowned when": taken for an adjective.
  const mistaken =
    word.tag === 'ADJ' && word.norm.endsWith('ed') && waiting && words[i - 1]?.text === ',';
  if (mistaken) return /^(?:ADP|ADV|SCONJ|PUNCT)$/.test(words[i + 1]?.tag ?? '');
  if (word.tag !== 'VERB' || word.norm.endsWith('ing') || NEVER_FINITE.test(word.norm))
    return false;
  if (isInfinitive(words, i) || /^(?:AUX|ADP|DET|ADJ|PART)$/.test(words[i - 1]?.tag ?? ''))
    return false;
  if ((article.phraseOf[i] ?? -1) >= 0) return false;
  const closed = waiting && words[i - 1]?.text === ',' && words[i + 1]?.norm !== 'by';
  return closed || !isReduced(article, i);
}

function isInfinitive(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before?.norm === 'to' || (before?.tag === 'ADV' && words[i - 2]?.norm === 'to');
}

/**
 * A participle without its auxiliary: "hectares described in the brochures", "a bridge, lent by the
 * army, is". It follows a noun or a comma, and the finite verb is another one.
 */
function isReduced(article: Article, i: number): boolean {
  const { words } = article;
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before || word.norm === word.lemma || word.norm.endsWith('s')) return false;
  const next = words[i + 1];
  if (next?.norm === 'by' || next?.norm === 'with') return !/^(?:CCONJ|PRON)$/.test(before.tag);
  if (before.text === ',') {
    // "Brehl, 63, telephoned": the comma closes what an earlier one opened.
    const start = article.sentences[article.sentenceOf[i] ?? -1]?.from ?? i;
    let commas = 0;
    for (let j = i - 1; j >= start; j--) {
      const earlier = words[j];
      if (earlier?.text === ',') commas++;
      if (earlier?.tag === 'AUX') return true;
      if (earlier?.tag !== 'VERB' || earlier.norm.endsWith('ing')) continue;
      return commas < 2 && !(isPast(earlier) && goesOn(words, i));
    }
    return commas < 2;
  }
  if (!/^(?:NOUN|PROPN|NUM)$/.test(before.tag) && !before.norm.endsWith('ing')) return false;
  // "12,000 registered voters"
  if (before.tag === 'NUM' && next?.tag === 'NOUN') return true;
  // A verb with an object is finite; one that a preposition or a day follows may be reduced.
  if (next?.tag !== 'ADP' && next?.tag !== 'ADV' && !TIME_NOUNS.test(next?.norm ?? ''))
    return false;
  for (let j = i + 1; j < words.length; j++) {
    const each = words[j];
    if (!each || article.sentenceOf[j] !== article.sentenceOf[i]) return false;
    if (/^(?:and|but|or|;|who|which|that|as|when|while|after|before|because)$/.test(each.norm))
      return false;
    if (each.tag === 'AUX') return FINITE_AUX.test(each.norm) && words[j - 1]?.tag !== 'PRON';
    if (each.tag === 'VERB' && words[j - 1]?.text === ',') return !each.norm.endsWith('ing');
    if (each.text === ',') {
      const after = words[j + 1];
      if (after && /^(?:DET|NOUN|PRON|PROPN)$/.test(after.tag)) continue;
    }
  }
  return false;
}

function isPast({ norm, lemma }: Word): boolean {
  return norm !== lemma && !norm.endsWith('s');
}

/** Another past verb after "and" in the same sentence: a list of what was done. */
function goesOn(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < from + 12; i++) {
    const word = words[i];
    if (!word || /^[.;:,]$/.test(word.text)) return false;
    if (word.norm === 'and') {
      const next = words[i + 1];
      return next?.tag === 'VERB' && isPast(next) && !next.norm.endsWith('ing');
    }
  }
  return false;
}

/** The verb group that begins at a word: "is expected", "had been told", or a bare "was". */
function groupAt(article: Article, from: number, to: number): VerbGroup {
  const { words } = article;
  let at = from;
  for (let j = from + 1; j < to; j++) {
    const word = words[j];
    if (!word) break;
    if (word.tag === 'AUX' || (words[at]?.tag === 'AUX' && word.tag === 'VERB')) at = j;
    else if (/self$|selves$/.test(word.norm)) continue;
    else if (!/^(?:ADV|PART)$/.test(word.tag) || word.norm === "'s" || word.norm === 'to') break;
    if (word.tag === 'VERB') break;
  }
  return { ...verbGroup(article, at), from, at };
}

/** Without the marks and joining words at the end of a run of words. */
function trimmed(words: readonly Word[], least: number, to: number): number {
  let end = to;
  while (
    end > least &&
    /^(?:[,;:.!?…—–()]|--|and|but|or|as|while|that)$/.test(words[end - 1]?.norm ?? '')
  )
    end--;
  return end;
}

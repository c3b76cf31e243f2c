/** Words that say how much of something, how often or how surely. */
import { words, wordSet } from '../words.ts';

/** Words that make a statement hold for all, for none but one, or without a doubt; those of a line say the same. */
export const DEGREES: readonly ReadonlySet<string>[] = [
  'all every each whole full entire entirely complete completely fully everyone everybody everything total wholly any',
  'always never ever constantly',
  'only alone solely exclusively merely limited sole lone single',
  'definitely certainly certain sure surely guaranteed proven undoubtedly clearly absolutely doubtless',
  'exactly precisely exact',
  'unanimously unanimous unanimity',
].map((line) => wordSet(line));

/** Phrases with such a word that hold for nothing as a whole. */
export const NO_DEGREES =
  /\b(?:as a whole|(?:after|above|first of|at|in|over) all|all[ -]time|all but|all over|each other|every other|every(?:thing|one|body) (?:but|except)|all (?:\p{L}+ ){1,3}(?:but|except|save)|on the whole|(?:almost|nearly|practically|virtually) (?:all|every)|at (?:least|most)|quite a few|no (?:longer|one|doubt|other)|for the most part)\b/giu;

/** What stands before "one" that is no more than one. */
export const ONE_ONLY: ReadonlySet<string> = wordSet('only just a');

/** Places on a scale: its name, then the words of each place, then which places cannot both hold, each to the left as claimed. */
const LINES = `
amount | none: no none nobody | few: few little handful hardly | part: half | many: many much plenty | most: most majority | all: all every each whole entire both everyone everybody
extent | partly: partly partially somewhat | fully: fully entirely completely wholly totally
surety | may: may might could possibly perhaps | will: will definitely certainly
often | never: never | rarely: rarely seldom | often: often frequently usually regularly | always: always
order | first: first | last: last final second third
`;

const APART = `
none few | none part | none many | none most | none all | none one
few none | few part | few many | few most | few all
part none | part few | part most | part all
many none | many few | many one
most none | most few | most part | most one
all none | all few | all part | all many | all most | all one
one none | one many | one most | one all
partly fully | fully partly
may will | will may
never rarely | never often | never always | rarely never | rarely often | rarely always
often never | often rarely | always never | always rarely | always often
first last | last first
`;

/** By each word its scale and its place there. */
export const SCALES: ReadonlyMap<string, { readonly scale: string; readonly place: string }> =
  new Map(
    LINES.trim()
      .split('\n')
      .flatMap((line) => {
        const [scale = '', ...places] = line.split('|').map((part) => part.trim());
        return places.flatMap((part) => {
          const [place = '', listed = ''] = part.split(':');
          return words(listed).map((word) => [word, { scale, place }] as const);
        });
      }),
  );

/** By each place as it is claimed those that contradict it: "all" is too much where a source has "most". */
export const APART_DEGREES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...Map.groupBy(
      APART.trim()
        .split(/[\n|]/)
        .map((pair) => words(pair)),
      ([claimed = '']) => claimed,
    ),
  ].map(([claimed, pairs]) => [claimed, new Set(pairs.flatMap(([, other]) => other ?? []))]),
);

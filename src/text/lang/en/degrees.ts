/** Words that make a statement hold for all, for none, or without a doubt; where a source has none of them, it says less. */
import { wordSet } from '../words.ts';

export const DEGREES: ReadonlySet<string> = wordSet(
  'all every each always never none only everyone everybody everything nobody nothing entirely completely fully ' +
    'definitely certainly whole no both any unanimously exactly already alone certain sure guaranteed proven',
);

/** Phrases with such a word that hold for nothing as a whole. */
export const NO_DEGREES =
  /\b(?:as a whole|(?:after|above|first of|at|in|over) all|all[ -]time|all but|all over|on the whole)\b/giu;

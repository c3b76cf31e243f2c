/** English in which agencies and sites tell what they changed in a story. */
import { anyOf, phrases, words } from '../words.ts';

const CHANGES = anyOf(
  words('corrects correct adds updates recasts refiles repeats clarifies removes rewrites inserts'),
);
const PARTS = anyOf(
  words(
    'paragraph paragraphs para graf headline headlines byline bylines spelling quote quotes detail details background ' +
      'comment comments dateline datelines link links',
  ),
);
const AIMS = anyOf(words('show fix clarify add remove say read reflect'));

/** "(Corrects 10th paragraph to show that the boat is from Orm.)": all in brackets, above an agency's story. */
export const CHANGED = new RegExp(
  `^\\((?:${CHANGES})\\b[^“”]{0,200}\\b(?:${PARTS}|to (?:${AIMS}))\\b[^“”]{0,200}\\)\\.?$`,
  'iu',
);

const DONE = anyOf(
  phrases(
    'added | adds | adding | corrected | corrects | clarified | clarifies | fixed | included | includes | removed | ' +
      'we have added | we have updated | we have corrected',
  ),
);
const NEWS = anyOf(
  words(
    'comment comments detail details quote quotes response responses statement statements information video photo photos ' +
      'results',
  ),
);

/** "Update July 3rd, 8:05AM ET: Added the price", "Updated with comment from the board". */
export const UPDATED = new RegExp(
  `^(?:update[ds]?\\b[^“”.!?]{0,60}[:—–-] ?(?:${DONE})\\b|updated (?:to (?:include|${AIMS})|with (?:(?:an?|more|new|further|additional|the) )?(?:${NEWS}))\\b)`,
  'iu',
);

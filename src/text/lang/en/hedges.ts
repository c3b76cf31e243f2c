/**
 * Words that change what is said when they are cut away: doubt, denial, bounds and rounding. A word belongs here when
 * leaving it out of "W X" makes "X" a stronger or another claim.
 */
const WORDS =
  'about|around|roughly|approximately|some|nearly|almost|over|under|up to|at least|at most|more than|fewer than|' +
  'less than|no more than|no fewer than|as many as|as much as|as few as|an estimated|estimated|not|never|no|hardly|' +
  'barely|only|just|probably|possibly|perhaps|maybe|likely|unlikely to|reportedly|allegedly|apparently|supposedly|' +
  'may|might|could|may have|might have|could have|would|would have|not yet|no longer|without|cannot|' +
  "can't|won't|didn't|doesn't|isn't|wasn't|aren't|weren't|hasn't|haven't|couldn't|wouldn't|shouldn't|did not|does not|" +
  'is not|was not|are not|were not|has not|have not|will not|would not|could not|should not|unconfirmed|alleged|suspected|' +
  'preliminary|initially|expected to|set to|due to be|if';

/** One or more hedges at the end of a text, with the white space after them. */
export const HEDGES = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:(?:${WORDS.replaceAll("'", "['’]")})\\s+)+$`,
  'iu',
);

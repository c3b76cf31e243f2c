/** The day that a line beside a story tells, where the line is no sentence about what happened then. */
import { fullDayIn } from '../../text/dates/dates.ts';
import { STAMP_WORDS } from '../../text/lang/en/page-furniture.ts';

/** "Selby Mail, 3 May 2024" and "By Ann Smith, 3 May 2024", but not "He was born on 3 May 1935". */
export function dayLine(line: string): string | undefined {
  return isSentence(line) ? undefined : dayIn(line);
}

/** Beside a stamp stand names; in a sentence common words outnumber them, or a full stop ends it. */
function isSentence(line: string): boolean {
  const words = line.replace(STAMP_WORDS, ' ').match(/\p{L}{2,}/gu) ?? [];
  const common = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isStopped = /[\p{L}\d]{3}[.!?]["'”’)]*$/u.test(line);
  return common >= 2 && (isStopped || 2 * common > words.length);
}

/** Longer lines are of the story; they are read before there is a bound of time. */
const MAX_LENGTH = 300;

/** The day that a line of a head or foot names in full. */
export function dayIn(line: string): string | undefined {
  return line.length > MAX_LENGTH ? undefined : fullDayIn(line);
}

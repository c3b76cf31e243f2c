/** A post that a question has by its initials, as the sources write it: “ceo” is read as “chief executive” where they have no CEO. */
import { POST_INITIALS } from '../../text/lang/en/posts.ts';
import { tokenise } from '../../text/tokens.ts';
import type { KnownWords } from './known-words.ts';

/** The question with such initials in full; those that the passages have stay, and so does “5 pm”. */
export function withPostsInFull(question: string, known: Pick<KnownWords, 'has'>): string {
  const tokens = tokenise(question);
  let text = '';
  let done = 0;
  for (const [i, { norm, start, end }] of tokens.entries()) {
    const whole = POST_INITIALS.get(norm);
    const isClock = tokens[i - 1]?.number === true;
    if (whole === undefined || isClock || known.has(norm)) continue;
    if (!whole.split(' ').every((word) => known.has(word))) continue;
    text += question.slice(done, start) + whole;
    done = end;
  }
  return text + question.slice(done);
}

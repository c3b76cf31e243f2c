/** Whether a passage has somebody of another side in the place of the one asked about: "the GB captain" for "Israel's". */
import type { Source } from '../../packs/knowledge.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { isOfTitle, isTitle } from '../../text/lang/en/titles.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { mentions, namesAsked } from '../query/asked-names.ts';

/** Between whose somebody is and what they are: "Israel captain", "Indiana's governor". */
const OF = /^(?:['’]s?)?\s$/u;

/**
 * Whether a question has a name right before an office or a trade, and the passage, which has no such name, has another one
 * there each time. `around` is the passage with what tells whom it means.
 */
export function isOfOtherHolder(
  question: string,
  source: Source,
  passage: string,
  around: string,
): boolean {
  const asked = tokenise(question);
  const names = namesAsked(question, source);
  return asked.some((role, i) => {
    const owner = names.find((name) => name.at(-1)?.start === asked[i - 1]?.start);
    const last = owner?.at(-1);
    if (!owner || !last || !isTitle(role.norm) || isOfTitle(last.norm)) return false;
    // "Which state is Ann Smith governor of" asks for what she governs.
    const isRight = OF.test(question.slice(last.end, role.start)) && asked[i + 1]?.norm !== 'of';
    if (!isRight || mentions(around, owner)) return false;
    return isAnothers(passage, role);
  });
}

/** Whether a role has another name right before it wherever it stands. */
function isAnothers(passage: string, role: Token): boolean {
  const told = tokenise(passage);
  const places = [...told.keys()].filter((i) => told[i]?.stem === role.stem);
  return (
    places.length > 0 &&
    places.every((i) => {
      const [before, own] = [told[i - 1], told[i]];
      if (!before?.capital || !own || isStopword(before.norm) || isOfTitle(before.norm))
        return false;
      return OF.test(passage.slice(before.end, own.start));
    })
  );
}

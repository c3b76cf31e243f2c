/** "Who called the fees a scandal?" is not told by who called them a mistake: the word has to stand there. */
import { CALL_BY_NAME, SAID_BY_CALLING } from '../../text/lang/en/in-questions.ts';
import { PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ReadPassage } from './candidates.ts';
import type { Query } from '../query/query.ts';

const NOT_BY_NAME = anyOf([...SAID_BY_CALLING.filter((word) => word !== 'it'), 'off', 'out', 'up']);
const CALLED = new RegExp(
  String.raw`^\W*who(?:\s+(?:has|had|have))?(?:\s+\p{L}+ly)?\s+(?:${anyOf(CALL_BY_NAME)})\s+(?!(?:${NOT_BY_NAME})\b)(?<whom>.+?\s)(?<word>\S+?)(?:\s(?:${anyOf(PREPOSITIONS)})\s.*)?[\s?!.”"]*$`,
  'iu',
);

/** The word by which something is called; nothing where a question asks for something else. */
export function calledBy({ text, type }: Query): string | undefined {
  if (type !== 'who') return undefined;
  const { whom = '', word = '' } = CALLED.exec(text)?.groups ?? {};
  const [token] = tokenise(word);
  const isThing = /^(?:an?|the|my|your|our)\s$/iu.test(whom);
  return token && !isThing && !isStopword(token.norm) ? token.stem : undefined;
}

/** The passages that have the word by which something is called; as doubtful where none has it. */
export function withCalled(read: readonly ReadPassage[], query: Query): readonly ReadPassage[] {
  const word = calledBy(query);
  if (word === undefined) return read;
  const own = read.filter(({ passage }) =>
    tokenise(passage.text).some(({ stem }) => stem === word),
  );
  return own.length > 0 ? own : read.map((each) => ({ ...each, isDoubtful: true }));
}

/** Why nothing is answered, or what has to be chosen, as a sentence. */
import type { Reason } from '../../qa/candidates/verdict.ts';
import { say } from './say.ts';

/** Why there is no answer, in the language of the request. */
export function reasonText(reason: Reason): string {
  if (reason.key === 'noMention') return say('answers.noMention', { name: reason.name });
  return reason.key === 'smallTalk'
    ? say(`smallTalk.${reason.kind}`)
    : say(`answers.${reason.key}`);
}

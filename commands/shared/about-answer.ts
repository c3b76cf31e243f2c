/** What is said to talk about the last answer: where it stands, and where to say that it is wrong. */
import { say } from '../../src/bot/messages/say.ts';
import type { Reply } from '../../src/bot/reply.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import type { Turn } from '../../src/qa/dialogue/memory.ts';
import type { Verdict } from '../../src/qa/candidates/verdict.ts';
import { buttonsUnder } from './answered.ts';
import { inContext, passageAt, shownArgs, type Passage } from './passages.ts';

type Said = (passage: Passage) => Reply;

/** "Are you sure?": the passage in its article. */
function whereItStands(passage: Passage): Reply {
  return {
    visibility: 'public',
    blocks: [{ type: 'text', text: say('answers.standsHere') }, inContext(passage)],
    buttons: buttonsUnder(passage),
  };
}

/** "That is wrong": how moderators hear of it. */
function toReport(passage: Passage): Reply {
  return {
    visibility: 'public',
    blocks: [{ type: 'answer', text: say('smallTalk.complaint') }],
    buttons: buttonsUnder(passage).filter(({ action }) => action.name === 'report'),
  };
}

const REPLIES: ReadonlyMap<string, Said> = new Map([
  ['aboutAnswer', whereItStands],
  ['complaint', toReport],
]);

/** The reply to talk about the passage shown last; nothing to any other talk, or where none was shown. */
export function aboutAnswer(
  { reason }: Pick<Verdict, 'reason'>,
  last: Turn | undefined,
  knowledge: Knowledge,
): Reply | undefined {
  const reply = reason?.key === 'smallTalk' ? REPLIES.get(reason.kind) : undefined;
  const [shown] = last?.answers ?? [];
  const passage = shown && passageAt(shownArgs(shown), knowledge);
  return passage && reply?.(passage);
}

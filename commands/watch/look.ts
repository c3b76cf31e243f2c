/** One look at what a guild follows: what is new or changed there, and when to look again. */
import { say } from '../../src/bot/messages/say.ts';
import { NoArticleError } from '../../src/extract/pages/refusal.ts';
import { FetchError } from '../../src/fetch/fault.ts';
import type { Validators } from '../../src/fetch/web.ts';
import {
  afterFailure,
  type Followed,
  type LookFault,
  type Looked,
  maxFailures,
  nextLook,
  readFollowed,
  failuresToReport,
  type Watch,
} from '../../src/guilds/guild.ts';
import { lookAtFeed } from './articles.ts';
import { lookAtPage } from './changes.ts';
import { lookFaultText } from './fault.ts';
import { endButton, lookButton, type Look, type Place } from './notice.ts';

/** Statuses that say that something is not there any more. */
const GONE = 410;

/** Looks at it now. @throws StoreFault */
export async function look(watch: Watch, now: Date, place: Place): Promise<Look> {
  try {
    const came = await readFollowed(place.web, watch.url, validatorsToSend(watch), place.onWait);
    if (came === 'same') return { looked: unchanged(watch, now) };
    return await lookAt(watch, came, now, place);
  } catch (error) {
    if (error instanceof FetchError)
      return failedLook(watch, { of: 'web', fault: error.fault }, now);
    if (error instanceof NoArticleError) {
      return failedLook(watch, { of: 'text', fault: error.fault }, now);
    }
    throw error;
  }
}

/** What differs from its source is read whole each time: facts may have been added since that quote what is gone. */
function validatorsToSend(watch: Watch): Validators {
  return watch.body.edition ? {} : validatorsOf(watch);
}

function validatorsOf({ body: { etag, modified } }: Watch): Validators {
  return { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) };
}

async function lookAt(watch: Watch, came: Followed, now: Date, place: Place): Promise<Look> {
  if (watch.kind === 'feed') {
    if (!hasEvent(watch, place)) return eventGone(watch, now);
    if (came.is === 'feed') return lookAtFeed(watch, came, now, place);
    return failedLook(watch, { of: 'feed' }, now);
  }
  if (came.is === 'page') return lookAtPage(watch, came, now, place);
  const fault = came.is === 'other' ? came.fault : ({ code: 'noStory' } as const);
  return failedLook(watch, { of: 'text', fault }, now);
}

function hasEvent({ event }: Watch, { view }: Place): boolean {
  return view.knowledge.events.some(({ id }) => id === event);
}

/** Articles can't be added to an event that was archived. */
function eventGone(watch: Watch, now: Date): Look {
  const { failures, body } = watch;
  return {
    looked: { failures, body, nextAt: nextLook(watch, now), state: 'stopped' },
    notice: {
      blocks: [
        { type: 'heading', text: say('watch.stopped', { title: watch.title }) },
        { type: 'text', text: say('watch.eventGone') },
        { type: 'note', text: watch.url },
      ],
      buttons: [lookButton(watch, say('watch.goOn')), endButton(watch)],
    },
  };
}

function unchanged(watch: Watch, now: Date): Looked {
  const { seen, edition } = watch.body;
  const body = { seen, ...(edition && { edition }), ...validatorsOf(watch) };
  return { failures: 0, body, nextAt: nextLook({ ...watch, body }, now) };
}

/** Moderators hear of it once it failed some times in a row, and when it is given up. */
function failedLook(watch: Watch, fault: LookFault, now: Date): Look {
  const failures = watch.failures + 1;
  const web = fault.of === 'web' ? fault.fault : undefined;
  const isStatus = web?.code === 'status';
  const isOver = failures >= maxFailures || (isStatus && web.status === GONE);
  const body = { ...watch.body, fault };
  const wait = isStatus ? web.retryAfter : undefined;
  const looked: Looked = {
    ...{ failures, body, nextAt: afterFailure(watch, failures, now, wait) },
    ...(isOver && { state: 'stopped' }),
  };
  if (!isOver && failures !== failuresToReport) return { looked };
  const told = isOver ? 'stopped' : 'failing';
  return {
    looked,
    notice: {
      blocks: [
        { type: 'heading', text: say(`watch.${told}`, { title: watch.title }) },
        { type: 'text', text: lookFaultText(fault) },
        { type: 'note', text: watch.url },
      ],
      buttons: isOver
        ? [lookButton(watch, say('watch.goOn')), endButton(watch)]
        : [endButton(watch)],
    },
  };
}

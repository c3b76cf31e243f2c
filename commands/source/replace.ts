/** /source replace: a newer edition of a source's text, once it was asked; facts that no longer stand in it are listed. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Block, type Modal, type Reply } from '../../src/bot/reply.ts';
import { tooMany } from '../../src/bot/limits.ts';
import { keepForm } from '../../src/bot/unfinished-forms.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import {
  applyChanges,
  openReviews,
  readLinked,
  sha256Of,
  type Story,
} from '../../src/guilds/guild.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { shorten } from '../../src/text/shorten.ts';
import { editButton } from '../fact/choose.ts';
import { revisionText } from '../shared/actions.ts';
import { conflict } from '../shared/conflict.ts';
import type { ModeratorContext, ModeratorAction } from '../shared/moderator-command.ts';
import { moreNote, saved } from '../shared/change-replies.ts';
import { problem, unfinished } from '../shared/unfinished.ts';
import {
  ofSource,
  sourceFile,
  withSeen,
  withSource,
  type BySource,
} from '../shared/choose-source.ts';
import { tellingPlace } from '../shared/in-line.ts';
import { unproved } from './unproved.ts';
import {
  filledFrom,
  sentStory,
  textForm,
  checkedDetails,
  tooManyFiles,
  typedDetails,
} from './form.ts';

const MAX_LISTED = 8;
const MAX_LABEL_LENGTH = 50;

const open: BySource = (source, request, context) => {
  const { revision } = context.guild.rows;
  if (request.files?.file) return ask(source, revision, request, context);
  return { ...notice(say('forms.ready')), modal: form(source, revision) };
};

export const replace = withSource('src-swap', open);

export const replaceActions: Readonly<Record<string, ModeratorAction>> = {
  'src-swap': ofSource((source, _rest, request, context) => open(source, request, context)),
  'src-next': withSeen(ask),
  'src-again': ofSource(again),
  'src-put': withSeen(put),
};

/** Reads the newer edition, and says what it would change; it waits for one button. */
async function ask(
  source: Source,
  seen: number,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild } = context;
  const modal = form(source, seen);
  const over = await tooManyFiles(request, context);
  if (over) return over;
  return tellingPlace(context, async (onWait) => {
    const story = await sentStory(request, onWait);
    if (!story) {
      const why = problem(say('source.noText'));
      return unfinished(modal, why, request, guild);
    }
    return askWith(story, source, seen, request, context);
  });
}

/** Fetches what stands at the source's address now. */
async function again(
  source: Source,
  _rest: readonly string[],
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { web, guild } = context;
  if (!web) return notice(say('fetching.off'));
  if (source.url === undefined) return notice(say('source.noAddress'));
  const over = await tooMany('uploads', request, context);
  if (over) return over.reply;
  const { url } = source;
  return tellingPlace(context, async (onWait) => {
    const { text, head } = await readLinked(web, url, onWait);
    return askWith({ text, head }, source, guild.rows.revision, request, context);
  });
}

/** Says what the edition would change. */
async function askWith(
  story: Story,
  source: Source,
  seen: number,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild } = context;
  const modal = form(source, seen);
  const file = sourceFile(guild, source.key);
  if (!file) return notice(say('source.gone'));
  if (sha256Of(story.text) === file.sha256) return notice(say('source.sameEdition'));
  // The day is that of the new edition; the rest is better known than read.
  const { published } = story.head;
  const details = filledFrom(
    typedDetails(request),
    published === undefined ? {} : { published },
    file,
  );
  const facts = await checkedDetails(details);
  if ('blocks' in facts) return unfinished(modal, facts, request, guild);
  const fields = { edition: story.text, ...details };
  const id = await keepForm(guild, { ...request, fields }, waiting(source, seen));
  if (id === undefined) return notice(say('changes.noStore'));
  const lost = unproved(source, story.text, guild);
  const drafts = (await openReviews(guild, context.view.knowledge.sources)).find(
    (each) => each.source === source,
  );
  const length = { now: source.text.length, then: story.text.length };
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('source.askReplace') },
      { type: 'answer', text: sourceName(source) },
      { type: 'text', text: say('source.lengths', length) },
      ...lostBlocks(lost),
      ...(drafts
        ? [{ type: 'note', text: say('source.draftsGo', { count: drafts.open }) } as const]
        : []),
    ],
    buttons: [
      {
        label: say('source.replaceSure'),
        style: 'primary',
        action: { name: 'instead', args: [id] },
      },
      { label: say('changes.discard'), action: { name: 'discard', args: [id] } },
    ],
  };
}

/** A form without inputs: it waits for one button. */
function waiting(source: Source, seen: number): Modal {
  return {
    title: say('source.waiting', { source: shorten(sourceName(source), MAX_LABEL_LENGTH) }),
    action: { name: 'src-put', args: [source.key, revisionText(seen)] },
    inputs: [],
  };
}

/** Puts the edition that was shown in place. */
async function put(
  source: Source,
  seen: number,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild } = context;
  const file = sourceFile(guild, source.key);
  const { edition = '' } = request.fields ?? {};
  const facts = await checkedDetails(typedDetails(request));
  if (!file || edition === '' || 'blocks' in facts) return notice(say('changes.otherVersion'));
  const { id, credits, file: path } = file;
  const outcome = await applyChanges(guild, request, [
    {
      ...{ do: 'put', kind: 'source', id: source.key, text: edition, seen },
      body: { id, ...facts, credits, file: path, sha256: sha256Of(edition) },
    },
  ]);
  if (!outcome.done) {
    const argsSeen = (revision: number) => [source.key, revisionText(revision)];
    const why = conflict(outcome.refusals, context, argsSeen);
    return unfinished(waiting(source, seen), why, request, guild);
  }
  const lost = unproved(source, edition, guild);
  return saved(
    outcome,
    [
      { type: 'text', text: say('source.replaced', { source: sourceName(source) }) },
      ...lostBlocks(lost),
    ],
    [
      ...lost
        .slice(0, MAX_LISTED)
        .map(({ key, answer }) =>
          editButton(key, shorten(say('source.mend', { answer }), MAX_LABEL_LENGTH)),
        ),
      ...(lost.length > 0
        ? [{ label: say('source.allToMend'), action: { name: 'facts', args: ['', '', 'r', '0'] } }]
        : []),
    ],
  );
}

function lostBlocks(lost: readonly { readonly answer: string }[]): Block[] {
  if (lost.length === 0) return [{ type: 'note', text: say('source.allStand') }];
  return [
    { type: 'answer', text: say('source.toMend', { count: lost.length }) },
    { type: 'list', items: lost.slice(0, MAX_LISTED).map(({ answer }) => answer) },
    ...(lost.length > MAX_LISTED ? [moreNote(lost.length - MAX_LISTED)] : []),
  ];
}

function form({ key, publisher }: Source, seen: number) {
  return textForm(say('sourceForm.titleNewer', { publisher }), {
    name: 'src-next',
    args: [key, revisionText(seen)],
  });
}

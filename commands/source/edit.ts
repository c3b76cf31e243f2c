/** /source edit: what is known about a source. */
import { say } from '../../src/bot/messages/say.ts';
import { notice } from '../../src/bot/reply.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import { applyChanges } from '../../src/guilds/guild.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import { conflict } from '../shared/conflict.ts';
import type { ModeratorAction } from '../shared/moderator-command.ts';
import { saved } from '../shared/change-replies.ts';
import { unfinished } from '../shared/unfinished.ts';
import { ofSource, sourceFile, withSource, type BySource } from '../shared/choose-source.ts';
import { detailsForm, checkedDetails, typedDetails } from './form.ts';

const open: BySource = (source, _request, { guild }) => ({
  ...notice(say('forms.ready')),
  modal: form(source, guild.rows.revision),
});

export const edit = withSource('src-open', open);

export const editActions: Readonly<Record<string, ModeratorAction>> = {
  'src-open': ofSource((source, _rest, request, context) => open(source, request, context)),
  'src-edit': ofSource(async (source, [seenText], request, context) => {
    const file = sourceFile(context.guild, source.key);
    const { data: seen } = revisionArg.safeParse(seenText);
    if (!file || seen === undefined) return notice(say('changes.otherVersion'));
    const modal = form(source, seen);
    const facts = await checkedDetails(typedDetails(request));
    if ('blocks' in facts) return unfinished(modal, facts, request, context.guild);
    const { id, credits, file: path, sha256 } = file;
    const body = { id, ...facts, credits, file: path, sha256 };
    const outcome = await applyChanges(context.guild, request, [
      { do: 'put', kind: 'source', id: source.key, body, seen },
    ]);
    if (!outcome.done) {
      const argsSeen = (revision: number) => [source.key, revisionText(revision)];
      const why = conflict(outcome.refusals, context, argsSeen);
      return unfinished(modal, why, request, context.guild);
    }
    return saved(outcome, [
      { type: 'text', text: say('source.changed') },
      { type: 'answer', text: sourceName(body) },
    ]);
  }),
};

function form(source: Source, seen: number) {
  const { key, publisher, headline, byline = '', published = '', url = '' } = source;
  const action = { name: 'src-edit', args: [key, revisionText(seen)] };
  return detailsForm(say('sourceForm.titleEdit'), action, {
    publisher,
    headline,
    byline,
    published,
    url,
  });
}

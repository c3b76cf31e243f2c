/** /fact add: a form for a new fact of a source. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Action, type Modal } from '../../src/bot/reply.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import { findSource, sourceName } from '../../src/qa/lookup/items.ts';
import { allKinds, typedKind } from '../shared/kind.ts';
import { unclear } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import type { ModeratorAction, ModeratorHandler } from '../shared/moderator-command.ts';
import { factForm } from './form.ts';
import { saveFact } from './save.ts';

/** `event/source`. */
const args = z.tuple([z.string()]);

/** Opens the form for a new fact of a source. */
export const add: ModeratorHandler = (request, { view: { knowledge } }) => {
  const kind = typedKind(request, knowledge);
  if ('unknown' in kind) return notice(`${kind.unknown} ${allKinds()}`);
  const typed = textOption(request, 'source');
  const found = findSource(knowledge, typed);
  if (found.outcome === 'one') {
    return { ...notice(say('forms.ready')), modal: form(found.item, kind.slug) };
  }
  return unclear(found, {
    ...{ typed, what: 'source', label: sourceName, action: ({ key }) => addAction(key) },
    all: { label: say('source.all'), action: { name: 'sources', args: ['', '0'] } },
  });
};

export const addActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-new': (given, _request, { view: { knowledge } }) => {
    const source = knowledge.sources.get(args.safeParse(given).data?.[0] ?? '');
    return source
      ? { ...notice(say('forms.ready')), modal: form(source) }
      : notice(say('source.gone'));
  },
  'fact-add': (given, request, context) => {
    const { data } = args.safeParse(given);
    const source = data && context.view.knowledge.sources.get(data[0]);
    if (!source) return notice(say('source.gone'));
    const { revision: seen } = context.guild.rows;
    return saveFact({ modal: form(source), source: source.key, seen }, request, context);
  },
};

/** Opens the form for a new fact of the source. */
export function addAction(sourceKey: string): Action {
  return { name: 'fact-new', args: [sourceKey] };
}

function form({ key, publisher }: Source, kind = ''): Modal {
  return factForm({
    title: say('factForm.titleNew', { publisher }),
    action: { name: 'fact-add', args: [key] },
    values: { kind },
  });
}

/** /fact edit: the form of a fact, filled in. */
import { z } from 'zod';
import { notice, type Modal } from '../../src/bot/reply.ts';
import { currentFact } from '../../src/guilds/items/facts.ts';
import { namesIn } from '../../src/guilds/items/people.ts';
import { closeReportsOn } from '../../src/guilds/members/guild-reports.ts';
import type { FactFile } from '../../src/packs/schema.ts';
import { splitKey } from '../../src/guilds/items/items.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import { ALL_KINDS, typedKind } from '../shared/kind.ts';
import type { Desk, DeskAction } from '../shared/moderating.ts';
import { problem, unfinished } from '../shared/unfinished.ts';
import { GONE, withFact, type ByKey } from './choose.ts';
import { factForm, typedFact, type FactFields } from './form.ts';
import { saveFact } from './save.ts';

/** `event/fact`, and the guild's revision that the member saw. */
const args = z.tuple([z.string(), revisionArg]);

const open: ByKey = (key, request, desk) => {
  const kind = typedKind(request, desk.view.knowledge);
  if ('unknown' in kind) return notice(`${kind.unknown} ${ALL_KINDS}`);
  const base = currentFact(desk.ledger, key);
  if (!base) return notice(GONE);
  const values = fieldsOf(base, desk);
  const modal = form(key, desk.ledger.rows.revision, {
    ...values,
    kind: kind.slug === '' ? values.kind : kind.slug,
  });
  return { ...notice('The form is ready.'), modal };
};

export const edit = withFact('fact-form', open);

export const editActions: Readonly<Record<string, DeskAction>> = {
  'fact-form': ([key = ''], request, desk) => open(key, request, desk),
  'fact-edit': (given, request, desk) => {
    const { data } = args.safeParse(given);
    if (!data) return notice(GONE);
    const [key, seen] = data;
    const base = currentFact(desk.ledger, key);
    if (!base) {
      const why =
        'This fact was removed meanwhile. /fact restore brings it back; then send the form.';
      return unfinished(form(key, seen, typedFact(request)), problem(why), request, desk.ledger);
    }
    const aim = {
      ...{ modal: form(key, seen, fieldsOf(base, desk)), seen, base },
      source: `${splitKey(key)[0]}/${base.source}`,
      argsSeen: (revision: number) => [key, revisionText(revision)],
      then: () => {
        closeReportsOn(desk.ledger, request, key);
      },
    };
    return saveFact(aim, request, desk);
  },
};

function form(key: string, seen: number, values: FactFields): Modal {
  const action = { name: 'fact-edit', args: [key, revisionText(seen)] };
  return factForm({ title: 'Edit a fact', action, values });
}

function fieldsOf({ answer, quote, kind, speaker, asks }: FactFile, { view }: Desk): FactFields {
  const nameOf = namesIn(view.knowledge.entities);
  return {
    ...{ answer, quote, kind, asks: asks.join('\n') },
    speaker: speaker === undefined ? '' : nameOf(speaker),
  };
}

/** /fact edit: the form of a fact, filled in. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Modal } from '../../src/bot/reply.ts';
import { closeReportsOn, currentFact, namesIn, splitKey } from '../../src/guilds/guild.ts';
import type { FactFile } from '../../src/packs/schema.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import { oneLine } from '../shared/form-input.ts';
import { allKinds, typedKind } from '../shared/kind.ts';
import type { ModeratorContext, ModeratorAction } from '../shared/moderator-command.ts';
import { problem, unfinished } from '../shared/unfinished.ts';
import { gone, withFact, type ByKey } from './choose.ts';
import { factForm, typedFact, type FactFields } from './form.ts';
import { saveFact } from './save.ts';

/** `event/fact`, and the guild's revision that the member saw. */
const args = z.tuple([z.string(), revisionArg]);

const open: ByKey = (key, request, context) => {
  const kind = typedKind(request, context.view.knowledge);
  if ('unknown' in kind) return notice(`${kind.unknown} ${allKinds()}`);
  const base = currentFact(context.guild, key);
  if (!base) return gone();
  const values = fieldsOf(base, context);
  const modal = form(key, context.guild.rows.revision, {
    ...values,
    kind: kind.slug === '' ? values.kind : kind.slug,
  });
  return { ...notice(say('forms.ready')), modal };
};

export const edit = withFact('fact-form', open);

export const editActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-form': ([key = ''], request, context) => open(key, request, context),
  'fact-edit': (given, request, context) => {
    const { data } = args.safeParse(given);
    if (!data) return gone();
    const [key, seen] = data;
    const base = currentFact(context.guild, key);
    if (!base) {
      const why = problem(say('facts.removedMeanwhile'));
      return unfinished(form(key, seen, typedFact(request)), why, request, context.guild);
    }
    const values = fieldsOf(base, context);
    const aim = {
      ...{ modal: form(key, seen, values), seen, base },
      // Another one may be called so too: who is left as the form had them stays.
      speaker: (name: string) => (name === oneLine(values.speaker) ? base.speaker : undefined),
      source: `${splitKey(key)[0]}/${base.source}`,
      argsSeen: (revision: number) => [key, revisionText(revision)],
      then: () => {
        closeReportsOn(context.guild, request, key);
      },
    };
    return saveFact(aim, request, context);
  },
};

function form(key: string, seen: number, values: FactFields): Modal {
  const action = { name: 'fact-edit', args: [key, revisionText(seen)] };
  return factForm({ title: say('factForm.titleEdit'), action, values });
}

function fieldsOf(
  { answer, quote, kind, speaker, sampleQuestions }: FactFile,
  { view }: ModeratorContext,
): FactFields {
  const nameOf = namesIn(view.knowledge.entities);
  return {
    ...{ answer, quote, kind, sampleQuestions: sampleQuestions.join('\n') },
    speaker: speaker === undefined ? '' : nameOf(speaker),
  };
}

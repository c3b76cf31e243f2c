/** Facts that are removed, hidden or corrected, found by their words like those that are there. */
import { say } from '../../src/bot/messages/say.ts';
import type { Action, Reply } from '../../src/bot/reply.ts';
import type { Completer } from '../../src/bot/command.ts';
import { type FormerFact, formerFacts, type Guild } from '../../src/guilds/guild.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import { factName, findFact, suggestFacts } from '../../src/qa/lookup/items.ts';
import { find, type Found, nameIndex, suggest } from '../../src/qa/lookup/name-index.ts';
import { shorten } from '../../src/text/shorten.ts';
import { lackingFact } from './choose.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import { nameless, unclear } from '../shared/names.ts';

const MAX_CHOICES = 25;
/** Of which former ones stand last, so that both kinds show. */
const MAX_FORMER = 8;
const MAX_CHOICE_LENGTH = 100;

/** "Removed: 1,200 guests". */
export function formerName({ how, file }: FormerFact): string {
  return shorten(say(`restorable.${how}`, { answer: file.answer }), MAX_CHOICE_LENGTH);
}

/** The former fact of this key, or that the typed words mean. */
export function findFormer(former: readonly FormerFact[], typed: string): Found<FormerFact> {
  const item = former.find(({ key }) => key === typed);
  return item ? { outcome: 'one', item } : find(indexOf(former), typed);
}

/** Up to 25 of them by what is typed so far. */
export function suggestFormer(former: readonly FormerFact[], typed: string): Choice[] {
  return suggest(indexOf(former), typed, MAX_CHOICES).map((fact) => ({
    name: formerName(fact),
    value: fact.key,
  }));
}

/** Facts that are there, then those that are no longer. */
export const suggestAll: Completer = async (typed, _request, { view: { knowledge, guild } }) => {
  const there = suggestFacts(knowledge, typed);
  const former = guild ? suggestFormer(await gone(guild), typed).slice(0, MAX_FORMER) : [];
  return [...there.slice(0, MAX_CHOICES - former.length), ...former];
};

/** The key of the fact that is meant, be it there or not; or what to say where that is not clear. @throws StoreFault */
export async function anyFact(
  typed: string,
  action: (key: string) => Action,
  { view: { knowledge }, guild }: ModeratorContext,
): Promise<string | Reply> {
  if (typed === '') return nameless('fact');
  const there = findFact(knowledge, typed);
  if (there.outcome === 'one' && there.item.key === typed) return typed;
  const lacking = there.outcome === 'one' ? undefined : lackingFact(typed, guild);
  if (lacking !== undefined) return lacking;
  const former = findFormer(await gone(guild), typed);
  if (former.outcome === 'one' && (there.outcome === 'none' || former.item.key === typed)) {
    return former.item.key;
  }
  if (there.outcome === 'one' && former.outcome === 'none') return there.item.key;
  const meant = [
    ...ofFound(there).map((fact) => ({ key: fact.key, label: factName(fact) })),
    ...ofFound(former).map((fact) => ({ key: fact.key, label: formerName(fact) })),
  ];
  const clear = [there, former].some(({ outcome }) => outcome !== 'none');
  return unclear(
    clear ? { outcome: 'several', items: meant } : { outcome: 'none', nearest: meant },
    {
      ...{ typed, what: 'fact', label: ({ label }) => label },
      action: ({ key }) => action(key),
      all: { label: say('facts.all'), action: { name: 'facts', args: ['', '', '', '0'] } },
    },
  );
}

/** Hidden and removed ones; those that are corrected are there. */
async function gone(guild: Guild): Promise<FormerFact[]> {
  return (await formerFacts(guild)).filter(({ how }) => how !== 'corrected');
}

function ofFound<T>(found: Found<T>): readonly T[] {
  if (found.outcome === 'one') return [found.item];
  return found.outcome === 'several' ? found.items : found.nearest;
}

function indexOf(former: readonly FormerFact[]) {
  return nameIndex(
    former,
    ({ file: { answer, id, quote, sampleQuestions } }) => [answer, id, quote, ...sampleQuestions],
    ({ key }) => key,
  );
}

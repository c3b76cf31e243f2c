/** /review: the drafts of a source, one after the other. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../../src/bot/messages/localised.ts';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Command, Completer } from '../../src/bot/command.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import { openReviews } from '../../src/guilds/guild.ts';
import { sourceName, suggestSources } from '../../src/qa/lookup/items.ts';
import { shorten } from '../../src/text/shorten.ts';
import { completeKind, kindOption } from '../shared/kind.ts';
import { moderatorCommand, type ModeratorContext } from '../shared/moderator-command.ts';
import { MAX_NAME_LENGTH, textOption } from '../shared/options.ts';
import { ofSource, withSource } from '../shared/choose-source.ts';
import { beginReview, reviewButton } from './begin.ts';
import { bulkActions } from './bulk.ts';
import { decideActions } from './decide.ts';
import { editActions } from './edit.ts';
import { lessSureActions } from './less-sure.ts';
import {
  asksOverview,
  MAX_PERSON_LENGTH,
  overview,
  overviewActions,
  suggestDrafted,
} from './overview.ts';

const MAX_CHOICES = 25;
const MAX_LISTED = 10;
const MAX_LABEL_LENGTH = 60;

const ofNamed = withSource('review', beginReview);
const listNamed = withSource('review', ({ key }, request, context) =>
  overview(key, request, context),
);

export const review: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'review', 'names.review'),
    'review.description',
  )
    .addStringOption((option) =>
      described(named(option, 'source', 'names.source'), 'review.source')
        .setMaxLength(MAX_NAME_LENGTH)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      described(named(option, 'person', 'names.person'), 'review.person')
        .setMaxLength(MAX_PERSON_LENGTH)
        .setAutocomplete(true),
    )
    .addStringOption(kindOption)
    .addStringOption((option) =>
      described(named(option, 'day', 'names.day'), 'review.day').setMaxLength(MAX_NAME_LENGTH),
    )
    .toJSON(),
  handle: (request, context) => {
    const all = textOption(request, 'source') === '';
    if (asksOverview(request)) {
      return all ? overview('', request, context) : listNamed(request, context);
    }
    return all ? list(context) : ofNamed(request, context);
  },
  complete: { source: suggest, person: suggestDrafted, kind: completeKind },
  actions: {
    review: ofSource(async (source, _rest, request, context) => ({
      ...(await beginReview(source, request, context)),
      update: true,
    })),
    ...bulkActions,
    ...decideActions,
    ...editActions,
    ...lessSureActions,
    ...overviewActions,
  },
});

/** Sources with open drafts. */
async function list({ guild, view }: ModeratorContext): Promise<Reply> {
  const reviews = await openReviews(guild, view.knowledge.sources);
  if (reviews.length === 0) {
    return notice(say('review.noneOpen'));
  }
  const shown = reviews.slice(0, MAX_LISTED);
  const more = reviews.length - shown.length;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('review.toReview') },
      {
        type: 'list',
        items: shown.map(({ source, open }) =>
          say('review.openIn', { source: sourceName(source), open }),
        ),
      },
      ...(more > 0
        ? [{ type: 'note', text: say('review.moreSources', { count: more }) } as const]
        : []),
    ],
    buttons: shown.map(({ source }) =>
      reviewButton(source.key, shorten(sourceName(source), MAX_LABEL_LENGTH)),
    ),
  };
}

/** Sources by what is typed, those with open drafts first. */
async function suggest(...[typed, , { view }]: Parameters<Completer>): Promise<Choice[]> {
  if (!view.guild) return [];
  const { knowledge } = view;
  const open = new Map(
    (await openReviews(view.guild, knowledge.sources)).map((each) => [each.source.key, each]),
  );
  const first = [...open.values()].map(({ source, open }) => ({
    name: shorten(say('review.openChoice', { open, source: sourceName(source) }), MAX_NAME_LENGTH),
    value: source.key,
  }));
  const fitting = suggestSources(knowledge, typed);
  const meant = new Set(fitting.map(({ value }) => value));
  return [
    ...first.filter(({ value }) => typed.trim() === '' || meant.has(value)),
    ...fitting.filter(({ value }) => !open.has(value)),
  ].slice(0, MAX_CHOICES);
}

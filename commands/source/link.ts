/** An article that is given by its address: what was read there, and the way to add it. */
import { articleText } from '../../src/bot/messages/fault-text.ts';
import { dayAndTimeText } from '../../src/bot/messages/days.ts';
import { say } from '../../src/bot/messages/say.ts';
import { tooMany } from '../../src/bot/limits.ts';
import { type Block, type Button, type Modal, notice, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { keepForm } from '../../src/bot/unfinished-forms.ts';
import { articleRefusal } from '../../src/extract/pages/refusal.ts';
import { moreTelling } from '../../src/extract/short-text.ts';
import { dayOf, type LinkedStory, readLinked } from '../../src/guilds/guild.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { cut } from '../../src/text/shorten.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import { tellingPlace } from '../shared/in-line.ts';
import { sourceAt } from './put.ts';
import { filledFrom, shortEnough, checkedDetails, typedDetails, type Details } from './form.ts';

const MAX_BEGINNING_LENGTH = 400;
const MAX_END_LENGTH = 200;
/** An article with fewer words may have been cut off. */
const FEW_WORDS = 150;

/** A text that is an address and nothing else; nothing for any other. */
export function soleLink(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) ? trimmed : undefined;
}

/**
 * Fetches the page and shows what was read; a button sends the form with it, another one opens it. `formOf` makes the form
 * that adds a text with these details. @throws FetchError, NoArticleError
 */
export async function showLinked(
  link: string,
  formOf: (details: Details) => Modal,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { web } = context;
  if (!web) return notice(say('fetching.off'));
  const over = await tooMany('uploads', request, context);
  if (over) return over.reply;
  return tellingPlace(context, async (onWait) =>
    showStory(await readLinked(web, link, onWait), formOf, request, context),
  );
}

/** The same of a page that was fetched already. */
export async function showStory(
  story: LinkedStory,
  formOf: (details: Details) => Modal,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild, view } = context;
  const { text, url } = story;
  const details = filledFrom({ ...typedDetails(request), url: shortEnough(url) }, story.head);
  const missing = await checkedDetails(details);
  const modal = formOf(details);
  const id = await keepForm(guild, { ...request, fields: { ...details, text } }, modal);
  if (id === undefined) return notice(say('changes.noStore'));
  const same = sourceAt(url, view.knowledge);
  const isWhole = !('blocks' in missing);
  return {
    visibility: 'private',
    blocks: [
      ...readBlocks(story, details, await dayOf(details.published)),
      ...(same
        ? [{ type: 'answer', text: say('source.sameLink', { source: sourceName(same) }) } as const]
        : []),
      ...oddIn(story),
      ...(isWhole ? [] : missing.blocks),
      { type: 'note', text: say('source.notAdded') },
    ],
    buttons: waysOn(id, isWhole),
  };
}

/** What is whole may be added as it is; else what is missing is asked for. */
function waysOn(id: string, isWhole: boolean): Button[] {
  const open = { name: 'unfinished', args: [id] };
  const ways: Button[] = isWhole
    ? [
        {
          label: say('source.addAndDraft'),
          style: 'primary',
          action: { name: 'instead', args: [id] },
        },
        { label: say('source.correct'), action: open },
      ]
    : [{ label: say('source.fillIn'), style: 'primary', action: open }];
  return [...ways, { label: say('changes.discard'), action: { name: 'discard', args: [id] } }];
}

function readBlocks(
  { text, url }: LinkedStory,
  details: Details,
  day: string | undefined,
): Block[] {
  const shown = { ...details, ...(day !== undefined && { published: dayAndTimeText(day) }) };
  const paragraphs = paragraphsOf(text, details.headline);
  const fields = (['headline', 'publisher', 'published', 'byline', 'url'] as const).flatMap(
    (name) => (shown[name] === '' ? [] : [{ label: say(`sourceForm.${name}`), text: shown[name] }]),
  );
  const extent = say('source.paragraphs', { paragraphs: paragraphs.length, length: text.length });
  return [
    { type: 'heading', text: say('source.readFrom', { host: new URL(url).host }) },
    { type: 'fields', fields: [...fields, { label: say('source.extent'), text: extent }] },
    { type: 'answer', text: say('source.firstLines') },
    { type: 'text', text: cut(paragraphs.join('\n\n'), MAX_BEGINNING_LENGTH) },
    ...lastLines(paragraphs),
  ];
}

function paragraphsOf(text: string, headline: string): string[] {
  const [first = '', ...rest] = text.split(/\n{2,}/);
  const body = first.trim() === headline ? rest : [first, ...rest];
  return body.filter((each) => each.trim() !== '');
}

/** The last paragraph, where the first lines leave it out: it tells whether the text is whole. */
function lastLines(paragraphs: readonly string[]): Block[] {
  const last = paragraphs.at(-1) ?? '';
  if (paragraphs.join('\n\n').length <= MAX_BEGINNING_LENGTH) return [];
  return [
    { type: 'answer', text: say('source.lastLines') },
    { type: 'text', text: last.length > MAX_END_LENGTH ? `…${last.slice(-MAX_END_LENGTH)}` : last },
  ];
}

/** What a moderator should look at before the text is added: nothing can be drafted from it, or it may have been cut off. */
function oddIn({ text, head }: LinkedStory): Block[] {
  const paragraphs = paragraphsOf(text, head.headline ?? '');
  const refused = articleRefusal(paragraphs);
  if (refused) {
    const fault = moreTelling(refused, paragraphs.join('\n\n'));
    return [{ type: 'answer', text: articleText(fault) }];
  }
  const words = paragraphs.join(' ').match(/\p{L}+/gu)?.length ?? 0;
  return words < FEW_WORDS ? [{ type: 'answer', text: say('source.short') }] : [];
}

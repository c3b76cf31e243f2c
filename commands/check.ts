/** /check, and "Check against sources" in a message's menu: what the sources have on a text. */
import { ContextMenuCommandBuilder, SlashCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Block, type Reply } from '../src/bot/reply.ts';
import type { Command, Context } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { AnswerIndex } from '../src/qa/answer-index.ts';
import { shorten } from '../src/text/shorten.ts';
import { claimsIn, type Claim } from '../src/qa/verify/claims.ts';
import { plain } from '../src/qa/lookup/typed.ts';
import { hasWords } from '../src/text/has-words.ts';
import { answered } from './shared/answered.ts';
import { privateOption, shownTo } from './shared/options.ts';
import { verified } from './shared/verified.ts';

/** What a message can have. */
const MOST_OF_TEXT = 4000;
/** More would not fit into a reply. */
const MOST_CLAIMS = 4;
const MOST_OF_CLAIM = 150;

export const check: Command = {
  definition: described(
    named(new SlashCommandBuilder(), 'check', 'names.check'),
    'check.description',
  )
    .addStringOption((option) =>
      described(named(option, 'text', 'names.text'), 'check.text')
        .setRequired(true)
        .setMaxLength(MOST_OF_TEXT),
    )
    .addBooleanOption(privateOption)
    .toJSON(),
  fromMessage: {
    definition: named(
      new ContextMenuCommandBuilder(),
      'Check against sources',
      'names.checkMessage',
    )
      .setType(ApplicationCommandType.Message)
      .toJSON(),
    option: 'text',
  },
  handle,
  limit: 'checks',
};

async function handle(request: Request, { view: { index } }: Context): Promise<Reply> {
  const text = String(request.options.text ?? '').slice(0, MOST_OF_TEXT);
  if (!hasWords(plain(text))) return notice(say('check.noWords'));
  const { claims, goesOn } = await claimsIn(text, index, MOST_CLAIMS);
  if (claims.length === 0)
    return notice(say(goesOn ? 'check.nothingBearsSoFar' : 'check.nothingBears'));
  const found = await Promise.all(claims.map((claim) => findingOn(claim, index)));
  const buttons = found
    .flatMap((each) => each.buttons)
    .filter(({ action }) => action.name === 'event');
  return shownTo(request, {
    visibility: 'public',
    blocks: [
      ...found.flatMap(({ blocks }, i): readonly Block[] => [
        ...(i > 0 ? [{ type: 'separator' } as const] : []),
        ...blocks,
      ]),
      ...(goesOn ? [{ type: 'note', text: say('check.rest') } as const] : []),
    ],
    buttons: [...new Map(buttons.map((button) => [button.action.args.join(), button])).values()],
  });
}

type Finding = Pick<Reply, 'blocks' | 'buttons'>;

async function findingOn(claim: Claim, index: AnswerIndex): Promise<Finding> {
  const asked: Block = { type: 'note', text: shorten(claim.text, MOST_OF_CLAIM) };
  if (claim.type === 'quotation') {
    const { text, named } = claim;
    const claimed = named.length > 0 ? { typed: '', entities: named } : undefined;
    const { blocks, buttons } = await verified(
      text,
      [...index.knowledge.sources.values()],
      index,
      claimed,
    );
    return { blocks: [asked, ...blocks], buttons };
  }
  const { bearing, otherFigures } = claim;
  const { blocks, buttons } = answered([bearing]);
  const other: readonly Block[] =
    otherFigures.length > 0
      ? [
          {
            type: 'text',
            text: say('check.otherFigure', { figures: otherFigures.join(', ') }),
          },
        ]
      : [];
  return { blocks: [asked, ...other, ...blocks], buttons };
}

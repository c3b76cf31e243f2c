/** /check, and "Check against sources" in a message's menu: what the sources have on each claim of a text. */
import { ContextMenuCommandBuilder, SlashCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Block, type Reply } from '../src/bot/reply.ts';
import type { Command, Context } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import { difference } from '../src/packs/difference.ts';
import type { AnswerIndex } from '../src/qa/index/answer-index.ts';
import { candidateOf } from '../src/qa/candidates/candidates.ts';
import { shorten } from '../src/text/shorten.ts';
import type { Difference } from '../src/qa/verify/judgement/marks.ts';
import {
  claimsIn,
  type Claim,
  type QuotedClaim,
  type SentenceClaim,
} from '../src/qa/verify/claims.ts';
import type { ClaimVerdict } from '../src/qa/verify/judgement/judge-claim.ts';
import { plain } from '../src/qa/lookup/typed.ts';
import { hasWords } from '../src/text/has-words.ts';
import { buttonsUnder, quoteBlock } from './shared/answered.ts';
import { privateOption, shownTo } from './shared/options.ts';
import { passedOn } from './shared/passed-on.ts';
import { verified } from './shared/verified.ts';

/** What a message can have. */
const MAX_TEXT_LENGTH = 4000;
/** More would not fit into a reply. */
const MAX_CLAIMS = 5;
const MAX_CLAIM_LENGTH = 200;

export const check: Command = {
  definition: described(
    named(new SlashCommandBuilder(), 'check', 'names.check'),
    'check.description',
  )
    .addStringOption((option) =>
      described(named(option, 'text', 'names.text'), 'check.text')
        .setRequired(true)
        .setMaxLength(MAX_TEXT_LENGTH),
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
  const text = String(request.options.text ?? '').slice(0, MAX_TEXT_LENGTH);
  if (!hasWords(plain(text))) return notice(say('check.noWords'));
  const { claims, goesOn, hasOtherLanguage } = await claimsIn(text, index, MAX_CLAIMS);
  if (claims.length === 0)
    return notice(say(hasOtherLanguage ? 'check.onlyEnglish' : 'check.noClaims'));
  const found = await Promise.all(claims.map((claim) => findingOn(claim, index)));
  const buttons = found
    .flatMap((each) => each.buttons)
    .filter(({ action }) => action.name === 'event');
  const reply: Reply = {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: headOf(found) },
      ...found.flatMap(({ blocks }, i): readonly Block[] => [
        ...(i > 0 ? [{ type: 'separator' } as const] : []),
        ...blocks,
      ]),
      ...(hasOtherLanguage ? [{ type: 'note', text: say('check.partEnglish') } as const] : []),
      ...(goesOn ? [{ type: 'note', text: say('check.rest') } as const] : []),
    ],
    buttons: [...new Map(buttons.map((button) => [button.action.args.join(), button])).values()],
  };
  return passedOn(request, shownTo(request, reply));
}

interface Finding extends Pick<Reply, 'blocks' | 'buttons'> {
  readonly verdict: ClaimVerdict;
}

function headOf(found: readonly Finding[]): string {
  const count = (verdict: ClaimVerdict): number =>
    found.filter((each) => each.verdict === verdict).length;
  return say('check.head', {
    count: found.length,
    agrees: count('agrees'),
    contradicted: count('contradicted'),
    silent: count('silent'),
  });
}

/** The verdict stands before the claim, so that a picture of the reply never looks like a confirmation. */
function verdictLine(verdict: ClaimVerdict, text: string): Block {
  const claim = shorten(text, MAX_CLAIM_LENGTH).replace(/^["“]|,?["”]$|,$/g, '');
  return { type: 'answer', text: say(`check.${verdict}`, { claim }) };
}

async function findingOn(claim: Claim, index: AnswerIndex): Promise<Finding> {
  return claim.type === 'quotation' ? quotationFinding(claim, index) : sentenceFinding(claim);
}

async function quotationFinding({ text, wanted, claimed }: QuotedClaim, index: AnswerIndex) {
  const sources = [...index.knowledge.sources.values()];
  const { verdict, blocks, buttons } = await verified(wanted, sources, index, claimed);
  // The heading tells what the quotation is; there is one over all claims already.
  const under = blocks.map((block) =>
    block.type === 'heading' ? ({ ...block, type: 'text' } as const) : block,
  );
  return { verdict, blocks: [verdictLine(verdict, text), ...under], buttons };
}

function sentenceFinding(claim: SentenceClaim): Finding {
  const { text, verdict, confidence, read, nearest, differences } = claim;
  const line = verdictLine(verdict, text);
  const shown = read ?? nearest;
  if (!shown) return { verdict, blocks: [line], buttons: [] };
  const { passage } = shown;
  const { source, start, end, speaker } = candidateOf(shown, confidence, text, 'sentence');
  const mark = differences.find((each) => each.passage)?.passage;
  const quote = quoteBlock({
    ...{ source, start, end },
    ...(speaker !== undefined && { speaker }),
    ...(mark && { span: { start: passage.start + mark.start, end: passage.start + mark.end } }),
  });
  const buttons = buttonsUnder({ source, start, end });
  if (!read)
    return {
      verdict,
      blocks: [line, { type: 'note', text: say('check.nearest') }, quote],
      buttons,
    };
  const words = difference(text, corrected(text, passage.text, differences));
  const differs: readonly Block[] =
    differences.length > 0 ? [{ type: 'difference', label: say('verify.whatDiffers'), words }] : [];
  return { verdict, blocks: [line, ...differs, quote], buttons };
}

/** The claim with what the passage has in the place of each difference. */
function corrected(claim: string, passage: string, differences: readonly Difference[]): string {
  return differences.reduceRight((text, { claim: { start, end }, passage: instead }) => {
    const words = instead ? passage.slice(instead.start, instead.end) : '';
    return text.slice(0, start) + words + text.slice(end);
  }, claim);
}

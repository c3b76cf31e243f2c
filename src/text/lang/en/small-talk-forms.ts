/** Forms of what is asked of the bot itself, about whatever subject: a poem on the news, or what the bot thinks of it. */
import { anyOf, words } from '../words.ts';

const OPENING = String.raw`^(?:(?:and|so|but|ok|okay|hey|hi|yo|well|please|bot|lol|now|verbatim)[\s,]+)*`;
const PLEASE = String.raw`(?:(?:(?:can|could|would|will) you|i want you to|you should|go|please|just|now)\s+)*`;
const ARTICLE = String.raw`(?:(?:a|an|another|some|one|your)\s+)?(?:(?!the\b|his\b|her\b|their\b)[\p{L}-]+\s+){0,2}`;

/** What nobody finds in the news who asks to be given one. */
const WORKS = anyOf(
  words(
    'poem poems song songs rap raps haiku haikus limerick limericks sonnet sonnets verse ballad lullaby rhyme joke jokes riddle ' +
      'pun puns meme memes essay screenplay fanfic lyrics ode roast',
  ),
);
const MAKE = anyOf(
  ['make up'].concat(
    words(
      'write compose sing rap make give tell create recite crack do draft invent draw generate',
    ),
  ),
);

/** "Write me a poem about the mayor", "rap about it"; not "tell me the joke that he made". */
export const ASKS_FOR_WORK = new RegExp(
  String.raw`${OPENING}${PLEASE}(?:(?:${MAKE})\s+(?:(?:me|us)\s+)?${ARTICLE}(?:${WORKS})(?:\s+(?:about|on|for|of|in|please|with|to)\b.*)?$|(?:rap|sing)\s+(?:(?:me|us)\s+)?(?:about|for|something)\b|(?:a\s+)?(?:haiku|limerick)\s+(?:about|on)\b)`,
  'iu',
);

/** "Make up a quote by the mayor": what is asked for is in no source. */
export const ASKS_TO_MAKE_UP = new RegExp(
  String.raw`${OPENING}${PLEASE}(?:make up|invent|fabricate)\b`,
  'iu',
);

/** More of what was shown last, whatever that was; with nothing shown it asks nothing. */
export const ASKS_FOR_MORE =
  /^(?:(?:(?:tell|show|give) me |any |some |one |1 )?more(?: details?| info| of (?:it|that|this|them|those))?(?: about (?:it|that|this))?|(?:can you )?elaborate|details|go on|keep (?:on )?going|continue|(?:the )?next(?: one)?|(?:(?:show|give) me )?another(?: one)?)$/i;

/** The last answer once more; with nothing asked before, nothing is asked. */
export const ASKS_AGAIN =
  /^(?:(?:can|could|would) you )?(?:repeat(?: (?:it|that|this|the (?:last )?answer))?|(?:say|show|tell)(?: me)?(?: (?:it|that|this|the answer))? (?:again|once more)|come again|what was (?:that|the answer) again|what did you (?:just )?say)(?: please)?$/i;

const LIKE = anyOf(
  words(
    'like love hate dislike support agree disagree prefer trust approve favor favour admire respect enjoy mind care',
  ),
);
const REALLY = String.raw`(?:(?:personally|really|even|actually|honestly|also|still|ever)\s+)*`;
const FEELS = anyOf(
  words(
    'scared afraid happy sad worried excited angry mad voting rooting glad upset pro anti',
  ).concat(['for or against', 'a fan', 'on the side']),
);
const OPINIONS = anyOf(
  words(
    'opinion opinions view views take thoughts feelings stance favourite favorite prediction verdict',
  ),
);

/** "Do you like him", "what do you think of it", "who should i vote for": no source tells it. */
export const ASKS_OPINION = new RegExp(
  String.raw`${OPENING}(?:${[
    String.raw`(?:do|don['’]?t|would|did|could)\s+you\s+${REALLY}(?:${LIKE})\b`,
    String.raw`are\s+you\s+${REALLY}(?:${FEELS})\b`,
    String.raw`(?:who|what|which)(?:\s+[\p{L}'-]+){0,2}\s+(?:do|would|will|are|did)\s+you\s+${REALLY}(?:(?:${LIKE}|want|hope|vote|pick|choose|voting|rooting)\b)`,
    String.raw`(?:what|how)\s+(?:do|would)\s+you\s+${REALLY}(?:think\s+(?:of|about)|feel\s+about|make\s+of)\b`,
    String.raw`(?:(?:what|whats|what['’]s|what are|give|share|tell|any|got|i want|who|whos|who['’]s)\b[^,;]{0,12}\s)?your\s+(?:own\s+|personal\s+|honest\s+)?(?:${OPINIONS})\b`,
    String.raw`(?:(?:who|which|whom|what)\s+(?:[\p{L}'-]+\s+){0,2})?should\s+(?:i|we)\s+(?:vote|support|trust|believe|like|root)\b`,
  ].join('|')})`,
  'iu',
);

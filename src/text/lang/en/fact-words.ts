/**
 * Words of which a clause must have one to be told as of a kind. A word belongs here when most clauses with it, of those that
 * the encoder takes for the kind, are of it: "after" and "as" stand in too many others to make a cause.
 */
import {
  DEMONSTRATIVES,
  THIRD_PERSON,
  THIRD_PERSON_POSSESSIVES,
  THIRD_PERSON_SUBJECTS,
} from './pronouns.ts';
import { anyOf, phrases, words } from '../words.ts';

export const CLAUSE_WORDS = {
  cause: phrases(
    'because|cause|causes|caused|causing|due to|thanks to|owing to|blame|blamed|led to|lead to|leads to|leading to|' +
      'result of|resulted from|stemmed from|reason|reasons|forced|forcing|prompted|triggered|sparked|amid|' +
      'weighed on|dragged|as investors|worries about|worried about|concerns about|concern about|heightened|' +
      'for allegedly|after allegedly|on suspicion of|failure to|since it|as it|hit|brought down|driven by|fuelled by|' +
      'fueled by|attributed to|as a consequence|so that|in response to|over concerns|over fears|on fears|on hopes',
  ),
  plan: phrases(
    'will|plan|plans|planned|planning|due|scheduled|set to|expected|may|might|going to|hope|hopes|aim|aims|' +
      'intend|intends|propose|proposes|proposed|target|targets|targeting|next|upcoming|is to|are to|to be|eager|' +
      'seek|seeks|considering|prepare|preparing|prepares|later this|if they can|would',
  ),
  effect: phrases(
    'effect|effects|impact|result|results|lead|leads|led|leading|could|would|force|forced|forces|hit|hits|give|gives|' +
      'threaten|threatens|push|pushes|pushed|pushing|fuelling|fueling|help|helps|helped|helping|mean|means|meant|setback|' +
      'suffered|make|makes|made|cause|caused|consequence|consequences|account for|boost|boosts|boosted|allow|allows|face',
  ),
  change: phrases(
    'rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|drop|drops|dropped|up|down|increase|increases|increased|' +
      'decrease|decreased|grow|grew|grown|shrink|shrank|climbed|jumped|slumped|shed|lost|gain|gained|cut|lower|higher|' +
      'more|less|fewer|change|changed|changes|became|become|eased|slipped|slid|added|hit|doubled|halved|tripled|growth|' +
      'no longer|instead of|moved|replaced|new|now|improved|worsened|expanded|contraction|expansion',
  ),
  reaction: phrases(
    'welcome|welcomed|criticised|criticized|condemned|praised|oppose|opposed|opposes|rejected|reject|rejects|angry|' +
      'outrage|protest|protests|protested|threatened|warned|hailed|slammed|denounced|attacked|furious|delighted|' +
      'disappointed|clashed|accused|accusations|objected|applauded|cheered|booed|responded|reacted|dismissed|declined',
  ),
  call: phrases(
    'call|calls|called|calling|urge|urges|urged|urging|demand|demands|demanded|demanding|ask|asks|asked|asking|should|' +
      'must|want|wants|wanted|request|requests|requested|appeal|appealed|need|needs|insist|insists|insisted|tell|told',
  ),
  pledge: phrases(
    'pledge|pledges|pledged|promise|promises|promised|vow|vows|vowed|commit|committed|guarantee|guaranteed',
  ),
  purpose: phrases(
    'to|for|aim|aims|aimed|help|so that|in order|bid|goal|purpose|effort|focus|focuses',
  ),
} as const;

/** A kind of fact that words of its clause tell. */
export type WordedKind = keyof typeof CLAUSE_WORDS;

/** What happened to those who are counted as casualties. */
export const HURT_WORDS = phrases(
  'injured|hurt|wounded|killed|dead|died|deaths|fatalities|casualties|drowned|missing persons|hospitalised|hospitalized',
);

/** Words for what was named before, or is nobody: without a name before them they say nothing. */
export const POINTING_BACK = [...THIRD_PERSON, ...words('this these those such')];
/** Words for whoever writes. */
export const FIRST_PERSON = words('i me my we our ours');
/** Openings that go on from what was said before. */
export const GOING_ON = words(
  'and but or so for because ditto now then also instead otherwise that this',
);
/** Openings that only tie a sentence to the one before: without them it says the same. */
export const TYING = words('but and so yet however meanwhile also still then');
/** Before these they are part of what is said: "So far", "Yet another". */
export const AFTER_NO_TIE = words('far long many much few other others another more as that');
/** What the beginning of an answer leans on that stands before it: "the latter", "its". */
export const LEANING_OPENING = new RegExp(
  `^(?:(?:now|then|here|there),? )?(?:${anyOf([
    ...[...THIRD_PERSON_SUBJECTS, ...THIRD_PERSON_POSSESSIVES, ...DEMONSTRATIVES],
    ...words('there such both another other who which and but or'),
    ...phrases(
      'the claim|the effect|the following|the country|the company|the firm|the move|the deal|the former|the latter',
    ),
  ])})\\b`,
  'i',
);
/** Words for one or several of what was named before; not "both" of "both Ada and Bo". */
export const BACKWARD = phrases(
  'the former|the latter|the two|the three|the pair|the trio|the duo|both|another|the other|the others|the same|such|' +
    'elsewhere|did so|does so|do so|doing so|done so|that one|this one',
);
/** At the end of a clause these are one of what was named before: "Orn is one", "the mayor is another". */
export const ONE_OF_THEM = phrases(
  'one|another|the other|among them|no exception|an exception|the same',
);
/** One side of a comparison, behind "is" and the like. */
export const BY_COMPARISON = words(
  'more less fewer better worse higher lower bigger smaller greater stronger weaker longer shorter older younger cheaper ' +
    'richer poorer faster slower safer harder easier closer tougher larger happier busier deeper wider narrower',
);
/** What leads to the other side. */
export const COMPARED_WITH = phrases(
  'than|compared|since|from|versus|over the past|over the last|every|each',
);
/** "this year", "these days": what they are of is known to whoever reads. */
export const AROUND_NOW = words(
  'year month week weekend day days morning afternoon evening night summer autumn fall spring winter season time ' +
    'election country world nation',
);

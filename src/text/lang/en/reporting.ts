/** Words that tell that someone says, wants, thinks or shows something, by their lemmas. */
import { phrases, words, wordSet } from '../words.ts';

/** Groups of cue words; a group's members behave alike before and after what is said. */
export const CUES = {
  say: words(`
    say tell add state note remark comment mention observe reply respond answer continue explain recount recall
    declare announce report write tweet post joke quip recite read repeat reiterate echo describe detail elaborate
    clarify summarize summarise conclude begin interject chime mutter murmur whisper shout yell scream cry exclaim
    sing chant testify relate convey communicate inform brief notify remind assure reassure confide disclose divulge
    reveal volunteer opine muse speculate intone retort riff rant blog text email specify narrate preach lecture
    boast brag gush lament complain grumble bemoan sum speak talk discuss go point pen author quote cite reference
    put
  `),
  assert: words(`
    claim argue maintain insist contend assert allege charge affirm stress emphasize emphasise underline underscore
    highlight suggest hint imply indicate signal acknowledge admit concede confess grant allow accept agree concur
    confirm deny dispute refute reject rebut dismiss disagree counter defend justify attest vouch posit submit
    predict forecast project estimate
  `),
  pledge: words(`
    promise pledge vow commit swear undertake guarantee offer volunteer threaten
  `),
  call: words(`
    urge call demand appeal request ask plead beg implore exhort encourage press push advocate recommend propose
    advise order instruct command direct require invite challenge lobby petition insist beseech tout pitch champion
  `),
  warning: words(`
    warn caution alert
  `),
  praise: words(`
    praise hail laud applaud commend congratulate thank welcome celebrate compliment credit salute honor honour
    endorse back support
  `),
  blame: words(`
    accuse blame criticize criticise condemn denounce slam blast attack rip decry deride mock ridicule scold chide
    rebuke chastise assail lambast lambaste bash knock hit fault question doubt protest object oppose lash excoriate
    disparage belittle label brand call dub term deem characterize characterise liken compare portray depict paint
    cast tout skewer castigate berate taunt insult
  `),
  think: words(`
    think believe feel consider hope want wish fear worry expect doubt know understand wonder suspect assume guess
    imagine realize realise regard see view intend plan aim seek mean prefer favor favour like love hate agree decide
    remember forget learn hear find anticipate need dream refuse decline resolve determine vie consider eye support
    mull weigh ponder contemplate reckon trust concern regret care appreciate recognize recognise perceive judge
  `),
  show: words(`
    show find reveal indicate demonstrate suggest prove confirm conclude estimate document detail read state describe
    rank rate list illustrate depict hold rule note report highlight underscore signal point
  `),
  ask: words(`
    ask wonder question inquire query probe press grill
  `),
} as const;

/** Verbs behind which stands to whom something is said, and then what, also without “that”: “told the council the pier was old”. */
export const SAID_TO_SOMEBODY = wordSet('tell inform assure reassure remind notify warn promise');

/** Verbs whose object is who hears it, and never who says it: "reminded the voters that". */
export const MAKING_KNOWN: ReadonlySet<string> = new Set([
  ...SAID_TO_SOMEBODY,
  ...words('convince persuade show teach'),
]);
/** Before a word of saying: it is called for or possible, and not said. "Will" and "would" are none: what is to be read out is known. */
export const SAYING_IS_OPEN = wordSet('should must ought can could may might');
/** And before "to" and such a word. */
export const SAYING_IS_DUE = wordSet('need needs ought has have');
/** Before whoever says it: what follows is only supposed. */
export const SUPPOSED_BEFORE = wordSet('if unless until whether');
/** And before it in the same clause, by their lemmas: "I hope the council says". */
export const WISHED_BEFORE = wordSet('hope wish want expect');

/** Verbs that report a clause also without "that": "Orn thinks the weir is old". */
export const CLAUSE_CUES = words(
  'think believe feel hope fear expect reckon suspect know claim insist argue admit acknowledge concede predict',
);

/** Verbs by which somebody says what they make of a person or thing, without "that": "called it a danger". */
export const JUDGING = words(
  'call describe dismiss label brand dub accuse blame criticise criticize condemn denounce praise hail mock deride',
);

/** Cues that are calls only before one of these words: "call for", "press for". */
export const CALLS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', wordSet('for on upon')],
  ['press', wordSet('for')],
  ['push', wordSet('for')],
  ['ask', wordSet('for to')],
  ['insist', wordSet('on')],
  ['challenge', wordSet('to')],
  ['direct', wordSet('to')],
]);

/** Who is called on to do something without being named, and by which verbs: "countries must act". */
export const CALLED_ON = words('we everyone everybody governments countries nations');
export const CALL_VERBS = phrases('should|must|need to|have to|ought to');
/** What is warned of: "the danger of". */
export const PERILS = words('risk danger threat peril');

/** Participles that lead to what somebody says: "issued a statement, saying it was over". */
export const SAYING_SO = words(
  'saying adding arguing claiming insisting noting stressing warning telling declaring stating explaining maintaining',
);

/** Of whom somebody else's words are told: "The Post quoted an official as saying". */
export const QUOTING = wordSet('quoted quotes quoting');
export const CITING = new Set([...QUOTING, ...words('cited cites citing')]);

/** Verbs of those who are told something, and say nothing. */
export const PERCEIVING = wordSet('hear learn forget overhear discover notice');
/** Verbs that no clause goes before: "It is late, Ann Smith disagreed" is not her clause. */
export const NEVER_BEHIND = wordSet(
  'disagree agree differ concur oppose object support back accuse blame criticise criticize welcome praise',
);

/** To whom, where and when something is said. */
export const HEARERS: ReadonlySet<string> = wordSet(
  'reporters journalists lawmakers senators viewers readers listeners supporters crowd audience meeting hearing session ' +
    'interview statement speech address letter email tweet post message conference briefing rally podcast programme ' +
    'program news press today yesterday earlier later week month year night morning evening afternoon',
);

/** Before a name these give to it what stands beside: "According to Orn, “…”". */
export const GIVING_TO = ['according to', 'per', 'in the words of', 'as told by'];
/** Before a colon these speak for nobody: "Note: …". */
export const NO_SPEAKERS = wordSet(
  'note quote quotation fact claim update breaking news source headline title remember ps edit question answer warning ' +
    'example reminder summary tip date subject re fwd',
);

/** What stands beside a name in a handle of social media: "@RepAnnOrn", "@realAnnOrn", "@AnnOrnMP". */
export const AROUND_HANDLES = words(
  'the real official cllr rep sen senator gov governor mayor pres president potus speaker leader vp pm mp mep msp td dr prof ' +
    'sir lord lady amb ambassador sec secretary us uk eu hq press office team for',
);
/** What tells before a handle that somebody else posted the words. */
export const POSTED_AGAIN = words('RT MT QT');

/** Whoever does so spoke right before: "he continued". */
export const GOING_ON = phrases(
  'continue | continues | continued | continuing | add | adds | added | adding | went on | goes on | concluded | concludes',
);

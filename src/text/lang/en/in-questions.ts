/** English words that questions are put together with: what asks, and what goes back to something said before. */
import { phrases, words, wordSet } from '../words.ts';
import { ARTICLES, TAKE_NOT } from './function-words.ts';
import {
  DEMONSTRATIVES,
  SUBJECT_PRONOUNS,
  THIRD_PERSON,
  THIRD_PERSON_POSSESSIVES,
} from './pronouns.ts';

/** Words that begin a question, or stand where its answer would. */
export const INTERROGATIVES = words('who whom whose what which when where why how');

/** Words for what was said before. */
export const GOES_BACK = [...THIRD_PERSON, ...DEMONSTRATIVES, 'there'];
/** What begins a subject after "will", "was" and the like. */
export const BEGINS_SUBJECT = [
  ...ARTICLES,
  ...[...THIRD_PERSON_POSSESSIVES, ...DEMONSTRATIVES, ...SUBJECT_PRONOUNS],
  ...words('there all each every some any anyone anybody'),
];

/** Those before a word that asks: "against whom". */
export const BEFORE_INTERROGATIVES = words(
  'in at on from for by with to about under during of against since until till after before into through over',
);
/** What an event does, and what is done to it. */
export const HAPPENS = phrases(`
  happen | happens | happened | take place | took place | start | starts | started | begin | begins | began |
  end | ends | ended | last | lasts | lasted | finish | finished | over | held | cancelled | postponed | planned |
  organised | organized | hosted | called | attended
`);

/** What a whole story may be about: "what happened at the hearing", but not "at the airport". */
export const GATHERINGS = words(`
  meeting summit conference event rally debate game match hearing trial ceremony session talks vote concert march protest
  final party gathering convention forum festival fair race show
`);

/** What stands right before an event: "who attended it", "during it". */
export const BEFORE_EVENT = words(`
  attend attended attending organise organised organize organized host hosted held hold join joined open opened
  at during after before
`);
/** What is read: "what is this article about". */
export const STORIES = words('story article news piece report text post event');
/** What is most important of it: "what's the gist", "the key points". */
export const GISTS = phrases(`
  gist | summary | overview | rundown | takeaway | takeaways | bottom line | short version | main point | main points |
  main idea | main story | tldr | tl;dr | latest | key point | key points | key facts | key takeaways | main takeaways | highlights
`);
/** Verbs of going somewhere: to a place, not in it. */
export const GOES_TO = words(`
  go goes going gone went come comes coming came travel travels travelling traveling travelled traveled fly flies flying
  flew flown move moved moving get gets getting got head headed heading drive drove driven walk walked return returned send
  sent
`);
/** What comes after "many" and "which" and is no noun. */
export const NO_NOUNS = words('of did do does was were is are has have will would can');

/** Verbs right behind a speaker's name, or before it. */
export const SAYS_OF_SPEAKER = words(
  'said says told tells added adds argued claimed warned insisted admitted wrote explained',
);
/** What stands behind a name that is whole. */
export const AFTER_WHOLE_NAME = words(
  'is are was were has had have will would said says on in at to for of and from by with',
);

/** What a question of yes or no begins with. */
export const BEGINS_YES_NO = [
  ...TAKE_NOT,
  ...words('will can may might must am'),
  ...words("isn't aren't wasn't weren't didn't doesn't hasn't haven't won't"),
];
/** What any question begins with. */
export const BEGINS_QUESTION = [...INTERROGATIVES, ...TAKE_NOT, ...words('will can')];

/** What somebody told, as a noun: "what was Park's message". */
export const TOLD = words(`
  message reaction response view opinion position promise pledge warning comment comments words statement remarks stance
`);
/** What somebody said, as a verb: "what did Park say"; an ending as in "warned" may follow. */
export const SAY = words(`
  say said saying tell told think claim argue warn promise pledge urge demand stress respond comment state suggest
  describe explain announce admit insist predict write written mention cite criticise criticize praise complain
`);
/** The same, and what somebody means without a word; the beginnings of such words do. */
export const TELL = [...SAY, ...words('call believe want hope feel')];
/** Behind "called" where that asks for words: "who called for it". Whom somebody called was rung up, or named. */
export const SAID_BY_CALLING = words('for on upon it that this so');
/** Verbs that give something a name: "who called it a scandal". */
export const CALL_BY_NAME = words(
  'call calls called brand brands branded dub dubs dubbed label labels labelled labeled nickname nicknames nicknamed',
);
/** Between a speaker's name and such a verb: "what did Park finally say". */
export const BEFORE_TELL = words(`
  also ever even just really actually finally later first then again still already specifically exactly originally
  publicly initially repeatedly recently once
`);

/** What the holder of an office or a business does: "who runs the board". */
export const HOLDS = words('runs leads heads chairs coaches owns directs manages commands governs');
/** Opens the reason that "why" asks for. */
export const GIVES_REASON = [
  ...['because', 'because of', 'due to', 'thanks to', 'owing to', 'so that'],
  ...['on the grounds that', 'for fear of', 'for fear that'],
];

/** "How big": asks for a quantity. */
export const MEASURED = words('big large tall high deep far fast wide heavy old hot cold strong');
/** "The size of a bus": tells the same by another thing. */
export const MEASURES = words('size height depth length width weight speed age strength');
/** "Who is supposed to lead it": before "to", of whoever will do it. */
export const WILL_DO = words('supposed set expected scheduled due slated meant poised tipped');
/** "Which minister", "what company": asks who. */
export const ASKED_AS_WHO = words(`
  person man woman minister official president leader politician company team group party organisation organization
  agency judge player author speaker
`);
/** "Which day", "on what date", of a question that is taken apart. */
export const ASKED_AS_DAY = words('day date time year month week');
/** The same and others: asks when. */
export const ASKED_AS_WHEN = [...ASKED_AS_DAY, ...words('century decade hour')];
/** "Which city": asks where. */
export const ASKED_AS_WHERE = words(
  'place city town venue location country state region village district county',
);
/** "The turnout?", "what was the total": asks how many; "number" does where none follows it. */
export const ASKED_AS_HOW_MANY = words('count total headcount tally toll turnout attendance');
/** "The reason?": asks why, wherever it stands. */
export const ASKED_AS_WHY = words('reason cause purpose');
/** The same and others, behind "what is the". */
export const ASKED_AS_WHAT_FOR = [...ASKED_AS_WHY, ...words('aim goal point')];
/** Between "what" and the noun that is asked for: "what will be the cost". */
export const BEFORE_NOUN = words(`
  is are was were did does do will would has had the a an their its his her our
`);
/** Behind "what" they say what something does, and are no plurals: "what worries the union". */
export const DOES = words(`
  does happens makes gets matters worries lies keeps explains drives goes comes brings leads causes shows sets sits stands
  says seems looks sounds holds stops prevents separates triggers unites divides connects
`);
/** "It", "there": a clause with one of them goes back to another. */
export const ANAPHORIC = [...GOES_BACK, ...words('one ones')];
/** In a question they show that several are asked for: "who are", "who else", "what kinds of". */
export const ASK_FOR_SEVERAL = wordSet(
  'are were all else these those both other others some kinds sorts things stuff people',
);

/** Asks what something was before it changed: "what was it last year". */
export const ASKS_EARLIER =
  /\b(?:from|before|earlier|previous|previously|prior|formerly|originally|initially|used to|ago|past|last|old|at first|start|started|begin|began|peak|high|highest|low|lowest|record|was it)\b/iu;
/** Between "from" and what something was: "from a high of 500". */
export const BEFORE_EARLIER = words(
  'a an its their his her the about around some just only nearly almost more less than high low peak record of previous earlier',
);
/** Asks of how many something consists: "how many members does the board have", "how many seats are there". */
export const ASKS_WHOLE =
  /\bhow many (?<counted>\p{L}+)(?: (?:do|does|did) .* (?:have|hold|consist|contain)\b| (?:has|have) .*\bgot\b| (?:are|were|is) (?:there|in|on)\b(?!.* who\b)|.*\b(?:in total|altogether|in all)\b)/iu;

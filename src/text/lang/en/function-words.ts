/** Words that hold a sentence or a name together, by what they do there. */
import { phrases, words, wordSet } from '../words.ts';
import { THIRD_PERSON_POSSESSIVES } from './pronouns.ts';

export const FORMS_OF_BE = words('is are was were');
/** The same, with those that stand behind another verb: "has been". */
export const ALL_FORMS_OF_BE = [...FORMS_OF_BE, ...words('be been being')];
/** Before a participle these make a passive: "was sued", "got fired". */
export const BEFORE_PASSIVE = [...ALL_FORMS_OF_BE, ...words('get got')];
const OTHER_AUXILIARIES = words(
  'did does do has have had will would can could should may might must shall',
);
/** Verbs right before a subject or another verb, in their finite forms. */
export const AUXILIARIES = [...FORMS_OF_BE, ...OTHER_AUXILIARIES];
/** Those that take "n’t" as they are: "wasn’t", but "won’t". */
export const TAKE_NOT = words('is are was were did does do has have had would could should');

export const PREPOSITIONS = words(
  'about against after at before by during for from in into of on over to under with',
);
/** Those before a place where something is. */
export const PREPOSITIONS_WHERE = words('in at near from');
/** Those before a place. */
export const PLACE_PREPOSITIONS = [
  ...PREPOSITIONS_WHERE,
  ...words('to across outside around towards toward into between'),
];
/** Those before a name that only tells where or of whom: "in Wales", "for the Treasury". */
export const QUALIFYING_PREPOSITIONS = [...PLACE_PREPOSITIONS, ...words('of for among by')];
/** What begins no item of a list: after "and" a clause, after a comma more of the item before. */
export const OPENS_NO_ITEM = words(`
  which who whom whose where when while as that including followed with after before because if though although but not he
  she it they we is was are were has have had will would said says also many there
`);
/** After a comma these tell more of who was just named: "the mayor, who came", "the mayor, now in Wales". */
export const TELLS_MORE = [...words('who whose which now then'), ...THIRD_PERSON_POSSESSIVES];
/** Those before a gerund whose subject stands before them: "charged Orn with defrauding". */
export const BEFORE_GERUND = wordSet('with of for');
/** Those before a place, hardly ever before a person or a body. */
export const AT_PLACES = words('in at near across outside');
/** What tells that it is another place than the one behind it. */
export const BESIDE_PLACES = [
  ...words('near outside beside behind opposite beneath under above beyond between off around'),
  ...['close to', 'next to', 'in front of', 'across from', 'away from', 'just outside'],
  ...['north of', 'south of', 'east of', 'west of'],
];
export const AROUND_PLACES = [...AT_PLACES, ...words('around throughout')];
/** Those before whom or what is talked about, and who does not talk. */
export const TOPIC_PREPOSITIONS = words('about on regarding concerning of against with for over');

export const ARTICLES = words('a an the');
/** Right before a noun, never a verb: "the hope", "his claim". */
export const DETERMINERS_OF_NOUNS = words('a an the his her their no');

/** What begins a description behind a name and a comma: "Ann Smith, a baker", "Tom Berg, who left". */
export const BEGINS_DESCRIPTION = wordSet('the a an who which');

/** Words between two clauses. */
export const BETWEEN_CLAUSES = words('and but that who which while because after before when');

/** Words that begin a clause beside those. */
export const BEGIN_CLAUSES = words('where whose though although until unless');
/** Words between an auxiliary and its verb, or between two of them: "has also been", "is to be". */
export const WITHIN_VERBS = words('to be been being not also still');

/** Words that ask. */
export const QUESTION_WORDS = words('who whom whose when where why how many much');
/** Words without content of their own that still make another question. */
export const TELLING_WORDS = words(`
  before after during until over under above below against between from up down out off
  more most less fewer other another all both each any only again still
  will would can could shall should may might must
`);

/** Words that a name of a body or an event may be typed with or without. */
const NAME_LINKS = words('of the for and from');
/** The same, where a name is typed to be looked up. */
export const TYPED_NAME_LINKS = [...NAME_LINKS, ...words('in at')];
/** The same, of which no name in a question begins or ends in one; the "s" is a possessive's. */
export const INNER_NAME_WORDS = [...NAME_LINKS, ...words('de s')];
/** Small words inside a name in any language: "Bank of Ruritania", "Rio de Janeiro", "Ursula von der Leyen". */
export const WITHIN_NAMES = words(
  'of the de la las los le du des da di do dos del della van von der den ter al el bin ibn y',
);

/** Determiners and adjectives that stand for people on their own: "some say", "others said". */
export const STAND_ALONE = words(
  'some many most others few all both several another neither one those these this none each',
);

/** Common words that headings and styles write with a capital letter. */
export const CAPITAL_IN_HEADINGS = words(
  'i and or but the a an of in on at to for by with from as is are was were be not it he she they we you',
);

/** What a short "is" or "us" follows, where others take "'s" as a possessive: "it's", "let's". */
export const BEFORE_SHORT_IS = words('it he she that there what who let here where how when why');

/** What somebody is to another, so that they are not that one: "insurgents affiliated with the guard". */
export const TIES = phrases(
  'affiliated with | allied with | allied to | aligned with | linked to | linked with | associated with | connected to | ' +
    'tied to | loyal to | close to | sympathetic to | opposed to',
);

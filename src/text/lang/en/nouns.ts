/**
 * English nouns by what they name. A noun stands here when a follow-up about it ("and the venue?") can be put as a
 * question that stands on its own ("What is the venue?"), or when it tells persons and bodies from other names.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What an event or a thing has one of, or a few. */
export const ATTRIBUTES = words(
  'address age aim agenda attendance author background budget capacity capital cause charge charges colour colours ' +
    'cost costs damage date dates deadline depth distance duration excuse fee fine goal headline height impact length ' +
    'location loser losers magnitude margin message motive name names outcome penalty plan plans price prices ' +
    'programme purpose reaction reactions reason reasons record response result results salary schedule score sentence ' +
    'size slogan source sources speed start sponsor sponsors subject temperature theme themes time timing title toll ' +
    'topic topics total turnout value venue verdict weather weight width winner winners year',
);

/** Persons by what they are or do, and bodies that speak; the first words of many a title. */
export const PEOPLE = words(
  'actor actress ambassador analyst author bishop boss captain chairman chairwoman chair chancellor chief coach colonel ' +
    'commander commissioner company council councillor court critics defence defendant delegate delegates director ' +
    'doctor doctors dr driver editor emperor engineer engineers executive expert experts families family farmer farmers ' +
    'firm founder general government governor hospital host inspector investigators journalist judge justice king lady ' +
    'lawyer lawyers leader leaders lord loser losers man manager mayor minister ministers ministry mother father mr mrs ms ' +
    'neighbour neighbours officer officers official officials opposition organiser organisers owner owners parents ' +
    'passengers people photographer pilot player players police pope premier president prime prince princess prof ' +
    'professor prosecution prosecutor prosecutors protesters queen reporter representative residents school ' +
    'scientist scientists secretary senator sergeant sheriff shareholders sir speaker spokesman spokesperson ' +
    'spokeswoman staff state student students superintendent suspect suspects teacher teachers teenager union unions victim victims ' +
    'voters widow winner winners witness witnesses woman women workers writer',
);

/** Words that show a name to be that of a body, not of a person. */
export const BODY_WORDS = words(
  'academy agency alliance assembly association authority bank board bureau centre center church club college ' +
    'commission committee company congress corp corporation council court department federation force foundation fund ' +
    'government group hospital house inc institute league limited ltd ministry museum office organisation organization ' +
    'parliament party police post press school senate service society times union university water wire',
);

/** Happenings that are counted by themselves: "How many arrests were there?" */
export const HAPPENINGS = words(
  'accidents arrests attacks casualties complaints crashes deaths explosions fatalities fights fires goals injuries ' +
    'losses protests strikes votes warnings',
);

const PLURALS = words('people men women children police media staff');
const SINGULARS = words(
  'news series politics species economics athletics mathematics headquarters',
);

/** Whether a noun takes "are". */
export function isPlural(noun: string): boolean {
  const last = noun.toLowerCase().split(' ').at(-1) ?? '';
  return (
    PLURALS.has(last) || (/[^su]s$/.test(last) && !last.endsWith('is') && !SINGULARS.has(last))
  );
}

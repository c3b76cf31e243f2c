/** What a question asks for, read from its form and its trigger words: tables, for any news event. */
import { stemOf } from '../text/tokens.ts';
import type { Dimension, ValueType } from '../text/values.ts';

/** The form of a question: what sort of thing would answer it. */
export const forms = [
  'how-many',
  'how-much',
  'percent',
  'how-long',
  'how-old',
  'measure',
  'edition',
  'when',
  'where',
  'who',
  'why',
  'how',
  'said',
  'whether',
  'which',
  'what',
  'words',
] as const;
export type Form = (typeof forms)[number];

/** Tried from the top; patterns see the question in lower case with plain apostrophes. */
const FORM_PATTERNS: readonly (readonly [Form, RegExp])[] = [
  [
    'percent',
    /\b(?:what|which|how (?:much|many|large|big)) (?:a )?(?:percent|percentage|share|proportion|fraction)\b|\bpercent(?:age)?\b(?=.*\?)|\b% of\b/,
  ],
  ['edition', /\bhow many times\b|\bwhich edition\b|\bhow often\b/],
  [
    'how-long',
    /\bhow long\b|\bhow man(?:y|ny) (?:more )?(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)\b|\bduration\b/,
  ],
  [
    'how-many',
    /\bhow man(?:y|ny)\b|\bhow much (?:people|countries|nations)\b|\b(?:what|which) (?:is |was |were )?(?:the )?(?:total |exact |estimated |official )*(?:number|count|size|headcount|tally|toll|attendance|turnout)\b|\bnumber of\b|\bheadcount\b|^(?:total|tally|count)\b/,
  ],
  [
    'how-much',
    /\bhow much\b|\bwhat (?:does|did|do|is|was|will) .{0,40}\b(?:cost|price|worth)\b|\bwhat price\b|\bhow expensive\b|\bprice\b|\bcosts?\b$/,
  ],
  ['how-old', /\bhow old\b|\bwhat age\b|\bages?\b$/],
  [
    'measure',
    /\bhow (?:big|large|tall|high|deep|far|fast|wide|heavy|strong|hot|cold|small|loud|close)\b|\bwhat (?:size|height|depth|distance|speed|weight|magnitude|length)\b/,
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which|wat) (?:day|date|time|year|month|week|century|decade|hour)s?\b|\bhow (?:soon|recently|late|early)\b|\bsince what\b|\bdates?\b$|\bwhat (?:were|are|is|was) the dates?\b/,
  ],
  [
    'where',
    /\bwhere(?:'?s)?\b|\b(?:what|which|wat) (?:place|city|town|venue|location|country did|state|region|village|district|continent|county|hotel|building|room|street)\b|\bvenue\b|\blocation\b/,
  ],
  [
    'said',
    /\b(?:what|wat|wot|how) (?:\w+ )?(?:did|does|do|had|has|was|is|would) .{1,60}\b(?:say|said|saying|tell|told|think|claim|claimed|argue|argued|warn|warned|promise|promised|pledge|pledged|call for|called for|urge|urged|demand|demanded|stress|stressed|react|respond|responded|reaction|comment|state|stated|suggest|propose|proposed|describe|described|explain|explained|add|announce|announced|admit|admitted|want|insist|insisted|mean|believe)\b|\bwhat (?:was|were|is) .{1,40}(?:'s|s') (?:message|reaction|response|view|opinion|position|promise|pledge|warning|comment|words|statement|remarks|take|stance|argument|point|plan|verdict on)\b|\b(?:said|says|quote|quotes|statement|comments?|remarks|reaction|opinion|stance|according to)\b/,
  ],
  [
    'who',
    /\bwho(?:m|se|'s|s)?\b|\b(?:what|which|wat) (?:person|man|woman|people|minister|official|officials|president|leader|leaders|politician|company|team|group|party|organi[sz]ation|agency|judge|lawyer|candidate|player|author|speaker|speakers|reporter|journalist|photographer)\b|\bnames? of\b|\bby whom\b/,
  ],
  [
    'why',
    /\bwhy\b|\bwhat (?:for|reasons?|caused|causes|was the (?:reason|cause|purpose|aim|goal|point))\b|\bhow come\b|\b(?:purpose|reason|aim|cause|motive)\b/,
  ],
  [
    'which',
    /\b(?:what|which|wat)\b(?= (?!is\b|are\b|was\b|were\b|did\b|do\b|does\b|has\b|have\b|will\b|can\b|would\b|could\b|should\b|happened\b)\w+)/,
  ],
  ['how', /\bhow\b/],
  ['what', /\bwh?[ao]ts?\b|\bwhich\b|\bwut\b/],
  [
    'whether',
    /^(?:(?:so|and|but|hey|hi|ok) )?(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|were|isn't|wasn't|didn't|any)\b/,
  ],
];

const WHETHER_START =
  /^(?:(?:so|and|but|hey|hi|ok),? )?(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|isn't|aren't|wasn't|weren't|didn't|doesn't|hasn't)\b/;

/**
 * Words that only say what sort of answer is wanted, by the form that they make of key words: "ship
 * weight" asks how heavy. An answer of that sort covers them, though it has no such word.
 */
const CUES: readonly (readonly [Form, string])[] = [
  ['percent', 'percentage percent share proportion fraction'],
  [
    'how-long',
    'duration length long last lasted take took go went gone run ran continued ' +
      'days hours minutes seconds weeks months years',
  ],
  ['how-many', 'number numbers count total amount tally figure many'],
  ['how-much', 'price prices cost costs amount fee fees sum money worth value expensive fine'],
  ['how-old', 'age ages old'],
  [
    'measure',
    'weight size height depth distance speed magnitude length width temperature strength area ' +
      'weigh big large tall high deep far fast wide heavy strong hot cold small close long',
  ],
  ['when', 'date dates day time year month week when deadline'],
  ['where', 'location place places venue city town site address where'],
  ['who', 'name names named called identity person people'],
  [
    'said',
    'say said saying quote quotes comment comments reaction statement words remarks opinion',
  ],
  ['why', 'reason reasons cause causes caused purpose motive'],
];

const CUES_BY_FORM: ReadonlyMap<Form, ReadonlySet<string>> = new Map(
  CUES.map(([form, words]) => [form, new Set(words.split(' ').map(stemOf))]),
);

/** Whether a stem only says what sort of answer a question of this form wants. */
export function isCue(stem: string, form: Form): boolean {
  return CUES_BY_FORM.get(form)?.has(stem) === true;
}

/** Words that ask for one dimension of a thing. */
const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ['length', /\b(?:tall|high|deep|far|wide|close|height|depth|distance|length|width)\b/],
  ['mass', /\b(?:heavy|weight|weighs?)\b/],
  ['temperature', /\b(?:hot|cold|temperature)\b/],
  ['speed', /\b(?:fast|speed)\b/],
  ['area', /\barea\b/],
];

/** What a question of the form 'measure' wants to know of a thing; undefined when it does not say. */
export function dimensionOf(question: string): Dimension | undefined {
  const plain = question.toLowerCase();
  return DIMENSIONS.find(([, words]) => words.test(plain))?.[0];
}

/** The form of a question; 'words' when it is only key words of which none says what is wanted. */
export function formOf(question: string): Form {
  const plain = question.toLowerCase().replace(/[’ʼ]/g, "'").trim();
  if (WHETHER_START.test(plain)) return 'whether';
  return FORM_PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? formOfWords(plain);
}

/** Of key words, the last or the first may say what is wanted: "launch date", "names of the crew". */
function formOfWords(plain: string): Form {
  const stems = (plain.match(/\p{L}+/gu) ?? []).map(stemOf);
  const ends = [stems.at(-1) ?? '', stems[0] ?? ''];
  for (const end of ends) {
    const cue = CUES.find(([form]) => isCue(end, form));
    if (cue) return cue[0];
  }
  return 'words';
}

/** The values that may answer a form; none where anything may. */
export const VALUES_BY_FORM: Readonly<Record<Form, readonly ValueType[]>> = {
  'how-many': ['count'],
  'how-much': ['money', 'count', 'percent', 'measure'],
  percent: ['percent', 'count'],
  'how-long': ['duration', 'date'],
  'how-old': ['age', 'duration'],
  measure: ['measure', 'count', 'duration', 'percent', 'money'],
  edition: ['ordinal', 'count'],
  when: ['date', 'duration'],
  where: ['place', 'name'],
  who: ['person', 'name'],
  which: [],
  why: [],
  how: [],
  said: [],
  whether: [],
  what: [],
  words: [],
};

/** Forms that want the same sort of answer; the others may be answered by any. */
const SORTS: readonly (readonly Form[])[] = [
  ['how-many', 'how-much', 'percent', 'measure', 'edition'],
  ['how-long', 'when'],
  ['how-old'],
  ['where'],
  ['who'],
  ['why'],
  ['said'],
];

/** What sort of answer a form wants; undefined when any may do. */
export function sortOf(form: Form): number | undefined {
  const sort = SORTS.findIndex((each) => each.includes(form));
  return sort < 0 ? undefined : sort;
}

/** Kinds of fact that a form asks for by itself. */
export const KINDS_BY_FORM: Readonly<Partial<Record<Form, readonly string[]>>> = {
  'how-many': ['attendance', 'count', 'casualty', 'participant'],
  'how-much': ['cost', 'count'],
  'how-long': ['duration', 'date'],
  edition: ['edition', 'count'],
  when: ['date', 'publication', 'duration', 'edition'],
  where: ['place', 'edition'],
  who: ['participant', 'role', 'credit', 'statement'],
  why: ['purpose', 'cause', 'background', 'statement'],
  said: ['statement', 'pledge', 'call', 'warning'],
};

/**
 * The words that people use for a kind of fact. They stand in the index beside each fact of the
 * kind, so soft matching finds "turnout" or "slogan" without a rule for either.
 */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  attendance:
    'attendance attend attended turnout came people participants crowd visitors guests present showed',
  count: 'number total many',
  participant:
    'participant attend took part attended represented delegation delegate guest present speaker came',
  role: 'role position job title post office function',
  statement: 'said say statement told opinion view comment message words spoke think',
  pledge: 'pledge promise promised commitment vow committed support',
  call: 'call called urge urged demand demanded appeal asked want',
  warning: 'warning warn warned danger risk threat fear',
  theme: 'theme motto slogan title tagline',
  topic: 'topic subject issue agenda discussed discussion talk',
  agenda: 'agenda programme program schedule session discussed',
  date: 'date day time start began begin open end take took taken place held happen happened occur occurred',
  duration: 'duration length long last lasted days run',
  place:
    'place venue location city held where host hosted take took taken happen happened occur occurred',
  edition:
    'edition previous earlier past history conference last year before held first second third',
  purpose: 'purpose aim goal reason objective',
  background: 'background history context before earlier',
  cause: 'cause caused reason because why blame',
  outcome: 'outcome result decided agreed conclusion end',
  cost: 'cost price money paid worth expensive sum amount pay',
  casualty: 'casualty dead died killed deaths injured missing victims toll',
  decision: 'decision decide decided ruling ruled verdict',
  plan: 'plan planned will next future intend',
  credit: 'credit photo picture photographer wrote author reporter journalist byline',
  publication: 'published publication article story date newspaper publisher report',
};

/**
 * What anybody asks of any event, by the kind of fact that answers it. Each stands beside the asks of
 * every fact of the kind, which are seldom so plain.
 */
export const KIND_ASKS: Readonly<Record<string, readonly string[]>> = {
  attendance: [
    'How many people came?',
    'How many people were there?',
    'How many showed up?',
    'How big was the crowd?',
    'What was the turnout?',
    'How many participants?',
  ],
  theme: ['What was the theme?', 'What was the slogan?', 'What was the motto?'],
  place: [
    'Where was it?',
    'Where was it held?',
    'Where did it happen?',
    'Where did it take place?',
  ],
  date: ['When was it?', 'When was it held?', 'When did it happen?', 'When did it take place?'],
  duration: ['How long was it?', 'How long did it last?', 'How long did it take?'],
  purpose: ['Why was it held?', 'What was it for?', 'What was the aim?'],
};

/** Verbs of saying by the kinds of fact that they ask for. */
const SAYING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:promis|pledg|vow|commit|offer)/, ['pledge']],
  [/\b(?:warn|danger|fear|threat|risk|concern|worr)/, ['warning']],
  [/\b(?:call(?:ed|s|ing)? (?:for|on)|urg|demand|appeal|ask(?:ed|s)? for|want)/, ['call']],
];

/** The kinds that the question's verb of saying singles out; the form's own kinds otherwise. */
export function kindsOf(question: string, form: Form): readonly string[] {
  const plain = question.toLowerCase();
  const special = SAYING.filter(([pattern]) => pattern.test(plain)).flatMap(([, kinds]) => kinds);
  return special.length > 0 &&
    (form === 'said' || form === 'what' || form === 'who' || form === 'which')
    ? [...special, 'statement']
    : (KINDS_BY_FORM[form] ?? []);
}

/**
 * Words as people type them in a chat: what is meant, and how it is typed. A word belongs here when it is short or
 * common; longer misspellings are mended against what the sources hold. What is a word or a name of its own stands in the
 * lists that look at more than the word.
 */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['who', 'hoo whoo whu'],
  ['who is', 'whos hoos whois'],
  ['what', 'wat wot wut waht whta wht'],
  ['what is', 'whats wats wots whatis'],
  ['when', 'whn wehn whne'],
  ['when is', 'whens'],
  ['where', 'wher whre'],
  ['where is', "wheres were's"],
  ['why', 'wy whyy'],
  ['why is', 'whys'],
  ['which', 'wich whitch whcih wihch'],
  ['how', 'hw hwo'],
  ['how is', 'hows'],
  ['that is', 'thats'],
  ['there is', 'theres'],
  ['many', 'meny menny mny manny'],
  ['much', 'mutch muhc'],
  ['people', 'ppl peeps peple poeple'],
  ['your', 'ur'],
  ['because', 'cuz coz becuz becoz bcuz bcoz bcs'],
  ['before', 'b4'],
  ['about', 'abt'],
  ['until', 'til till'],
  ['through', 'thru'],
  ['and', 'nd'],
  ['was', 'wuz woz'],
  ['does', 'doz duz'],
  ['whether', 'wether'],
  ['year', 'yr'],
  ['years', 'yrs'],
  ['hours', 'hrs'],
  ['minutes', 'mins'],
  ['tomorrow', 'tmrw tmr 2moro'],
  ['tonight', '2nite tonite'],
  ['president', 'prez'],
  ['government', 'govt gvt gvmt'],
  ['anyone', 'any1 ne1'],
  ['someone', 'some1'],
  ['everyone', 'every1'],
  ['going to', 'gonna'],
  ['want to', 'wanna'],
  ['have to', 'gotta'],
  ['a lot', 'alot'],
  ['would', 'wud'],
  ['should', 'shud'],
  ["can't", 'cant'],
  ["won't", 'wont'],
  ...'is are was were did does do has have had would could should'
    .split(' ')
    .map((auxiliary) => [`${auxiliary}n't`, `${auxiliary}nt`] as const),
];

/** Only in small letters: with a capital they are names ("Wen Jiabao", "Gov. Hu"). */
export const SMALL_SPELLINGS: readonly (readonly [string, string])[] = [
  ['who', 'hu'],
  ['when', 'wen'],
  ['when is', 'wens'],
  ['you', 'u'],
  ['are', 'r'],
  ['because', 'bc cos'],
  ['government', 'gov'],
  ['foreign minister', 'fm'],
];

/** Only where the words around tell: "when dose it start", but not "which dose was given". */
export const SPELLINGS_IN_PLACE: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\b(?:what|when|where|why|how|who) )dose(?= (?!was\b|were\b|is\b|of\b|did\b|has\b|had\b|can\b)\p{L})/giu,
    'does',
  ],
  // Before "n" for "and".
  [
    /(?<![\p{L}\p{N}'’.-])n\.?(?= (?:korea|carolina|dakota|ireland|irish|macedonia)\p{L}*)/giu,
    'north',
  ],
  [/(?<![\p{L}\p{N}'’.-])s\.?(?= (?:korea|carolina|dakota|africa|sudan)\p{L}*)/giu, 'south'],
  [/(?<=\p{L} )n(?= \p{L})/gu, 'and'],
  [/^y(?= (?:is|are|was|were|did|does|do|has|have|had|will|would|can|can't|should)\b)/gu, 'why'],
  [/^dose(?= \p{L})/iu, 'does'],
  // "Were was she born", but not "were they there".
  [
    /(?<=^(?:\W*(?:and|so|but|ok) )?\W*)(?:were|ware|wear)(?= (?:is|was|are|were|did|does|do|has|have|had|will|would|can|could|should)\b)/giu,
    'where',
  ],
  [/(?<=\b(?:what|how|think|know|say|said|tell|told|talk) )bout\b/giu, 'about'],
];

/**
 * English verbs from their past tense to their base and back, so that a question can be put in another form ("How many
 * people drowned?" as "Why did the people drown?"). A verb stands in the list when the rules below get it wrong.
 */

import { words, wordSet } from '../words.ts';
import { AUXILIARIES } from './function-words.ts';

/** What things do as people do: “it says”, “it costs”. */
export const DONE_BY_THINGS = words(
  'say says said promise promised announce announced call want plan decide warn claim deny admit do make cost weigh',
);

/** What papers and pictures do, in the present. */
export const DONE_BY_PAPERS = words('show shows depict depicts say says');

/** Base, past and participle. */
const LISTED =
  'add added added|admit admitted admitted|agree agreed agreed|allow allowed allowed|arise arose arisen|' +
  'author authored authored|bear bore borne|beat beat beaten|become became become|begin began begun|' +
  'bend bent bent|benefit benefited benefited|bid bid bid|bite bit bitten|bleed bled bled|blow blew blown|' +
  'boycott boycotted boycotted|break broke broken|breathe breathed breathed|bring brought brought|' +
  'build built built|burn burnt burnt|buy bought bought|cancel cancelled cancelled|catch caught caught|' +
  'change changed changed|choose chose chosen|cite cited cited|come came come|compete competed competed|' +
  'complete completed completed|control controlled controlled|convene convened convened|cost cost cost|' +
  'create created created|crowd crowded crowded|cut cut cut|deal dealt dealt|delete deleted deleted|' +
  'deplete depleted depleted|develop developed developed|die died died|dig dug dug|' +
  'disagree disagreed disagreed|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|' +
  'escape escaped escaped|exchange exchanged exchanged|excite excited excited|expel expelled expelled|' +
  'explore explored explored|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|' +
  'flee fled fled|fly flew flown|focus focused focused|forbid forbade forbidden|forget forgot forgotten|' +
  'free freed freed|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|' +
  'guarantee guaranteed guaranteed|hang hanged hanged|hear heard heard|hide hid hidden|hit hit hit|' +
  'hold held held|hurt hurt hurt|ignite ignited ignited|ignore ignored ignored|infringe infringed infringed|' +
  'install installed installed|interfere interfered interfered|intervene intervened intervened|' +
  'invite invited invited|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|' +
  'lend lent lent|let let let|lie lied lied|lose lost lost|make made made|mean meant meant|meet met met|' +
  'mistake mistook mistaken|monitor monitored monitored|occur occurred occurred|overcome overcame overcome|' +
  'oversee oversaw overseen|overturn overturned overturned|pay paid paid|phone phoned phoned|' +
  'pilot piloted piloted|postpone postponed postponed|prohibit prohibited prohibited|put put put|' +
  'quit quit quit|range ranged ranged|read read read|rebuild rebuilt rebuilt|recall recalled recalled|' +
  'recite recited recited|restore restored restored|reunite reunited reunited|ride rode ridden|ring rang rung|' +
  'riot rioted rioted|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|' +
  'send sent sent|set set set|shake shook shaken|shine shone shone|shoot shot shot|show showed shown|' +
  'shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|' +
  'speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|' +
  'steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|' +
  'swim swam swum|take took taken|taste tasted tasted|teach taught taught|tear tore torn|tell told told|' +
  'think thought thought|throw threw thrown|tie tied tied|travel travelled travelled|tune tuned tuned|' +
  'undergo underwent undergone|understand understood understood|unite united united|visit visited visited|' +
  'wake woke woken|waste wasted wasted|wear wore worn|welcome welcomed welcomed|win won won|wind wound wound|' +
  'withdraw withdrew withdrawn|write wrote written';

const VERBS = LISTED.split('|').map((line) => {
  const [base = '', past = '', participle = ''] = line.split(' ');
  return { base, past, participle };
});
const BASES: ReadonlyMap<string, string> = new Map(VERBS.map(({ past, base }) => [past, base]));
const PASTS: ReadonlyMap<string, string> = new Map(VERBS.map(({ base, past }) => [base, past]));
const PARTICIPLES: ReadonlySet<string> = new Set(VERBS.map(({ participle }) => participle));

/** How the base ends, by what stands before "ed": tried from the top; "" leaves it as it is. */
const BASE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  // carried, killed, passed; planned.
  [/(?<=\p{L})i$/u, 'y'],
  [/(?<=^[^aeiou]*[aeiou]+)ll$|ss$|zz$|ff$/, '$&'],
  [/([bdgmnprt])\1$/, '$1'],
  // raised, argued, served; toppled, charged, but not "longed".
  [/[csuvz]$|[bcdfgkptz]l$|(?<!n)g$/, '$&e'],
  // created is listed; treated, floated.
  [/(?<=[^eo])at$|(?<=[^aeo])[ou]t$/, '$&e'],
  [/(?<=[^aeo])(?:id|ad|od|ud|in)$|(?<=[^e])ed$/, '$&e'],
  [/(?<=[^a])ir$|(?<=[^o])ur$|(?<=[^eo])ar$|(?<=^[^aeiou]+)or$/, '$&e'],
  [
    /(?<=^[^aeiou]+)[aeiou][mnp]$|(?<=[^aeiou])[aeiou]k$|um$|(?<=[^aeo])[iu]l$|(?<=[^aeo])ib$/,
    '$&e',
  ],
  // A cluster, or a pair of vowels before a consonant, ends most bases: helped, joined, waited, entered.
  [
    /(?:[hlnprs]t|[cfpx]t|[lnr]d|[clnrs]k|[lmrs]p|[rl]m|rn|wn|gn|mb|ong|sh|ch|gh|[wxyo])$|[aeiou]{2}[dklmnprt]$|e[nr]$|(?<=[aeiou].*)on$|[ei]t$|el$/,
    '$&',
  ],
];

/** What two do with each other, so that who is named first tells nothing: "met", "played". */
export const BOTH_WAYS = words(
  'meet met marry married divorce divorced play face fight fought join merge agree talk speak spoke compete differ ' +
    'resemble equal tie draw drew trade share clash argue debate date dated match negotiate',
);

/** "attend" of "attended", "win" of "won"; nothing when it is no past tense or its base is not certain. */
export function baseOf(past: string): string | undefined {
  const listed = BASES.get(past);
  if (listed !== undefined) return listed;
  const before = /^(?<before>\p{Ll}{2,})ed$/u.exec(past)?.groups?.before;
  if (before === undefined) return undefined;
  const rule = BASE_ENDINGS.find(([ending]) => ending.test(before));
  return rule && before.replace(...rule);
}

const AUXILIARY: ReadonlySet<string> = new Set(AUXILIARIES);

/** Whether a word in small letters is an auxiliary or the past of a known verb. */
export function isVerb(word: string): boolean {
  return AUXILIARY.has(word) || baseOf(word) !== undefined;
}

/** Whether a word in small letters is such a verb, or a known one in any form: "lands", "take". */
export function isVerbForm(word: string): boolean {
  return isVerb(word) || PASTS.has(word) || (word.endsWith('s') && PASTS.has(word.slice(0, -1)));
}

/** "attended" of "attend", "won" of "win"; nothing when it is not certain. */
export function pastOf(base: string): string | undefined {
  const listed = PASTS.get(base);
  if (listed !== undefined) return listed;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (!/[^aeiou][aeiou][^aeiouwxy]$/.test(base)) return `${base}ed`;
  const short = /^[^aeiou]*[aeiou][^aeiou]$/.test(base);
  if (short) return `${base}${base.slice(-1)}ed`;
  return /er$|en$|et$|op$/.test(base) ? `${base}ed` : undefined;
}

/** Whether a word can follow "was" or "were" as part of the verb: "held", "arrested", "meeting". */
export function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word) || /^\p{Ll}{2,}(?:ed|ing)$/u.test(word);
}

/** Particles that may end a clause, with the verbs before them: "it would go on", "it is not". */
export const AFTER_VERBS = wordSet("in on up out off down over not 's '");

/** Verbs that tell little without what they take: "take action", "make a call". */
export const LIGHT_VERBS = words(
  'take takes took taken make makes made give gives gave given get gets got go goes went gone come came have put keep let ' +
    'want need try seem begin start able going',
);

/** "Tal is Orn's", "Orn has long been Tal's": who is what of whom. */
export const OF_WHOM =
  /(?<one>\p{Lu}[\p{L}-]+)\s+(?:is|was|(?:has|had) (?:\p{Ll}+ )?been|became|remains)\s+(?:\p{Ll}+\s+)?(?<whose>\p{Lu}[\p{L}-]*\p{L})['’](?:s\b|(?<=s['’]))\W+(?<what>\p{L}+)/gu;

/** English forms of address, offices, ranks and trades, and what they tell of a person. */
import { anyOf, words, wordSet } from '../words.ts';
import { isGivenNameOf } from './given-names.ts';

/** What a form of address or a given name tells of a person. */
export type Gender = 'female' | 'male';

/** Forms of address of persons without an office; a stop may follow. */
const FORMS_OF_ADDRESS = words('mr mrs ms miss sir lord lady dame dr');
/** The same as alternatives of a pattern. */
export const ADDRESS = anyOf(FORMS_OF_ADDRESS);

/** Offices, ranks and trades before or after a name, in the singular. */
const OFFICES = wordSet(`
  president pres minister secretary chancellor senator sen rep representative gov governor mayor king queen
  prince princess duke duchess emperor pope cardinal archbishop rev reverend pastor imam rabbi sheikh
  chief commissioner director chairman chairwoman chairperson chair general gen colonel col captain
  capt major maj lieutenant lt sergeant sgt corporal admiral adm commander officer constable inspector
  superintendent detective sheriff marshal judge justice magistrate prosecutor attorney solicitor
  counsel lawyer barrister spokesman spokeswoman spokesperson leader speaker premier ambassador envoy
  delegate commissioner congressman congresswoman councillor councilman councilwoman alderman
  deputy professor prof doctor baroness baron count
  ceo cfo cto coo executive founder co-founder owner manager head principal dean rector provost
  coach captain player striker goalkeeper referee analyst economist strategist pollster historian
  scientist researcher engineer surgeon physician nurse teacher student farmer fisherman driver pilot
  author writer novelist poet journalist reporter correspondent editor columnist anchor host presenter
  actor actress singer rapper musician artist director producer filmmaker architect designer
  activist campaigner organiser organizer volunteer resident witness victim survivor candidate nominee
  lawmaker legislator mp mep aide adviser advisor consultant liquidator clerk treasurer
  curator librarian hydrologist geologist surveyor investigator auditor observer negotiator diplomat
  undersecretary secretary-general coxswain master mistress insp det sgt supt cllr cpl pte const fr sr
  convener moderator keeper skipper heiress bishop boss photographer
`);

/** Words beside an office that tell which: "former deputy foreign minister". */
const OFFICE_WORDS = wordSet(
  'mx saint st vice prime dci pc father official foreign home finance defence defense interior transport ' +
    'health education assistant acting former ex new first',
);

const MALE = wordSet(
  'mr sir lord king prince duke emperor pope baron spokesman chairman congressman councilman alderman actor father son brother husband grandfather uncle nephew widower businessman fisherman',
);
const FEMALE = wordSet(
  'mrs ms miss lady dame queen princess duchess baroness spokeswoman chairwoman congresswoman councilwoman actress mother daughter sister wife grandmother aunt niece widow businesswoman',
);

const TITLES: ReadonlySet<string> = new Set([...FORMS_OF_ADDRESS, ...OFFICES]);

/** Offices as they are shortened before a name. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      sen: 'senator',
      rep: 'representative',
      gov: 'governor',
      cllr: 'councillor',
      prof: 'professor',
    },
    ...{
      gen: 'general',
      col: 'colonel',
      capt: 'captain',
      maj: 'major',
      lt: 'lieutenant',
      adm: 'admiral',
    },
    ...{ sgt: 'sergeant', cpl: 'corporal', det: 'detective', insp: 'inspector', rev: 'reverend' },
    ...{ supt: 'superintendent', pres: 'president' },
  }),
);

/** Small words inside an office: "the president of South Korea". */
export const INSIDE_OFFICE = wordSet('of for the');

/** Before an office: somebody else holds it now. */
export const FORMER_HOLDER = wordSet('former formerly ex late then previous past last old');

/** Whether a word is an office, rank, trade or form of address; plural forms too. */
export function isTitle(norm: string): boolean {
  return TITLES.has(singular(norm)) || TITLES.has(norm.replace(/\.$/, ''));
}

/** Whether a word in lower case belongs to a title or an office rather than to a name: "former", "minister"; no plural. */
export function isOfTitle(norm: string): boolean {
  return OFFICE_WORDS.has(norm) || TITLES.has(norm);
}

/** Titles in lower case, of several words too, by how they begin or end: "mr park", "chairwoman". */
export const GENDERED_TITLES: Readonly<Record<Gender, RegExp>> = {
  male: /^(?:mr|sir|lord|king|prince|count)\b|(?:[^o]man|father|king|landlord)$/,
  female:
    /^(?:mrs|ms|miss|madam|lady|queen|princess|dame)\b|(?:woman|mother|queen|landlady|actress)$/,
};

const MALE_NOUNS = wordSet('man boy guy gentleman lad dad');
const FEMALE_NOUNS = wordSet('woman girl lady mum mom');

/** The same, and of nouns that are no titles: "the woman". */
export function genderOfNoun(norm: string): Gender | undefined {
  if (FEMALE_NOUNS.has(norm)) return 'female';
  return MALE_NOUNS.has(norm) ? 'male' : genderOf(norm);
}

/** What a title, a word for kin or a given name tells of a person. */
export function genderOf(norm: string): Gender | undefined {
  const word = norm.replace(/\.$/, '');
  if (FEMALE.has(word) || isGivenNameOf(word, 'female')) return 'female';
  return MALE.has(word) || isGivenNameOf(word, 'male') ? 'male' : undefined;
}

/** "ministers" → "minister"; "spokesmen" → "spokesman", "witnesses" → "witness". */
export function singular(norm: string): string {
  if (norm.endsWith('men')) return `${norm.slice(0, -3)}man`;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(norm)) return norm.slice(0, -2);
  return /[^s]s$/.test(norm) ? norm.slice(0, -1) : norm;
}

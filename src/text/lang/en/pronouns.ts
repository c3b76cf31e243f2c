/** Pronouns of the third person by whom or what they mean, their subject form first; reflexive ones are stopwords alone. */
import { words } from '../words.ts';

export const MASCULINE_PRONOUNS = words('he him his');
export const FEMININE_PRONOUNS = words('she her hers');
export const NEUTER_PRONOUNS = words('it its');
export const PLURAL_PRONOUNS = words('they them their theirs');
/** Those of one person. */
export const PERSON_PRONOUNS = [...MASCULINE_PRONOUNS, ...FEMININE_PRONOUNS];
/** All of them: each goes back to somebody or something that was named. */
export const THIRD_PERSON = [...PERSON_PRONOUNS, ...NEUTER_PRONOUNS, ...PLURAL_PRONOUNS];

/** Those that somebody or something does what the verb says. */
export const THIRD_PERSON_SUBJECTS = words('he she it they');
export const SUBJECT_PRONOUNS = [...words('i we you'), ...THIRD_PERSON_SUBJECTS];
/** Before what somebody or something has. */
export const THIRD_PERSON_POSSESSIVES = words('his her its their');
export const POSSESSIVES = [...THIRD_PERSON_POSSESSIVES, ...words('my our your whose')];

export const DEMONSTRATIVES = words('this that these those');

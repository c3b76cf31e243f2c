/** Words of titles and offices before or in the place of a name, in lower case: they tell no one person. */
const WORDS =
  'mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess pope saint st ' +
  'president vice prime minister premier chancellor secretary senator sen representative rep congressman congresswoman ' +
  'governor gov mayor councillor mp ambassador judge justice attorney prosecutor lawyer ' +
  'chief general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral commander ' +
  'inspector superintendent supt detective dci constable pc officer marshal sheriff ' +
  'bishop archbishop cardinal reverend rev father rabbi imam ' +
  'director head chair chairman chairwoman chairperson chief executive ceo manager coach captain leader boss owner founder ' +
  'spokesman spokeswoman spokesperson official candidate engineer scientist analyst author editor reporter doctor ' +
  'foreign home finance defence defense interior transport health education deputy assistant acting former ex new first';

const TITLES: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Whether a word in lower case belongs to a title or an office rather than to a name. */
export function isTitle(norm: string): boolean {
  return TITLES.has(norm);
}

/** Parties, as letters before a place tell them and as people call them. */

/** What stands before a hyphen and the place somebody is elected in: "R-Utah". */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'Republican'],
  ['D', 'Democrat'],
  ['I', 'independent'],
  ['L', 'Libertarian'],
]);

/** A line has the names of one party; its members are called by them too. */
export const PARTY_NAMES = `
  GOP | Republican | Republicans | Grand Old Party
  Democrat | Democrats | Democratic | Dems
  Tory | Tories | Conservative | Conservatives
  Lib Dem | Lib Dems | Liberal Democrat | Liberal Democrats
`;

/** How a question was understood, as data. */

export interface Analysis {
  readonly question: string;
}

/** Names of months, full and short. */

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;

/** Whether a word in lower case is a month: "october", "oct.". "may" may be the verb. */
export function isMonth(norm: string): boolean {
  return MONTH.test(norm);
}

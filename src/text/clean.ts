/** Text without what nobody sees. */

/** Controls and invisible characters, except line feeds, tabs and what joins emoji and the letters of some scripts. */
const INVISIBLE =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]--[\n\t\u200c\u200d\ufe0e\ufe0f]]/gv;

/** Leaves out controls, invisible and direction-changing characters; gives well-formed Unicode with LF line ends. */
export function clean(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLE, '');
}

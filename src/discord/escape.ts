/** Plain text made safe for Discord: it shows letter for letter, and nothing in it pings, links or formats. */

/** Controls and invisible characters, except line feeds, tabs and what joins emoji and the letters of some scripts. */
const INVISIBLE =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]--[\n\t\u200c\u200d\ufe0e\ufe0f]]/gv;
/** What starts formatting, a mention or a masked link wherever it stands. */
const ANYWHERE = /[\\*_~`|<>[\]#@]/g;
/** The colon of `https://`, and the slash after a host as in `discord.gg/…`. */
const IN_LINKS = /:(?=\/\/)|(?<=\.\p{L}{2,}(?::\d+)?)\//gu;
/** A bullet, or the full stop of a number, at the start of a line. */
const IN_LISTS = /(?<=^[^\S\n]*)[-+]|(?<=^[^\S\n]*\d+)\./gm;

/** Leaves out controls, invisible and direction-changing characters; gives well-formed Unicode with LF line ends. */
export function clean(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLE, '');
}

/** Clean text as Discord markdown that shows just that text. */
export function escape(text: string): string {
  return [ANYWHERE, IN_LINKS, IN_LISTS].reduce(
    (escaped, special) => escaped.replaceAll(special, String.raw`\$&`),
    text,
  );
}

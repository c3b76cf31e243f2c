/** Plain text made safe for Discord: it shows letter for letter, and nothing in it pings, links or formats. */

/** What starts formatting, a mention or a masked link wherever it stands. */
const ANYWHERE = /[\\*_~`|<>[\]#@]/g;
/** The colon of `https://` or of an emoji's name, as in `:100:`, and the slash after a host as in `discord.gg/…`. */
const IN_LINKS = /:(?=\/\/|[^\s:]+:)|(?<=\.\p{L}{2,}(?::\d+)?)\//gu;
/** Where the address of a link would begin: apps look for it with no heed to a backslash before the bracket. */
const IN_MASKED = /(?<=\])\(/g;
/** A bullet, or the full stop of a number, at the start of a line. */
const IN_LISTS = /(?<=^[^\S\n]*)[-+]|(?<=^[^\S\n]*\d+)\./gm;

/** Clean text as Discord markdown that shows just that text. */
export function escape(text: string): string {
  return [ANYWHERE, IN_MASKED, IN_LINKS, IN_LISTS].reduce(
    (escaped, special) => escaped.replaceAll(special, String.raw`\$&`),
    text,
  );
}

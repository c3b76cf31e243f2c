/** English of what readers say below a story. */

/** What can be done with one comment, and with nothing else on a page. */
export const REPLIES =
  /^\W*(?:reply(?: to .{1,40})?|respond|report (?:this )?comment|report abuse|flag(?: as \p{L}+| comment)?|permalink|\d+ repl(?:y|ies)|(?:show|view|hide|see) (?:\d+ )?(?:more )?repl(?:y|ies))\W*$/iu;

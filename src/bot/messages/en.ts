/** What the bot says, in English: whole sentences with typed parameters. */
export const en = {
  silent: 'The sources do not say.',
  noMention: ({ name }: { readonly name: string }) => `No source here mentions “${name}”.`,
  near: 'Not certain. The nearest passage:',
  nearest: 'The nearest that is known:',
  whichEvent: 'More than one story fits. Which do you mean?',
  yes: 'Yes',
  no: 'No',
} as const;

/** Why a file that a member sends can't be used. */
export const uploads = {
  tooLarge:
    'The file {name} has {size, number} kB; at most {most, number} kB can be read. Please send a shorter one.',
  otherForm:
    'The file {name} is of another form: expected a text with a name in .txt, .md or .html.',
  notFetched: 'The file {name} could not be fetched from Discord. Please send it again.',
  noFile: '{path}: expected a file, found a folder or device.',
  missing: '{path}: there is no such file. Type the path of a file on this machine.',
  forbidden: '{path}: no permission. Type the path of a file on this machine.',
  unreadable: '{path}: {reason}. Type the path of a file on this machine.',
} as const;

/** Whether there is any letter or digit in a text that shows: some letters, such as fillers, are invisible. */
export function hasWords(text: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text);
}

/** How the word lists of a language are written down, and how patterns are made of them. */

/** The words of a list: parted by white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The phrases of a list: parted by bars. */
export function phrases(list: string): readonly string[] {
  return list
    .trim()
    .split('|')
    .map((each) => each.trim().replaceAll(/\s+/g, ' '));
}

/** The words of a list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

/** The words or phrases as alternatives of a pattern, the longest first, so that "sept" comes before "sep". */
export function anyOf(list: Iterable<string>): string {
  return [...new Set(list)]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/** The text as a pattern that fits it alone; unlike `RegExp.escape` it leaves letters and white space as they are. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Patterns as alternatives of one, in their order; what they mean in a pattern is kept. */
export function patternOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

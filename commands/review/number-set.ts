/** A set of small numbers as a short text for a button: a bit each. */

/** Numbers from here on do not fit beside what else a button carries. */
export const MAX_IN_SET = 300;

/** Numbers from 0 to below `MAX_IN_SET`, in at most 50 characters. Throws a `RangeError` for others. */
export function setText(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(Math.ceil((Math.max(-1, ...numbers) + 1) / 8));
  for (const number of numbers) {
    if (number < 0 || number >= MAX_IN_SET)
      throw new RangeError(`${number} is not below ${MAX_IN_SET}`);
    bytes[number >> 3] = (bytes[number >> 3] ?? 0) | (1 << (number & 7));
  }
  return bytes.toString('base64url');
}

/** The numbers of the set, in order; those that a forged text may have beyond the bound are left out. */
export function setNumbers(text: string): number[] {
  const bytes = Buffer.from(text, 'base64url');
  return Array.from(
    { length: Math.min(bytes.length * 8, MAX_IN_SET) },
    (_, number) => number,
  ).filter((number) => ((bytes[number >> 3] ?? 0) >> (number & 7)) % 2 === 1);
}

/** Text out of a file's bytes, whatever encoding it came in. */

/**
 * UTF-8, or UTF-16 with its mark; bytes that are neither are read as Windows-1252, which old news
 * pages use. A mark at the start is left out.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text out of a file's bytes, whatever character set it came in. */

/** The start of a file in which a page declares its character set. */
const HEAD = 16_384;
/** So many whole sequences show that bytes are UTF-8 whatever they declare: the page was saved anew. */
const MIN_SEQUENCES = 3;

const DECLARED = [
  /<\?xml[^<>]*\bencoding\s*=\s*["']([\w.:-]+)/i,
  /<meta\b[^<>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/**
 * The text of a file. Its mark at the start (BOM) goes before the set that a server names for it, and that before the one
 * that the page declares (XML declaration, `<meta charset>`, http-equiv); without any it is UTF-8, or else Windows-1252,
 * which old pages use.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = decoderOf(charset) ?? declaredIn(bytes);
  const utf8 = strictly(bytes);
  if (utf8 !== undefined && (declared === undefined || sequences(utf8) >= MIN_SEQUENCES))
    return utf8;
  if (declared?.encoding === 'utf-8') return mostlyUtf8(bytes);
  return (declared ?? new TextDecoder('windows-1252')).decode(bytes);
}

/** The decoder of the set that a page declares; missing when it declares none that is known. */
function declaredIn(bytes: Uint8Array): TextDecoder | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (!head.includes('<')) return undefined;
  const label = DECLARED.map((each) => each.exec(head)?.[1]).find((each) => each !== undefined);
  // A declaration that can be read as ASCII is not in UTF-16.
  return decoderOf(label && /^utf-?16/i.test(label) ? 'utf-8' : label);
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Declared as UTF-8 with broken bytes: they are marked, unless hardly any others are whole. */
function mostlyUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken > sequences(text) - broken ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Characters outside ASCII. */
function sequences(text: string): number {
  return text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
}

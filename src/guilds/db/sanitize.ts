/** Free text from members, made fit for both engines. */

/** At most `length` characters, without the zero character and half surrogate pairs that PostgreSQL refuses. */
export function sanitize(text: string, length: number): string {
  return text.replaceAll('\0', '').slice(0, length).toWellFormed();
}

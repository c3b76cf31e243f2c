/** Looking up by a name that came from outside. */

/** What the table itself has under this name; nothing that all objects have, such as `constructor`. */
export function own<T>(
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

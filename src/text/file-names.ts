/** Names under which files can be sent and written anywhere. */

const MAX_CHARACTERS = 80;

/** The names in plain letters, digits, dots, hyphens and underscores, and each only once. */
export function fileNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = plainName(name);
    let free = plain;
    for (let copy = 2; used.has(free); copy += 1) free = numbered(plain, copy);
    used.add(free);
    return free;
  });
}

/** `export.json` as `export-2.json`. */
export function numbered(name: string, copy: number): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/.exec(name) ?? [];
  return `${stem}-${copy}${ending}`;
}

/** Never a hidden file, another folder, or nothing. */
function plainName(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
  return plain.slice(-MAX_CHARACTERS) || 'file.txt';
}

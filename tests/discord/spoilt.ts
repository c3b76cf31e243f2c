/** Payloads with one member missing, null, or of another type. */

export interface Spoiling {
  /** Which member, such as `data.options.0.name`, and how: `-` before it for missing, `=null` or `=other` after it. */
  readonly how: string;
  /** A payload of the same form, spoilt. */
  readonly spoil: (payload: object) => unknown;
}

type Path = readonly string[];
type Owner = Record<string, unknown>;

/** Each member of the payload missing in turn, however deep it stands, and each null, and each of another type. */
export function spoilings(payload: object): Spoiling[] {
  return pathsIn(payload).flatMap((path) => [
    {
      how: `-${path.join('.')}`,
      spoil: changing(path, (owner, key) => Reflect.deleteProperty(owner, key)),
    },
    { how: `${path.join('.')}=null`, spoil: changing(path, (owner, key) => (owner[key] = null)) },
    {
      how: `${path.join('.')}=other`,
      spoil: changing(
        path,
        (owner, key) => (owner[key] = typeof owner[key] === 'string' ? 7 : 'x'),
      ),
    },
  ]);
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const own = [...path, key];
    const inside = pathsIn(member, own);
    return Array.isArray(value) ? inside : [own, ...inside];
  });
}

function changing(path: Path, change: (owner: Owner, key: string) => void): Spoiling['spoil'] {
  return (payload) => {
    const copy = structuredClone(payload);
    const owner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Owner)[key], copy);
    change(owner as Owner, path.at(-1) ?? '');
    return copy;
  };
}

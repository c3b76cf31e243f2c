/** Ids for what moderators add: short words out of its name, so that buttons can carry them. */

const MAX_LENGTH = 30;

/** A free id such as `one-river`; numbered where it is taken, and by `noun` where the name has no Latin letters. */
export function newId(name: string, noun: string, isTaken: (id: string) => boolean): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = cutAtWord((words ?? [noun]).join('-'));
  let id = base;
  for (let copy = 2; isTaken(id); copy += 1) id = `${base}-${copy}`;
  return id;
}

function cutAtWord(id: string): string {
  if (id.length <= MAX_LENGTH) return id;
  const end = id.lastIndexOf('-', MAX_LENGTH);
  return id.slice(0, end > 0 ? end : MAX_LENGTH);
}

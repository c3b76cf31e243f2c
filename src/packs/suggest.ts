/** The name that was probably meant. */
import Fuse from 'fuse.js';

/** The nearest of `known` to a name that is not among them; none when nothing is near. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  const fuse = new Fuse(known, { threshold: 0.4, ignoreLocation: true });
  return fuse.search(name)[0]?.item ?? known.find((each) => name.includes(each));
}

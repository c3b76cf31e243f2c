/** The best of many scores without sorting them all. */

/** The places of the `most` highest scores above zero, best first; of equal ones the earlier first. */
export function topScored(scores: Float64Array, most: number): number[] {
  const best: { readonly place: number; readonly score: number }[] = [];
  let least = 0;
  scores.forEach((score, place) => {
    if (score <= least) return;
    const at = best.findIndex((other) => other.score < score);
    best.splice(at < 0 ? best.length : at, 0, { place, score });
    if (best.length > most) best.pop();
    if (best.length === most) least = best.at(-1)?.score ?? 0;
  });
  return best.map(({ place }) => place);
}

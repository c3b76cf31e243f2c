/** Adam (Kingma and Ba, 2015): steps down a slope, each parameter at a rate of its own. */

const [MOMENTUM, TINY] = [0.9, 1e-8];

export class Adam {
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  /** Share, 0 to 1, of the earlier squares of slopes that counts on. */
  readonly #squares: number;
  #step = 0;

  constructor(size: number, squares: number) {
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
    this.#squares = squares;
  }

  /** Moves the parameters against their slopes. */
  move(params: Float64Array, slopes: Float64Array, rate: number): void {
    this.#step += 1;
    const [first, second, squares] = [this.#first, this.#second, this.#squares];
    for (const [i, slope] of slopes.entries()) {
      const along = MOMENTUM * (first[i] ?? 0) + (1 - MOMENTUM) * slope;
      const squared = squares * (second[i] ?? 0) + (1 - squares) * slope ** 2;
      first[i] = along;
      second[i] = squared;
      const root = Math.sqrt(squared / (1 - squares ** this.#step)) + TINY;
      params[i] = (params[i] ?? 0) - (rate * along) / (1 - MOMENTUM ** this.#step) / root;
    }
  }
}

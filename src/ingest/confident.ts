/** A fact that is at least as sure as this may be approved without a look at each. */
export const CONFIDENT = 0.9;

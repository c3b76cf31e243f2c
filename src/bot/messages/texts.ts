import type { en } from './en.ts';

/** The shape of a translation: the same messages as in English, neither more nor fewer. */
export type Texts<English extends Readonly<Record<string, string>>> = {
  readonly [K in keyof English]: string;
};

/** A whole catalogue, by area. */
export type Translation = { readonly [A in keyof typeof en]: Texts<(typeof en)[A]> };

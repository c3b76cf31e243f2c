/**
 * The names of the arguments of a message in ICU's syntax, as a type: 'name' | 'count' for
 * "{name} has {count, plural, one {# fact} other {# facts}}". Braces at an even depth open an argument, those at an odd
 * depth the text of a branch.
 */
export type ArgumentsOf<S extends string> = S extends `${string}{${infer Rest}`
  ? Named<Rest, [0]>
  : never;

/** `Rest` begins with an argument's name, which ends at a comma or a brace. */
type Named<Rest extends string, Depth extends 0[]> = Rest extends `${infer Head}}${infer Tail}`
  ? Head extends `${infer Name},${string}`
    ? Rest extends `${Name},${infer After}`
      ? Trim<Name> | Scan<After, Depth>
      : never
    : Trim<Head> | Scan<`}${Tail}`, Depth>
  : never;

/** Goes on to the next brace; `Depth` is as long as the braces that are open. */
type Scan<S extends string, Depth extends 0[]> = S extends `${infer C}${infer Rest}`
  ? C extends '{'
    ? IsEven<Depth> extends true
      ? Named<Rest, [0, ...Depth]>
      : Scan<Rest, [0, ...Depth]>
    : C extends '}'
      ? Depth extends [0, ...infer Less extends 0[]]
        ? Scan<Rest, Less>
        : never
      : Scan<Rest, Depth>
  : never;

type IsEven<Depth extends 0[]> = Depth extends []
  ? true
  : Depth extends [0]
    ? false
    : Depth extends [0, 0, ...infer Rest extends 0[]]
      ? IsEven<Rest>
      : never;

type Trim<S extends string> = S extends ` ${infer R}`
  ? Trim<R>
  : S extends `${infer R} `
    ? Trim<R>
    : S;

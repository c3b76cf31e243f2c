/** What is offered while a member types. */

/** One suggestion while a member types; at most 25, each at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

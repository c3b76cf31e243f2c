/** Why something on the web can't be fetched, or may not be. */

/** `host` is that of the address that failed, which a redirect may have led to. */
export type FetchFault =
  /** It is no address of the web. */
  | { readonly code: 'notLink' }
  | {
      readonly code:
        | 'credentials'
        | 'port'
        /** The name leads into a private network, or to this machine. */
        | 'privateAddress'
        | 'noHost'
        | 'unreachable'
        | 'robots'
        /** What its robots.txt says can't be told. */
        | 'robotsUnread'
        | 'redirects'
        | 'slow'
        | 'broken'
        | 'busy';
      readonly host: string;
    }
  /** `retryAfter`: seconds, where the answer tells them. */
  | {
      readonly code: 'status';
      readonly host: string;
      readonly status: number;
      readonly retryAfter?: number;
    }
  /** `most` is in megabytes. */
  | { readonly code: 'tooLarge'; readonly host: string; readonly most: number }
  | { readonly code: 'otherType'; readonly host: string; readonly type: string };

/** Something could not be fetched. The message is for logs; members are told by the `fault`. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly fault: FetchFault;

  constructor(fault: FetchFault, cause?: unknown) {
    super(`could not be fetched: ${Object.values(fault).join(' ')}`, { cause });
    this.fault = fault;
  }
}

/** Which requests the page's server refuses, and what it tells browsers: it is for the page on this machine alone. */
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request gets nothing. */
export interface Refused {
  readonly status: 403 | 405 | 415 | 421;
  /** For whoever looks at the request. */
  readonly why: string;
}

/** Names by which a browser on this machine reaches the loopback interface. */
const HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Why a request is refused; nothing when it may be answered. Another name than the loopback's is one that was made to
 * point here (DNS rebinding); a page of another origin has no business here, neither by fetching nor by framing.
 */
export function refusal(
  method: string | undefined,
  { host = '', origin, ...headers }: IncomingHttpHeaders,
  port: number,
): Refused | undefined {
  if (!HOSTS.some((name) => host === `${name}:${port}`)) {
    return { status: 421, why: `The page is at http://127.0.0.1:${port}/ only.` };
  }
  const site = headers['sec-fetch-site'];
  const isOwn = origin === undefined || origin === `http://${host}`;
  if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    return { status: 403, why: 'Only the page itself may ask.' };
  }
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return { status: 405, why: 'Only GET and POST are answered.' };
  // Browsers send it with every POST; without it nobody can tell who asks.
  if (origin === undefined) return { status: 403, why: 'A POST must tell its origin.' };
  if (headers['content-type'] !== 'application/json') {
    return { status: 415, why: 'Only application/json is read.' };
  }
  return undefined;
}

/** Nothing inline, nothing from elsewhere, no markup made of strings, and no page around this one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Addresses that members and pages give, before anything is looked up. */
import { FetchError } from './fault.ts';

/** Longer ones are no articles'. */
const MAX_LENGTH = 2000;
const USUAL_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The ports that may be connected to. */
export type Ports = ReadonlySet<number> | 'any';

/** Those of the web. */
export const WEB_PORTS: Ports = new Set([80, 443]);

/**
 * The address that a text is, without its fragment; decimal, octal and shortened IP addresses are written out in it.
 * @throws FetchError for what is none of http or https, holds a name or password, or names another port.
 */
export function readLink(text: string, ports: Ports, base?: URL): URL {
  const url = text.length <= MAX_LENGTH && !/\s/.test(text.trim()) ? parsed(text, base) : undefined;
  const usual = url && USUAL_PORTS[url.protocol];
  if (!url || usual === undefined || url.hostname === '') throw new FetchError({ code: 'notLink' });
  const { hostname: host } = url;
  if (url.username !== '' || url.password !== '') {
    throw new FetchError({ code: 'credentials', host });
  }
  const port = url.port === '' ? usual : Number(url.port);
  if (ports !== 'any' && !ports.has(port)) throw new FetchError({ code: 'port', host });
  url.hash = '';
  return url;
}

function parsed(text: string, base: URL | undefined): URL | undefined {
  return URL.parse(text.trim(), base) ?? undefined;
}

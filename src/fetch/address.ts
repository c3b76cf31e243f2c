/** Which addresses of the internet may be connected to. */
import ipaddr from 'ipaddr.js';

/** Whether an IP address may be connected to. */
export type AddressCheck = (address: string) => boolean;

/** All of IPv6 that is given out; what lies outside leads to translators, tunnels and local networks. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];
/** Public by its range, but where Azure's machines ask for their secrets. */
const METADATA = new Set(['168.63.129.16']);

/**
 * Whether an address is one of the public internet: neither private, loopback, link-local, shared, reserved nor a
 * tunnel's. An IPv4 address inside an IPv6 one counts as itself. What is no address at all is not public.
 */
export const isPublic: AddressCheck = (address) => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (METADATA.has(parsed.toString()) || parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(...GLOBAL);
};

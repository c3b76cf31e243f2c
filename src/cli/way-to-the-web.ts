/** How programs reach pages of the web. */
import type { Web } from '../fetch/web.ts';
import type { Config } from '../runtime/config.ts';

/** Where it is switched on: to public addresses alone. */
export async function wayToTheWeb({ FETCH }: Config): Promise<{ readonly web?: Web }> {
  if (FETCH === 'off') return {};
  const [{ isPublic }, { resolveBySystem }, { WEB_PORTS }, { createWeb }] = await Promise.all([
    import('../fetch/address.ts'),
    import('../fetch/hop.ts'),
    import('../fetch/link.ts'),
    import('../fetch/web.ts'),
  ]);
  return { web: createWeb({ allows: isPublic, resolve: resolveBySystem, ports: WEB_PORTS }) };
}

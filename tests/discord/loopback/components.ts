/** Components of a message, wherever they stand in others. */
import type { ButtonStyle, ComponentType } from 'discord-api-types/v10';

/** The fields of all kinds of components that matter here. */
export interface Component {
  readonly type: ComponentType;
  readonly content?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly style?: ButtonStyle;
  readonly disabled?: boolean;
  readonly file?: { readonly url: string };
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

/** A component with the path to it. */
export interface Placed {
  readonly path: readonly (string | number)[];
  readonly component: Component;
}

/** Every component with those inside it, in the order in which they show. */
export function placed(
  components: readonly Component[],
  path: readonly (string | number)[] = ['components'],
): readonly Placed[] {
  return components.flatMap((component, i) => {
    const here = [...path, i];
    const { components: inner = [], accessory } = component;
    return [
      { path: here, component },
      ...placed(inner, [...here, 'components']),
      ...(accessory ? [{ path: [...here, 'accessory'], component: accessory }] : []),
    ];
  });
}

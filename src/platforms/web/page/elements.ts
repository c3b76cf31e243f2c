/** Elements made of code alone: text goes in as text, so that nothing in it is ever markup. */

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with these attributes (`true` an empty one, `false` and `undefined` none) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does no more than what is said here. */
export function button(label: string, onPress: () => void, attributes: Attributes = {}) {
  const element = el('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', onPress);
  return element;
}

/** A select whose options are these. */
export function select(
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const element = el(
    'select',
    { 'aria-label': label },
    ...options.map(({ value, label: name }) =>
      el('option', { value, selected: value === chosen }, name),
    ),
  );
  element.addEventListener('change', () => {
    onChange(element.value);
  });
  return element;
}

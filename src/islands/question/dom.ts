// Ships to the browser when a question is near.
type Attributes = Readonly<Record<string, string>>;

/** A new element with attributes and content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** A button that never submits. */
export function makeButton(text: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', onPress);
  return button;
}

export const all = <Found extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): Found[] => [
  ...within.querySelectorAll<Found>(selector),
];

/** The words of an element on one line. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

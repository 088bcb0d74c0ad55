import type { Zoo } from '../zoo';

/** The place where a page puts its editor. */
export const place = document.querySelector('#place') as HTMLElement;

/** Says that the editor is ready. */
export function show(zoo: Zoo): void {
  window.zoo = zoo;
}

export function add<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  parent: Node = place,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.appendChild(element);
  return element;
}

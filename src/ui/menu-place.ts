import type { MenuPoint } from "./menu-button.tsx";

const GAP = 4;
const MARGIN = 8;

/**
 * Places a menu below its button, or at a point, or above that where there is more room, and always within the window.
 */
export function placeBelow(menu: HTMLElement, opener: HTMLElement, at?: MenuPoint): void {
  const button = at ? new DOMRect(at.clientX, at.clientY) : opener.getBoundingClientRect();
  const width = menu.offsetWidth;
  // The height of the whole content, even if the menu was given less room before.
  const height = menu.scrollHeight + menu.offsetHeight - menu.clientHeight;
  const below = innerHeight - button.bottom - GAP - MARGIN;
  const above = button.top - GAP - MARGIN;
  const opensBelow = height <= below || below >= above;
  const room = opensBelow ? below : above;
  const left = Math.min(button.left, innerWidth - width - MARGIN);
  menu.style.left = `${Math.max(MARGIN, left)}px`;
  menu.style.maxHeight = `${room}px`;
  menu.style.top = `${opensBelow ? button.bottom + GAP : button.top - GAP - Math.min(height, room)}px`;
}

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** The item that a key moves to from the current one; undefined for other keys. */
export function nextItem(
  items: readonly HTMLElement[],
  current: Element | null,
  { key, ctrlKey, metaKey, altKey }: Pressed,
): HTMLElement | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const elements: readonly (Element | null)[] = items;
  const at = elements.indexOf(current);
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items.at(at <= 0 ? -1 : at - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const letter = key.toLowerCase();
  const rotated = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return rotated.find((item) => item.textContent.trim().toLowerCase().startsWith(letter));
}

import type { PaletteOption } from "./palette-option.ts";

/** Buttons in these are about one row or one field of something. */
const APART = ['[role="grid"]', "table", "ul", "ol", "form", "dialog", '[role="alert"]'].join(",");
const BUTTONS = ["main", "aside", "nav"].map((part) => `${part} button`).join(",");
const MOST = 60;

/** The buttons of the page that can be pressed now, as commands: pressing one is all that a command does. */
export function pageCommands(root: ParentNode): readonly PaletteOption[] {
  const seen = new Set<string>();
  return (
    Array.from(root.querySelectorAll<HTMLButtonElement>(BUTTONS))
      .filter((button) => !button.closest(APART) && button.checkVisibility())
      // The box that opens this list is the only button with a dialog for a popup.
      .filter((button) => button.ariaDisabled !== "true" && button.ariaHasPopup !== "dialog")
      .flatMap((button): PaletteOption[] => {
        const label = nameOf(button);
        if (label === "" || seen.has(label)) return [];
        seen.add(label);
        return [{ id: `command ${label}`, group: "commands", label, run: () => press(button) }];
      })
      .slice(0, MOST)
  );
}

/** The focus goes back there when what the button opens is closed again. */
function press(button: HTMLButtonElement): void {
  button.focus();
  button.click();
}

/** Its accessible name: without the shortcut that is drawn beside it. */
function nameOf(button: HTMLButtonElement): string {
  if (button.ariaLabel !== null) return button.ariaLabel;
  const copy = button.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.trim();
}

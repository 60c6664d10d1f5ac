import { uiText } from "#messages/compiled/ui.ts";
import type { Shortcut } from "./shortcut.ts";

/** A shortcut as people read it: `Ctrl+Shift+Z`, in German `Strg+Shift+Z`. */
export function shortcutText({ key, isWithMod, isWithShift = false }: Shortcut): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return [isWithMod && uiText("ctrl-key"), isWithShift && "Shift", name].filter(Boolean).join("+");
}

import { uiText } from "#messages/compiled/ui.ts";
import styles from "./key-hint.module.css";

/** Do shortcuts use the command key (⌘) on this machine? */
function hasCommandKey(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}

/** The keys of a shortcut, parted by spaces, as this machine's programs write it: `Ctrl+K`, in German `Strg+K`, or `⌘K`. */
function keysText(keys: string): string {
  const parts = keys.split(" ");
  if (hasCommandKey()) return parts.map((key) => key.replace("Mod", "⌘").replace("Shift", "⇧")).join("");
  return parts.map((key) => key.replace("Mod", uiText("ctrl-key"))).join("+");
}

/**
 * A shortcut beside its control; `Mod` becomes ⌘ or Ctrl. It is hidden from screen readers, which use
 * `aria-keyshortcuts`, so that it doesn't become part of the control's name.
 */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles["hint"]} aria-hidden="true">
      <kbd className={styles["keys"]}>{keysText(keys)}</kbd>
    </span>
  );
}

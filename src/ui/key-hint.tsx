import styles from "./key-hint.module.css";

/** Is the command key (⌘) the one for shortcuts here? */
function hasCommandKey(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}

/**
 * A shortcut beside the thing that it does; `Mod` becomes ⌘ or Ctrl. Hidden from screen readers, which have
 * `aria-keyshortcuts` on the control: it must not become a part of the control's name.
 */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles["hint"]} aria-hidden="true">
      <kbd className={styles["keys"]}>{keys.replace("Mod", hasCommandKey() ? "⌘" : "Ctrl")}</kbd>
    </span>
  );
}

/** Keys that run a command. */
export type Shortcut = {
  /** As `KeyboardEvent.key` has it; letters in lower case. */
  readonly key: string;
  /** With Ctrl or ⌘. A character without them is typed where there is a text. */
  readonly isWithMod: boolean;
  /** Absent: with it or without. */
  readonly isWithShift?: boolean;
  /** A text field outside the sheet has its own meaning for it. */
  readonly isFieldsOwn?: boolean;
  /**
   * True when the browser's own action for this shortcut is always prevented, even when the command can't
   * run.
   */
  readonly isAlwaysOurs?: boolean;
};

type Stroke = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

export function isShortcut(shortcut: Shortcut, stroke: Stroke): boolean {
  const { key, isWithMod, isWithShift = stroke.shiftKey } = shortcut;
  if (stroke.key.toLowerCase() !== key.toLowerCase()) return false;
  if (isWithMod !== (stroke.ctrlKey || stroke.metaKey)) return false;
  if (stroke.shiftKey !== isWithShift) return false;
  // Some keyboards have a character on a key with Alt.
  return !stroke.altKey || isCharacter(shortcut);
}

export function isCharacter({ key, isWithMod }: Shortcut): boolean {
  return !isWithMod && key.length === 1;
}

/** For `aria-keyshortcuts`. */
export function ariaShortcuts(shortcuts: readonly Shortcut[]): string {
  return shortcuts
    .flatMap(({ key, isWithMod, isWithShift = false }) => {
      const name = `${isWithShift ? "Shift+" : ""}${key.length === 1 ? key.toUpperCase() : key}`;
      return isWithMod ? [`Control+${name}`, `Meta+${name}`] : [name];
    })
    .join(" ");
}

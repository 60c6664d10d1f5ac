import { type Command, commandsNow } from "./commands.ts";
import { isModalOpen } from "./modals.ts";
import { isCharacter, isShortcut, type Shortcut } from "./shortcut.ts";

/**
 * Runs the registered commands at their shortcuts, wherever the focus is. Dialogs have keys of their own: while one is
 * open, no command runs. Call it once; the returned function ends it.
 */
export function runCommandsByKeys(target: Pick<Window, "addEventListener" | "removeEventListener">) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const found = commandOf(event);
    if (!found) return;
    const { command, shortcut } = found;
    if (isModalOpen()) {
      if (shortcut.isAlwaysOurs) event.preventDefault();
      return;
    }
    if (isOfFocusedField(event.target, shortcut)) return;
    event.preventDefault();
    command.run();
  };
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}

function commandOf(event: KeyboardEvent): { command: Command; shortcut: Shortcut } | undefined {
  for (const command of commandsNow()) {
    const shortcut = command.shortcuts?.find((each) => isShortcut(each, event));
    if (shortcut) return { command, shortcut };
  }
  return undefined;
}

/** A character that is typed, or a stroke that the text field with the focus carries out itself. */
function isOfFocusedField(target: EventTarget | null, shortcut: Shortcut): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (isCharacter(shortcut))
    return (
      target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])")
    );
  return (
    shortcut.isFieldsOwn === true && target.matches("input, textarea") && !target.closest('[role="grid"]')
  );
}

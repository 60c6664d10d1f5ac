import type { RefObject } from "react";
import type { Shortcut } from "./shortcut.ts";
import { useCommand } from "./use-command.ts";

export type ButtonCommandProps = {
  readonly id: string;
  readonly label: string;
  readonly shortcuts: readonly Shortcut[] | undefined;
  readonly isDisabled: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** Makes a button a command: running it presses the button. */
export function ButtonCommand({ id, label, shortcuts, isDisabled, button }: ButtonCommandProps) {
  useCommand({
    id,
    label,
    shortcuts,
    // A narrow window folds some buttons away.
    isEnabled: () => !isDisabled && button.current?.checkVisibility() === true,
    run: () => button.current?.click(),
    focus: () => button.current?.focus(),
  });
  return null;
}

import { commandsNow } from "#ui/commands.ts";
import type { PaletteOption } from "./palette-option.ts";

/** The commands of the page that can be run now, each name once. */
export function pageCommands(): readonly PaletteOption[] {
  const seen = new Set<string>();
  return commandsNow().flatMap((command): PaletteOption[] => {
    const { id, label = "" } = command;
    if (label === "" || seen.has(label) || !command.isEnabled()) return [];
    seen.add(label);
    const run = () => {
      command.focus?.();
      command.run();
    };
    return [{ id: `command ${id}`, group: "commands", label, run }];
  });
}

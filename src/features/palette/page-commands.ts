import { commandsNow } from "#ui/commands.ts";
import type { Shortcut } from "#ui/shortcut.ts";
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
    const keys = command.shortcuts?.[0] && shortcutKeys(command.shortcuts[0]);
    return [{ id: `command ${id}`, group: "commands", label, keys, run }];
  });
}

/** The keys of a shortcut as `KeyHint` takes them. */
function shortcutKeys({ key, isWithMod, isWithShift = false }: Shortcut): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return [isWithMod && "Mod", isWithShift && "Shift", name].filter(Boolean).join(" ");
}

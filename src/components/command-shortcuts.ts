import type { Shortcut } from "#ui/shortcut.ts";

const withMod = (key: string): Shortcut => ({ key, isWithMod: true, isWithShift: false });

/** The shortcuts of the page's commands, by the ids of the commands and of what the list of keys tells of them. The grid has keys of its own. */
export const COMMAND_SHORTCUTS = {
  undo: [{ ...withMod("z"), isFieldsOwn: true }],
  redo: [
    { ...withMod("z"), isWithShift: true, isFieldsOwn: true },
    { ...withMod("y"), isFieldsOwn: true },
  ],
  review: [{ key: "Enter", isWithMod: true }],
  filter: [withMod("f")],
  "next-issue": [{ key: "F8", isWithMod: false, isWithShift: false }],
  "previous-issue": [{ key: "F8", isWithMod: false, isWithShift: true }],
  open: [{ ...withMod("k"), isAlwaysOurs: true }],
  "this-list": [{ key: "?", isWithMod: false }],
} as const satisfies Readonly<Record<string, readonly Shortcut[]>>;

import { smallLetters } from "#core/text/small-letters.ts";

/** One entry of the palette. */
export type PaletteOption = {
  /** An id that is unique among the shown options. */
  readonly id: string;
  readonly group: "found" | "search" | "pinned" | "opened-before" | "pages" | "commands";
  readonly label: string;
  /** The place of the option: the connection, a project, or an id. */
  readonly detail?: string | undefined;
  readonly run: () => void;
};

/** Does the option contain every typed word? */
export function matchesWords({ label, detail = "" }: PaletteOption, typed: string): boolean {
  const text = smallLetters(`${label} ${detail}`);
  return smallLetters(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

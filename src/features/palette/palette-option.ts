import { smallLetters } from "#core/text/small-letters.ts";

/** One thing that the palette can do. */
export type PaletteOption = {
  /** Its own among all that are shown. */
  readonly id: string;
  readonly group: "found" | "search" | "pinned" | "opened-before" | "pages" | "commands";
  readonly label: string;
  /** Where it is: the connection, a project, an id. */
  readonly detail?: string | undefined;
  readonly run: () => void;
};

/** Does every word of what was typed stand in it? */
export function matchesWords({ label, detail = "" }: PaletteOption, typed: string): boolean {
  const text = smallLetters(`${label} ${detail}`);
  return smallLetters(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

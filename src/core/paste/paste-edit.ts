import type { Draft } from "../draft.ts";
import type { Edit } from "../edit.ts";
import type { MetadataValue } from "../metadata.ts";
import { setKeys } from "../set-keys.ts";
import type { PasteLine } from "./paste-plan.ts";

/** What a blank value means: nothing, the value "", or that the key is to be removed. */
export type BlankMeaning = "leave" | "empty" | "remove";

/** What was chosen in the preview. */
export type PasteChoice = {
  readonly blanks: BlankMeaning;
  /** Also remove the keys that aren't in the paste. */
  readonly removesMissing: boolean;
  /** The lines whose tick isn't the one that they began with. */
  readonly flipped: ReadonlySet<number>;
};

/** Lines that land at once, at most: ten times what the narrower platform takes, and still one blink of the sheet. */
export const LANDING_LIMIT = 10_000;

export const PASTE_AS_IS: PasteChoice = { blanks: "leave", removesMissing: false, flipped: new Set() };

/** What the key of a line shall hold when the line is ticked; `nothing` where there is nothing to tick. */
export function lineWish(
  line: PasteLine,
  { blanks, removesMissing }: PasteChoice,
): { readonly value: MetadataValue | undefined } | "nothing" {
  switch (line.class.kind) {
    case "same":
    case "no-key":
    case "kept":
      return "nothing";
    case "missing":
      return removesMissing ? { value: undefined } : "nothing";
    case "blank":
      return blankWish(line.now, blanks);
    default:
      return { value: line.value };
  }
}

/** Will the line land? Lines that need a decision aren't ticked until somebody does. */
export function isTicked(line: PasteLine, index: number, choice: PasteChoice): boolean {
  if (lineWish(line, choice) === "nothing") return false;
  return beginsTicked(line) !== choice.flipped.has(index);
}

/** Tick or untick a line. Of the lines with one key only one is ticked. */
export function toggleLine(lines: readonly PasteLine[], index: number, choice: PasteChoice): PasteChoice {
  const flipped = new Set(choice.flipped);
  const line = lines[index];
  if (!line) return choice;
  if (!flipped.delete(index)) flipped.add(index);
  if (line.class.kind === "twice" && flipped.has(index)) {
    for (const other of flipped) if (other !== index && lines[other]?.key === line.key) flipped.delete(other);
  }
  return { ...choice, flipped };
}

export function countTicked(lines: readonly PasteLine[], choice: PasteChoice): number {
  return lines.reduce((count, line, index) => count + (isTicked(line, index, choice) ? 1 : 0), 0);
}

/** One step of undo that lands every ticked line, and leaves all else as it is. */
export function pasteEdit(draft: Draft, lines: readonly PasteLine[], choice: PasteChoice): Edit {
  const values = new Map<string, MetadataValue | undefined>();
  for (const [index, line] of lines.entries()) {
    if (!isTicked(line, index, choice)) continue;
    const wish = lineWish(line, choice);
    if (wish !== "nothing") values.set(line.key, wish.value);
  }
  return setKeys(draft, values);
}

function beginsTicked({ class: { kind }, damage }: PasteLine): boolean {
  const isReady = kind === "added" || kind === "changed" || kind === "blank" || kind === "missing";
  return isReady && damage !== "formula-error";
}

function blankWish(now: MetadataValue | undefined, blanks: BlankMeaning): ReturnType<typeof lineWish> {
  if (blanks === "empty") return now === "" ? "nothing" : { value: "" };
  if (blanks === "remove") return now === undefined ? "nothing" : { value: undefined };
  return "nothing";
}

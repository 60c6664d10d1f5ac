import type { Draft } from "../draft/draft.ts";
import type { Edit } from "../draft/edit.ts";
import { setKeys } from "../draft/set-keys.ts";
import type { MetadataValue } from "../object/metadata.ts";
import type { PairFlag } from "../reading/read-pairs.ts";
import type { PasteLine } from "./paste-plan.ts";
import { untickedByMark } from "./source-table.ts";

/** The meaning of a blank value: nothing, the value "", or that the key is to be removed. */
export type BlankMeaning = "leave" | "empty" | "remove";

/** The choices made in the preview. */
export type PasteChoice = {
  readonly blanks: BlankMeaning;
  /** Also remove the keys that aren't in the paste. */
  readonly removesMissing: boolean;
  /** Ids of the lines whose tick isn't the one that they began with. */
  readonly flipped: ReadonlySet<number>;
};

/** Lines that land at once, at most: ten times what the narrower platform takes, and still one blink of the sheet. */
export const LANDING_LIMIT = 10_000;

export const PASTE_AS_IS: PasteChoice = { blanks: "leave", removesMissing: false, flipped: new Set() };

/** The value that the key of a line gets when the line is ticked; `nothing` where there is nothing to tick. */
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
export function isTicked(line: PasteLine, choice: PasteChoice): boolean {
  if (lineWish(line, choice) === "nothing") return false;
  return beginsTicked(line) !== choice.flipped.has(line.id);
}

/** Tick or untick a line. Of the lines with one key only one is ticked. */
export function toggleLine(lines: readonly PasteLine[], id: number, choice: PasteChoice): PasteChoice {
  const flipped = new Set(choice.flipped);
  const line = lines.find((other) => other.id === id);
  if (!line) return choice;
  if (!flipped.delete(id)) flipped.add(id);
  if (line.class.kind === "twice" && flipped.has(id)) {
    for (const other of lines) if (other.id !== id && other.key === line.key) flipped.delete(other.id);
  }
  return { ...choice, flipped };
}

/** The ticks of all lines but those with one of these keys, which begin anew: their keys are about to change. */
export function forgetTicks(
  lines: readonly PasteLine[],
  keys: readonly string[],
  choice: PasteChoice,
): PasteChoice {
  const flipped = new Set(choice.flipped);
  for (const line of lines) if (keys.includes(line.key)) flipped.delete(line.id);
  return { ...choice, flipped };
}

/** Is something to be known of the line before it lands? Such a line doesn't begin ticked. */
export function isFlagged({ damage, flags = [] }: PasteLine): boolean {
  return damage !== undefined || flags.some(unticks);
}

export function countTicked(lines: readonly PasteLine[], choice: PasteChoice): number {
  return lines.reduce((count, line) => count + (isTicked(line, choice) ? 1 : 0), 0);
}

/** One step of undo that lands every ticked line, and leaves all else as it is. */
export function pasteEdit(draft: Draft, lines: readonly PasteLine[], choice: PasteChoice): Edit {
  const values = new Map<string, MetadataValue | undefined>();
  for (const line of lines) {
    if (!isTicked(line, choice)) continue;
    const wish = lineWish(line, choice);
    if (wish !== "nothing") values.set(line.key, wish.value);
  }
  return setKeys(draft, values);
}

function beginsTicked(line: PasteLine): boolean {
  const { kind } = line.class;
  const isReady = kind === "added" || kind === "changed" || kind === "blank" || kind === "missing";
  return isReady && !isFlagged(line);
}

function unticks(flag: PairFlag): boolean {
  return flag.kind === "extra-cells" || flag.kind === "names-object" || untickedByMark(flag.kind);
}

function blankWish(now: MetadataValue | undefined, blanks: BlankMeaning): ReturnType<typeof lineWish> {
  if (blanks === "empty") return now === "" ? "nothing" : { value: "" };
  if (blanks === "remove") return now === undefined ? "nothing" : { value: undefined };
  return "nothing";
}

import type { Metadata } from "../object/metadata.ts";
import { loneSurrogateIndex } from "../text/utf8.ts";
import { type PasteClass, type PasteLine, type PasteTarget, planPaste } from "./paste-plan.ts";

/** The draft that the pairs of another object would be pasted into. */
export type CopyTarget = PasteTarget & {
  /** Keys that the platform sets itself. */
  readonly lockedKeys: ReadonlySet<string>;
};

/** Why a pair of another object doesn't fit. */
export type Misfit = Extract<
  PasteClass["kind"],
  "too-long" | "not-text" | "no-key" | "kept" | "locked" | "no-room" | "half-character"
>;

/** How much of another object fits, and what doesn't, by reason. */
export type CopyFit = {
  readonly pairs: number;
  readonly fitting: number;
  readonly misfits: ReadonlyMap<Misfit, number>;
};

/**
 * The pairs of another object, judged by what the target takes, whatever their own platform took. Pairs beyond the
 * target's limit are those that come last.
 */
export function planCopy(pairs: Metadata, target: CopyTarget): PasteLine[] {
  const { pairs: pairLimit = Number.POSITIVE_INFINITY } = target.limits;
  let room = pairLimit - target.wanted.size;
  const pasted = Array.from(pairs, ([key, value], place) => ({ key, value, place }));
  return planPaste(pasted, target).map((line) => {
    const isNew = line.now === undefined;
    const found = classOf(line, target);
    const needsRoom = isNew && (found.kind === "added" || found.kind === "blank");
    if (needsRoom) room -= 1;
    // No spreadsheet had its hands on it.
    const exact = { ...line, damage: undefined };
    return { ...exact, class: needsRoom && room < 0 ? { kind: "no-room", pairLimit } : found };
  });
}

/** Counts what `planCopy` found. A pair that is there already fits. */
export function copyFit(lines: readonly PasteLine[]): CopyFit {
  const misfits = new Map<Misfit, number>();
  let pairs = 0;
  let fitting = 0;
  for (const { class: found } of lines) {
    if (found.kind === "missing") continue;
    pairs += 1;
    const misfit = misfitOf(found.kind);
    if (misfit) misfits.set(misfit, (misfits.get(misfit) ?? 0) + 1);
    else fitting += 1;
  }
  return { pairs, fitting, misfits };
}

function classOf(line: PasteLine, { lockedKeys }: CopyTarget): PasteClass {
  const { kind } = line.class;
  if (kind !== "added" && kind !== "changed" && kind !== "blank") return line.class;
  if (loneSurrogateIndex(line.key) >= 0 || loneSurrogateIndex(line.value ?? "") >= 0) {
    return { kind: "half-character" };
  }
  return lockedKeys.has(line.key) ? { kind: "locked" } : line.class;
}

function misfitOf(kind: PasteClass["kind"]): Misfit | undefined {
  switch (kind) {
    case "too-long":
    case "not-text":
    case "no-key":
    case "kept":
    case "locked":
    case "no-room":
    case "half-character":
      return kind;
    default:
      return undefined;
  }
}

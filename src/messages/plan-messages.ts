import type { Effect } from "#core/write/outcome.ts";
import type { PlanIssue, WriteMode } from "#core/write/request-plan.ts";
import type { PlatformDescription } from "#platforms/description.ts";
import { planText } from "./compiled/plan.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey } from "./quoted-text.ts";

export type EffectCounts = Readonly<Record<Effect, number>>;

/** The part of a platform's description that these sentences depend on. */
export type PlatformWording = Pick<PlatformDescription, "name" | "wording">;

type ModeKind = WriteMode["kind"];

const EFFECT_GLYPHS: Readonly<Record<Effect, string>> = {
  added: "+",
  changed: "~",
  removed: "−",
  reset: "!",
  ignored: "∅",
  stays: "·",
};

/** The word for an effect: added, changed, removed, reset, ignored, stays. */
export function effectWord(effect: Effect): string {
  return planText(`effect-${effect}`);
}

export function effectGlyph(effect: Effect): string {
  return EFFECT_GLYPHS[effect];
}

/** The meaning of an effect for the key, for a tooltip. */
export function effectMeaning(effect: Effect): string {
  return planText(`meaning-${effect}`);
}

/** `2 changed`, `13 unchanged` */
export function effectCount(effect: Effect, count: number): string {
  return planText("effect-count", { count, effect: effectWord(effect) });
}

/** The note below a long table that is still being drawn. */
export function rowsToCome(count: number): string {
  return planText("rows-to-come", { count });
}

/** The name of a write mode: `Merge (PATCH)`, `Replace all (nulls)` … */
export function writeModeName(kind: ModeKind, wording: PlatformDescription["wording"]): string {
  return planText(`mode-${wording}-${kind}`);
}

/** The effects of a mode in numbers: `touches 5 keys, 13 stay`; `sends 17 keys, drops 1`. */
export function writeModeEffects(
  kind: ModeKind,
  counts: EffectCounts,
  wording: PlatformDescription["wording"],
): string {
  const { added, changed, removed, reset, ignored, stays } = counts;
  const dropped = removed + reset;
  const stay = stays > 0 ? [planText("stay", { count: stays })] : [];
  if (kind === "merge") {
    const touched = added + changed + removed + reset + ignored;
    return [planText("touches", { count: touched }), ...stay].join(", ");
  }
  if (wording === "patch-put") {
    return planText("sends-and-drops", { count: added + changed + stays + ignored, dropped });
  }
  return [planText("sets-and-drops", { count: added + changed, dropped }), ...stay].join(", ");
}

/** A remark about a plan, as sentences: what happens, to which keys, and the consequence. */
export function planIssueSentence(issue: PlanIssue, { name, wording }: PlatformWording): string {
  const replace = writeModeName("replace", wording);
  switch (issue.code) {
    case "null-ignored": {
      const keys = listOf(issue.keys.map(quotedKey));
      return planText("null-ignored", { count: issue.keys.length, keys, platform: name, replace });
    }
    case "other-copy":
      return planText("other-copy", {
        platform: name,
        answered: quotedKey(issue.answeredProject),
        asked: quotedKey(issue.askedProject),
      });
    case "merge-would-do":
      return planText("merge-would-do", { merge: writeModeName("merge", wording) });
    case "stored-null": {
      const keys = listOf(issue.keys.map(quotedKey));
      return planText("stored-null", { count: issue.keys.length, keys, platform: name });
    }
  }
}

/** The name of the button with the alternative for a plan's remark; undefined without an alternative. */
export function planIssueAction(issue: PlanIssue, { wording }: PlatformWording): string | undefined {
  if (issue.code === "null-ignored") return planText("use-mode", { mode: writeModeName("replace", wording) });
  if (issue.code === "merge-would-do") return planText("use-mode", { mode: writeModeName("merge", wording) });
  return undefined;
}

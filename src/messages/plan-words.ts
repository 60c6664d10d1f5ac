import type { RowState } from "#core/draft/draft.ts";
import type { Effect } from "#core/write/outcome.ts";
import type { PlanIssue, WriteMode } from "#core/write/request-plan.ts";
import type { PlatformDescription } from "#platforms/description.ts";
import { plan } from "./en/plan.ts";
import { listOf } from "./list-words.ts";
import { quotedKey } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";

const planText = sentences("plan", plan);

export type EffectCounts = Readonly<Record<Effect, number>>;

/** The part of a platform's description that its words depend on. */
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

/** One word: added, changed, removed, reset, ignored, stays. */
export function effectWord(effect: Effect): string {
  return planText(`effect-${effect}`);
}

export function effectGlyph(effect: Effect): string {
  return EFFECT_GLYPHS[effect];
}

/** What the effect means for the key, for a tooltip. */
export function effectMeaning(effect: Effect): string {
  return planText(`meaning-${effect}`);
}

/** `2 changed`, `13 unchanged` */
export function effectCount(effect: Effect, count: number): string {
  return planText("effect-count", { count, effect: effectWord(effect) });
}

/** Under a long table that is still being drawn. */
export function rowsToCome(count: number): string {
  return planText("rows-to-come", { count });
}

/** `Merge (PATCH)`, `Replace all (nulls)` … */
export function writeModeName(kind: ModeKind, wording: PlatformDescription["wording"]): string {
  return planText(`mode-${wording}-${kind}`);
}

/** What a mode would do, in numbers: `touches 5 keys, 13 stay`; `sends 17 keys, drops 1`. */
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

/** What the user should know about a plan, as sentences: what, which keys, what then. */
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

/** The way out that a plan's issue offers, as the name of a button; none where there is nothing to choose. */
export function planIssueAction(issue: PlanIssue, { wording }: PlatformWording): string | undefined {
  if (issue.code === "null-ignored") return planText("use-mode", { mode: writeModeName("replace", wording) });
  if (issue.code === "merge-would-do") return planText("use-mode", { mode: writeModeName("merge", wording) });
  return undefined;
}

const ROW_GLYPHS: Readonly<Record<RowState, string>> = { same: "", changed: "~", added: "+", removed: "−" };

/** Before a row of the sheet; nothing for a row that is as it was. */
export function rowStateGlyph(state: RowState): string {
  return ROW_GLYPHS[state];
}

/** `isIgnored`: the row is marked for removal, and the write would leave its key as it is. */
export function rowStateWord(state: RowState, isIgnored = false): string {
  if (state === "removed" && isIgnored) return planText("row-not-removed");
  return planText(`row-${state}`);
}

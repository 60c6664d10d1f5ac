import type { RowState } from "#core/draft.ts";
import type { Effect } from "#core/outcome.ts";
import type { PlanIssue, WriteMode } from "#core/request-plan.ts";
import type { PlatformDescription } from "#platforms/description.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey } from "./quoted-text.ts";

export type EffectCounts = Readonly<Record<Effect, number>>;

/** The part of a platform's description that its words depend on. */
export type PlatformWording = Pick<PlatformDescription, "name" | "wording">;

type ModeKind = WriteMode["kind"];

const EFFECTS: Readonly<Record<Effect, { word: string; glyph: string; meaning: string }>> = {
  added: { word: "added", glyph: "+", meaning: "isn't there now, and will be" },
  changed: { word: "changed", glyph: "~", meaning: "gets another value" },
  removed: { word: "removed", glyph: "−", meaning: "will be gone, as you asked" },
  reset: { word: "reset", glyph: "!", meaning: "will be gone, since the replace doesn't send it" },
  ignored: { word: "ignored", glyph: "∅", meaning: "the platform ignores the null: it stays" },
  stays: { word: "stays", glyph: "·", meaning: "stays as it is" },
};

const MODE_NAMES: Readonly<Record<PlatformDescription["wording"], Readonly<Record<ModeKind, string>>>> = {
  "patch-put": { merge: "Merge (PATCH)", replace: "Replace all (PUT)" },
  "set-properties": { merge: "Merge", replace: "Replace all (nulls)" },
};

/** What is to be ticked before keys are removed, for those who want that. */
export function removalQuestion(keys: readonly string[]): string {
  return `Yes, remove ${countOf(keys.length, "key")}: ${listOf(keys.map(quotedKey))}`;
}

/** Why Submit waits for that tick. */
export function removalHindrance(count: number): string {
  return `Tick first that ${countOf(count, "key")} will be removed`;
}

/** One word: added, changed, removed, reset, ignored, stays. */
export function effectWord(effect: Effect): string {
  return EFFECTS[effect].word;
}

export function effectGlyph(effect: Effect): string {
  return EFFECTS[effect].glyph;
}

/** What the effect means for the key, for a tooltip. */
export function effectMeaning(effect: Effect): string {
  return EFFECTS[effect].meaning;
}

/** The word after a number: `2 changed`, `1 stays`, `13 stay`. */
export function effectCountWord(effect: Effect, count: number): string {
  return effect === "stays" && count !== 1 ? "stay" : EFFECTS[effect].word;
}

/** Under a long table that is still being drawn. */
export function rowsToCome(count: number): string {
  return `${countOf(count, "more row")} on the way`;
}

/** `Merge (PATCH)`, `Replace all (nulls)` … */
export function writeModeName(kind: ModeKind, wording: PlatformDescription["wording"]): string {
  return MODE_NAMES[wording][kind];
}

/** What a mode would do, in numbers: `touches 5 keys, 13 stay`; `sends 17 keys, drops 1`. */
export function writeModeEffects(
  kind: ModeKind,
  counts: EffectCounts,
  wording: PlatformDescription["wording"],
): string {
  const { added, changed, removed, reset, ignored, stays } = counts;
  const dropped = removed + reset;
  const stay = `${stays} ${effectCountWord("stays", stays)}`;
  if (kind === "merge") {
    const touched = countOf(added + changed + removed + reset + ignored, "key");
    return stays > 0 ? `touches ${touched}, ${stay}` : `touches ${touched}`;
  }
  if (wording === "patch-put") {
    const sent = countOf(added + changed + stays + ignored, "key");
    return `sends ${sent}, drops ${dropped}`;
  }
  const set = `sets ${countOf(added + changed, "key")}, drops ${dropped}`;
  return stays > 0 ? `${set}, ${stay}` : set;
}

/** What the user should know about a plan, as sentences: what, which keys, what then. */
export function planIssueSentence(issue: PlanIssue, { name, wording }: PlatformWording): string {
  const replace = writeModeName("replace", wording);
  switch (issue.code) {
    case "null-ignored": {
      const isOne = issue.keys.length === 1;
      const keys = listOf(issue.keys.map(quotedKey));
      return `${name} ignores null in a merge: ${keys} would stay. ${replace} removes ${isOne ? "it" : "them"}.`;
    }
    case "other-copy":
      return (
        `${name} described the copy in ${quotedKey(issue.answeredProject)}, not the one asked for in ` +
        `${quotedKey(issue.askedProject)}. A submit would write the copy that is shown.`
      );
    case "merge-would-do":
      return `With untouched keys kept, this is the same single request as ${writeModeName("merge", wording)}.`;
    case "stored-null": {
      const keys = listOf(issue.keys.map(quotedKey));
      const verb = issue.keys.length === 1 ? "holds" : "hold";
      return `${keys} ${verb} a null, which ${name} ignores in a replace: it may be gone afterwards.`;
    }
  }
}

/** The way out that a plan's issue offers, as the name of a button; none where there is nothing to choose. */
export function planIssueAction(issue: PlanIssue, { wording }: PlatformWording): string | undefined {
  if (issue.code === "null-ignored") return `Use ${writeModeName("replace", wording)}`;
  if (issue.code === "merge-would-do") return `Use ${writeModeName("merge", wording)}`;
  return undefined;
}

/** Before a replace that drops keys nobody removed: `3 keys will be reset`. */
export function resetSentence(count: number): string {
  return `${countOf(count, "key")} will be reset`;
}

/** How to confirm it: `Type 3 to confirm`. */
export function confirmHint(count: number): string {
  return `Type ${count} to confirm`;
}

const ROW_STATES: Readonly<Record<RowState, { word: string; glyph: string }>> = {
  same: { word: "same", glyph: "" },
  changed: { word: "changed", glyph: "~" },
  added: { word: "added", glyph: "+" },
  removed: { word: "removed, will be null", glyph: "−" },
};

/** Before a row of the sheet; nothing for a row that is as it was. */
export function rowStateGlyph(state: RowState): string {
  return ROW_STATES[state].glyph;
}

export function rowStateWord(state: RowState): string {
  return ROW_STATES[state].word;
}

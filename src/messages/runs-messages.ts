import type { RunView } from "#engine/runs/open-run.ts";
import type { StoredRun } from "#engine/runs/run-record.ts";
import type { RowGroup, RowReason } from "#engine/runs/run-rows.ts";
import type { OutcomeCounts, RunOutcome } from "#submission/run/run-outcome.ts";
import type { RunPause, RunState, RunWait } from "#submission/run/run-state.ts";
import { runsText } from "./compiled/runs.ts";
import { errorMessage } from "./error-messages.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";
import { durationText } from "./time-messages.ts";

export function runStateWord(state: RunState): string {
  return runsText(`state-${state}`);
}

/** The word for how an object of a run ended; without an outcome it is still to come. */
export function runOutcomeWord(outcome: RunOutcome | undefined): string {
  return runsText(`outcome-${outcome ?? "open"}`);
}

/** Why a run is where it is, and what can be done. Undefined while it simply runs. */
export function runSentence(
  { progress: { state, pause, wait }, driver, stored, isUnreachable, isDamaged }: RunView,
  nowMs: number,
): string | undefined {
  if (isDamaged) return runsText("damaged");
  if (driver === "elsewhere") return runsText("elsewhere");
  if (state === "paused" && !pause) {
    const { account, connection } = stored;
    return isUnreachable ? runsText("no-connection", { account, connection }) : runsText("paused-nobody");
  }
  if (pause) return pauseSentence(pause);
  if (wait) return waitSentence(wait, nowMs);
  if (state === "needs-token" || state === "cancelling") return runsText(state);
  return undefined;
}

function pauseSentence(pause: RunPause): string {
  switch (pause.kind) {
    case "equal-errors":
      return runsText("paused-equal-errors", { error: errorMessage(pause.error.facts).title });
    case "many-refused":
      return runsText("paused-many-refused", { refused: pause.refused, ended: pause.ended });
    case "long-wait":
      return runsText("paused-long-wait", { duration: durationText(pause.askedMs) });
    case "other-account":
      return runsText("paused-other-account", { account: quotedText(pause.account) });
    default:
      return runsText(`paused-${pause.kind}`);
  }
}

/** `nowMs`: by the same clock as the end of the wait. */
function waitSentence({ reason, untilMs }: RunWait, nowMs: number): string {
  const duration = durationText(Math.max(0, untilMs - nowMs));
  return runsText("waiting-until", { reason: runsText(`wait-${reason}`), duration });
}

/** A sentence about objects that ended alike: `3 objects: The account may not do this (403)`. */
export function groupSentence({ outcome, why, rows }: RowGroup): string {
  const meaning = runsText(`meaning-${outcome ?? "open"}`);
  const reason = reasonSentence(why);
  return runsText("group", {
    count: rows.length,
    meaning: reason === undefined ? meaning : `${reason}. ${meaning}`,
  });
}

/** The message of one object; undefined where its outcome says everything. */
export function reasonSentence(why: RowReason | undefined): string | undefined {
  if (!why) return undefined;
  if (why.kind === "platform") return errorMessage(why.error).title;
  return runsText(`why-${why.kind}`).replace(/\.$/, "");
}

/** The platform's own words about one object. */
export function saidOf(why: RowReason | undefined): string | undefined {
  return why?.kind === "platform" ? errorMessage(why.error).said : undefined;
}

const COUNTED = [
  "verified",
  "partly",
  "unchanged",
  "differs",
  "conflict",
  "refused",
  "unknown",
  "not-sent",
] as const satisfies readonly RunOutcome[];

/** `12 saved, 1 conflict`, without what there is none of. */
export function countsSentence(counts: OutcomeCounts): string {
  return COUNTED.filter((outcome) => counts[outcome] > 0)
    .map((outcome) => runsText("outcome-count", { count: counts[outcome], outcome: runOutcomeWord(outcome) }))
    .join(", ");
}

/** `cohort-0001.bam (tissue)`, for an object whose keys others changed since. */
export function undoConflictName(name: string, keys: readonly string[]): string {
  return runsText("undo-conflict-of", { name: quotedText(name), keys: listOf(keys.map(quotedKey)) });
}

/** The state of a run in a list, as it is on the disk. */
export function storedStateWord({ end }: StoredRun): string {
  return runStateWord(end ? "ended" : "paused");
}

/** Why no new draft can be made of a run here. */
export function batchHindrance(
  why: "elsewhere" | "unreachable",
  { account, connection }: Pick<StoredRun, "account" | "connection">,
): string {
  return why === "elsewhere"
    ? runsText("batch-elsewhere")
    : runsText("no-connection", { account, connection });
}

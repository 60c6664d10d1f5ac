import { type Metadata, sameMetadata, sameValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { judgeLostWrite } from "#core/write/verification.ts";
import type { LateNews, ReplacedKey } from "#submission/late-news.ts";
import type { JournalEnd, JournalEntry } from "../journal/journal-entry.ts";

/**
 * When an object is described again after a submit of which something may still arrive, in milliseconds from its end. The
 * first look is there to see what others write before such a send lands on it.
 */
export const LOOKS_MS: readonly number[] = [5000, 60_000, 300_000];

/** An entry of the journal that has ended. */
export type EndedEntry = JournalEntry & { readonly end: JournalEnd };

/** What is known when a look is judged, apart from what the object holds now. */
export type LookFacts = {
  /** Sends that may still be carried out; fewer than the entry names where a gateway knew what became of some. */
  readonly openSends: readonly number[];
  /** What the object held when it was seen last: at the end of this submit, or of a later one from this device. */
  readonly lastSeen: Metadata | undefined;
  /** By this machine's clock, epoch milliseconds. */
  readonly nowMs: number;
};

/** The end of a submit after one more look. `refused`, which is "not saved", is said by the last look only. */
export function judgeLook({ promise, end }: EndedEntry, fresh: Snapshot, facts: LookFacts): JournalEnd {
  const { outcome: judged, verification } = judgeLostWrite(promise, fresh);
  const taken = (end.looks?.taken ?? 0) + 1;
  const isThere = judged === "verified" || judged === "partly";
  const wasThere = end.outcome === "verified" || end.outcome === "partly";
  const hasArrived = isThere && !wasThere;
  // The only send that was out has come.
  const isSettled = hasArrived && facts.openSends.length === 1;
  const isLast = facts.openSends.length === 0 || taken >= LOOKS_MS.length || isSettled;
  const outcome = outcomeAfter(end.outcome, judged, isLast);
  const late = newsOf(end, promise.outcomes, fresh, facts, hasArrived);
  const isOther = outcome !== end.outcome;
  const { looks: _, late: before, after: __, modifiedMs: ___, ...rest } = end;
  return {
    ...rest,
    outcome,
    wasSent: true,
    after: fresh.metadata,
    ...(fresh.modifiedMs !== undefined && { modifiedMs: fresh.modifiedMs }),
    ...(isOther && { verified: verification.keys, changedLater: [], endedAtMs: facts.nowMs }),
    ...(isLast ? {} : { looks: { sends: facts.openSends, taken } }),
    ...joinNews(before, late),
  };
}

/** Somebody's change after a verified write is none of its outcome. */
function outcomeAfter(
  before: JournalEnd["outcome"],
  judged: "verified" | "partly" | "differs" | "refused",
  isLast: boolean,
): JournalEnd["outcome"] {
  if (before === "verified" || before === "partly") return before;
  if (judged === "verified" || judged === "partly") return judged;
  return before === "unknown" && isLast ? judged : before;
}

function newsOf(
  end: JournalEnd,
  outcomes: JournalEntry["promise"]["outcomes"],
  fresh: Snapshot,
  { lastSeen }: LookFacts,
  cameLate: boolean,
): LateNews {
  const replaced: ReplacedKey[] = [];
  for (const { key, now, after, effect } of outcomes) {
    if (effect === "stays" || effect === "ignored" || !lastSeen) continue;
    const value = lastSeen.get(key);
    const wasOthers = !sameValue(value, after) && !sameValue(value, now);
    if (wasOthers && sameValue(fresh.metadata.get(key), after)) replaced.push({ key, value });
  }
  const wasThere = end.outcome === "verified" || end.outcome === "partly";
  const isWritten = end.modifiedMs !== undefined && fresh.modifiedMs !== end.modifiedMs;
  const isSame = end.after !== undefined && sameMetadata(end.after, fresh.metadata);
  return { cameLate, replaced, wasWrittenAgain: wasThere && isWritten && isSame && replaced.length === 0 };
}

function joinNews(before: LateNews | undefined, found: LateNews): { readonly late?: LateNews } {
  const replaced = new Map([...(before?.replaced ?? []), ...found.replaced].map((each) => [each.key, each]));
  const late: LateNews = {
    cameLate: found.cameLate || before?.cameLate === true,
    replaced: [...replaced.values()],
    wasWrittenAgain: found.wasWrittenAgain || before?.wasWrittenAgain === true,
  };
  return late.cameLate || late.wasWrittenAgain || late.replaced.length > 0 ? { late } : {};
}

/** Is there something to tell of a look: another outcome, or what a send did that came late? */
export function isNews(before: JournalEnd, after: JournalEnd): boolean {
  return before.outcome !== after.outcome || JSON.stringify(before.late) !== JSON.stringify(after.late);
}

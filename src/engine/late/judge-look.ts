import { type Metadata, sameMetadata, sameValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { judgeLostWrite } from "#core/write/verification.ts";
import type { LateNews, ReplacedKey } from "#submission/late-news.ts";
import type { JournalEnd, JournalEntry } from "../journal/journal-entry.ts";

/**
 * When an object is described again after a submit with open sends, in milliseconds from the end. The first
 * look records other people's writes before a late send may replace them.
 */
export const LOOKS_MS: readonly number[] = [5000, 60_000, 300_000];

/** A journal entry with an end. */
export type EndedEntry = JournalEntry & { readonly end: JournalEnd };

/** The facts for judging a look, apart from the object's current pairs. */
export type LookFacts = {
  /**
   * Sends that may still be carried out. These are fewer than in the entry when a gateway knew the fate of
   * some.
   */
  readonly openSends: readonly number[];
  /**
   * The object's pairs when it was last seen: at the end of this submit or of a later one from this device.
   */
  readonly lastSeen: Metadata | undefined;
  /** The present time by this machine's clock, in epoch milliseconds. */
  readonly nowMs: number;
};

/** The recorded end after one more look. Only the last look can make it `refused`, shown as "not saved". */
export function judgeLook({ promise, end }: EndedEntry, fresh: Snapshot, facts: LookFacts): JournalEnd {
  const { outcome: judged, verification } = judgeLostWrite(promise, fresh);
  const taken = (end.looks?.taken ?? 0) + 1;
  const isThere = judged === "verified" || judged === "partly";
  const wasThere = end.outcome === "verified" || end.outcome === "partly";
  const hasArrived = isThere && !wasThere;
  // The only open send has arrived.
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

/** A later change by somebody else doesn't alter the outcome of a verified write. */
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

/** Does a look bring news: another outcome, or the effects of a late send? */
export function isNews(before: JournalEnd, after: JournalEnd): boolean {
  return before.outcome !== after.outcome || JSON.stringify(before.late) !== JSON.stringify(after.late);
}

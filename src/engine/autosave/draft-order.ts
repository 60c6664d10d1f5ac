import type { StoredHead } from "../records/draft-record.ts";

/**
 * Numbers saves in their order, whatever the clock does: the present time, or one more than the highest number that was ever
 * seen. Being times as long as the clock only goes forward, the numbers fit beside the times of drafts that have no number.
 */
export type DraftOrder = {
  /** These are stored: what is saved from now on comes after them. */
  see(heads: readonly unknown[]): void;
  next(nowMs: number): number;
};

/** The last moment that a `Date` can be: a head that claims more is damaged, and nothing is counted from it. */
const LAST_MOMENT_MS = 8.64e15;

export function createDraftOrder(): DraftOrder {
  let highest = 0;
  return {
    see: (heads) => {
      highest = Math.max(highest, ...heads.map(orderOf));
    },
    next: (nowMs) => {
      highest = Math.max(highest + 1, nowMs);
      return highest;
    },
  };
}

/** When a head was saved, in relation to others; 0 where it doesn't say. */
export function orderOf(head: unknown): number {
  if (typeof head !== "object" || head === null) return 0;
  const { order, savedAtMs }: Partial<Record<keyof StoredHead, unknown>> = head;
  const found = [order, savedAtMs].find(isMoment);
  return found ?? 0;
}

function isMoment(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= LAST_MOMENT_MS;
}

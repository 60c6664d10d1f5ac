import type { StoredHead } from "../records/draft-record.ts";

/**
 * Numbers saves in their order, even when the clock is set back: each number is the present time, or one more
 * than the highest number seen. They are therefore comparable with the times of older drafts without a
 * number.
 */
export type DraftOrder = {
  /** Registers stored heads, so that later saves get higher numbers. */
  see(heads: readonly unknown[]): void;
  next(nowMs: number): number;
};

/**
 * The largest time that a `Date` can represent. A head with a later one is damaged and ignored for numbering.
 */
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

/** The number of a head's save; 0 without one. */
export function orderOf(head: unknown): number {
  if (typeof head !== "object" || head === null) return 0;
  const { order, savedAtMs }: Partial<Record<keyof StoredHead, unknown>> = head;
  const found = [order, savedAtMs].find(isMoment);
  return found ?? 0;
}

function isMoment(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= LAST_MOMENT_MS;
}

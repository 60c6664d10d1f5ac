/** What fits on a platform. Bytes are UTF-8. */
export type Limits = {
  readonly keyBytes: number;
  readonly valueBytes: number;
  /** Absent where no limit is documented. */
  readonly pairs?: number;
};

export type ByteLevel = "ok" | "near" | "over";

/** Unless somebody chose another share. */
export const NEAR_PERCENT = 90;

/** `near` from that share of the limit on, `over` beyond it. */
export function byteLevel(bytes: number, byteLimit: number, nearPercent = NEAR_PERCENT): ByteLevel {
  if (bytes > byteLimit) return "over";
  return bytes * 100 >= byteLimit * nearPercent ? "near" : "ok";
}

/** What fits on a platform. Bytes are UTF-8. */
export type Limits = {
  readonly keyBytes: number;
  readonly valueBytes: number;
  /** Absent where no limit is documented. */
  readonly pairs?: number;
};

export type ByteLevel = "ok" | "near" | "over";

const NEAR_PERCENT = 90;

/** `near` from 90 % of the limit, `over` beyond it. */
export function byteLevel(bytes: number, byteLimit: number): ByteLevel {
  if (bytes > byteLimit) return "over";
  return bytes * 100 >= byteLimit * NEAR_PERCENT ? "near" : "ok";
}

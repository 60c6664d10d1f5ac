/** A platform's limits for one object. Bytes are UTF-8. */
export type Limits = {
  readonly keyBytes: number;
  readonly valueBytes: number;
  /** Absent where no limit is documented. */
  readonly pairs?: number;
};

export type ByteLevel = "ok" | "near" | "over";

/** The share of a limit, in per cent, from which a count is `near`, unless the settings have another one. */
export const NEAR_PERCENT = 90;

/** `near` from `nearPercent` of the limit on, `over` beyond the limit, else `ok`. */
export function byteLevel(bytes: number, byteLimit: number, nearPercent = NEAR_PERCENT): ByteLevel {
  if (bytes > byteLimit) return "over";
  return bytes * 100 >= byteLimit * nearPercent ? "near" : "ok";
}

/**
 * What ties a write to the check before it: both carry the same hold. A gateway keeps others from the object meanwhile, the
 * turn at the host is kept from the check to the write, and the write goes out only while the check is fresh.
 */
export type WriteHold = {
  /** The submit's, for its checks and its writes alike. */
  readonly operationId: string;
  /** Fires when the object was checked, and isn't written after all. */
  readonly over: AbortSignal;
  /** Is the answer of the check young enough for the write to rely on? Asked right before the write's first byte. */
  readonly isFresh: () => boolean;
};

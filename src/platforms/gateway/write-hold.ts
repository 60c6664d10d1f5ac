/**
 * The tie between a write and the check before it: both carry the same hold. A gateway keeps others from the object meanwhile, the
 * turn at the host is kept from the check to the write, and the write goes out only while the check is fresh.
 */
export type WriteHold = {
  /**
   * The submit's, for its checks and its writes alike. A run of many objects names a hold for each chunk, `<run>:<chunk>`: what
   * stands before the colon owns the objects, so that another chunk of the same run needn't wait for this one.
   */
  readonly operationId: string;
  /**
   * Fires when an object was checked, and isn't written after all; for a chunk, when the last of its writes was answered. Objects
   * that were checked and not written are free again then.
   */
  readonly over: AbortSignal;
  /** Is the answer of the check young enough for the write to rely on? Asked right before the write's first byte. */
  readonly isFresh: () => boolean;
};

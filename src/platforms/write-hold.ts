/** Keeps others from an object between its check and the write, where somebody on the way can do that: a gateway. */
export type WriteHold = {
  /** The submit's, for its checks and its writes alike. */
  readonly operationId: string;
  /** Fires when the object was checked, and isn't written after all. */
  readonly over: AbortSignal;
};

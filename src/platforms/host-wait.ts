/** A wait during which nothing is sent to a host, for displaying it. */
export type HostWait = {
  /** The milliseconds until calls are sent again; 0 without a wait. */
  leftMs(): number;
  /** Calls `onWait` when a wait begins or gets longer. Returns a function that unsubscribes. */
  subscribe(onWait: () => void): () => void;
};

/** The wait of a platform that is called without a gate, which never waits. */
export const NO_HOST_WAIT: HostWait = { leftMs: () => 0, subscribe: () => () => undefined };

/** A wait in which nothing is sent to a host, for whoever shows it. */
export type HostWait = {
  /** Milliseconds until calls go out again; 0 when no wait runs. */
  leftMs(): number;
  /** Calls back when a wait begins or gets longer. What it gives ends that. */
  subscribe(onWait: () => void): () => void;
};

/** Of a platform that is called without a gate: it never waits. */
export const NO_HOST_WAIT: HostWait = { leftMs: () => 0, subscribe: () => () => undefined };

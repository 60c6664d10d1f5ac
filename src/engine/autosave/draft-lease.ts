import type { Timers } from "../storage/timers.ts";

/** Why the tab that writes a draft doesn't give it up. */
export type Refusal = "submitting" | "not-stored";

/** Who may write a draft: this tab, another tab, or `unguarded` when the browser has no Web Locks. */
export type Claim = "here" | "elsewhere" | "unguarded";

export type LeaseEvents = {
  /** The writing tab released the lease, and this tab was next. */
  onGranted(): void;
  /** Another tab took the lease over. */
  onLost(): void;
  /**
   * Another tab asks for the lease. Stores everything and stops writing, or answers with the reason against
   * it.
   */
  onAsked(): Promise<Refusal | undefined>;
};

/** The lease makes one tab of this browser the only writer of a draft. */
export type DraftLease = {
  /** Claims the lease. While another tab has it, this tab waits in line until `release`. */
  claim(): Promise<Claim>;
  /** Asks the writing tab to release the lease, and takes it after a time limit without an answer. */
  takeOver(): Promise<Refusal | undefined>;
  release(): void;
  isHere(): boolean;
};

export type LeaseEffects = {
  /** Absent in a browser without Web Locks. */
  readonly locks: Pick<LockManager, "request"> | undefined;
  readonly openChannel: (name: string) => Pick<BroadcastChannel, "postMessage" | "close" | "onmessage">;
  readonly timers: Timers;
  readonly createTabId: () => string;
};

/**
 * A sleeping or hanging tab doesn't answer in this time. Its changes are then stored already, or only in its
 * memory.
 */
const ANSWER_LIMIT_MS = 1500;

type Message =
  | { readonly kind: "ask"; readonly from: string }
  | { readonly kind: "answer"; readonly to: string; readonly refusal: Refusal | undefined };

export function createDraftLease(
  objectKey: string,
  events: LeaseEvents,
  { locks, openChannel, timers, createTabId }: LeaseEffects,
): DraftLease {
  const name = lockName(objectKey);
  const tabId = createTabId();
  let isForbidden = false;
  let letGo: (() => void) | undefined;
  let waiting: AbortController | undefined;
  let channel: ReturnType<LeaseEffects["openChannel"]> | undefined;
  let onAnswer: ((refusal: Refusal | undefined) => void) | undefined;

  const listen = () => {
    if (channel) return;
    channel = openChannel(name);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === "answer" && data.to === tabId) onAnswer?.(data.refusal);
      if (data.kind !== "ask" || !letGo) return;
      void events.onAsked().then((refusal) => {
        channel?.postMessage({ kind: "answer", to: data.from, refusal } satisfies Message);
      });
    };
  };

  /**
   * Resolves with true once the lock is granted, with false when it isn't available. The lock is kept until
   * `letGo`.
   */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve, reject) => {
      let own: (() => void) | undefined;
      const held = locks?.request(name, options, (lock) => {
        if (!lock) return resolve(false);
        // The claim was called off during the request, so the lock is released at once.
        if (options.signal?.aborted) return reject(options.signal.reason);
        return new Promise<void>((release) => {
          own = release;
          letGo = own;
          resolve(true);
        });
      });
      held?.catch((error: unknown) => {
        if (!own) return reject(error);
        // The lock was stolen by another tab. If this tab had stolen it, `letGo` would be another function by
        // now.
        if (letGo !== own) return;
        letGo = undefined;
        events.onLost();
      });
    });

  const wait = () => {
    const own = new AbortController();
    waiting?.abort();
    waiting = own;
    request({ signal: own.signal }).then(
      () => {
        waiting = undefined;
        // The asked tab is gone, so no answer will come.
        onAnswer?.(undefined);
        events.onGranted();
      },
      () => undefined,
    );
  };

  const stopWaiting = () => {
    waiting?.abort();
    waiting = undefined;
  };

  return {
    claim: async () => {
      if (!locks || isForbidden) return "unguarded";
      if (letGo) return "here";
      if (waiting) return "elsewhere";
      listen();
      try {
        if (await request({ ifAvailable: true })) return "here";
      } catch (error) {
        // The browser has Web Locks but forbids them, as in a sandboxed frame; an AbortError means that the
        // lock was stolen at this moment.
        isForbidden = error instanceof Error && error.name !== "AbortError";
        if (isForbidden) return "unguarded";
      }
      wait();
      return "elsewhere";
    },

    takeOver: async () => {
      if (!locks || isForbidden || letGo) return undefined;
      listen();
      const refusal = await new Promise<Refusal | undefined>((resolve) => {
        const stop = timers.after(ANSWER_LIMIT_MS, () => resolve(undefined));
        onAnswer = (answer) => {
          stop();
          resolve(answer);
        };
        channel?.postMessage({ kind: "ask", from: tabId } satisfies Message);
      });
      onAnswer = undefined;
      if (refusal) return refusal;
      stopWaiting();
      // The other tab was closed during the question, and this tab was next in line.
      if (letGo) return undefined;
      await request({ steal: true });
      return undefined;
    },

    release: () => {
      stopWaiting();
      channel?.close();
      channel = undefined;
      letGo?.();
      letGo = undefined;
    },

    isHere: () => letGo !== undefined,
  };
}

/**
 * Runs a task while no tab writes the draft; returns `false` when a tab does. Without Web Locks the task
 * always runs.
 */
export async function whileFree(
  objectKey: string,
  locks: LeaseEffects["locks"],
  task: () => Promise<void>,
): Promise<boolean> {
  if (!locks) {
    await task();
    return true;
  }
  return locks.request(lockName(objectKey), { ifAvailable: true }, async (lock) => {
    if (lock) await task();
    return lock !== null;
  });
}

function lockName(objectKey: string): string {
  return `redescribe draft ${objectKey}`;
}

import type { Timers } from "../storage/timers.ts";

/** Why the tab that writes a draft won't let go of it. */
export type Refusal = "submitting" | "not-stored";

/** The right to write one draft: `here`, in another tab, or nobody knows since the browser has no Web Locks. */
export type Claim = "here" | "elsewhere" | "unguarded";

export type LeaseEvents = {
  /** The tab that wrote let go, and it was this one's turn. */
  onGranted(): void;
  /** Another tab took over. */
  onLost(): void;
  /** Another tab asks for it: store everything and write no more, or say why not. */
  onAsked(): Promise<Refusal | undefined>;
};

/** One draft has one writer among the tabs of this browser. */
export type DraftLease = {
  /** Where it isn't free, this tab waits for its turn until `release`. */
  claim(): Promise<Claim>;
  /** Ask the tab that writes to let go, and take it after a time limit if it doesn't answer. */
  takeOver(): Promise<Refusal | undefined>;
  release(): void;
  isHere(): boolean;
};

export type LeaseEffects = {
  /** Absent where the browser has none. */
  readonly locks: Pick<LockManager, "request"> | undefined;
  readonly openChannel: (name: string) => Pick<BroadcastChannel, "postMessage" | "close" | "onmessage">;
  readonly timers: Timers;
  readonly createTabId: () => string;
};

/** A tab that sleeps or hangs doesn't answer; then its changes are stored, or lie in it. */
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

  /** Resolves once the lock is held, or isn't to be had; it stays held until `letGo`. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve, reject) => {
      let own: (() => void) | undefined;
      const held = locks?.request(name, options, (lock) => {
        if (!lock) return resolve(false);
        // Called off while it was on its way: let it go again at once.
        if (options.signal?.aborted) return reject(options.signal.reason);
        return new Promise<void>((release) => {
          own = release;
          letGo = own;
          resolve(true);
        });
      });
      held?.catch((error: unknown) => {
        if (!own) return reject(error);
        // Stolen. Not by this tab itself, which would have another one by now.
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
        // The tab that was asked is gone: nobody else will answer.
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
        // A browser that has them and forbids them, as in a sandboxed frame. Else it was stolen in the same moment.
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
      // The other tab was closed while it was asked: it was this one's turn.
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

/** Do something while no tab writes the draft; `false` when one does. Without Web Locks it is simply done. */
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

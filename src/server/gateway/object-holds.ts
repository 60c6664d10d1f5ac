import { createWaitingLine, type WaitingLine } from "#platforms/waiting-line.ts";
import type { HeldCheck } from "./held-check.ts";

/** Lets one submit at a time check and write an object; the others wait in line, each within its own limit. */
export type ObjectHolds = {
  /** Resolves with true once the object is held for this submit, with false where that takes too long or too many want it. */
  readonly take: (object: string, submit: string, signal: AbortSignal) => Promise<boolean>;
  /** Is the object held for this submit, with no call of it under way? */
  readonly has: (object: string, submit: string) => boolean;
  /**
   * The submit's write begins. Undefined where the object isn't held for it any more; `check` is what the write may rely on,
   * once: after a write the object is another one.
   */
  readonly goOn: (object: string, submit: string) => { readonly check: HeldCheck | undefined } | undefined;
  /** The call is over, and another one of the submit is to come: from now on it has a few seconds. */
  readonly keep: (object: string, submit: string, check?: HeldCheck) => void;
  /** The answer to the submit's write was lost, and the write may still arrive: the object is kept as long, whoever lets go. */
  readonly keepAfterLoss: (object: string, submit: string) => void;
  readonly free: (object: string, submit: string) => void;
  /** The submit wants no object any more, but for those that are being written, or whose write may still arrive. */
  readonly letGo: (submit: string) => void;
};

export type HoldLimits = {
  /** How long a submit may leave others waiting between its calls. */
  readonly heldMs: number;
  /** How long somebody waits for an object at most. */
  readonly waitMs: number;
};

export const HOLD_LIMITS: HoldLimits = { heldMs: 5000, waitMs: 10_000 };

/** Chunks of a hundred objects, several under way and others whose answers were lost, of every page. */
const MOST_HELD = 5000;
const MOST_WAITING = 200;

type Hold = {
  readonly submit: string;
  isCalling: boolean;
  /** Its time is up, and whoever wants the object takes it. As long as nobody does, the submit may go on. */
  hasLapsed: boolean;
  lapse: NodeJS.Timeout | undefined;
  /** The write was sent, and its answer got lost. */
  isLost: boolean;
  /** The findings of the submit's check of the object. */
  check: HeldCheck | undefined;
};

/** The chunks of one run never write at the same time what they have in common, so they needn't wait for each other. */
function ownerOf(submit: string): string {
  const end = submit.lastIndexOf(":");
  return end < 0 ? submit : submit.slice(0, end);
}

export function createObjectHolds({ heldMs, waitMs }: HoldLimits): ObjectHolds {
  const holds = new Map<string, Hold>();
  const lines = new Map<string, WaitingLine>();
  let waiting = 0;

  const wakeNext = (object: string) => lines.get(object)?.wakeFirst();

  /** Until it may be one's turn. A line is kept only while somebody waits in it. */
  const turn = async (object: string, signal: AbortSignal) => {
    const line = lines.get(object) ?? createWaitingLine();
    lines.set(object, line);
    await line.wait(signal);
    if (line.isEmpty() && lines.get(object) === line) lines.delete(object);
  };

  const isFreeFor = (object: string, submit: string) => {
    const hold = holds.get(object);
    if (!hold || hold.hasLapsed) return true;
    return ownerOf(hold.submit) === ownerOf(submit) && !hold.isCalling;
  };

  /** Ends everything that the submit had of the object before. */
  const drop = (object: string) => {
    const hold = holds.get(object);
    clearTimeout(hold?.lapse);
    hold?.check?.end();
    holds.delete(object);
  };

  const remove = (object: string) => {
    drop(object);
    wakeNext(object);
  };

  /** Lapsed holds are kept only while there is room for them. */
  const hasRoom = (object: string) => {
    if (holds.has(object) || holds.size < MOST_HELD) return true;
    for (const [other, { hasLapsed }] of holds) {
      if (!hasLapsed) continue;
      remove(other);
      return true;
    }
    return false;
  };

  /** No moment may lie between seeing that an object is free and having it. */
  const seize = (object: string, submit: string) => {
    if (!hasRoom(object)) return false;
    drop(object);
    holds.set(object, {
      submit,
      isCalling: true,
      hasLapsed: false,
      lapse: undefined,
      isLost: false,
      check: undefined,
    });
    return true;
  };

  const take = async (object: string, submit: string, signal: AbortSignal): Promise<boolean> => {
    if (isFreeFor(object, submit)) return seize(object, submit);
    if (waiting >= MOST_WAITING) return false;
    waiting += 1;
    const givingUp = new AbortController();
    const giveUp = () => givingUp.abort();
    const timer = setTimeout(giveUp, waitMs);
    signal.addEventListener("abort", giveUp, { once: true });
    if (signal.aborted) giveUp();
    while (!isFreeFor(object, submit) && !givingUp.signal.aborted) await turn(object, givingUp.signal);
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
    waiting -= 1;
    if (!givingUp.signal.aborted) return seize(object, submit);
    // This caller may have been woken in another's place.
    if (isFreeFor(object, submit)) wakeNext(object);
    return false;
  };

  const holdOf = (object: string, submit: string) => {
    const hold = holds.get(object);
    return hold?.submit === submit ? hold : undefined;
  };

  const keep = (object: string, submit: string, left: Pick<Hold, "check" | "isLost">) => {
    const hold = holdOf(object, submit);
    if (!hold) return left.check?.end();
    Object.assign(hold, left, { isCalling: false });
    hold.lapse = setTimeout(() => {
      hold.hasLapsed = true;
      wakeNext(object);
    }, heldMs);
    hold.lapse.unref();
  };

  return {
    take,
    has: (object, submit) => holdOf(object, submit)?.isCalling === false,
    goOn: (object, submit) => {
      const hold = holdOf(object, submit);
      if (!hold || hold.isCalling) return undefined;
      const { check } = hold;
      clearTimeout(hold.lapse);
      hold.check = undefined;
      hold.isCalling = true;
      hold.hasLapsed = false;
      return { check };
    },
    keep: (object, submit, check) => keep(object, submit, { check, isLost: false }),
    keepAfterLoss: (object, submit) => keep(object, submit, { check: undefined, isLost: true }),
    free: (object, submit) => {
      if (holdOf(object, submit)) remove(object);
    },
    letGo: (submit) => {
      for (const [object, hold] of holds)
        if (hold.submit === submit && !hold.isCalling && !hold.isLost) remove(object);
    },
  };
}

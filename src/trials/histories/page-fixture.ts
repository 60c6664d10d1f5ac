import type { Journal } from "#engine/journal/journal.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createFakeBrowser } from "../fake-browser.ts";
import { pairsOfMetadata } from "../faults/trace-fixture.ts";
import type { World } from "./world-fixture.ts";

/**
 * The number of effects of a submit after which the page is closed, somebody else writes, or the machine
 * sleeps.
 */
export type Happenings = {
  readonly crashAfter?: number;
  readonly othersAfter?: number;
  readonly sleepAfter?: number;
};

const SLEEP_MS = 20_000;

/** A page in a world, which can be closed at any moment; its pending promises then never settle. */
export type Page = {
  readonly platform: MetadataPlatform;
  readonly journal: Journal;
  /** The locks that this page has taken go with it. */
  readonly locks: Pick<LockManager, "request">;
  wait(delayMs: number): Promise<void>;
  /** Begins a submit with these events at their times. */
  begin(operation: string, happens: Happenings): void;
  /** Resolves when the page is closed. */
  readonly gone: Promise<void>;
  isAlive(): boolean;
};

export function createPage(world: World): Page {
  let operation = "";
  let effects = 0;
  let happens: Happenings = {};
  let isAlive = true;
  const browser = createFakeBrowser();
  let leave: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const never = new Promise<never>(() => undefined);

  /** Between any two effects of a page there is a moment at which it can be closed and somebody can write. */
  const moment = async (): Promise<void> => {
    if (!isAlive) return never;
    effects += 1;
    if (effects === happens.sleepAfter) world.pass(SLEEP_MS);
    if (effects === happens.othersAfter) await world.writeOutside({ tissue: "theirs" }, []);
    if (effects !== happens.crashAfter) return;
    isAlive = false;
    leave();
    return never;
  };
  const effect = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    await moment();
    try {
      return await task();
    } finally {
      await moment();
    }
  };

  const { journal, platform } = world;
  const intents = new Map<number, ReadonlyMap<string, string>>();
  const recorded = (sequence: number, send: number) =>
    world.log({
      kind: "recorded",
      send: `${operation}.${send}`,
      before: intents.get(sequence) ?? new Map(),
    });

  return {
    gone,
    locks: browser.locks,
    isAlive: () => isAlive,
    begin: (name, given) => {
      operation = name;
      effects = 0;
      happens = given;
    },
    wait: (delayMs) => effect(async () => world.pass(delayMs)),
    platform: {
      ...platform,
      describe: (...call) => effect(() => platform.describe(...call)),
      send: (...call) => effect(() => platform.send(...call)),
    },
    journal: {
      ...journal,
      begin: (intent) =>
        effect(async () => {
          const sequence = await journal.begin(intent);
          intents.set(sequence, pairsOfMetadata(intent.before));
          await recorded(sequence, 1);
          return sequence;
        }),
      recordSend: (sequence, send) =>
        effect(async () => {
          await journal.recordSend(sequence, send);
          await recorded(sequence, send);
        }),
      recordEnd: (sequence, end) => effect(() => journal.recordEnd(sequence, end)),
    },
  };
}

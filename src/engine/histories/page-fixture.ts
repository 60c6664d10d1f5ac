import type { MetadataPlatform } from "#platforms/port.ts";
import { pairsOfMetadata } from "../faults/trace-fixture.ts";
import type { Journal } from "../journal/journal.ts";
import type { World } from "./world-fixture.ts";

/** A page in a world, which may go away at any moment: then nothing that it waits for ever comes back. */
export type Page = {
  readonly platform: MetadataPlatform;
  readonly journal: Journal;
  wait(delayMs: number): Promise<void>;
  /** A submit begins: after how many effects the page goes, and after how many somebody else writes. */
  begin(operation: string, crashAfter: number | undefined, othersAfter: number | undefined): void;
  /** Resolves when it goes. */
  readonly gone: Promise<void>;
  isAlive(): boolean;
};

export function createPage(world: World): Page {
  let operation = "";
  let effects = 0;
  let crashAfter: number | undefined;
  let othersAfter: number | undefined;
  let isAlive = true;
  let leave: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const never = new Promise<never>(() => undefined);

  /** Between any two effects of a page there is a moment in which it can go, and somebody can write. */
  const moment = async (): Promise<void> => {
    if (!isAlive) return never;
    effects += 1;
    if (effects === othersAfter) await world.writeOutside({ tissue: "theirs" }, []);
    if (effects !== crashAfter) return;
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
    isAlive: () => isAlive,
    begin: (name, crash, others) => {
      operation = name;
      effects = 0;
      crashAfter = crash;
      othersAfter = others;
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

import { countTouched, type DraftMemory, type DraftPlace, isSameMemory } from "../draft/draft-memory.ts";
import type { Timers } from "../storage/timers.ts";
import { type DraftMirror, planDraftWrite } from "./draft-mirror.ts";
import type { DraftStorage } from "./draft-storage.ts";
import { createSaver, type Saver } from "./saver.ts";

/** Saves the draft of one object. */
export type DraftSaver = Saver<DraftMemory, DraftMirror>;

export type SaverEffects = {
  readonly storage: Pick<DraftStorage, "save" | "remove" | "nextOrder">;
  readonly timers: Timers;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
  readonly createDraftId: () => string;
};

/** A draft is stored while a row of it differs from what was described. */
export function createDraftSaver(
  place: DraftPlace,
  read: () => DraftMemory,
  { storage, timers, now, createDraftId }: SaverEffects,
): DraftSaver {
  return createSaver<DraftMemory, DraftMirror>(
    read,
    {
      isSame: isSameMemory,
      isWorthStoring: (memory) => countTouched(memory) > 0,
      write: async (memory, mirror) => {
        const nowMs = now();
        const facts = { place, draftId: createDraftId(), nowMs, order: storage.nextOrder(nowMs) };
        const planned = planDraftWrite(memory, mirror, facts);
        await storage.save(planned.write);
        return planned.mirror;
      },
      remove: ({ head }) => storage.remove(head.id, head.revision),
      patienceMs: 900,
    },
    timers,
  );
}

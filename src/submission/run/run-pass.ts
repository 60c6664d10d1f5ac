import { delayMs } from "../waits.ts";
import { describeChunk } from "./describe-chunk.ts";
import { beginAnew } from "./item-end.ts";
import type { EndedItem, RunBook } from "./run-book.ts";
import type { RunChunk } from "./run-chunk.ts";
import type { TrackedItem } from "./tracked-item.ts";
import { type ChunkTools, writeChunk } from "./write-chunk.ts";

export type PassTools = ChunkTools & { readonly book: RunBook };

/** One pass over objects of a chunk that have something to do: what is to be written is written, and all of it is read back. */
export async function runPass(
  chunk: RunChunk,
  items: readonly TrackedItem[],
  tools: PassTools,
): Promise<void> {
  const { effects, control, bulk, book } = tools;
  const bases = items.map(({ plan }) => plan.base);
  await effects.whileReserved(bases, async () => {
    const queued = items.filter(({ state }) => state.kind === "queued");
    if (queued.length > 0 && control.mayWrite()) await writeChunk(chunk.number, queued, tools);
    const sent = items.filter(({ state }) => state.kind === "reading-back");
    if (control.mayCall()) await describeChunk(sent, bulk, control);
  });
  await book.end(chunk, settle(items, tools));
}

/** Decides for each object after a pass whether it has ended, waits, begins anew or goes on at once; gives the ended ones. */
function settle(items: readonly TrackedItem[], { effects, control }: PassTools): readonly EndedItem[] {
  const { platform, random, steadyNow } = effects;
  const ended: EndedItem[] = [];
  // Objects that wait for the same reason come back together, and so travel together again.
  const due = new Map<string, number>();
  for (const item of items) {
    const { state, plan } = item;
    if (state.kind === "ended") {
      const mayBegin = !control.isCancelled();
      if (mayBegin && beginAnew(item, platform.description.sendLimit[plan.mode.kind])) continue;
      ended.push({ item, result: state.result });
    } else if (state.kind === "waiting") {
      const name = JSON.stringify(state.delay);
      const dueMs = due.get(name) ?? steadyNow() + delayMs(state.delay, random);
      due.set(name, dueMs);
      item.dueMs = dueMs;
    } else if (state.kind === "paused") control.pauseFor({ kind: "long-wait", askedMs: state.askedMs });
  }
  return ended;
}

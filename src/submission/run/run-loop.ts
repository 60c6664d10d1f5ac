import { giveUp } from "./item-end.ts";
import type { RunChunk } from "./run-chunk.ts";
import { type PassTools, runPass } from "./run-pass.ts";
import type { Signal } from "./signal.ts";
import { isReady, type TrackedItem, tell } from "./tracked-item.ts";

export type LoopTools = Omit<PassTools, "bulk"> & {
  readonly chunks: readonly RunChunk[];
  /** Chunks that are under way at the same time. */
  readonly chunksAtOnce: number;
  readonly signal: Signal;
  /** Chunks that are under way now. */
  readonly busy: Set<RunChunk>;
  /** Only these are called about. */
  readonly isEligible: (item: TrackedItem) => boolean;
  /** Is it the account that the run was begun with? Asked before the first call and after each change of token. */
  readonly isAccountRight: () => Promise<boolean>;
  /** The state of the run may be another one; `onChange` also wakes what waits for a change. */
  readonly publish: () => void;
  readonly onChange: () => void;
};

/** Pass after pass, until every object that may be called about has ended. */
export async function runLoop(tools: LoopTools): Promise<void> {
  const lanes = Array.from({ length: tools.chunksAtOnce }, () => runLane(tools));
  await Promise.all(lanes);
}

async function runLane(tools: LoopTools): Promise<void> {
  const { effects, control, book, busy, onChange } = tools;
  while (isLeft(tools)) {
    // Any change from here on wakes this lane, if it finds nothing to do.
    const changed = tools.signal.changed();
    if (control.isCancelled()) await giveUpAll(tools);
    if (!control.pause()) await book.writeAgain();
    const mayCall = control.mayCall() && (await tools.isAccountRight()) && control.mayCall();
    const next = mayCall ? takeChunk(tools) : undefined;
    if (!next) {
      if (isLeft(tools)) await idle(changed, tools);
      continue;
    }
    busy.add(next.chunk);
    onChange();
    try {
      await runPass(next.chunk, next.items, { ...tools, bulk: await effects.platform.bulk() });
    } finally {
      busy.delete(next.chunk);
      onChange();
    }
  }
}

function isLeft({ book, chunks, isEligible }: LoopTools): boolean {
  const hasOpen = () => chunks.some(({ items }) => items.some((item) => !item.outcome && isEligible(item)));
  return book.hasUnwritten() || (book.openCount() > 0 && hasOpen());
}

/** A chunk with something to do. Retries come after what was never tried: they are what keeps a failing host down. */
function takeChunk(
  tools: LoopTools,
): { readonly chunk: RunChunk; readonly items: readonly TrackedItem[] } | undefined {
  const { chunks, busy, isEligible, effects, control } = tools;
  const mayWrite = control.mayWrite();
  const isNext = (item: TrackedItem) =>
    isReady(item) && isEligible(item) && (mayWrite || item.state.kind === "reading-back");
  const nowMs = effects.steadyNow();
  let retried: RunChunk | undefined;
  let found: RunChunk | undefined;
  for (const chunk of chunks) {
    if (busy.has(chunk)) continue;
    wakeItems(chunk.items, nowMs);
    const ready = chunk.items.filter(isNext);
    if (ready.length === 0) continue;
    if (ready.some(({ sends }) => sends.length === 0)) {
      found = chunk;
      break;
    }
    retried ??= chunk;
  }
  const chunk = found ?? retried;
  return chunk && { chunk, items: chunk.items.filter(isNext) };
}

/** Objects whose own wait is over go on. */
function wakeItems(items: readonly TrackedItem[], nowMs: number): void {
  for (const item of items) {
    if (item.state.kind !== "waiting" || item.dueMs === undefined || item.dueMs > nowMs) continue;
    item.dueMs = undefined;
    tell(item, { kind: "go-on" });
  }
}

/** Until something changes, or the next wait is over. */
async function idle(
  changed: Promise<void>,
  { effects, control, chunks, busy, publish }: LoopTools,
): Promise<void> {
  const stop = new AbortController();
  const waits: Promise<void>[] = [changed];
  if (!control.pause() && !control.needsToken()) {
    const dueMs = control.wait()?.untilMs ?? firstDueMs(chunks, busy);
    if (Number.isFinite(dueMs))
      waits.push(effects.wait(Math.max(0, dueMs - effects.steadyNow()), stop.signal));
  }
  publish();
  await Promise.race(waits);
  stop.abort();
}

function firstDueMs(chunks: readonly RunChunk[], busy: ReadonlySet<RunChunk>): number {
  let firstMs = Number.POSITIVE_INFINITY;
  for (const chunk of chunks) {
    if (busy.has(chunk)) continue;
    for (const { dueMs } of chunk.items) if (dueMs !== undefined && dueMs < firstMs) firstMs = dueMs;
  }
  return firstMs;
}

async function giveUpAll({ chunks, busy, book }: LoopTools): Promise<void> {
  for (const chunk of chunks) {
    if (busy.has(chunk)) continue;
    const given = chunk.items.flatMap((item) => {
      const result = item.outcome ? undefined : giveUp(item);
      return result ? [{ item, result }] : [];
    });
    await book.end(chunk, given);
  }
}

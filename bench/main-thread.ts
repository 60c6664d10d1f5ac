import type { CDPSession } from "playwright-core";

/** The work of a page's main thread so far, in milliseconds of its own processor time. */
export type MainThread = {
  readonly scriptMs: number;
  readonly taskMs: number;
  /** Style and layout. */
  readonly layoutMs: number;
};

/**
 * Reads the DevTools protocol's counters, which give processor time, so that other programs on a busy machine
 * don't count.
 */
export async function countMainThread(
  devTools: CDPSession,
  timeDomain: "threadTicks" | "timeTicks" = "threadTicks",
): Promise<void> {
  await devTools.send("Performance.enable", { timeDomain });
}

export async function readMainThread(devTools: CDPSession): Promise<MainThread> {
  const { metrics } = await devTools.send("Performance.getMetrics");
  const millisecondsOf = (name: string) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return {
    scriptMs: millisecondsOf("ScriptDuration"),
    taskMs: millisecondsOf("TaskDuration"),
    layoutMs: millisecondsOf("RecalcStyleDuration") + millisecondsOf("LayoutDuration"),
  };
}

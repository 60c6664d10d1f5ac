import type { Browser, Page } from "playwright-core";

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The thread's processor time in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/**
 * The longest task of a page's main thread during some work, in milliseconds of processor time, so that other
 * programs on a busy machine don't count. The browser's trace lists the tasks.
 */
export async function longestTaskMs(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === "RunTask" && threads.has(`${pid} ${tid}`),
  );
  // A task that was cut off by the recording has no duration.
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";

/** The processes of a browser's pages, which can be suspended like those of a sleeping machine. */
export interface PageProcesses {
  readonly stop: () => void;
  readonly goOn: () => void;
  /** Does the system report all of them as suspended? */
  readonly areStopped: () => boolean;
}

export async function pageProcessesOf(browser: Browser): Promise<PageProcesses> {
  const devTools = await browser.newBrowserCDPSession();
  const { processInfo } = await devTools.send("SystemInfo.getProcessInfo");
  await devTools.detach();
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  if (ids.length === 0) throw new Error("The browser names no process of a page.");
  const signal = (name: "SIGSTOP" | "SIGCONT") => {
    for (const id of ids) process.kill(id, name);
  };
  return {
    stop: () => signal("SIGSTOP"),
    goOn: () => signal("SIGCONT"),
    areStopped: () => ids.every((id) => stateOf(id) === "T"),
  };
}

/** The letter for a process's state on Linux. The name before it ends at the last closing bracket. */
function stateOf(id: number): string | undefined {
  const text = readFileSync(`/proc/${id}/stat`, "latin1");
  return text.slice(text.lastIndexOf(")") + 2)[0];
}

/** A period, by the wall clock, in which a page did nothing. */
export interface Pause {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Makes a page record the time continually; returns a function for its longest pause since. */
export async function watchPauses(page: Page): Promise<() => Promise<Pause>> {
  await page.evaluate(() => {
    const beats: number[] = [];
    Object.assign(window, { beats });
    setInterval(() => beats.push(Date.now()), 20);
  });
  return () =>
    page.evaluate(() => {
      const { beats } = window as unknown as { readonly beats: readonly number[] };
      let longest = { fromMs: 0, toMs: 0 };
      for (const [index, toMs] of beats.entries()) {
        const fromMs = beats[index - 1] ?? toMs;
        if (toMs - fromMs > longest.toMs - longest.fromMs) longest = { fromMs, toMs };
      }
      return longest;
    });
}

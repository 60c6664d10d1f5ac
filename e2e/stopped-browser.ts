import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";

/** The processes that a browser's pages run in, to be stopped as a sleeping machine stops them. */
export interface PageProcesses {
  readonly stop: () => void;
  readonly goOn: () => void;
  /** Does the system say that all of them stand still? */
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

/** The letter in which Linux tells a process's state; the name before it may hold anything but a closing bracket last. */
function stateOf(id: number): string | undefined {
  const text = readFileSync(`/proc/${id}/stat`, "latin1");
  return text.slice(text.lastIndexOf(")") + 2)[0];
}

/** Times by the wall clock, from which to which a page did nothing. */
export interface Pause {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Has a page note the time all the while; gives its longest pause since. */
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

import { type BrowserContext, chromium } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";

/** A browser with a profile on the disk, which can be killed at any moment. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** Kills the whole browser at once, like a power cut. */
  readonly kill: () => Promise<void>;
}

/** Starts the browser. Its process id is determined first, so that a kill isn't late. */
export async function launchKillable(folder: string, baseURL?: string): Promise<KillableBrowser> {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(),
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const browser = context.browser();
  if (!browser) throw new Error("the context has no browser to kill");
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const own = processInfo.find(({ type }) => type === "browser");
  if (!own) throw new Error("the browser doesn't say which process it is");
  const closed = new Promise((resolve) => context.once("close", resolve));
  return {
    context,
    kill: async () => {
      process.kill(own.id, "SIGKILL");
      await closed;
    },
  };
}

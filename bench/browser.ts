import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { launchOptions } from "../scripts/browser.mjs";

/** A page in a browser context of its own, with a DevTools session. */
export type Tab = {
  readonly page: Page;
  readonly devTools: CDPSession;
  readonly close: () => Promise<void>;
};

const viewport = { width: 1440, height: 900 };

/** Options that make frames as fast as possible instead of 60 per second. */
const UNLIMITED_FRAMES = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

const running = new Set<Browser>();

/** Launches a browser for a task and closes it afterwards. */
export async function withBrowser<Result>(
  { limitsFrames }: { readonly limitsFrames: boolean },
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const options = launchOptions({ hasWindows: true });
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, ...(limitsFrames ? [] : UNLIMITED_FRAMES)],
    // The bench closes what it opened by itself, so Playwright needn't handle the signal.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  running.add(browser);
  try {
    return await work(browser);
  } finally {
    running.delete(browser);
    await browser.close();
  }
}

export async function closeBrowsers(): Promise<void> {
  await Promise.all([...running].map((browser) => browser.close()));
}

/** A new tab without cache or storage, in a process of its own. */
export async function openTab(browser: Browser): Promise<Tab> {
  const context: BrowserContext = await browser.newContext({ viewport });
  const page = await context.newPage();
  return { page, devTools: await context.newCDPSession(page), close: () => context.close() };
}

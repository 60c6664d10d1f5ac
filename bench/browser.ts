import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { launchOptions } from "../scripts/browser.mjs";

/** A page in a browser context of its own, with a line to its DevTools. */
export type Tab = {
  readonly page: Page;
  readonly devTools: CDPSession;
  readonly close: () => Promise<void>;
};

const viewport = { width: 1440, height: 900 };

/** Frames as fast as they can be made, rather than 60 in a second. */
const UNLIMITED_FRAMES = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

const running = new Set<Browser>();

/** Launches a browser for some work and closes it after. */
export async function withBrowser<Result>(
  { limitsFrames }: { readonly limitsFrames: boolean },
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const options = launchOptions({ hasWindows: true });
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, ...(limitsFrames ? [] : UNLIMITED_FRAMES)],
    // The bench closes what it opened by itself.
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

/** A new tab that knows nothing: no cache, no storage, a process of its own. */
export async function openTab(browser: Browser): Promise<Tab> {
  const context: BrowserContext = await browser.newContext({ viewport });
  const page = await context.newPage();
  return { page, devTools: await context.newCDPSession(page), close: () => context.close() };
}

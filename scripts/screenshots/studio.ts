import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { freshAddress } from "../../e2e/one-time-code.ts";
import { createSandboxControl, type SandboxControl } from "../../e2e/sandbox-control.ts";
import { startServerProcess } from "../../e2e/server-process.ts";
import { launchOptions } from "../browser.mjs";

/** The setting of a picture: an empty browser profile and a freshly seeded sandbox. */
export type Studio = {
  readonly page: Page;
  /** Opens a second tab of the same browser. */
  readonly openTab: () => Promise<Page>;
  readonly sevenbridges: SandboxControl;
  /** An address with a new one-time code, which admits a page to the gateway. */
  readonly codeUrl: () => Promise<string>;
};

export type Studios = {
  /** Runs the work in a fresh studio for each picture. */
  readonly use: (work: (studio: Studio) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
};

const FIXED_TIME = new Date("2026-11-20T10:30:00Z");

/** A credential as the platforms' own client stores it; the token is the sandbox's public one. */
const CREDENTIALS =
  "[cgc]\napi_endpoint = https://cgc-api.sbgenomics.com/v2\nauth_token = sandbox-uploader\n";

/** A server and a browser for all pictures; the server's home contains one credential. */
export async function openStudios(): Promise<Studios> {
  const home = mkdtempSync(join(tmpdir(), "redescribe-guide-"));
  mkdirSync(join(home, ".sevenbridges"));
  writeFileSync(join(home, ".sevenbridges", "credentials"), CREDENTIALS, { mode: 0o600 });
  const server = await startServerProcess({ env: { HOME: home } });
  const browser = await chromium.launch(launchOptions({ hasWindows: true }));
  const codeUrl = () => freshAddress(server);
  const sevenbridges = createSandboxControl("sevenbridges", `${server.sandboxUrl}/sevenbridges`);
  return {
    use: async (work) => {
      await sevenbridges.reset();
      const context = await openContext(browser, server.url);
      try {
        const openTab = () => tabOf(context);
        await work({ page: await openTab(), openTab, sevenbridges, codeUrl });
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await Promise.all([browser.close(), server.stop()]);
      rmSync(home, { recursive: true });
    },
  };
}

function openContext(browser: Browser, baseURL: string): Promise<BrowserContext> {
  return browser.newContext({
    baseURL,
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
}

/** A tab whose timers run while its clock is fixed. */
async function tabOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(FIXED_TIME);
  return page;
}

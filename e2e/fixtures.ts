import { test as base, type ConsoleMessage, type Page } from "@playwright/test";
import { EditorPage } from "./pages/editor-page.ts";
import { createSandboxControl, type SandboxControl } from "./sandbox-control.ts";
import { startServerProcess } from "./server-process.ts";

export { expect } from "./cell-matchers.ts";

/** The server of one worker, with the control of its two stand-in platforms. */
export interface Server {
  /** The address, without a slash at the end. */
  readonly url: string;
  /** The sandbox's origin; its platforms are below `/dnanexus` and `/sevenbridges`. */
  readonly sandboxUrl: string;
  readonly dnanexus: SandboxControl;
  readonly sevenbridges: SandboxControl;
}

interface TestFixtures {
  readonly editor: EditorPage;
  /**
   * Console errors that a test provokes, such as the browser's "Failed to load resource" for a refused
   * request. Any other console error, and any uncaught one, fails the test.
   */
  readonly allowedConsoleErrors: readonly RegExp[];
  readonly freshSandbox: undefined;
  readonly quietConsole: undefined;
}

interface WorkerFixtures {
  readonly server: Server;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const { url, sandboxUrl, stop } = await startServerProcess();
      await use({
        url,
        sandboxUrl,
        dnanexus: createSandboxControl("dnanexus", `${sandboxUrl}/dnanexus`),
        sevenbridges: createSandboxControl("sevenbridges", `${sandboxUrl}/sevenbridges`),
      });
      await stop();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  freshSandbox: [
    async ({ server }, use) => {
      await server.dnanexus.reset();
      await use(undefined);
    },
    { auto: true },
  ],

  editor: async ({ page }, use) => use(new EditorPage(page)),

  allowedConsoleErrors: [[], { option: true }],

  quietConsole: [
    async ({ context, allowedConsoleErrors }, use) => {
      const complaints: string[] = [];
      const watch = (page: Page) => {
        page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
        page.on("console", (message) => {
          if (isComplaint(message)) complaints.push(`${message.text()} (${message.location().url})`);
        });
      };
      context.on("page", watch);
      await use(undefined);
      const unexpected = complaints.filter(
        (complaint) => !allowedConsoleErrors.some((pattern) => pattern.test(complaint)),
      );
      if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join("\n")}`);
    },
    { auto: true },
  ],
});

/**
 * Is the message a complaint? React's warnings and breaches of the Content-Security-Policy are logged as
 * errors, or as warnings that name them.
 */
function isComplaint(message: ConsoleMessage): boolean {
  if (message.type() === "error") return true;
  return message.type() === "warning" && /Content Security Policy|Trusted|React/.test(message.text());
}

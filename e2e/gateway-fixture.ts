import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test as base, expect } from "./fixtures.ts";
import { runNpm } from "./npm-command.ts";
import { freshAddress } from "./one-time-code.ts";
import { ConnectionDialog } from "./pages/connection-dialog.ts";
import { createSandboxControl, type SandboxControl } from "./sandbox-control.ts";
import { startServerProcess } from "./server-process.ts";

export { expect } from "./fixtures.ts";

export interface Gateway {
  readonly url: string;
  /** The origin of the server's own sandbox, whose connections the pages show too. */
  readonly sandboxUrl: string;
  /** Returns an address with a new one-time code, which admits one page. */
  readonly address: () => Promise<string>;
  readonly printed: () => string;
  readonly home: string;
  readonly control: { readonly dnanexus: SandboxControl; readonly sevenbridges: SandboxControl };
}

/**
 * A server whose gateway reaches the stand-in platforms under the host names of real ones; its home contains
 * credentials.
 */
export const test = base.extend<object, { gateway: Gateway }>({
  gateway: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const sandbox = runNpm("sandbox", ["--dnanexus-port", "0", "--sevenbridges-port", "0", "--memory"]);
      await expect.poll(sandbox.printed, { timeout: 60_000 }).toContain("Ready");
      const [, onDnanexus = ""] = /^DNAnexus: (\S+)/m.exec(sandbox.printed()) ?? [];
      const [, onSevenbridges = ""] = /^Seven Bridges: (\S+)\/v2/m.exec(sandbox.printed()) ?? [];
      const home = await mkdtemp(join(tmpdir(), "redescribe-home-"));
      await mkdir(join(home, ".sevenbridges"));
      const profile =
        "[cgc]\napi_endpoint = https://cgc-api.sbgenomics.com/v2\nauth_token = sandbox-uploader\n";
      await writeFile(join(home, ".sevenbridges", "credentials"), profile, { mode: 0o600 });
      const server = await startServerProcess({
        flags: [
          "--stand-in",
          `api.dnanexus.com=${onDnanexus}`,
          "--stand-in",
          `cgc-api.sbgenomics.com=${onSevenbridges}`,
        ],
        env: { HOME: home },
      });
      await use({
        url: server.url,
        sandboxUrl: server.sandboxUrl,
        address: () => freshAddress(server),
        printed: server.printed,
        home,
        control: {
          dnanexus: createSandboxControl("dnanexus", onDnanexus),
          sevenbridges: createSandboxControl("sevenbridges", onSevenbridges),
        },
      });
      await server.stop();
      sandbox.signalAll("SIGTERM");
      await sandbox.exitStatus;
      await rm(home, { recursive: true });
    },
    { scope: "worker" },
  ],
});

export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Add a connection…" })).toBeVisible();
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/** Admits a page to the gateway, and adds a connection by its preset. */
export async function connectThroughGateway(page: Page, gateway: Gateway, preset: string): Promise<void> {
  await openPage(page, await gateway.address());
  const dialog = await ConnectionDialog.open(page);
  await dialog.platform.selectOption(preset);
  await dialog.connect("sandbox-curator");
  await expect(dialog.root).toHaveCount(0);
}

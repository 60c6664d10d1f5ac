import type { Page } from "@playwright/test";
import { test as base, expect } from "./fixtures.ts";
import { type HoldingPlatform, startHoldingPlatform } from "./holding-platform.ts";
import { freshAddress } from "./one-time-code.ts";
import { ConnectionDialog } from "./pages/connection-dialog.ts";
import { sevenbridges } from "./seeds.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

/** A server of a test's own, whose gateway reaches platforms whose answers the test can withhold. */
export interface OwnGateway {
  /** The Cancer Genomics Cloud. */
  readonly platform: HoldingPlatform;
  readonly dnanexus: HoldingPlatform;
  readonly process: () => ServerProcess;
  /** Returns an address with a new one-time code, which admits one page. */
  readonly address: () => Promise<string>;
  /** Starts the program again on the same port, without any memory of before. */
  readonly startAgain: () => Promise<void>;
}

interface GatewayOptions {
  /** The number of files and sockets that the server may have open. */
  readonly openFiles: number | undefined;
}

export const test = base.extend<{ gateway: OwnGateway } & GatewayOptions>({
  openFiles: [undefined, { option: true }],

  gateway: async ({ context, server, openFiles }, use) => {
    const platform = await startHoldingPlatform(`${server.sandboxUrl}/sevenbridges`);
    const dnanexus = await startHoldingPlatform(`${server.sandboxUrl}/dnanexus`);
    const flags = [
      "--stand-in",
      `cgc-api.sbgenomics.com=${platform.origin}`,
      "--stand-in",
      `api.dnanexus.com=${dnanexus.origin}`,
    ];
    const limits = openFiles === undefined ? {} : { openFiles };
    let process = await startServerProcess({ flags, ...limits });
    const { port } = new URL(process.url);
    await use({
      platform,
      dnanexus,
      process: () => process,
      address: () => freshAddress(process),
      startAgain: async () => {
        process = await startServerProcess({ flags: [...flags, "--port", port, "--sandbox-port", "0"] });
      },
    });
    // A page that is still loading files would complain about the missing server.
    await Promise.all(context.pages().map((page) => page.close()));
    platform.close();
    dnanexus.close();
    await process.stop();
  },
});

/** Connects the page to the platform through the gateway, and opens its best-known file. */
export async function openThroughGateway(page: Page, { address }: OwnGateway): Promise<void> {
  await page.goto(await address());
  const dialog = await ConnectionDialog.open(page);
  await dialog.platform.selectOption("cgc");
  await expect(dialog.way("gateway")).toBeChecked();
  await dialog.connect("sandbox-curator");
  await expect(dialog.root).toHaveCount(0);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/object/cgc/${sevenbridges.chr20}`);
}

/** Enters the code and then the token, which a restarted gateway asks for. */
export async function enterAgain(page: Page, { address }: OwnGateway): Promise<void> {
  await enterCode(page, await address());
  await enterToken(page);
}

export async function enterCode(page: Page, address: string): Promise<void> {
  await page.getByLabel("Session code").fill(address);
  await page.getByRole("button", { name: "Unlock gateway" }).click();
}

export async function enterToken(page: Page, token = "sandbox-curator"): Promise<void> {
  await page.getByRole("textbox", { name: "Token" }).fill(token);
  await page.getByRole("button", { name: "Continue" }).click();
}

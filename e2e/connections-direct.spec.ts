import { fileURLToPath } from "node:url";
import { expectAccessible } from "./axe.ts";
import { test as base, expect } from "./fixtures.ts";
import {
  everythingExported,
  everythingKept,
  historyContent,
  listenIn,
  packetContent,
} from "./left-behind.ts";
import { type NpmCommand, runNpm } from "./npm-command.ts";
import { ConnectionDialog } from "./pages/connection-dialog.ts";
import { createSandboxControl, type SandboxControl } from "./sandbox-control.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";
import { startStaticHost } from "./static-host.ts";

interface Elsewhere {
  /** The page on a static host, below a path, without a server of ours. */
  readonly pageUrl: string;
  /** Stand-in platforms on origins of their own, as real ones are. */
  readonly sandbox: { readonly dnanexus: string; readonly sevenbridges: string };
  readonly control: { readonly dnanexus: SandboxControl; readonly sevenbridges: SandboxControl };
}

const test = base.extend<object, { elsewhere: Elsewhere }>({
  elsewhere: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const host = await startStaticHost(fileURLToPath(new URL("../dist", import.meta.url)));
      const command = runNpm("sandbox", ["--dnanexus-port", "0", "--sevenbridges-port", "0", "--memory"]);
      const sandbox = await addressesOf(command);
      await use({
        pageUrl: host.url,
        sandbox,
        control: {
          dnanexus: createSandboxControl("dnanexus", sandbox.dnanexus),
          sevenbridges: createSandboxControl("sevenbridges", sandbox.sevenbridges.replace(/\/v2$/, "")),
        },
      });
      command.signalAll("SIGTERM");
      await Promise.all([command.exitStatus, host.close()]);
    },
    { scope: "worker" },
  ],
});

// The browser logs answers with an error status.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

async function addressesOf(command: NpmCommand): Promise<Elsewhere["sandbox"]> {
  await expect.poll(command.printed, { timeout: 60_000 }).toContain("Ready");
  const [, onDnanexus = ""] = /^DNAnexus: (\S+)/m.exec(command.printed()) ?? [];
  const [, onSevenbridges = ""] = /^Seven Bridges: (\S+)/m.exec(command.printed()) ?? [];
  return { dnanexus: onDnanexus, sevenbridges: onSevenbridges };
}

// This permission is needed to read what was copied.
test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const kind of ["dnanexus", "sevenbridges"] as const) {
  test(`a page on a static host below a path edits straight on the platform: ${kind}`, async ({
    editor,
    elsewhere,
    page,
  }) => {
    await elsewhere.control[kind].reset();
    const { heard } = listenIn(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(elsewhere.pageUrl)) asked.push(request.url());
    });
    await page.goto(elsewhere.pageUrl);
    const dialog = await ConnectionDialog.open(page);
    await expect(dialog.way("gateway")).toHaveCount(0);
    await dialog.custom(kind, elsewhere.sandbox[kind]);
    await dialog.connect("sandbox-canary");
    await expect(dialog.alert).toContainText("rejected this token");
    // The token is sent only to the host that it was typed for, and only to ask whose it is.
    expect(asked).toEqual([elsewhere.sandbox[kind] + (kind === "dnanexus" ? "/system/whoami" : "/user")]);
    await dialog.connect("sandbox-curator");
    await expect(dialog.root).toHaveCount(0);
    const connection = page.getByRole("region", { name: elsewhere.sandbox[kind].replace("http://", "") });
    await expect(connection).toContainText("curator");

    const { object, project } =
      kind === "dnanexus"
        ? { object: dnanexus.liver, project: `?project=${dnanexus.project}` }
        : { object: sevenbridges.chr20, project: "" };
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/object/custom/${object}${project}`);
    await editor.setValue("tissue", "Lung");
    const exported = await everythingExported(page);
    const review = await editor.review();
    const packet = await packetContent(page);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const [commit, ...others] = await elsewhere.control[kind].history();
    expect(others).toEqual([]);
    expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });

    // With a direct connection only the page's memory has the token.
    const left = [await everythingKept(page), exported, packet, await historyContent(page), heard()];
    for (const text of left) expect(text).not.toContain("sandbox-curator");
  });
}

test("a token isn't kept: after a reload it is asked for in place, and the draft goes on", async ({
  editor,
  elsewhere,
  page,
}) => {
  await elsewhere.control.sevenbridges.reset();
  await page.goto(elsewhere.pageUrl);
  const dialog = await ConnectionDialog.open(page);
  await dialog.custom("sevenbridges", elsewhere.sandbox.sevenbridges);
  await dialog.connect("sandbox-curator");
  await expect(dialog.root).toHaveCount(0);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).toContain("custom");
  expect(stored).not.toContain("sandbox-curator");
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/object/custom/${sevenbridges.chr20}`);
  await editor.setValue("tissue", "Lung");
  await expect(page.getByText(/Draft saved on this device/)).toBeVisible();
  await page.reload();
  const token = page.getByRole("textbox", { name: "Token" });
  await token.fill("sandbox-curator");
  await token.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("a host that isn't there, and one that is no platform, are told from a wrong token", async ({
  elsewhere,
  page,
}) => {
  await page.goto(elsewhere.pageUrl);
  const dialog = await ConnectionDialog.open(page);
  await dialog.custom("sevenbridges", "http://127.0.0.1:9/v2");
  await dialog.connect("any");
  await expect(dialog.alert).toContainText("can't be reached from this page");
  await dialog.baseUrl.fill(new URL(elsewhere.pageUrl).origin);
  await dialog.connect("any");
  await expect(dialog.alert).toContainText("not like such a platform's API");
  await dialog.baseUrl.fill("http://example.org");
  await dialog.connect("any");
  await expect(dialog.baseUrl).toHaveAccessibleDescription(/must begin with https/);
  await expectAccessible(page, "a new connection");
});

test("a connection that is removed is gone from the list, and stays away", async ({ elsewhere, page }) => {
  await page.goto(elsewhere.pageUrl);
  const dialog = await ConnectionDialog.open(page);
  await dialog.custom("dnanexus", elsewhere.sandbox.dnanexus);
  await dialog.name.fill("Our mirror");
  await dialog.connect("sandbox-curator");
  await page.getByRole("button", { name: "Remove Our mirror" }).click();
  await expect(page.getByText("Our mirror")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Add a connection…" })).toBeVisible();
  await expect(page.getByText("Our mirror")).toHaveCount(0);
});

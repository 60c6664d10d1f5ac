import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, goTo, openPage, test } from "./gateway-fixture.ts";
import {
  everythingExported,
  everythingKept,
  historyContent,
  listenIn,
  packetContent,
} from "./left-behind.ts";
import { ConnectionDialog } from "./pages/connection-dialog.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

const CASES = [
  {
    name: "DNAnexus",
    kind: "dnanexus",
    preset: "dnanexus",
    hash: `#/object/dnanexus/${dnanexus.liver}?project=${dnanexus.project}`,
  },
  {
    name: "the Cancer Genomics Cloud",
    kind: "sevenbridges",
    preset: "cgc",
    hash: `#/object/cgc/${sevenbridges.chr20}`,
  },
] as const;

// This permission is needed to read what was copied.
test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const { name, kind, preset, hash } of CASES) {
  test(`an object on ${name} is edited through the gateway, and the token stays there`, async ({
    editor,
    gateway,
    page,
  }) => {
    const control = gateway.control[kind];
    await control.reset();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const { heard } = listenIn(page);
    await openPage(page, await gateway.address());
    expect(page.url()).not.toContain("code");
    const dialog = await ConnectionDialog.open(page);
    await dialog.platform.selectOption(preset);
    await expect(dialog.way("gateway")).toBeChecked();
    await dialog.connect("sandbox-curator");
    await expect(dialog.root).toHaveCount(0);

    await goTo(page, hash);
    await editor.setValue("tissue", "Lung");
    const exported = await everythingExported(page);
    const review = await editor.review();
    const packet = await packetContent(page);
    await review.submit({ reason: "canary in a history" });
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const [commit, ...others] = await control.history();
    expect(others).toEqual([]);
    expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });

    const own = [gateway.url, gateway.sandboxUrl, "blob:"];
    expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    const kept = await everythingKept(page);
    expect(kept).toContain("canary in a history");
    const history = await historyContent(page);
    expect(history).toContain("canary in a history");
    for (const text of [kept, history, exported, packet, heard()])
      expect(text).not.toContain("sandbox-curator");
    expect(gateway.printed()).not.toContain("sandbox-curator");
    for (const file of await readdir(gateway.home, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) {
        expect(await readFile(join(file.parentPath, file.name), "utf8")).not.toContain("sandbox-curator");
      }
    }
  });
}

test.describe("after a reload", () => {
  test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

  test("a one-time code is asked for in place, the token isn't, and the draft goes on", async ({
    editor,
    gateway,
    page,
  }) => {
    await gateway.control.sevenbridges.reset();
    await openPage(page, await gateway.address());
    const dialog = await ConnectionDialog.open(page);
    await dialog.platform.selectOption("cgc");
    await dialog.connect("sandbox-curator");
    await expect(dialog.root).toHaveCount(0);
    await goTo(page, `#/object/cgc/${sevenbridges.chr20}`);
    await editor.setValue("tissue", "Lung");
    await expect(page.getByText(/Draft saved on this device/)).toBeVisible();
    await page.reload();
    await page.getByLabel("Session code").fill(await gateway.address());
    await page.getByRole("button", { name: "Unlock gateway" }).click();
    await expect(editor.valueCell("tissue")).toHoldText("Lung");
  });
});

test("credentials that are on this machine are offered by name, and never reach the page", async ({
  gateway,
  page,
}) => {
  const answers: string[] = [];
  page.on("response", async (response) => answers.push(await response.text().catch(() => "")));
  await openPage(page, await gateway.address());
  const dialog = await ConnectionDialog.open(page);
  await dialog.platform.selectOption("cgc");
  await dialog.root
    .getByRole("combobox", { name: "Token" })
    .selectOption({ label: "~/.sevenbridges/credentials [cgc]" });
  await dialog.connectButton.click();
  await expect(page.getByRole("region", { name: "Cancer Genomics Cloud" })).toContainText("as uploader");
  expect(answers.join("\n")).not.toContain("sandbox-uploader");
  expect(await everythingKept(page)).not.toContain("sandbox-uploader");
});

test.describe("a page without a one-time code", () => {
  test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

  test("works with the sandbox, and is let into the gateway by a code", async ({ gateway, page }) => {
    await openPage(page, gateway.url);
    const dialog = await ConnectionDialog.open(page);
    await expect(dialog.way("gateway")).toHaveCount(0);
    const code = page.getByLabel("Session code");
    await code.fill("wrong-code-wrong-code-wrong");
    await page.getByRole("button", { name: "Unlock gateway" }).click();
    await expect(code).toHaveAccessibleDescription(/doesn't recognize this code/);
    await code.fill(await gateway.address());
    await page.getByRole("button", { name: "Unlock gateway" }).click();
    await expect(dialog.way("gateway")).toBeChecked();
  });

  test("a wrong token and a host that the gateway doesn't know are told apart", async ({ gateway, page }) => {
    await openPage(page, await gateway.address());
    const dialog = await ConnectionDialog.open(page);
    await dialog.connect("sandbox-canary");
    await expect(dialog.alert).toContainText("api.dnanexus.com rejected this token");
    await dialog.custom("sevenbridges", "https://metadata.example.org/v2");
    await dialog.connect("any");
    await expect(dialog.alert).toContainText("--platform-host metadata.example.org");
  });
});

import { test as base, expect } from "./fixtures.ts";
import { BulkDialog } from "./pages/bulk-dialog.ts";
import { CompareDialog } from "./pages/compare-dialog.ts";
import { ExportMenu } from "./pages/export-menu.ts";
import { TemplateDialog } from "./pages/template-dialog.ts";
import { TextView } from "./pages/text-view.ts";
import { sevenbridges } from "./seeds.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

/** Each test has a server of its own, which it stops. */
const test = base.extend<{ ownServer: ServerProcess }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  ownServer: async ({}, use) => {
    const ownServer = await startServerProcess();
    await use(ownServer);
    await ownServer.stop();
  },
});

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

test("an open editor needs its server for no part of the page: each tool opens, and a file is exported", async ({
  editor,
  ownServer,
  page,
}) => {
  test.setTimeout(120_000);
  const list: unknown = await (await page.request.get(`${ownServer.url}/later-files.json`)).json();
  const files = Array.isArray(list) ? list.map((file) => `${ownServer.url}/${file}`) : [];
  expect(files.length).toBeGreaterThan(10);
  // Browsers list 250 files unless told otherwise, and there are about as many.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(2000));
  await page.goto(`${ownServer.url}/#/object/${sevenbridges.connection}/${sevenbridges.chr20}`);
  await editor.setValue("tissue", "Lung");
  const notYetHere = () =>
    page.evaluate((wanted) => {
      const here = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
      return wanted.filter((file) => !here.has(file));
    }, files);
  await expect.poll(notYetHere, { timeout: 80_000 }).toEqual([]);
  await ownServer.stop();

  const bulk = new BulkDialog(page);
  for (const tool of ["Find & replace", "Transform"] as const) {
    await bulk.open(tool);
    await expect(bulk.apply).toBeVisible();
    await page.keyboard.press("Escape");
  }
  const compare = new CompareDialog(page);
  await editor.compareButton.click();
  await expect(compare.rows.first()).toBeVisible();
  await compare.closeButton.click();
  const template = new TemplateDialog(page);
  await template.open();
  await template.use('{"type":"object","required":["batch"]}');
  await expect(template.facts).toBeVisible();
  await template.close();
  const text = new TextView(page);
  await text.open();
  await expect(text.text).toHaveValue(/"tissue": "Lung"/);
  await text.button.click();
  const exportMenu = new ExportMenu(page);
  await exportMenu.open();
  const download = await exportMenu.download("Excel workbook (XLSX)");
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("a part that can't be loaded says so and is asked for again; the draft is as it was", async ({
  editor,
  page,
  server,
}) => {
  const pattern = /\/assets\/review-form-[^/]*\.js$/;
  await page.route(pattern, (route) => route.abort());
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.reviewButton.click();
  const alert = editor.reviewDialog.root.getByRole("alert");
  await expect(alert).toContainText("Couldn't load part of the page");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await page.unroute(pattern);
  await alert.getByRole("button", { name: "Try again" }).click();
  await editor.reviewDialog.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await server.sevenbridges.history();
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual({ tissue: "Lung" });
});

import { readFile } from "node:fs/promises";
import { expectAccessible, inEveryLook } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { repeatNewestEntry } from "./stored-history.ts";
import {
  controlOf,
  onDnanexus,
  onSevenbridges,
  openTarget,
  type Target,
  targets,
  writeAsOther,
} from "./targets.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

async function submitOn(editor: EditorPage, target: Target, value: string, reason: string): Promise<void> {
  await openTarget(editor, target);
  await editor.setValue("tissue", value);
  const review = await editor.review();
  await review.submit({ reason });
  await expect(review.root).toBeHidden();
}

for (const target of targets) {
  test(`the history shows what was there, what was sent and what was found, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    await submitOn(editor, target, "=Lung", "because");
    const history = new HistoryPage(page);
    await history.follow();
    const [row] = [history.rows.first()];
    await expect(row).toContainText("because");
    await expect(row).toContainText("tissue");
    await expect(row).toContainText("✓ saved");
    await expect(row).toContainText(target === onDnanexus ? "Merge" : "Merge (PATCH)");
    await history.openDetails(row);
    const commit = await onlyCommit(controlOf(server, target));
    await expect(history.details.getByRole("region", { name: "Request" })).toContainText(
      `${commit.method} ${commit.path}`,
    );
    await expect(history.details.locator("pre")).toContainText(commit.requestBody ?? "");
    const changed = history.details.getByRole("table", { name: "Changes" }).locator('[data-key="tissue"]');
    await expect(changed).toContainText("Liver");
    const verified = history.details.getByRole("table", { name: "Verification" });
    await expect(verified.locator('[data-key="tissue"]')).toHaveAttribute("data-verdict", "as-expected");
    await expect(history.details).toContainText(/SHA-256 [0-9a-f]{64}/);
    await expect(history.details).toContainText("curator");
    expect(commit.operationId ?? "").toContain(".1");
    await page.keyboard.press("Escape");
    await expect(history.details).toHaveCount(0);
    await row.getByRole("link").click();
    await expect(editor.valueCell("tissue")).toHoldText("=Lung");
  });
}

test("submits are found by object, key, value, reason and outcome, and exported exactly, without a token", async ({
  editor,
  page,
  server,
}) => {
  await submitOn(editor, onDnanexus, "=Lung", "first reason");
  await submitOn(editor, onSevenbridges, "Kidney", "second");
  await openTarget(editor, onDnanexus);
  await editor.setValue("case_id", "refused one");
  const review = await editor.review();
  await server.dnanexus.faults([{ on: onDnanexus.write, fault: "status:403" }]);
  await review.submit({ reason: "third" });
  await expect(review.root).toBeHidden();

  const history = new HistoryPage(page);
  await history.follow();
  await expect(history.rows).toHaveCount(3);
  for (const [words, reasons] of [
    ["chr20", ["second"]],
    ["tissue lung", ["first reason"]],
    ["KIDNEY", ["second"]],
    ["not saved", ["third"]],
    ["568e69abe9b0307bc0414164", ["second"]],
    ["nowhere", []],
  ] as const) {
    await history.search.fill(words);
    await expect(history.found).toContainText(`${reasons.length} of 3`);
    await expect(history.rows).toHaveCount(reasons.length);
    for (const reason of reasons) await expect(history.rows.first()).toContainText(reason);
  }
  await expect(history.undoButton(history.rows)).toHaveCount(0);
  await history.search.fill("");
  await expect(history.rows).toHaveCount(3);
  await expect(history.undoButton(history.rows.first())).toHaveAccessibleDescription(/changed nothing/);

  const json = await readFile(await (await history.export("JSON")).path(), "utf8");
  const { submits } = JSON.parse(json);
  expect(submits.map(({ reason }: { reason: string }) => reason)).toEqual([
    "third",
    "second",
    "first reason",
  ]);
  expect(json).not.toMatch(/sandbox-curator|authorization|bearer/i);
  await history.search.fill("lung");
  await expect(history.rows).toHaveCount(1);
  const csv = await readFile(await (await history.export("CSV")).path(), "utf8");
  expect(csv).toContain('"tissue","changed","Liver","text","\'=Lung","text","\'=Lung","text","as-expected"');
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  expect(csv).not.toContain("sandbox-curator");
});

test("ten thousand submits open quickly, a page at a time, and are searched to the oldest", async ({
  editor,
  page,
}) => {
  await submitOn(editor, onSevenbridges, "Lung", "the oldest of all");
  await repeatNewestEntry(page, 10_000);
  const history = new HistoryPage(page);
  const startMs = Date.now();
  await history.open();
  await expect(history.rows).toHaveCount(50);
  console.log(`10,001 submissions: first page after ${Date.now() - startMs} ms`);
  await expect(history.found).toHaveText("The newest 50 of 10,001 submissions");
  await expect(history.rows.first()).toContainText("copy 10000 of many");
  await history.moreButton.click();
  await expect(history.rows).toHaveCount(100);
  const searchMs = Date.now();
  await history.search.fill("oldest of all");
  await expect(history.rows).toHaveCount(1, { timeout: 30_000 });
  console.log(`searched through after ${Date.now() - searchMs} ms`);
  await expect(history.found).toHaveText("1 of 10,001 submissions found");
});

test("an entry of a newer version or a damaged one is shown as such, can be downloaded, and is left as it is", async ({
  editor,
  page,
}) => {
  await submitOn(editor, onSevenbridges, "Lung", "readable");
  await repeatNewestEntry(page, 1, { format: 99, news: "kept" });
  await repeatNewestEntry(page, 1, { format: 1, mode: "nonsense" });
  const history = new HistoryPage(page);
  await history.open();
  await expect(history.rows).toHaveCount(3);
  await expect(history.rows.nth(0)).toContainText("Damaged");
  await expect(history.rows.nth(1)).toContainText("newer version");
  await expect(history.undoButton(history.rows.nth(1))).toHaveAccessibleDescription(/can't read/);
  const arriving = page.waitForEvent("download");
  await history.rows
    .nth(1)
    .getByRole("button", { name: /^Download the record/ })
    .click();
  const record = JSON.parse(await readFile(await (await arriving).path(), "utf8"));
  expect(record).toMatchObject({ format: 99, news: "kept" });
  const exported = JSON.parse(await readFile(await (await history.export("JSON")).path(), "utf8"));
  expect(exported.submits).toHaveLength(3);
  expect(exported.submits[1]).toEqual(record);
});

test("without storage the page says that there is no history, and a submit's report is asked after", async ({
  editor,
  page,
  server,
}) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  await submitOn(editor, onDnanexus, "Lung", "kept as a file");
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => setTimeout(() => location.reload()));
  await expect.poll(() => asked).toEqual(["beforeunload"]);

  const arriving = page.waitForEvent("download");
  await editor.result.getByRole("button", { name: "Download report" }).click();
  const report = JSON.parse(await readFile(await (await arriving).path(), "utf8"));
  const commit = await onlyCommit(server.dnanexus);
  expect(report).toMatchObject({ reason: "kept as a file", end: { outcome: "verified" } });
  expect(report.requests[0].body).toBe(commit.requestBody);
  expect(Object.fromEntries(report.before)).toEqual(commit.before);
  await expect(editor.result).toContainText("you have the report");
  await page.goto("/#/history");
  await expect(new HistoryPage(page).alert).toContainText("any storage");
});

test("the history is accessible, and works by keyboard alone", async ({ editor, page, server }) => {
  test.setTimeout(180_000);
  await submitOn(editor, onSevenbridges, "Lung", "first");
  await writeAsOther(server, onSevenbridges, { tissue: "Kidney" });
  await submitOn(editor, onDnanexus, "Lung", "second");
  await repeatNewestEntry(page, 1, { format: 99 });
  const history = new HistoryPage(page);
  await history.open();
  await expect(history.rows).toHaveCount(3);
  await expectAccessible(page, "history", inEveryLook);
  await history.search.focus();
  for (const name of [
    /^Export/,
    /^Runs of many objects/,
    /^Download the record/,
    /^Undo submit/,
    /^HG00096/,
    /^Details of/,
  ]) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveAccessibleName(name);
  }
  await page.keyboard.press("Enter");
  await expect(history.details).toBeVisible();
  await expectAccessible(page, "details of a submit");
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Details of/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await expectAccessible(page, "editor with an undo");
});

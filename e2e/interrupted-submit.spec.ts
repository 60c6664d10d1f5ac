import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { RecoveryNotice } from "./pages/recovery-notice.ts";
import { controlOf, openAtRest, openTarget, ourCommits, targets } from "./targets.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

const endings = [
  { fault: "hang-after-commit", commits: 1, says: "It was saved", outcome: "verified" },
  { fault: "hang-before-commit", commits: 0, says: "It isn't known yet", outcome: "unknown" },
];

for (const target of targets) {
  for (const { fault, commits, says, outcome } of endings) {
    test(`a page that is reloaded in mid-submit (${fault}) says how it ended, on ${target.name}`, async ({
      editor,
      page,
      server,
    }) => {
      const control = controlOf(server, target);
      await openTarget(editor, target);
      await editor.setValue("tissue", "Lung");
      const review = await editor.review();
      await control.faults([{ on: target.write, fault }]);
      page.on("dialog", (dialog) => void dialog.accept());
      await review.submit({ reason: "cut off" });
      await expect.poll(async () => (await control.usedFaults())[0]?.used).toBe(1);
      await page.reload();

      const notice = new RecoveryNotice(page);
      await expect(notice.of("HG00096")).toContainText(says, { timeout: 20_000 });
      expect(await ourCommits(control)).toHaveLength(commits);

      const history = new HistoryPage(page);
      await notice.historyLink.click();
      await expect(history.rows).toHaveCount(1);
      await expect(history.rows).toHaveAttribute("data-outcome", outcome);
      await expect(history.rows).toContainText("recovered after an interruption");
      await notice.dismissButton.click();
      await expect(notice.region).toHaveCount(0);
      await page.reload();
      await expect(history.rows).toHaveAttribute("data-outcome", outcome);
      // Every page shows an unknown result until it is settled.
      if (outcome === "unknown") await expect(notice.of("HG00096")).toContainText(says);
      else await expect(notice.region).toHaveCount(0);
      expect(await ourCommits(control)).toHaveLength(commits);
    });
  }
}

test("a browser that is killed in mid-submit settles it at its next start, and sends nothing twice", async ({
  baseURL,
  server,
}) => {
  const [target] = targets;
  if (!target) throw new Error("no target");
  const control = controlOf(server, target);
  const folder = await mkdtemp(join(tmpdir(), "redescribe-profile-"));
  const launch = () =>
    chromium.launchPersistentContext(folder, { ...launchOptions(), ...(baseURL ? { baseURL } : {}) });
  try {
    const first = await launch();
    const editor = new EditorPage(await first.newPage());
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await control.faults([{ on: target.write, fault: "hang-after-commit" }]);
    await review.submit({ reason: "killed" });
    await expect.poll(async () => (await control.usedFaults())[0]?.used).toBe(1);
    const devtools = await first.newCDPSession(editor.page);
    const gone = new Promise((resolve) => first.on("close", resolve));
    void devtools.send("Browser.crash").catch(() => {});
    await gone;

    const second = await launch();
    const next = new EditorPage(await second.newPage());
    await openTarget(next, target);
    await expect(new RecoveryNotice(next.page).of("HG00096")).toContainText("It was saved", {
      timeout: 20_000,
    });
    await expect(next.valueCell("tissue")).toHoldText("Lung");
    await expect(next.row("tissue")).toHaveAttribute("data-state", "same");
    await second.close();
    const commits = await ourCommits(control);
    expect(commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("what Can't check yet says why, and is checked on Retry", async ({ context, editor, page, server }) => {
  const [, target] = targets;
  if (!target) throw new Error("no target");
  const control = controlOf(server, target);
  await openAtRest(editor, target);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await control.faults([{ on: target.write, fault: "hang-after-commit" }]);
  await review.submit();
  await expect.poll(async () => (await control.usedFaults())[0]?.used).toBe(1);
  // A reloaded page may still read back for a moment, and meet the fault meant for the next page.
  await page.close();
  await control.faults([{ on: target.read, fault: "status:401" }]);
  // The history is opened first, because there only the recovery describes the object.
  const later = await context.newPage();
  await later.goto("/#/history");
  const notice = new RecoveryNotice(later);
  await expect(notice.of("HG00096")).toContainText("Can't check yet");
  await notice.retryButton.click();
  await expect(notice.of("HG00096")).toContainText("It was saved", { timeout: 20_000 });
  expect(await ourCommits(control)).toHaveLength(1);
});

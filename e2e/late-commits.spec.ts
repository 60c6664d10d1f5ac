import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { RecoveryNotice } from "./pages/recovery-notice.ts";
import { controlOf, onDnanexus, onSevenbridges, openTarget, ourCommits, targets } from "./targets.ts";

// A write is lost and carried out much later. The minutes between the looks pass on the page's own clock.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

/** More than all sends of a submit and repetitions by a browser. */
const ALWAYS = 12;
const SOON = { timeout: 2000 };

/** Advances the page's clock minute by minute; each look needs a moment of real time for its answer. */
async function untilSo(page: Page, isSo: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward("01:00");
    await isSo();
  }).toPass({ timeout: 40_000 });
}

for (const target of targets) {
  test(`a write that is carried out after a reload is first not known, then saved late, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    const control = controlOf(server, target);
    await page.clock.install();
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await control.faults([{ on: target.write, fault: "late-commit:12000", times: ALWAYS }]);
    page.on("dialog", (dialog) => void dialog.accept());
    await review.submit({ reason: "late" });
    await expect.poll(async () => (await control.usedFaults())[0]?.used).toBeGreaterThan(0);
    await page.reload();
    const notice = new RecoveryNotice(page);
    await expect(notice.of("HG00096")).toContainText("It isn't known yet", { timeout: 20_000 });
    await notice.historyLink.click();
    const history = new HistoryPage(page);
    await expect(history.rows).toHaveAttribute("data-outcome", "unknown");
    await expect(history.rows).toContainText("not known yet");

    await expect.poll(async () => (await ourCommits(control)).length, { timeout: 30_000 }).toBeGreaterThan(0);
    await untilSo(page, () => expect(history.rows).toHaveAttribute("data-outcome", "verified", SOON));
    await expect(history.rows).toContainText("saved late");
    await expect(notice.of("HG00096")).toContainText("It was saved late");
    for (const { before, after } of await ourCommits(control)) {
      expect(after).toEqual({ ...before, tissue: "Lung" });
    }
  });
}

test("a lost submit is edited on meanwhile, the next review warns, and the result says later that it was saved", async ({
  editor,
  page,
  server,
}) => {
  const target = onSevenbridges;
  const control = controlOf(server, target);
  await page.clock.install();
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  let review = await editor.review();
  await control.faults([{ on: target.write, fault: "late-commit:20000", times: ALWAYS }]);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown", { timeout: 30_000 });
  await expect(editor.result).toContainText("Not known yet");
  await expect(editor.result).toContainText("You can keep editing.");

  review = await editor.review();
  await expect(review.root).toContainText("it may still arrive");
  await review.close();
  await editor.setValue("case_id", "C-99");

  await expect
    .poll(async () => (await ourCommits(control)).at(-1)?.after?.["tissue"], { timeout: 40_000 })
    .toBe("Lung");
  await untilSo(page, () => expect(editor.result).toHaveAttribute("data-outcome", "verified", SOON));
  await expect(editor.result).toContainText("Saved late and verified: 1 key");
  // Text typed since then is still there, and still to be sent.
  await expect(editor.valueCell("case_id")).toHoldText("C-99");
  await expect(editor.row("case_id")).toHaveAttribute("data-state", "changed");
  for (const { before, after } of await ourCommits(control)) {
    expect(after).toEqual({ ...before, tissue: "Lung" });
  }
});

test("a submit that never arrives is called not saved after five minutes", async ({
  editor,
  page,
  server,
}) => {
  const target = onDnanexus;
  const control = controlOf(server, target);
  await page.clock.install();
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await control.faults([{ on: target.write, fault: "reset-before-commit", times: ALWAYS }]);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown", { timeout: 30_000 });
  await untilSo(page, () => expect(editor.result).toHaveAttribute("data-outcome", "refused", SOON));
  await expect(editor.result).toContainText("Not saved: the object has none of it");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  expect(await control.history()).toEqual([]);
});

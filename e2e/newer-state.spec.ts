import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { controlOf, openTarget, ourCommits, targets, writeAsOther } from "./targets.ts";

/** The user returns to the window after looking elsewhere. */
async function comeBackLater(page: Page): Promise<void> {
  await page.clock.fastForward(60_000);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
}

for (const target of targets) {
  test(`coming back to the page tells of what others changed, and writes nothing into the draft, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    await page.clock.install();
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await writeAsOther(server, target, { case_id: "theirs" });
    await comeBackLater(page);
    const notice = page.getByRole("status").filter({ hasText: "Update draft" });
    await expect(notice).toContainText("1 key");
    await expect(editor.valueCell("case_id")).not.toHoldText("theirs");
    await notice.getByRole("button", { name: "Update draft" }).click();
    await expect(editor.valueCell("case_id")).toHoldText("theirs");
    await expect(editor.valueCell("tissue")).toHoldText("Lung");
    await editor.undoButton.click();
    await expect(editor.valueCell("case_id")).not.toHoldText("theirs");
    expect(await ourCommits(controlOf(server, target))).toEqual([]);
  });

  test(`a newer state isn't shown by itself where nothing was typed either, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    await page.clock.install();
    await openTarget(editor, target);
    await writeAsOther(server, target, { case_id: "theirs" });
    await comeBackLater(page);
    const show = page.getByRole("button", { name: "Show" });
    await expect(show).toBeVisible();
    await expect(editor.valueCell("case_id")).not.toHoldText("theirs");
    await show.click();
    await expect(editor.valueCell("case_id")).toHoldText("theirs");
    await expect(show).toHaveCount(0);
  });

  test(`describing again leaves the draft as it is, and offers what is newer, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await writeAsOther(server, target, { tissue: "Brain" });
    await editor.describeAgainButton.click();
    await expect(page.getByRole("button", { name: "Update draft" })).toBeVisible();
    await expect(editor.valueCell("tissue")).toHoldText("Lung");
    await page.getByRole("button", { name: "Not now" }).click();
    await expect(editor.valueCell("tissue")).toHoldText("Lung");
  });
}

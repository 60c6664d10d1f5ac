import { without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { UndoNotice } from "./pages/undo-notice.ts";
import { sevenbridges } from "./seeds.ts";
import {
  controlOf,
  onDnanexus,
  onSevenbridges,
  openTarget,
  ourCommits,
  targets,
  writeAsOther,
} from "./targets.ts";

// The browser logs a refusal.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

async function submit(editor: EditorPage, reason: string, confirm?: number): Promise<void> {
  const review = await editor.review();
  await review.submit({ reason, ...(confirm === undefined ? {} : { confirm }) });
  // The result of an earlier submit is shown until this one has ended.
  await expect(review.root).toBeHidden();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
}

for (const target of targets) {
  test(`undo of a submit restores what it changed, from the history, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await editor.setValue("case_id", "another");
    await submit(editor, "a mistake");

    const history = new HistoryPage(page);
    await history.open();
    await expect(history.rows).toHaveCount(1);
    await history.undoButton(history.rows.first()).click();
    await expect(new UndoNotice(page).done).toContainText("2 keys will be restored");
    await expect(editor.valueCell("tissue")).toHoldText("Liver");
    await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
    await submit(editor, "taken back");

    const [first, second, ...others] = await ourCommits(controlOf(server, target));
    expect(others).toEqual([]);
    expect(second?.after).toEqual(first?.before);
    expect(
      Object.keys(
        JSON.parse(second?.requestBody ?? "{}").properties ?? JSON.parse(second?.requestBody ?? "{}"),
      ).sort(),
    ).toEqual(["case_id", "tissue"]);
  });

  test(`what somebody changed since is left alone until it is chosen, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await editor.setValue("case_id", "another");
    await submit(editor, "");
    await writeAsOther(server, target, { tissue: "Kidney" });

    await editor.result.getByRole("button", { name: "Undo submit" }).click();
    await expect(new UndoNotice(page).done).toContainText("Changed since");
    await expect(editor.valueCell("tissue")).toHoldText("Kidney");
    const review = await editor.review();
    await expect(review.conflictCells("tissue")).toHaveText(["Lung", "Kidney", "Liver"]);
    await expect(review.submitButton).toBeDisabled();
    await review.takeTheirs("tissue");
    await review.submit();
    await expect(review.root).toBeHidden();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");

    const [first, second, ...others] = await ourCommits(controlOf(server, target));
    expect(others).toEqual([]);
    expect(second?.after).toEqual({ ...first?.before, tissue: "Kidney" });
  });
}

test("the old value is restored over somebody's change when that is chosen", async ({ editor, server }) => {
  const target = onDnanexus;
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await submit(editor, "");
  await writeAsOther(server, target, { tissue: "Kidney" });
  await editor.result.getByRole("button", { name: "Undo submit" }).click();
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
  const review = await editor.review();
  await review.keepMine("tissue");
  await expect(review.plan.after("tissue")).toHaveText("Liver");
  await review.submit();
  await expect(review.root).toBeHidden();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commits = await ourCommits(controlOf(server, target));
  expect(commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung", "Liver"]);
});

test("undo of a replace brings the keys back that it reset, numbers and lists included", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await editor.addPair("only", "this");
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  // The preview follows the draft a moment later.
  await expect(editor.preview.withEffect("reset")).not.toHaveCount(0);
  const resets = await editor.preview.withEffect("reset").count();
  await submit(editor, "a bare replace", resets);
  await editor.result.getByRole("button", { name: "Undo submit" }).click();
  await expect(new UndoNotice(page).done).toContainText("keys will be restored");
  await expect(editor.row("only")).toHaveAttribute("data-state", "removed");
  // A merge would keep "only", and says so with a button for the replace.
  await page.getByRole("button", { name: "Use Replace all (PUT)" }).first().click();
  await submit(editor, "taken back");
  const [first, second] = await ourCommits(server.sevenbridges);
  expect(first?.after).toEqual({ only: "this" });
  // A stored null is documented as ignored in a PUT.
  const nulls = Object.entries(first?.before ?? {}).flatMap(([key, value]) => (value === null ? [key] : []));
  expect(without(second?.after ?? {}, ...nulls)).toEqual(without(first?.before ?? {}, ...nulls));
});

test("a draft that is there already isn't lost: the undo goes on top as one step, or not at all", async ({
  editor,
  page,
  server,
}) => {
  const target = onDnanexus;
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await submit(editor, "");
  await editor.setValue("case_id", "typed since");
  const undo = new UndoNotice(page);
  const history = new HistoryPage(page);
  await history.follow();
  await history.undoButton(history.rows.first()).click();
  await expect(undo.question).toContainText("1 change");
  await undo.cancelButton.click();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.valueCell("case_id")).toHoldText("typed since");

  await history.follow();
  await history.undoButton(history.rows.first()).click();
  await undo.onTopButton.click();
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await expect(editor.valueCell("case_id")).toHoldText("typed since");
  await editor.undo();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.valueCell("case_id")).toHoldText("typed since");
  await editor.redo();
  await submit(editor, "");
  const [first, second] = await ourCommits(controlOf(server, target));
  expect(second?.after).toEqual({ ...first?.before, case_id: "typed since" });
});

test("a value that today's limits forbid can be restored, also after a reload", async ({
  editor,
  page,
  server,
}) => {
  const target = onSevenbridges;
  const long = "x".repeat(301);
  await writeAsOther(server, target, { tissue: long });
  await openTarget(editor, target);
  await editor.setValue("tissue", "short");
  await submit(editor, "");
  await editor.result.getByRole("button", { name: "Undo submit" }).click();
  await expect(editor.valueCell("tissue")).toHoldText(long);
  await expect(new KeptDraft(page).saved).toBeVisible();
  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText(long);
  await expect(editor.issueButtons.filter({ hasText: "too long" })).toHaveAttribute("data-severity", "warn");
  await editor.fill(editor.valueCell("tissue"), `${long}y`);
  await editor.valueCell("tissue").press("Enter");
  await expect(editor.reviewButton).toBeDisabled();
  await editor.undo();
  const review = await editor.review();
  await expect(review.plan.requestTexts).toContainText(long);
  await review.submit();
  // The platform refuses to restore the value, although it accepted it once.
  await expect(editor.result).toHaveAttribute("data-outcome", "refused");
  expect(await ourCommits(controlOf(server, target))).toHaveLength(1);
});

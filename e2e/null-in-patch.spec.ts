import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { sevenbridges } from "./seeds.ts";

const key = "old_pipeline";
const value = "bwa-0.7.5a-r405";

/** Sends the null although row and preview have warned that it is ignored. */
async function sendNull(editor: EditorPage): Promise<void> {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.toggleNull(key);
  await expect(editor.row(key)).toContainText("PATCH will not remove this key");
  await expect(editor.row(key)).not.toContainText("will be removed");
  await expect(editor.preview.change(key)).toHaveAttribute("data-effect", "ignored");
  await expect(editor.preview.after(key)).toHaveText(value);
  await expect(editor.preview.root).toContainText(`PATCH will not remove this key: ${key}.`);
  const review = await editor.review();
  await review.submit();
}

test("a null under PATCH that is ignored is told as partly carried out, and a PUT removes the key after a review", async ({
  editor,
  server,
}) => {
  await sendNull(editor);
  await expect(editor.result).toHaveAttribute("data-outcome", "partly");
  await expect(editor.result).toContainText("Partly saved: 1 key was not removed");
  await expect(editor.result).toContainText(`Not removed: ${key}.`);
  await expect(editor.verified(key)).toHaveAttribute("data-verdict", "not-removed");
  await expect(editor.verified(key).getByRole("cell").nth(1)).toContainText(value);
  await expect(editor.row(key)).toHaveAttribute("data-state", "removed");

  await editor.result.getByRole("button", { name: "Remove 1 key with PUT…" }).click();
  const review = editor.reviewDialog;
  await expect(review.plan.change(key)).toHaveAttribute("data-effect", "removed");
  const [first, ...none] = await server.sevenbridges.history();
  expect(none).toEqual([]);
  expect(first?.method).toBe("PATCH");
  expect(JSON.parse(first?.requestBody ?? "")).toEqual({ [key]: null });
  expect(first?.after).toEqual(first?.before);

  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.row(key)).toHaveCount(0);
  const [, second, ...more] = await server.sevenbridges.history();
  expect(more).toEqual([]);
  expect(second?.method).toBe("PUT");
  expect(second?.after).toEqual(without(second?.before ?? {}, key));
});

test("of a submit with an ignored null the rest is saved, and history and export say that it is partly so", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.toggleNull(key);
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "partly");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  // The remaining removal survives a reload.
  await page.reload();
  await expect(editor.row(key)).toHaveAttribute("data-state", "removed");
  await page.goto("/#/history");
  const history = new HistoryPage(page);
  await expect(history.rows).toHaveAttribute("data-outcome", "partly");
  await expect(history.rows).toContainText("partly saved");
  await history.rows.getByRole("button", { name: "Undo submit" }).click();
  // The removal that wasn't carried out is already a draft.
  await page.getByRole("button", { name: "Add undo to draft" }).click();
  await expect(editor.valueCell("tissue")).toHoldText("Liver");

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, tissue: "Lung" });
});

test("a null under PATCH that removes the key is verified, the key found absent", async ({
  editor,
  server,
}) => {
  await server.sevenbridges.settings({ nullInPatch: "removes" });
  await sendNull(editor);
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await editor.showDetails();
  await expect(editor.verified(key)).toHaveAttribute("data-verdict", "as-expected");
  await expect(editor.verified(key).getByRole("cell").nth(1)).toContainText("absent");

  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ [key]: null });
  expect(commit.after).toEqual(without(commit.before, key));
});

test("a null under PATCH that is stored is told as a difference, the key found null", async ({
  editor,
  server,
}) => {
  await server.sevenbridges.settings({ nullInPatch: "stores" });
  await sendNull(editor);
  await expect(editor.result).toHaveAttribute("data-outcome", "differs");
  await expect(editor.verified(key)).toHaveAttribute("data-verdict", "differs");
  await expect(editor.verified(key).getByRole("cell").nth(1)).toHaveText("null");

  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ [key]: null });
  expect(commit.after).toEqual({ ...commit.before, [key]: null });
});

import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { sevenbridges } from "./seeds.ts";

const key = "old_pipeline";
const value = "bwa-0.7.5a-r405";

/** Sends the null all the same, after the preview has said what is documented of it. */
async function sendNull(editor: EditorPage): Promise<void> {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.toggleNull(key);
  await expect(editor.preview.change(key)).toHaveAttribute("data-effect", "ignored");
  await expect(editor.preview.after(key)).toHaveText(value);
  await expect(editor.preview.root).toContainText(
    `Seven Bridges ignores null in a merge: ${key} would stay.`,
  );
  const review = await editor.review();
  await review.submit();
}

test("a null under PATCH that is ignored is verified as the preview said", async ({ editor, server }) => {
  await sendNull(editor);
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.result).toContainText("The null was ignored, as the preview said");
  await expect(editor.verified(key)).toHaveAttribute("data-verdict", "as-expected");
  await expect(editor.verified(key).getByRole("cell").nth(1)).toHaveText(value);
  await expect(editor.row(key)).toHaveAttribute("data-state", "removed");

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PATCH");
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ [key]: null });
  expect(commit.after).toEqual(commit.before);
});

test("a null under PATCH that removes the key is told as a difference, the key found absent", async ({
  editor,
  server,
}) => {
  await server.sevenbridges.settings({ nullInPatch: "removes" });
  await sendNull(editor);
  await expect(editor.result).toHaveAttribute("data-outcome", "differs");
  await expect(editor.verified(key)).toHaveAttribute("data-verdict", "missing");
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

import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("a null on DNAnexus removes the key", async ({ editor, server }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.toggleNull("aligner");
  await expect(editor.nullButton("aligner")).toHaveAttribute("aria-pressed", "true");
  await expect(editor.row("aligner")).toHaveAttribute("data-state", "removed");
  await expect(editor.preview.change("aligner")).toHaveAttribute("data-effect", "removed");
  await expect(editor.pairs).toHaveText("13");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.row("aligner")).toHaveCount(0);

  const commit = await onlyCommit(server.dnanexus);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({
    project: dnanexus.project,
    properties: { aligner: null },
  });
  expect(commit.before).toHaveProperty("aligner", "bwa-mem 0.7.17");
  expect(commit.after).toEqual(without(commit.before, "aligner"));
});

test("a null taken back sends nothing", async ({ editor }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.toggleNull("aligner");
  await editor.toggleNull("aligner");
  await expect(editor.row("aligner")).toHaveAttribute("data-state", "same");
  await expect(editor.preview.request).toContainText("Nothing to send.");
  await expect(editor.reviewButton).toHaveAttribute("aria-disabled", "true");
});

test("a PUT on Seven Bridges leaves a removed key out and keeps every other one", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.toggleNull("old_pipeline");
  await editor.replace.check();
  await expect(editor.keepUntouched).toBeChecked();
  await expect(editor.preview.change("old_pipeline")).toHaveAttribute("data-effect", "removed");
  await expect(editor.preview.unchangedButton).toHaveText("13 unchanged");
  await expect(editor.preview.withEffect("reset")).toHaveCount(0);

  const review = await editor.review();
  await expect(review.confirm).toHaveCount(0);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.row("old_pipeline")).toHaveCount(0);

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PUT");
  expect(JSON.parse(commit.requestBody ?? "")).toEqual(without(commit.before, "old_pipeline"));
  expect(commit.after).toEqual(without(commit.before, "old_pipeline"));
});

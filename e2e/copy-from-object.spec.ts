import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { CopyDialog } from "./pages/copy-dialog.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

const longest = "\u00e9".repeat(350);

test("a DNAnexus record is copied onto a Seven Bridges file: what is too long there stays behind", async ({
  editor,
  page,
  server,
}) => {
  const copy = new CopyDialog(page);
  const preview = new PastePreview(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await copy.open();
  await expect(copy.object).toBeFocused();
  await expectAccessible(page, "which object to copy from");
  await copy.ask(
    `${server.url}/#/object/${dnanexus.connection}/${dnanexus.unicode}?project=${dnanexus.project}`,
  );

  await expect(copy.fit).toHaveText("14 of 15 pairs fit on Seven Bridges; 1 won't: 1 too long.");
  await expect(preview.root).toContainText("From Unicode · Sandbox · DNAnexus");
  await expect(preview.line("longest value")).toHaveAttribute("data-class", "too-long");
  await expect(preview.line("longest value")).toContainText("too long (700/300 bytes)");
  await expect(preview.tick("longest value")).not.toBeChecked();
  await expect(preview.tick("__proto__")).toBeChecked();
  await expectAccessible(page, "what fits");
  expect(await server.sevenbridges.history()).toEqual([]);
  await preview.apply();

  await expect(editor.pairs).toHaveText("28 of 1,000");
  await expect(editor.row("empty")).toHaveAttribute("data-state", "added");
  await editor.undo();
  await expect(editor.pairs).toHaveText("14 of 1,000");
  await editor.redo();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  const commit = await onlyCommit(server.sevenbridges);
  const sent = new Map(Object.entries(JSON.parse(commit.requestBody ?? "")));
  expect(sent.size).toBe(14);
  expect(sent.has("longest value")).toBe(false);
  expect(sent.get("__proto__")).toBe("a key like any other");
  expect(sent.get("combining")).toBe("cafe\u0301 n\u0303 A\u030a");
  expect(sent.get("empty")).toBe("");
  expect(Object.values(commit.after ?? {})).not.toContain(longest);
  expect(await server.dnanexus.history()).toEqual([]);
});

test("a Seven Bridges file with numbers and lists is copied onto a DNAnexus file: texts only, JSON on request", async ({
  editor,
  page,
  server,
}) => {
  const copy = new CopyDialog(page);
  const preview = new PastePreview(page);
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await copy.open();
  await copy.recent("HG00171.clinical.tsv").click();

  await expect(copy.fit).toHaveText("3 of 11 pairs fit on DNAnexus; 8 won't: 8 not text.");
  await expect(preview.line("sample_id")).toHaveAttribute("data-class", "changed");
  await expect(preview.line("tissue")).toHaveAttribute("data-class", "same");
  await expect(preview.line("days_to_death")).toHaveAttribute("data-class", "not-text");
  await expect(preview.tick("markers")).not.toBeChecked();
  await preview.tick("read_count").check();
  await preview.apply();

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  const copied = { sample_id: "HG00171", case_id: "RD-0171", read_count: "12345678901234567890" };
  expect(JSON.parse(commit.requestBody ?? "").properties).toEqual(copied);
  expect(commit.after).toEqual({ ...commit.before, ...copied });
});

test("pairs beyond the target's limit have no room, and closing changes nothing", async ({
  editor,
  page,
  server,
}) => {
  const copy = new CopyDialog(page);
  const preview = new PastePreview(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await copy.open();
  await copy.ask(dnanexus.wide, dnanexus.connection);
  await expect(copy.fit).toHaveText("986 of 1,000 pairs fit on Seven Bridges; 14 won't: 14 over the limit.");
  await expect(preview.count("14 over the limit")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview.root).toBeHidden();
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test.describe("an object that can't be had", () => {
  test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

  test("is said where it was asked for, and another one can be", async ({ editor, page }) => {
    const copy = new CopyDialog(page);
    await editor.open(sevenbridges.connection, sevenbridges.chr20);
    await copy.open();
    await copy.showButton.click();
    await expect(copy.object).toHaveAccessibleDescription(/Enter or paste the object's id/);
    await copy.ask(sevenbridges.chr20, sevenbridges.connection);
    await expect(copy.object).toHaveAccessibleDescription(/already open/);
    await copy.ask("568e69abe9b0307bc0414999", sevenbridges.connection);
    await expect(copy.problem).toBeVisible();
    await copy.ask(sevenbridges.nullMetadata, sevenbridges.connection);
    await expect(copy.fit).toHaveText("This object has no metadata.");
  });
});

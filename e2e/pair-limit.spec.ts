import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";

test("1000 pairs can be edited, a pair more is blocked until one goes", async ({ editor, server }) => {
  test.slow();
  await editor.open(sevenbridges.connection, sevenbridges.wide);
  await expect(editor.pairs).toHaveText("1,000 of 1,000");
  await expect(editor.grid).toHaveAttribute("aria-rowcount", "1002");
  await editor.setValue("key_0002", "edited");
  await editor.toggleNull("key_0001");
  await expect(editor.pairs).toHaveText("999 of 1,000");
  await editor.valueCell("key_0002").press("Control+ArrowDown");
  await editor.addPair("key_1001", "one more");
  await expect(editor.pairs).toHaveText("1,000 of 1,000");
  await editor.addPair("key_1002", "one too many");
  await expect(editor.pairs).toHaveText("1,001 of 1,000");
  await expect(editor.issues).toContainText("1 pair too many (1,001 of 1,000)");
  await expect(editor.reviewButton).toHaveAttribute("aria-disabled", "true");
  await editor.undo();
  await editor.undo();
  await editor.replace.check();

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.pairs).toHaveText("1,000 of 1,000");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PUT");
  expect(commit.after).toEqual({
    ...without(commit.before, "key_0001"),
    key_0002: "edited",
    key_1001: "one more",
  });
});

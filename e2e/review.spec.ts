import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";

test.use({ viewport: { width: 1024, height: 768 } });

test("with 1,000 pairs the review shows counts, changes and the request at once, and Enter sends nothing", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.wide);
  await editor.setValue("key_0001", "changed");
  const review = await editor.review();
  const { plan } = review;
  await expect(plan.change("key_0001")).toBeInViewport({ ratio: 1 });
  await expect(plan.requestTexts).toBeInViewport({ ratio: 0.99 });
  await expect(review.root.getByRole("list", { name: "Effects" })).toContainText("1 changed");
  await expect(plan.withEffect("stays")).toHaveCount(0);
  await expect(review.submitButton).toBeInViewport({ ratio: 1 });

  await expect(review.reason).toBeFocused();
  await page.keyboard.type("read again");
  await page.keyboard.press("Enter");
  await expect(review.submitButton).toBeFocused();
  expect(await server.sevenbridges.history()).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ key_0001: "changed" });
});

test("a change can be left out: what is shown is sent, and the change stays in the draft", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.setValue("case_id", "RD-9");
  const review = await editor.review();
  await review.plan.includeBox("case_id").uncheck();
  await expect(review.plan.after("case_id")).toHaveText("RD-0096");
  await expect(review.root).toContainText("1 change excluded");
  await expectAccessible(page, "review with a change excluded");
  const shown = await review.plan.requestTexts.locator("code").innerText();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.requestBody).toBe(shown);
  expect(commit.after).toEqual({ ...commit.before, tissue: "Lung" });
  await expect(editor.valueCell("case_id")).toHoldText("RD-9");
  await expect(editor.row("case_id")).toHaveAttribute("data-state", "changed");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
});

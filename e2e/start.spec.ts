import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { DraftList } from "./pages/draft-list.ts";
import { StartPage } from "./pages/start-page.ts";

test("a newcomer tries an example, reads the guide, and finds the draft at the start again", async ({
  context,
  editor,
  page,
  server,
}) => {
  const start = new StartPage(page);
  await start.open();
  await expect(page.getByText(/^Redescribe edits the metadata/)).toBeVisible();
  await expect(start.section("Sandbox · Seven Bridges")).toContainText("Connected");
  await start.examples.getByRole("link", { name: "Fix one file's metadata" }).click();
  await expect(editor.heading).toHaveText("HG00096.chr20.bam");

  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: "Guide" }).click();
  const guide = await opening;
  await expect(guide.getByRole("heading", { level: 1 })).toHaveText("Edit and remove");
  await expectAccessible(guide, "the guide");
  await guide.getByRole("link", { name: "All pages of the guide" }).click();
  await expect(guide.getByRole("heading", { level: 1 })).toHaveText("The user's guide");
  await guide.close();

  await editor.setValue("tissue", "Kidney");
  const drafts = new DraftList(page);
  await drafts.show();
  await expect(drafts.row("HG00096.chr20.bam")).toContainText("1 change");
  await expect(start.section("Sandbox · Seven Bridges").getByRole("link", { name: "cohort/" })).toBeVisible();
  await expect(start.section("Sandbox · DNAnexus").getByRole("link", { name: "cohort/" })).toBeVisible();
  await start.search.fill("chr20");
  await expect(start.matches).toHaveText("4 matches");
  await expect(start.examples).toBeHidden();
  await expectAccessible(page, "the start page with a search");
  await drafts.openDraft("HG00096.chr20.bam");
  const review = await editor.review();
  await review.submit({ reason: "a first try" });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.requestBody).toBe(JSON.stringify({ tissue: "Kidney" }, undefined, 2));
});

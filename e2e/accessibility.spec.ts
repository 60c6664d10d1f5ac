import { expectAccessible, inEveryLook } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { StartPage } from "./pages/start-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";
import { onDnanexus, onSevenbridges, openTarget, writeAsOther } from "./targets.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });
// Axe needs long for a sheet.
test.describe.configure({ timeout: 120_000 });

test("the start and addresses that lead nowhere are accessible", async ({ editor, page }) => {
  const start = new StartPage(page);
  await openTarget(editor, onSevenbridges);
  await start.open();
  await expect(start.objectLink("HG00096.liver.bam").first()).toBeVisible();
  await expect(start.objectLink("unicode.bam")).toBeVisible();
  await start.openButton.click();
  await expect(start.objectId).toHaveAccessibleDescription(/Enter or paste/);
  await expectAccessible(page, "start");
  await page.goto("/#/nowhere");
  await expect(start.heading).toHaveText("Page not found");
  await expectAccessible(page, "unknown address");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expectAccessible(page, "keys");
});

test("the editor is accessible with texts of every script", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.unicode, dnanexus.project);
  await expectAccessible(page, "editor, untouched");
});

test("the editor is accessible with rows in every state, and so is the comparison", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await editor.setValue("case_id", "x".repeat(301));
  await editor.renameKey("sample_id", "Tissue");
  await editor.toggleNull("days_to_death");
  await editor.addPair("empty", "");
  await editor.fill(editor.newKey, "case_id");
  await expect(editor.issueButtons).not.toHaveCount(0);
  await expect(editor.row("days_to_death")).toHaveAttribute("data-state", "removed");
  await expectAccessible(page, "editor, every state", inEveryLook);
  await editor.compareButton.click();
  await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
  await expectAccessible(page, "comparison");
});

test("the review is accessible, with conflicts and with resets, and so is the result", async ({
  editor,
  page,
  server,
}) => {
  await openTarget(editor, onDnanexus);
  await editor.setValue("tissue", "Lung");
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  await writeAsOther(server, onDnanexus, { tissue: "Kidney", platform: "NovaSeq" });
  const review = await editor.review();
  await expect(review.submitButton).toBeDisabled();
  await expectAccessible(page, "review with conflicts and resets", inEveryLook);
  await review.keepMine("tissue");
  await review.submit({ confirm: 1 });
  await expect(review.confirm).toHaveAccessibleDescription(/Nothing was sent\./);
  await expectAccessible(page, "review with a wrong number");
  await review.submit({ reason: "because", confirm: 13 });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expectAccessible(page, "result, verified");
});

test("refusals, read errors and read-only objects are accessible", async ({ editor, page, server }) => {
  await openTarget(editor, onSevenbridges);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await server.sevenbridges.faults([
    { on: onSevenbridges.write, fault: "status:403" },
    // The fault affects the check, and three describes after a refused write.
    { on: onSevenbridges.read, fault: "slow:1000000", times: 4 },
    { on: onSevenbridges.read, fault: "status:401" },
  ]);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "refused");
  await editor.describeAgainButton.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page, "refused, and a read error in the editor");

  await editor.account.selectOption("viewer");
  await expect(editor.reviewButton).toHaveAccessibleDescription("Read-only");
  await expectAccessible(page, "read-only");
  await page.goto(`/#/object/${sevenbridges.connection}/568e69abe9b0307bc0414999`);
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page, "read error");
});

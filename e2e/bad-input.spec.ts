import { expect, test } from "./fixtures.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { Palette } from "./pages/palette.ts";
import { StartPage } from "./pages/start-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

const leadNowhere = [
  ["#/nowhere", 'There is no page at "#/nowhere".'],
  ["#/object/sandbox-dnanexus", "is malformed"],
  ["#/object/sandbox-dnanexus/%E0%A4%A", "contains an invalid % escape"],
  [
    "#/object/my-lab/file-1",
    'Unknown connection "my-lab". Available: sandbox-dnanexus and sandbox-sevenbridges.',
  ],
] as const;

test("an address that leads nowhere says why, and where to go instead", async ({ page }) => {
  const start = new StartPage(page);
  for (const [hash, says] of leadNowhere) {
    await test.step(hash, async () => {
      await page.goto(`/${hash}`);
      await expect(start.heading).toHaveText("Page not found");
      await expect(page.getByRole("main")).toContainText(says);
      await expect(page.getByRole("main")).toContainText("Nothing was sent");
    });
  }
  await page.getByRole("link", { name: "Go to the start" }).click();
  await expect(start.heading).toHaveText("Open an object");
});

const wrongIds = [
  {
    connection: dnanexus.connection,
    id: "file-SandboxMissing0000000000",
    says: "Object not found, or no access (404)",
    sent: "This was a read; nothing changed",
  },
  {
    connection: sevenbridges.connection,
    id: "568e69abe9b0307bc0414999",
    says: "Object not found, or no access (404)",
    sent: "This was a read; nothing changed",
  },
] as const;

test("an id that isn't one, or of nothing, says so and keeps the way out", async ({ page }) => {
  const start = new StartPage(page);
  for (const { connection, id, says, sent } of wrongIds) {
    await test.step(id, async () => {
      await start.open();
      await start.openObject(connection, id);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText(says);
      await expect(alert).toContainText(sent);
      await expect(start.heading).toHaveText(id);
      await page.getByRole("link", { name: "Open another object" }).click();
      await expect(start.heading).toHaveText("Open an object");
    });
  }
  await start.openObject(dnanexus.connection, "file-short");
  const palette = new Palette(page);
  await expect(palette.input).toHaveValue("file-short");
  await expect(palette.option(/^Search for file-short/).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette.dialog).toBeHidden();
  await expect(start.objectId).toHaveValue("file-short");
  await start.objectId.fill("");
  await start.openButton.click();
  await expect(start.objectId).toHaveAccessibleDescription(/Enter or paste the object's id\./);
  await expect(start.objectId).toBeFocused();
});

test("an object that can't be read now is read at the next try", async ({ editor, page, server }) => {
  await server.sevenbridges.faults([{ on: "GET file", fault: "status:401" }]);
  await page.goto(`/#/object/${sevenbridges.connection}/${sevenbridges.chr20}`);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Token rejected (401)");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(editor.heading).toHaveText("HG00096.chr20.bam");
});

test("a page asks before it is reloaded while a change isn't kept yet, and not once it is", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  const kept = new KeptDraft(page);
  await expect(kept.saved).toBeVisible();

  const asked = page.waitForEvent("dialog");
  // In one task, so that nothing can be kept between the stroke and the reload.
  await editor.valueCell("tissue").focus();
  const reload = page.evaluate(() => {
    document.execCommand("insertText", false, "Kidney");
    location.reload();
  });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await reload;
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");

  // Once the draft is stored the page asks no question, which would block this reload.
  await expect(kept.saved).toBeVisible();
  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
  await editor.undo();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("another page of the app and back again finds the draft as it was left", async ({ editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await page.evaluate(() => {
    location.hash = "#/nowhere";
  });
  await expect(editor.heading).toHaveText("Page not found");
  await page.goBack();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await editor.undo();
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
});

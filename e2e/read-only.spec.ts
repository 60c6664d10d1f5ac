import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

/** Expects that nothing can be typed or toggled by pointer or keys, and that nothing can be reviewed. */
async function expectReadOnly(editor: EditorPage, key: string): Promise<void> {
  await expect(editor.newKey).toHaveCount(0);
  await expect(editor.keyCell(1)).not.toBeEditable();
  await expect(editor.valueCell(key)).not.toBeEditable();
  const before = await editor.textOf(editor.valueCell(key));
  await editor.valueCell(key).focus();
  const { keyboard } = editor.page;
  for (const press of ["x", "Enter", "F2", "y", "Alt+Enter", "Delete", "Control+Backspace"]) {
    await keyboard.press(press);
  }
  await editor.nullButton(key).click({ force: true });
  await expect(editor.valueCell(key)).toHoldText(before);
  await expect(editor.row(key)).toHaveAttribute("data-state", "same");
  await expectNoReview(editor);
}

async function expectNoReview(editor: EditorPage): Promise<void> {
  await expect(editor.reviewButton).toBeDisabled();
  await expect(editor.reviewButton).toHaveAccessibleDescription("Read-only");
  await editor.page.keyboard.press("Control+Enter");
  await expect(editor.reviewDialog.root).toHaveCount(0);
}

test("a viewer opens a DNAnexus file read-only, with the level that editing needs", async ({
  editor,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.account.selectOption("viewer");
  await expect(editor.main).toContainText(
    "Read-only: you have VIEW access in this project; editing requires CONTRIBUTE.",
  );
  await expectReadOnly(editor, "tissue");
  expect(await server.dnanexus.history()).toEqual([]);
});

test("a viewer opens a Seven Bridges file read-only, with whom to ask", async ({ editor, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.account.selectOption("viewer");
  await expect(editor.main).toContainText(
    `Read-only: you don't have write permission in "curator/tumor-atlas". Ask a project admin for access.`,
  );
  await expectReadOnly(editor, "tissue");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a draft is still there after a look through the eyes of another account", async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.account.selectOption("viewer");
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await expectReadOnly(editor, "tissue");
  await editor.account.selectOption("curator");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
});

test("a copy in a project that is read only for everybody says so", async ({ editor, server }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.readOnlyProject);
  await expect(editor.main).toContainText("Read-only: you have VIEW access in this project");
  await expectReadOnly(editor, "release");
  expect(await server.dnanexus.history()).toEqual([]);
});

test("a TCGA file names its dataset, which nobody may edit", async ({ editor, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.tcga);
  await expect(editor.main).toContainText('Read-only: part of dataset "tcga_grch38"');
  await expectReadOnly(editor, "case_id");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a folder has no metadata to edit, and says what to open instead", async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.folder);
  await expect(editor.main).toContainText("Read-only: this is a folder. Folders have no metadata");
  await expect(editor.newKey).toHaveCount(0);
  await expect(editor.rows).toHaveCount(0);
  await expectNoReview(editor);
});

test("an uploader may look at a closed DNAnexus file, and edit an open one", async ({ editor, server }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.account.selectOption("uploader");
  await expect(editor.main).toContainText(
    "Read-only: you have UPLOAD access in this project; editing requires CONTRIBUTE.",
  );
  await expectReadOnly(editor, "tissue");

  await editor.open(dnanexus.connection, dnanexus.open, dnanexus.project);
  await expect(editor.heading).toHaveText("HG00099.uploading.bam");
  await editor.setValue("tissue", "Kidney cortex");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit, ...others] = await server.dnanexus.history();
  expect(others).toEqual([]);
  expect(commit).toMatchObject({ object: dnanexus.open });
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "Kidney cortex" });
});

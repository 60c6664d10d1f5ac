import { expectAccessible } from "./axe.ts";
import { copyFromElsewhere } from "./clipboard.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";
import { onSevenbridges, openTarget, writeAsOther } from "./targets.ts";

const cyrillicLiver = "Liv\u0435r";

test("a look-alike is named in the row, its code points come on request, and it is sent as it is", async ({
  editor,
  page,
  server,
}) => {
  await openTarget(editor, onSevenbridges);
  await editor.setValue("tissue", cyrillicLiver);
  const row = editor.preview.change("tissue");
  await expect(row).toContainText(
    'Looks identical: "\u0435" (Cyrillic, U+0435) instead of "e" (Latin, U+0065)',
  );
  await expect(editor.preview.after("tissue")).toHaveText(cyrillicLiver);
  const codePoints = editor.preview.root.getByRole("button", { name: "Code points" });
  await expect(row).not.toContainText("U+0076");
  await codePoints.press("Enter");
  await expect(codePoints).toHaveAttribute("aria-pressed", "true");
  await expect(row.getByRole("definition").last()).toContainText("U+0435");
  await expect(row.getByRole("definition").last()).toContainText("U+0076");
  await expectAccessible(page, "code points");
  await codePoints.press("Enter");
  await expect(row.getByRole("definition")).toHaveCount(0);

  const review = await editor.review();
  await expect(review.plan.change("tissue")).toContainText("Looks identical");
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, tissue: cyrillicLiver });
});

const cases: readonly (readonly [what: string, value: string, sentence: string])[] = [
  ["case", "liver", "Only the case differs"],
  ["blank", "Liver ", "Only invisible characters differ: space added"],
  ["zero width", "Li\u200bver", "zero-width space (U+200B) added"],
  ["direction", "\u202eLiver", "right-to-left override (U+202E) added"],
  ["punctuation", "Liver.", 'Only punctuation differs: "." (full stop, U+002E) added'],
];

test("what can't be seen or heard is said in words", async ({ editor }) => {
  await openTarget(editor, onSevenbridges);
  for (const [what, value, sentence] of cases) {
    await test.step(what, async () => {
      await editor.setValue("tissue", value);
      await expect(editor.preview.change("tissue")).toContainText(sentence);
    });
  }
  await editor.setValue("tissue", "Lung");
  await expect(editor.preview.change("tissue").getByRole("cell")).toHaveCount(3);
});

test("another normal form is named, and marks stand for what can't be seen", async ({ editor, server }) => {
  await server.dnanexus.write({
    object: dnanexus.liver,
    project: dnanexus.project,
    set: { tissue: "caf\u00e9", notes: "a b" },
  });
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.setValue("tissue", "cafe\u0301");
  await editor.setValue("notes", "a  b\u00a0");
  await expect(editor.preview.change("tissue")).toContainText(
    "Same text, different Unicode normalization: decomposed (NFD) instead of composed (NFC)",
  );
  const marks = editor.preview.after("notes").getByRole("img");
  await expect(marks.nth(0)).toHaveAccessibleName("space");
  await expect(marks.last()).toHaveAccessibleName("no-break space (U+00A0)");
});

test("conflicts, the comparison and the verification name a look-alike too", async ({
  editor,
  page,
  server,
}) => {
  await openTarget(editor, onSevenbridges);
  await editor.setValue("tissue", "Lung");
  await editor.compareButton.click();
  await page.getByRole("button", { name: "Close comparison" }).click();
  await editor.setValue("tissue", cyrillicLiver);
  await editor.compareButton.click();
  await expect(page.getByRole("table", { name: "Comparison" })).toContainText("Looks identical");
  await page.getByRole("button", { name: "Close comparison" }).click();
  await writeAsOther(server, onSevenbridges, { tissue: "L\u0456ver" });
  const review = await editor.review();
  await expect(review.conflicts).toContainText(
    'Looks identical: "i" (Latin, U+0069) instead of "\u0456" (Cyrillic, U+0456) and',
  );
  await expect(review.conflictCells("tissue")).toHaveText(["Liver", "L\u0456ver", cyrillicLiver]);
  await review.keepMine("tissue");
  await server.sevenbridges.faults([{ on: onSevenbridges.write, fault: "alters-value:case" }]);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "differs");
  await expect(editor.verified("tissue")).toContainText("Only the case differs");
  await expectAccessible(page, "verification of a look-alike");
});

test("what stood in a cell before is marked and isolated as well", async ({ editor, server }) => {
  await server.sevenbridges.write({
    object: sevenbridges.chr20,
    set: { tissue: "", platform: "\u202eHiSeq ", case_id: "plain" },
  });
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  for (const key of ["tissue", "platform", "case_id"]) await editor.setValue(key, "typed");
  const was = (key: string) => editor.row(key).locator("del");
  await expect(was("tissue").getByRole("img", { name: "empty text" })).toBeVisible();
  await expect(was("platform").getByRole("img")).toHaveCount(2);
  await expect(was("platform").locator("bdi")).toHaveText("\u202eHiSeq ");
  await expect(was("case_id")).toHaveText("plain");
});

test("a pasted look-alike is named before it lands, and shown by its code points", async ({
  editor,
  page,
  server,
}) => {
  await openTarget(editor, onSevenbridges);
  await copyFromElsewhere(page, { text: `tissue\t${cyrillicLiver}\nplatform\tNovaSeq` });
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  const preview = new PastePreview(page);
  const line = preview.line("tissue");
  await expect(line).toContainText("changed. Looks identical:");
  await preview.root.getByRole("button", { name: "Code points" }).click();
  await expect(line.getByRole("cell", { name: "… U+0076 U+0065 U+0072" })).toBeVisible();
  await expect(line.getByRole("cell", { name: "… U+0076 U+0435 U+0072" })).toBeVisible();
  await expectAccessible(page, "code points in the paste preview");
  await preview.cancelButton.click();
  expect(await server.sevenbridges.history()).toEqual([]);
});

test('"" and a text of two quotes are told apart', async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "");
  await expect(editor.preview.after("tissue").getByRole("img", { name: "empty text" })).toBeVisible();
  await editor.addPair("quotes", "\u2014");
  await expect(editor.preview.change("quotes")).toContainText("Looks identical: text instead of absent");
});

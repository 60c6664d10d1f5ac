import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("an edit by PATCH sends the touched keys alone, and nothing else changes", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(editor.heading).toHaveText("HG00096.chr20.bam");
  await editor.setValue("tissue", "Lung");
  await editor.addPair("reviewed_by", "Ada");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await expect(editor.row("reviewed_by")).toHaveAttribute("data-state", "added");
  await expect(editor.preview.change("tissue")).toHaveAttribute("data-effect", "changed");
  await expect(editor.preview.unchangedButton).toHaveText("13 unchanged");
  await expect(editor.preview.withEffect("stays")).toHaveCount(0);
  await expect(editor.pairs).toHaveText("15 of 1,000");

  const review = await editor.review();
  await expect(review.plan.change("reviewed_by")).toHaveAttribute("data-effect", "added");
  await review.submit({ reason: "reviewed" });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await editor.showDetails();
  await expect(editor.verified("tissue")).toHaveAttribute("data-verdict", "as-expected");

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit).toMatchObject({ method: "PATCH", path: `/v2/files/${sevenbridges.chr20}/metadata` });
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ tissue: "Lung", reviewed_by: "Ada" });
  expect(commit.after).toEqual({ ...commit.before, tissue: "Lung", reviewed_by: "Ada" });
});

test("an edit by setProperties sends the touched keys alone, and nothing else changes", async ({
  editor,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await expect(editor.heading).toHaveText("HG00096.liver.bam");
  await editor.setValue("disease", "Cholangiocarcinoma");
  await editor.addPair("reviewed_by", "Ada");
  await expect(editor.pairs).toHaveText("15");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.valueCell("disease")).toHoldText("Cholangiocarcinoma");
  await expect(editor.row("disease")).toHaveAttribute("data-state", "same");

  const commit = await onlyCommit(server.dnanexus);
  expect(commit).toMatchObject({ method: "POST", operation: "setProperties", project: dnanexus.project });
  const properties = { disease: "Cholangiocarcinoma", reviewed_by: "Ada" };
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ project: dnanexus.project, properties });
  expect(commit.after).toEqual({ ...commit.before, ...properties });
});

for (const object of ["job-SandboxAlignment00000001", dnanexus.project]) {
  test(`an edit of ${object} names no project, since it isn't a data object`, async ({ editor, server }) => {
    await editor.open(dnanexus.connection, object);
    await editor.addPair("reviewed_by", "Ada");
    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const commit = await onlyCommit(server.dnanexus);
    expect(JSON.parse(commit.requestBody ?? "")).toEqual({ properties: { reviewed_by: "Ada" } });
    expect(commit.after).toEqual({ ...commit.before, reviewed_by: "Ada" });
  });
}

test("several saves in a row each begin from what the last one left", async ({ editor, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  for (const value of ["Lung", "Kidney"]) {
    await editor.setValue("tissue", value);
    const review = await editor.review();
    await review.submit();
    await editor.showDetails();
    await expect(editor.verified("tissue").getByRole("cell").nth(1)).toHaveText(value);
    await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
    await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  }
  const [first, second] = await server.sevenbridges.history();
  expect(first?.after).toEqual({ ...first?.before, tissue: "Lung" });
  expect(second?.before).toEqual(first?.after);
  expect(second?.after).toEqual({ ...first?.after, tissue: "Kidney" });
});

import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("a bare PUT names every key that it resets, and wants their number typed", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  await expect(editor.preview.withEffect("reset")).toHaveCount(13);
  await expect(editor.preview.withEffect("reset").getByRole("button", { name: /^Keep / })).toHaveCount(13);
  await expect(editor.preview.now("case_id")).toHaveText("RD-0096");
  await expect(editor.preview.after("case_id")).toContainText("absent");
  await editor.preview.keepButton("case_id").click();
  await editor.preview.showUnchanged();
  await expect(editor.preview.change("case_id")).toHaveAttribute("data-effect", "stays");

  const review = await editor.review();
  await expect(review.root).toContainText("12 keys will be reset");
  await review.submit({ confirm: 13 });
  await expect(review.confirm).toHaveAccessibleDescription(/Type 12, .*Nothing was sent\./);
  await review.plan.keepButton("primary_site").click();
  await review.submit({ confirm: 12 });
  await expect(review.confirm).toHaveAccessibleDescription(/Type 11, .*Nothing was sent\./);
  expect(await server.sevenbridges.history()).toEqual([]);

  await review.plan.showUnchanged();
  const promised = {
    tissue: await review.plan.after("tissue").textContent(),
    case_id: await review.plan.after("case_id").textContent(),
    primary_site: await review.plan.after("primary_site").textContent(),
  };
  await expect(review.plan.withEffect("stays")).toHaveCount(2);
  await expect(review.plan.withEffect("reset")).toHaveCount(11);
  await review.submit({ confirm: 11 });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.pairs).toHaveText("3 of 1,000");

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PUT");
  expect(Object.keys(commit.before ?? {})).toHaveLength(14);
  expect(promised).toEqual({ tissue: "Lung", case_id: "RD-0096", primary_site: "Liver " });
  expect(JSON.parse(commit.requestBody ?? "")).toEqual(promised);
  expect(commit.after).toEqual(promised);
});

test("untouched keys are kept again when the choice is taken back", async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  await expect(editor.preview.withEffect("reset")).toHaveCount(13);
  await editor.keepUntouched.check();
  await expect(editor.preview.withEffect("reset")).toHaveCount(0);
  await editor.merge.check();
  await editor.replace.check();
  await expect(editor.keepUntouched).toBeChecked();
});

test("everything on a DNAnexus object is reset in one call", async ({ editor, server }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  await expect(editor.preview.withEffect("reset")).toHaveCount(14);

  const review = await editor.review();
  await review.submit({ confirm: 14 });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.pairs).toHaveText("0");

  const commit = await onlyCommit(server.dnanexus);
  const nulls = Object.fromEntries(Object.keys(commit.before ?? {}).map((key) => [key, null]));
  expect(Object.keys(nulls)).toHaveLength(14);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ project: dnanexus.project, properties: nulls });
  expect(commit.after).toEqual({});
});

import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("a key typed over on DNAnexus removes the old one and adds the new one with its value", async ({
  editor,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.renameKey("tissue", "tissue_type");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await expect(editor.row("tissue").getByRole("deletion")).toHaveText("tissue");
  await expect(editor.preview.change("tissue")).toHaveAttribute("data-effect", "removed");
  await expect(editor.preview.change("tissue_type")).toHaveAttribute("data-effect", "added");
  await expect(editor.preview.after("tissue_type")).toHaveText("Liver");
  await expect(editor.pairs).toHaveText("14");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  const commit = await onlyCommit(server.dnanexus);
  const properties = { tissue_type: "Liver", tissue: null };
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ project: dnanexus.project, properties });
  expect(commit.after).toEqual({ ...without(commit.before, "tissue"), tissue_type: "Liver" });
});

test("under PATCH a renamed key stays beside the new one, and that is said before", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.renameKey("tissue", "tissue_type");
  await expect(editor.preview.change("tissue")).toHaveAttribute("data-effect", "ignored");
  await expect(editor.preview.change("tissue_type")).toHaveAttribute("data-effect", "added");
  await expect(editor.preview.root).toContainText("PATCH will not remove this key: tissue.");

  const review = await editor.review();
  await expect(review.root).toContainText("PATCH will not remove this key: tissue.");
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "partly");

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PATCH");
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ tissue_type: "Liver", tissue: null });
  expect(commit.after).toEqual({ ...commit.before, tissue_type: "Liver" });
});

test("under PUT a renamed key is gone, one press after the preview has offered it", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.renameKey("tissue", "tissue_type");
  await editor.preview.root.getByRole("button", { name: "Use Replace all (PUT)" }).click();
  await expect(editor.replace).toBeChecked();
  await expect(editor.preview.change("tissue")).toHaveAttribute("data-effect", "removed");
  await expect(editor.preview.change("tissue_type")).toHaveAttribute("data-effect", "added");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PUT");
  expect(commit.after).toEqual({ ...without(commit.before, "tissue"), tissue_type: "Liver" });
});

test("a key renamed to one that is there already blocks submission", async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.renameKey("tissue", "sample_id");
  await expect(editor.issues).toContainText("Duplicate key sample_id");
  await expect(editor.reviewButton).toHaveAttribute("aria-disabled", "true");
});

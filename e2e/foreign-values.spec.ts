import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";

/** The values exactly as in the seeds, as texts, because JavaScript numbers would lose digits. */
const foreignTexts = [
  '"days_to_death": 994',
  '"age_at_diagnosis": 61.50',
  '"is_ffpe": false',
  '"is_tumor": true',
  '"markers": ["TP53","CTNNB1",12]',
  '"qc": {"duplicates":0.081,"passed":true,"__proto__":"x"}',
  '"read_count": 12345678901234567890',
];

test("values that aren't strings travel through a PUT as they are, with their JSON type", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await expect(editor.valueCell("days_to_death")).not.toBeEditable();
  await expect(editor.row("days_to_death")).toContainText("number (read-only)");
  await expect(editor.valueCell("read_count")).toHoldText("12345678901234567890");
  await editor.setValue("tissue", "Lung");
  await editor.replace.check();
  await expect(editor.preview.root).toContainText("vital_status has a null, which Seven Bridges ignores");
  for (const text of foreignTexts) await expect(editor.preview.request).toContainText(text);

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PUT");
  for (const text of foreignTexts) expect(commit.requestBody).toContain(text);
  expect(commit.requestBody).toContain('"vital_status": null');
  expect(commit.after).toEqual({ ...without(commit.before, "vital_status"), tissue: "Lung" });
  const stored = await fetch(`${server.sandboxUrl}/sevenbridges${commit.path}`, {
    headers: { "X-SBG-Auth-Token": "sandbox-curator" },
  });
  const storedText = await stored.text();
  for (const text of foreignTexts) expect(storedText).toContain(text.replace(": ", ":"));
});

test("a value that isn't a string can be removed, and its key renamed with the value as it is", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await editor.toggleNull("markers");
  await editor.renameKey("read_count", "reads");
  await editor.toggleNull("vital_status");
  await editor.replace.check();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.requestBody).toContain('"reads": 12345678901234567890');
  expect(Object.keys(commit.after ?? {})).toEqual([
    ...Object.keys(without(commit.before, "markers", "read_count", "vital_status")),
    "reads",
  ]);
});

import { onlyCommit, pairsOf, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

const exoticKeys = ["__proto__", "constructor", "a.b", "$dnanexus_link", "x=y"];

test("keys that mean something elsewhere are just names", async ({ editor, server }) => {
  await editor.open(dnanexus.connection, dnanexus.unicode, dnanexus.project);
  for (const key of exoticKeys) await editor.setValue(key, `${key} edited`);
  await editor.addPair("toString", "added");
  for (const key of exoticKeys) {
    await expect(editor.preview.change(key)).toHaveAttribute("data-effect", "changed");
  }

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  for (const key of exoticKeys) await expect(editor.valueCell(key)).toHoldText(`${key} edited`);

  const commit = await onlyCommit(server.dnanexus);
  const sent = JSON.parse(commit.requestBody ?? "").properties;
  const edited = exoticKeys.map((key) => [key, `${key} edited`]);
  expect(pairsOf(sent)).toEqual([...edited, ["toString", "added"]]);
  expect(pairsOf(commit.after)).toEqual([
    ...pairsOf(commit.before).map(([key, value]) => [
      key,
      exoticKeys.includes(key) ? `${key} edited` : value,
    ]),
    ["toString", "added"],
  ]);
});

test("exotic keys can be removed and renamed into one another", async ({ editor, server }) => {
  await editor.open(dnanexus.connection, dnanexus.unicode, dnanexus.project);
  await editor.toggleNull("__proto__");
  await editor.toggleNull("x=y");
  await editor.renameKey("a.b", "hasOwnProperty");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(pairsOf(commit.after)).toEqual([
    ...pairsOf(without(commit.before, "__proto__", "x=y", "a.b")),
    ["hasOwnProperty", "a dot in the key"],
  ]);
});

test("the empty text and no value at all stay apart", async ({ editor, server }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.setValue("notes", "");
  await editor.toggleNull("aligner");
  await editor.fill(editor.newKey, "to_be_filled_in");
  await expect(editor.preview.after("notes").getByRole("img", { name: "empty text" })).toBeVisible();
  await expect(editor.preview.after("aligner")).toContainText("absent");
  await expect(
    editor.preview.after("to_be_filled_in").getByRole("img", { name: "empty text" }),
  ).toBeVisible();

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.valueCell("notes")).toHoldText("");
  const commit = await onlyCommit(server.dnanexus);
  expect(commit.after).toEqual({ ...without(commit.before, "aligner"), notes: "", to_be_filled_in: "" });
});

test("line ends stay as they are, in a value that is edited elsewhere and in all others", async ({
  editor,
  server,
}) => {
  const set = { log: "one\r\ntwo\rthree\nfour", untouched: "\r\nlast \r", "key\r\nof two lines": "x" };
  await server.sevenbridges.write({ object: sevenbridges.chr20, set });
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(editor.valueCell("log")).toHoldText("one\r\ntwo\rthree\nfour");
  await editor.setValue("log", "one\ntwo, edited\nthree\nfour");
  await editor.replace.check();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  const commit = (await server.sevenbridges.history()).at(-1);
  expect(commit?.method).toBe("PUT");
  expect(commit?.after).toEqual({ ...commit?.before, ...set, log: "one\r\ntwo, edited\rthree\nfour" });
});

test("a value on a line of its own is typed with Alt+Enter, and blanks at its ends are kept", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  // Space opens the large editor unless the cell is being edited.
  await editor.valueCell("description").press("F2");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(" first");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("second\u00a0 ");
  await page.keyboard.press("Enter");
  await expect(editor.issues).toContainText("value of description: leading and trailing spaces");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toHaveProperty("description", " first\nsecond\u00a0 ");
});

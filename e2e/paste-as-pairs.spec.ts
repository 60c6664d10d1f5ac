import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { sevenbridges } from "./seeds.ts";

test("JSON that is pasted on a cell lands as its text, and is read as pairs when that is chosen", async ({
  editor,
  page,
  server,
}) => {
  const preview = new PastePreview(page);
  const text = '{"lab_code": "L-7", "rack": "12"}';
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await copyFromElsewhere(page, { text });
  await editor.valueCell("tissue").click();
  await page.keyboard.press("Control+V");
  await expect(editor.valueCell("tissue")).toHoldText(text);
  await expect(page.getByRole("status", { name: "Pasted text" })).toContainText("This looks like 2 pairs");
  await page.getByRole("button", { name: "Read as pairs" }).click();
  await expect(preview.line("lab_code")).toHaveAttribute("data-class", "added");
  await preview.apply();
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await server.sevenbridges.history();
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual({ lab_code: "L-7", rack: "12" });
});

test("the text stays where nothing is chosen, and the offer goes with the next change", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await copyFromElsewhere(page, { text: '{"a": "1"}' });
  await editor.valueCell("tissue").click();
  await page.keyboard.press("Control+V");
  const offer = page.getByRole("status", { name: "Pasted text" });
  await expect(offer).toContainText("This looks like 1 pair");
  await page.keyboard.type("!");
  await expect(offer).toBeHidden();
  await expect(editor.valueCell("tissue")).toHoldText(/^\{"a": "1"\}|!/);
  await copyFromElsewhere(page, { text: "key: value" });
  await editor.valueCell("case_id").click();
  await page.keyboard.press("Control+V");
  await expect(editor.valueCell("case_id")).toHoldText("key: value");
  await expect(offer).toBeHidden();
});

import { expect, test } from "./fixtures.ts";
import { ExportMenu } from "./pages/export-menu.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test.describe("with the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the rows that the filter leaves are copied as text with tabs, and as a table", async ({
    editor,
    page,
  }) => {
    const exports = new ExportMenu(page);
    await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
    await editor.addPair("barcode", "00123");
    await editor.addPair("barcode note", "two  blanks <b>");
    await editor.addPair("other", "x");
    await editor.filter.fill("barcode");
    await exports.copyRows();
    await expect(exports.said).toHaveText("2 rows copied");

    const forms = await exports.clipboard();
    expect(forms["text/plain"]).toBe("barcode\t00123\nbarcode note\ttwo  blanks <b>");
    const html = forms["text/html"] ?? "";
    expect(html.match(/<t[dr](?= |>)/g)).toEqual(["<tr", "<td", "<td", "<tr", "<td", "<td"]);
    expect(html).toContain("mso-number-format:");
    expect(html).toMatch(/data-text="&quot;two {2}blanks (?:<|&lt;)b(?:>|&gt;)&quot;"/);
  });

  test("every script and every odd character arrives on the clipboard as it is", async ({ editor, page }) => {
    const exports = new ExportMenu(page);
    await editor.open(sevenbridges.connection, sevenbridges.unicode);
    const rows = await editor.grid.locator("[role=row][data-key]").count();
    await exports.copyRows();
    await expect(exports.said).toHaveText(`${rows} rows copied`);
    const { "text/plain": plain = "" } = await exports.clipboard();
    expect(plain).toContain("__proto__\t");
    for (const key of await editor.grid.locator("[role=row][data-key]").evaluateAll(keysOf)) {
      if (!/[\t\r\n]|^"/.test(key)) expect(plain).toContain(`${key}\t`);
    }
  });
});

test("where the browser refuses, the text is selected to be copied by hand", async ({ editor, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  const exports = new ExportMenu(page);
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  await editor.addPair("tissue", "Liver");
  await exports.copyRows();
  await expect(exports.textByHand).toBeFocused();
  await expect(exports.textByHand).toHaveValue("tissue\tLiver");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("tissue\tLiver");
  await page.keyboard.press("Escape");
  await expect(exports.byHandDialog).toBeHidden();
  await expect(exports.button).toBeFocused();
});

function keysOf(rows: Element[]): string[] {
  return rows.map((row) => row.getAttribute("data-key") ?? "");
}

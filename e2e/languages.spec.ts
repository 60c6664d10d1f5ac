import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { SettingsDialog } from "./pages/settings-dialog.ts";
import { fillCell } from "./pages/sheet-cell.ts";
import { textsWithoutVariables } from "./screen-texts.ts";
import { controlOf, onDnanexus, onSevenbridges, openTarget, ourCommits, targets } from "./targets.ts";

const german = textsWithoutVariables("de");
/** English messages without variables whose German texts differ. */
const onlyEnglish = new Set(
  [...textsWithoutVariables("en")].flatMap(([id, text]) => (text === german.get(id) ? [] : text)),
);

/** The English texts on the shown page: texts, names, titles and placeholders. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const shown = await page.evaluate(() => {
    const attributes = ["aria-label", "title", "placeholder", "aria-description"];
    const named = [...document.querySelectorAll("*")].flatMap((element) => [
      ...attributes.flatMap((name) => element.getAttribute(name) ?? []),
      ...[...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : [],
      ),
    ]);
    return [...new Set(named.map((text) => text.trim()))];
  });
  return shown.filter((text) => onlyEnglish.has(text));
}

for (const target of targets) {
  test(`the language is chosen at once and kept, with the draft as it was, and a submit goes through, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lunge");
    const settings = await SettingsDialog.open(page);
    await settings.language.selectOption({ label: "Deutsch" });
    await expect(settings.root).toHaveAccessibleName("Einstellungen");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await settings.doneButton.click();
    const value = page.locator('[data-key="tissue"] [data-cell="value"]');
    await expect(value).toHoldText("Lunge");
    expect(await englishOn(page)).toEqual([]);

    await page.reload();
    await expect(value).toHoldText("Lunge");
    await page.getByRole("button", { name: "Änderungen prüfen" }).click();
    const review = page.getByRole("dialog", { name: "Änderungen prüfen" });
    await review.getByRole("textbox", { name: "Grund" }).fill("wie besprochen");
    expect(await englishOn(page)).toEqual([]);
    await review.getByRole("button", { name: "Absenden" }).click();
    await expect(page.locator('[data-outcome="verified"]')).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
    expect((await ourCommits(controlOf(server, target))).map(({ after }) => after?.["tissue"])).toEqual([
      "Lunge",
    ]);
  });
}

test.describe("a browser in German", () => {
  test.use({ locale: "de-CH" });

  test("is spoken to in German from the start, on every page, accessibly", async ({ page }) => {
    await page.goto("/#/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ein Objekt öffnen");
    await expect(page.getByRole("link", { name: "HG00096.chr20.bam" })).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
    await page.goto("/#/history");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verlauf");
    expect(await englishOn(page)).toEqual([]);
    await page.goto(`/#/objects/${onDnanexus.connection}?project=${onDnanexus.project}`);
    await expect(page.getByRole("grid", { name: "Objekte" }).getByRole("link").first()).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
    await page.goto(`/#/object/${onSevenbridges.connection}/${onSevenbridges.object}`);
    const value = page.locator('[data-key="tissue"] [data-cell="value"]');
    await fillCell(value, "Lunge");
    await expect(page.getByRole("textbox", { name: "Wert von tissue", exact: true })).toBeFocused();
    await value.press("Enter");
    await expect(page.getByText(/Entwurf auf diesem Gerät gespeichert/)).toBeVisible();
    await expectAccessible(page, "the editor in German");
    const toolbar = page.getByRole("toolbar", { name: "Bearbeiten" });
    // A second line of controls would make it twice as high.
    await expect.poll(async () => (await toolbar.boundingBox())?.height).toBeLessThan(50);
    for (const name of ["Ersetzen", "Umformen", "Vorlage", "PATCH und PUT vergleichen"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await expect(page.locator("dialog[open]")).toBeVisible();
      expect(await englishOn(page), name).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.locator("dialog[open]")).toHaveCount(0);
    }
    await page.locator("body").press("?");
    await expect(page.getByRole("dialog", { name: "Tastenkürzel" })).toContainText(
      "zwischen den Zellen wechseln",
    );
  });
});

test.describe("texts that can't be fetched", () => {
  test.use({ allowedConsoleErrors: [/Failed to load resource|Failed to fetch dynamically imported module/] });

  test("leave the page in the language that it speaks, and the settings say so", async ({ page }) => {
    await page.route(/\/de-[^/]*\.js$/, (route) => route.abort());
    await page.goto("/#/");
    const settings = await SettingsDialog.open(page);
    await settings.language.selectOption({ label: "Deutsch" });
    await expect(settings.root.getByRole("alert")).toContainText("Couldn't load the texts in Deutsch");
    await expect(settings.root).toHaveAccessibleName("Settings");
    await page.unroute(/\/de-[^/]*\.js$/);
    await settings.language.selectOption({ label: "English" });
    await expect(settings.root.getByRole("alert")).toHaveCount(0);
  });
});

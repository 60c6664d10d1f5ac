import type { Locator, Page } from "@playwright/test";
import { contrastOf } from "./contrast.ts";
import { expect, test } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";

/** The least contrast of text at which WCAG 2.2 AA calls it legible; disabled buttons keep it here, too. */
const LEAST = 4.5;

/** Tries a button at rest, with the focus, under the mouse, and pressed with the mouse. */
async function expectLegible(page: Page, button: Locator, state: string): Promise<void> {
  await page.mouse.move(0, 0);
  expect.soft(await contrastOf(button), `${state}, at rest`).toBeGreaterThanOrEqual(LEAST);
  await button.focus();
  expect.soft(await contrastOf(button), `${state}, with the focus`).toBeGreaterThanOrEqual(LEAST);
  await button.hover();
  expect.soft(await contrastOf(button), `${state}, under the mouse`).toBeGreaterThanOrEqual(LEAST);
  await page.mouse.down();
  expect.soft(await contrastOf(button), `${state}, pressed`).toBeGreaterThanOrEqual(LEAST);
  // Letting go elsewhere presses nothing.
  await page.mouse.move(0, 0);
  await page.mouse.up();
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`buttons are legible in every state, ${colorScheme}`, async ({ editor, page, server }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await editor.open(sevenbridges.connection, sevenbridges.chr20);
    await expect(editor.reviewButton).toHaveAttribute("aria-disabled", "true");
    await expectLegible(page, editor.reviewButton, "primary, disabled");
    await expectLegible(page, editor.undoButton, "quiet, disabled");
    await editor.setValue("tissue", "Kidney");
    await expect(editor.reviewButton).not.toHaveAttribute("aria-disabled");
    await expectLegible(page, editor.reviewButton, "primary");
    await expectLegible(page, editor.undoButton, "quiet");
    await expectLegible(page, editor.compareButton, "plain");

    await editor.replace.check();
    await editor.keepUntouched.uncheck();
    await editor.reviewButton.click();
    const { confirm, submitButton } = editor.reviewDialog;
    await expect(confirm).toBeVisible();
    await expectLegible(page, submitButton, "danger");
    expect(await server.sevenbridges.history()).toEqual([]);
  });
}

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/**
 * Two looks cover both themes and both densities; a unit test of the tokens covers the contrasts of each
 * theme.
 */
const inTwoLooks = [
  { colorScheme: "light", viewport: desk },
  { colorScheme: "dark", viewport: phone },
] as const;

/** All four looks, for the busiest screens. */
export const inEveryLook = [
  ...inTwoLooks,
  { colorScheme: "light", viewport: phone },
  { colorScheme: "dark", viewport: desk },
] as const;

/** Checks the page's present content. The test continues after a violation, so that all of them are found. */
export async function expectAccessible(
  page: Page,
  screen: string,
  looks: readonly (typeof inEveryLook)[number][] = inTwoLooks,
): Promise<void> {
  for (const { colorScheme, viewport } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      // The page has no frames, and without merging their results a check takes half the time.
      .setLegacyMode()
      .options({ resultTypes: ["violations"] })
      .withTags(tags)
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    expect.soft(found, `${screen}, ${colorScheme}, ${viewport.width} px`).toEqual([]);
  }
  await page.setViewportSize(desk);
}

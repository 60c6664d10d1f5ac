import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Both themes and both sizes in two looks: the tokens' own test holds the contrasts of either theme. */
const inTwoLooks = [
  { colorScheme: "light", viewport: desk },
  { colorScheme: "dark", viewport: phone },
] as const;

/** For the screens on which everything comes together. */
export const inEveryLook = [
  ...inTwoLooks,
  { colorScheme: "light", viewport: phone },
  { colorScheme: "dark", viewport: desk },
] as const;

/** Checks what the page shows now. A test goes on after a violation, to find all of them. */
export async function expectAccessible(
  page: Page,
  screen: string,
  looks: readonly (typeof inEveryLook)[number][] = inTwoLooks,
): Promise<void> {
  for (const { colorScheme, viewport } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      // The page has no frames: without their results to be put together, a check takes half the time.
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

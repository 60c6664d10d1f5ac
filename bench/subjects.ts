import type { Locator, Page } from "playwright-core";

/** An object of the sandbox with 1,000 pairs. */
export type Subject = {
  readonly name: string;
  /** The page's hash. */
  readonly address: string;
};

export const PAIRS = 1000;

export const SUBJECTS: readonly Subject[] = [
  {
    name: "DNAnexus",
    address:
      "#/object/sandbox-dnanexus/file-SandboxWide0000000000001?project=project-SandboxTumorAtlas0000001",
  },
  { name: "Seven Bridges", address: "#/object/sandbox-sevenbridges/568e69abe9b0307bc0414166" },
];

/** The grid with all pairs, the head and the empty last row. */
const GRID = `[role="grid"][aria-rowcount="${PAIRS + 2}"]`;

/** The key of a seeded pair, counting from 1. */
export function pairKey(index: number): string {
  return `key_${String(index + 1).padStart(4, "0")}`;
}

/** A value's cell, whether it is text at rest or always a text box: a click on it makes it ready to be typed into. */
export function valueCell(page: Page, index: number): Locator {
  return page.locator(valueCellSelector(index));
}

export function valueCellSelector(index: number): string {
  return `${GRID} [role="row"][data-key="${pairKey(index)}"] [data-cell="value"]`;
}

/** Opens the editor and waits until all pairs are shown. */
export async function openEditor(page: Page, productUrl: string, { address }: Subject): Promise<void> {
  await page.goto(`${productUrl}/${address}`);
  await page.locator(GRID).waitFor();
  await valueCell(page, 0).waitFor();
}

/** Chooses replace; the editor starts with merge. */
export async function chooseReplace(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^Replace all/ }).check();
}

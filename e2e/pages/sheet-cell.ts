import type { Locator } from "@playwright/test";

/** The text input of a cell; there is one while the cell has the focus. */
export function cellInput(cell: Locator): Locator {
  return cell.getByRole("textbox");
}

/** The exact text of a cell: the input's value where the cell has one, its text where it is at rest. */
export async function cellText(cell: Locator): Promise<string> {
  return cell.evaluate(readCell);
}

/** Types a text over the one of a cell, and stays in it. */
export async function fillCell(cell: Locator, text: string): Promise<void> {
  await cell.focus();
  await cellInput(cell).fill(text);
}

/** Runs in the page. A cell that is empty, or shows a placeholder, has a text that says so. */
export function readCell(cell: Element): string {
  const input = cell.querySelector("textarea");
  if (input) return input.value;
  const text = cell.querySelector("[data-text]");
  return text?.getAttribute("data-text") === "empty" ? "" : (text?.textContent ?? "");
}

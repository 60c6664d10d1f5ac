import { expect as baseExpect, type Locator } from "@playwright/test";
import { readCell } from "./pages/sheet-cell.ts";

/** Matchers for the cells of a sheet, which are text at rest and hold an input while they have the focus. */
export const expect = baseExpect.extend({
  /** The cell's exact text, whether it is at rest or not. */
  async toHoldText(cell: Locator, expected: string | RegExp, options?: { readonly timeout?: number }) {
    const matches = (text: string) => (expected instanceof RegExp ? expected.test(text) : text === expected);
    return waitFor(this, cell, readCell, matches, { name: "toHoldText", expected }, options?.timeout);
  },

  /** Is the focus in the cell's input? */
  async toHoldFocus(cell: Locator, options?: { readonly timeout?: number }) {
    const hasFocus = (element: Element) =>
      element.contains(document.activeElement) && document.activeElement?.localName === "textarea";
    return waitFor(
      this,
      cell,
      hasFocus,
      (isFocused) => isFocused,
      { name: "toHoldFocus", expected: true },
      options?.timeout,
    );
  },
});

type Wanted = { readonly name: string; readonly expected: unknown };

/** Reads the cell again and again until it is as wanted, or, under `not`, until it isn't. */
async function waitFor<Value>(
  { isNot, timeout: usual }: { readonly isNot: boolean; readonly timeout: number },
  cell: Locator,
  read: (cell: Element) => Value,
  isWanted: (value: Value) => boolean,
  { name, expected }: Wanted,
  timeout = usual,
) {
  let actual: Value | undefined;
  let failure = "";
  const look = async () => {
    actual = await cell.evaluate(read, undefined, { timeout });
    return isWanted(actual);
  };
  try {
    await baseExpect.poll(look, { timeout, intervals: [0, 50, 100, 250] }).toBe(!isNot);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return {
    pass: failure === "" ? !isNot : isNot,
    name,
    expected,
    actual,
    message: () =>
      `${name}: ${cell} should ${isNot ? "not " : ""}have ${String(expected)}, and has ${String(actual)}\n${failure}`,
  };
}

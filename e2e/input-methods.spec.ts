import type { CDPSession, Page } from "@playwright/test";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { SheetColumns } from "./pages/sheet-columns.ts";
import { sevenbridges } from "./seeds.ts";

/** An input method, as the browser hears of one. */
class InputMethod {
  private readonly devTools: CDPSession;

  private constructor(devTools: CDPSession) {
    this.devTools = devTools;
  }

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** The texts that are shown one after the other while something is composed. */
  async compose(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.key("Process");
      const end = text.length;
      await this.devTools.send("Input.imeSetComposition", { text, selectionStart: end, selectionEnd: end });
    }
  }

  /** Ends what is composed with this text. */
  async commit(text: string): Promise<void> {
    await this.key("Process");
    await this.devTools.send("Input.insertText", { text });
  }

  /** A key that the input method takes for itself. */
  async key(key: string): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: 229 };
    await this.devTools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
    await this.devTools.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }
}

const WRITINGS = [
  { language: "Japanese", composed: ["ｋ", "か", "かｎ", "かん", "肝"], committed: "肝臓" },
  { language: "Korean", composed: ["ㄱ", "가", "간"], committed: "간" },
  { language: "Chinese", composed: ["g", "gan", "gan zang"], committed: "肝脏" },
  { language: "a dead key", composed: ["´"], committed: "é" },
] as const;

for (const { language, composed, committed } of WRITINGS) {
  test(`${language}: composed text replaces the cell's, goes on within it, and nothing is lost or doubled`, async ({
    editor,
    page,
    server,
  }) => {
    await editor.open(sevenbridges.connection, sevenbridges.chr20);
    await new SheetColumns(page).loaded();
    const method = await InputMethod.on(page);
    const cell = editor.valueCell("tissue");
    await cell.focus();
    await method.compose(...composed);
    await expect(cell).toHoldText(composed.at(-1) ?? "");
    // Keys of the input method are none of the sheet.
    for (const key of ["Enter", "Tab", "ArrowDown", "Escape", " "]) await method.key(key);
    await expect(cell).toHoldFocus();
    await method.commit(committed);
    await expect(cell).toHoldText(committed);
    await method.compose(...composed);
    await method.commit(committed);
    await expect(cell).toHoldText(`${committed}${committed}`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+z");
    await expect(cell).toHoldText("Liver");
    await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
    await page.keyboard.press("Control+Shift+Z");
    await expect(cell).toHoldText(`${committed}${committed}`);

    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const commit = await onlyCommit(server.sevenbridges);
    expect(commit.after).toEqual({ ...commit.before, tissue: `${committed}${committed}` });
  });
}

test("what is being composed when another cell is pressed lands once, in its own cell", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const method = await InputMethod.on(page);
  const other = await editor.textOf(editor.valueCell("sample_id"));
  await editor.valueCell("tissue").focus();
  await method.compose("か", "かん");
  await editor.valueCell("sample_id").click();
  await expect(editor.valueCell("sample_id")).toHoldFocus();
  await expect(editor.valueCell("tissue")).toHoldText("かん");
  await expect(editor.valueCell("sample_id")).toHoldText(other);
  await expect(editor.valueMeter("tissue")).toHaveText("6/300");
  expect(await server.sevenbridges.history()).toEqual([]);
});

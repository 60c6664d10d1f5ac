import type { Page } from "@playwright/test";
import type { EditorPage } from "../pages/editor-page.ts";
import type { HistoryPage } from "../pages/history-page.ts";

// The visible form of stored data as plain values, read from the build that stored it and from every later
// one.

export interface ShownRow {
  readonly key: string;
  readonly state: string;
  readonly typedKey: string;
  readonly value: string;
}

export interface ShownDraft {
  readonly address: string;
  readonly name: string;
  readonly rows: readonly ShownRow[];
}

export interface ShownSubmit {
  readonly outcome: string;
  readonly object: string;
  readonly keys: string;
  readonly reason: string;
}

/** The rows of the sheet, from top to bottom. A cell without the focus is text. */
export async function shownRows(editor: EditorPage): Promise<readonly ShownRow[]> {
  const rows = await editor.grid.locator('[role="row"][data-key]').evaluateAll((elements) =>
    elements.map((row) => {
      const textOf = (kind: string) => {
        const cell = row.querySelector(`[data-cell="${kind}"]`);
        const input = cell?.querySelector("textarea");
        const text = cell?.querySelector("[data-text]");
        if (input) return input.value;
        return text?.getAttribute("data-text") === "empty" ? "" : (text?.textContent ?? "");
      };
      return {
        index: Number(row.getAttribute("aria-rowindex")),
        key: row.getAttribute("data-key") ?? "",
        state: row.getAttribute("data-state") ?? "",
        typedKey: textOf("key"),
        value: textOf("value"),
      };
    }),
  );
  return rows.sort((one, other) => one.index - other.index).map(({ index: _, ...row }) => row);
}

/** The submits of the history, newest first. */
export async function shownSubmits(history: HistoryPage): Promise<readonly ShownSubmit[]> {
  return history.rows.evaluateAll((elements) =>
    elements.map((row) => {
      const cellText = (number: number) => row.querySelector(`td:nth-child(${number})`)?.textContent ?? "";
      return {
        outcome: row.getAttribute("data-outcome") ?? "",
        object: row.querySelector("td a")?.textContent ?? "",
        keys: cellText(4),
        reason: cellText(5),
      };
    }),
  );
}

/** Links of a list on the start page. */
export async function shownLinks(page: Page, region: string): Promise<readonly string[]> {
  return page.getByRole("region", { name: region }).getByRole("link").allInnerTexts();
}

import { cellOf } from "./grid-cells.ts";

/** The part of a grid that a context menu is about. */
export type SheetMenuTarget =
  | { readonly kind: "cell"; readonly rowId: number; readonly columnId: string }
  /** A row by its handle. */
  | { readonly kind: "row"; readonly rowId: number }
  | { readonly kind: "head"; readonly columnId: string };

export type FoundTarget = {
  readonly target: SheetMenuTarget;
  /** The element at which a menu opens, and to which the focus returns. */
  readonly opener: HTMLElement;
};

/** The cell or head that a press or a key within a grid concerns; `undefined` outside of them. */
export function menuTargetAt(origin: EventTarget | null): FoundTarget | undefined {
  if (!(origin instanceof Element)) return undefined;
  const head = origin.closest<HTMLElement>('[role="columnheader"]');
  const columnId = head?.dataset["column"];
  if (head && columnId !== undefined) {
    return { target: { kind: "head", columnId }, opener: head.querySelector("button") ?? head };
  }
  const cell = cellOf(origin) ?? cellOf(origin.closest('[role="gridcell"]')?.querySelector("button") ?? null);
  if (!cell) return undefined;
  const { element: opener, rowId } = cell;
  if (origin.closest("[data-row-handle]")) return { target: { kind: "row", rowId }, opener };
  return { target: { kind: "cell", rowId, columnId: cell.columnId }, opener };
}

import { type ReactNode, useCallback, useEffect, useEffectEvent, useState } from "react";
import type { OpenMenu } from "../menu-button.tsx";
import { type CellAddress, type CellRange, columnsIn, rowsBetween } from "./cell-range.ts";
import { isBeingEdited } from "./cell-session.ts";
import { type FoundTarget, menuTargetAt, type SheetMenuTarget } from "./menu-target.ts";
import type { SheetAccess } from "./sheet-access.ts";
import { watchLongPress } from "./watch-long-press.ts";

export type SheetMenusProps = {
  readonly grid: SheetAccess;
  /** False where the browser's own menu is the better one, as on a link. Without it, every cell and head has a menu of ours. */
  readonly hasMenu?: ((target: SheetMenuTarget) => boolean) | undefined;
  /** The menu of a cell, a row or a column; may be loaded on first use. */
  readonly renderMenu: (target: SheetMenuTarget, menu: OpenMenu) => ReactNode;
};

type Opened = FoundTarget & { readonly at: OpenMenu["at"] };

/**
 * The context menus of a grid: by the right button, the menu key, Shift+F10 and a long press. A cell outside the selection
 * gets the focus first, so that the menu is about it. A cell that is being edited keeps the browser's own menu.
 */
export function SheetMenus({ grid, hasMenu = () => true, renderMenu }: SheetMenusProps) {
  const [opened, setOpened] = useState<Opened>();
  const onClose = useCallback(() => setOpened(undefined), []);

  const open = (event: Event, at: OpenMenu["at"]): boolean => {
    const found = menuTargetAt(event.target);
    if (!found || isBeingEdited(event.target) || !hasMenu(found.target)) return false;
    event.preventDefault();
    aimAt(grid, found);
    setOpened({ ...found, at });
    return true;
  };
  const onContextMenu = useEffectEvent((event: MouseEvent) => {
    open(event, { clientX: event.clientX, clientY: event.clientY });
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(key === "ContextMenu" || (key === "F10" && shiftKey))) return;
    if (open(event, undefined)) event.stopPropagation();
  });
  const onLongPress = useEffectEvent(
    (event: PointerEvent) =>
      !isHandle(event.target) && open(event, { clientX: event.clientX, clientY: event.clientY }),
  );

  useEffect(() => {
    const element = grid.scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    const { signal } = events;
    element.addEventListener("contextmenu", onContextMenu, { signal });
    element.addEventListener("keydown", onKeyDown, { signal });
    watchLongPress(element, onLongPress, signal);
    // The menus are loaded after the grid: tests can see when they are there.
    element.dataset["menus"] = "";
    return () => {
      events.abort();
      delete element.dataset["menus"];
    };
  }, [grid.scroller]);

  return opened ? renderMenu(opened.target, { opener: opened.opener, at: opened.at, onClose }) : null;
}

/** Selects what the menu is about, unless it is selected already. */
function aimAt({ selection, selectable, select, focusCell }: SheetAccess, { target }: FoundTarget): void {
  if (target.kind === "head") return;
  const { range } = selection.getState();
  const [firstColumn] = selectable.columnIds;
  if (target.kind === "row") {
    if (range?.kind === "rows" && range.rowIds.has(target.rowId)) return;
    const at = { rowId: target.rowId, columnId: firstColumn ?? "" };
    focusCell(at.rowId, at.columnId);
    select(rowsBetween(selectable, at, at));
  } else if (!range || !isSelected(range, target)) {
    select(undefined);
    focusCell(target.rowId, target.columnId);
  }
}

/** In a row that is selected as a whole every cell is, also one that holds no text. */
function isSelected(range: CellRange, { rowId, columnId }: CellAddress): boolean {
  const columns = columnsIn(range, rowId);
  return columns.includes(columnId) || (range.kind === "rows" && columns.length > 0);
}

/** A finger on a handle is about to drag it. */
function isHandle(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("[data-range-handle], [data-fill-handle]");
}

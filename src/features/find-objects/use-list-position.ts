import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { objectRefKey } from "#core/object/object-ref.ts";
import { NAME_COLUMN } from "#engine/objects/list-columns.ts";
import { forgetReturn, keepPosition, positionIn } from "#engine/objects/list-positions.ts";
import { listTour } from "#engine/objects/list-tour.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import type { SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { isFolder } from "./object-kind.ts";

type ListPositionOptions = {
  readonly listKey: string;
  readonly objects: readonly ObjectSummary[];
  /** Further rows are on their way, so that the position may be further down. */
  readonly mayGrow: boolean;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly grid: RefObject<SheetGridHandle | null>;
};

/**
 * Brings somebody who comes back to a list to where they were: scrolled as before, with the focus on the object that was
 * opened. Returns what has to hear clicks within the list.
 */
export function useListPosition({ listKey, objects, mayGrow, sheet, grid }: ListPositionOptions) {
  const wanted = useRef(positionIn(listKey));
  useLayoutEffect(() => {
    const scroller = scrollerOf(sheet);
    return () => {
      if (scroller) keepPosition(listKey, { topPx: scroller.scrollTop, leftPx: scroller.scrollLeft });
    };
  }, [listKey, sheet]);

  const count = objects.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with more rows the list can be scrolled further
  useLayoutEffect(() => {
    const scroller = scrollerOf(sheet);
    const position = wanted.current;
    if (!scroller || !position) return;
    scroller.scrollTop = position.topPx;
    scroller.scrollLeft = position.leftPx;
    if (!mayGrow || scroller.scrollTop >= position.topPx - 1) wanted.current = undefined;
  }, [count, mayGrow, sheet]);

  useEffect(() => {
    const returnTo = positionIn(listKey)?.returnTo;
    if (returnTo === undefined) return;
    const rowId = objects.findIndex(({ ref }) => objectRefKey(ref) === returnTo);
    if (rowId < 0 && mayGrow) return;
    forgetReturn(listKey);
    // The row may have to be rendered first, which can't be done within an effect.
    queueMicrotask(() => grid.current?.focusCell(rowId, NAME_COLUMN));
  }, [listKey, objects, mayGrow, grid]);

  return (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-row-id]") : null;
    const object = objects[Number(link?.dataset["rowId"] ?? -1)];
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!object || isElsewhere) return;
    keepPosition(listKey, { returnTo: objectRefKey(object.ref) });
    const refs = objects.filter((each) => !isFolder(each)).map(({ ref }) => ref);
    if (!isFolder(object)) listTour.setState({ tour: { objects: refs, address: location.hash, listKey } });
  };
}

function scrollerOf(sheet: RefObject<HTMLDivElement | null>): HTMLElement | null {
  return sheet.current?.querySelector<HTMLElement>('[role="grid"]') ?? null;
}

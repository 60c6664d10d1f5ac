import { useEffect, useEffectEvent, useState } from "react";
import { createPortal } from "react-dom";
import { Icon } from "../icon.tsx";
import { isBeingEdited } from "./cell-session.ts";
import { cutText } from "./cut-text.ts";
import { cellOf } from "./grid-cells.ts";
import styles from "./large-opener.module.css";
import type { SheetAccess } from "./sheet-access.ts";
import { watchLiveCell } from "./watch-live-cell.ts";

export type LargeOpenerProps = {
  readonly grid: SheetAccess;
  /** The name of the button, with its key. */
  readonly label: string;
  readonly onOpen: (rowId: number, columnId: string) => void;
};

/**
 * Ways from a cell of text to a large editor: Space while the cell has the focus and isn't edited, and a button in the cell
 * while it shows a part of its text only.
 */
export function LargeOpener({ grid, label, onOpen }: LargeOpenerProps) {
  const { scroller, focus } = grid;
  const [cell, setCell] = useState<HTMLElement>();

  const open = (from: EventTarget | null): boolean => {
    const found = cellOf(from);
    if (!found || !isOfText(from)) return false;
    onOpen(found.rowId, found.columnId);
    return true;
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
    if (key !== " " || shiftKey || ctrlKey || metaKey || altKey || isComposing) return;
    if (isBeingEdited(event.target) || !open(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onLive = useEffectEvent((live: HTMLElement | undefined) =>
    setCell(live && cutText(live) !== undefined ? live : undefined),
  );
  const onEdit = useEffectEvent(() => setCell(undefined));

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    element.addEventListener("keydown", onKeyDown, { signal: events.signal });
    watchLiveCell({ scroller, focus }, onLive, events.signal);
    const observer = new MutationObserver(onEdit);
    observer.observe(element, { subtree: true, attributeFilter: ["data-editing"] });
    return () => {
      events.abort();
      observer.disconnect();
    };
  }, [scroller, focus]);

  if (!cell?.isConnected) return null;
  return createPortal(
    <button
      type="button"
      tabIndex={-1}
      className={styles["opener"]}
      aria-label={label}
      title={label}
      // The focus stays in the cell: without it the button would go before it is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => open(cell.querySelector("textarea"))}
    >
      <Icon name="external" />
    </button>,
    cell,
  );
}

function isOfText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement;
}

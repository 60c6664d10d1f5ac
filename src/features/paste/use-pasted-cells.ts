import { useEffect } from "react";
import { clipboardCells } from "#formats/clipboard-cells.ts";
import { clipboardSource, type TableSource } from "#formats/table-source.ts";

/**
 * Hears of several cells that are pasted into the sheet. A single cell's text lands in the cell it was pasted into, by the
 * browser itself where nothing is to be taken off it.
 */
export function usePastedCells(isReadOnly: boolean, onSource: (source: TableSource) => void): void {
  useEffect(() => {
    if (isReadOnly) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      // A paste over a selection of cells has been dealt with.
      if (event.defaultPrevented || !clipboardData || !(target instanceof Element)) return;
      if (!target.closest('[role="grid"]')) return;
      const text = clipboardData.getData("text/plain");
      const html = clipboardData.getData("text/html");
      const cells = clipboardCells({ text, html }, target.matches("[data-editing]"));
      if (cells.kind === "many") {
        event.preventDefault();
        onSource(clipboardSource(text, html));
      } else if (cells.text !== text && target.matches("textarea:not([readonly])")) {
        event.preventDefault();
        // The one way to insert text that the browser's own events and undo know of.
        document.execCommand("insertText", false, cells.text);
      }
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [isReadOnly, onSource]);
}

import { useEffect } from "react";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { clipboardSource, type TableSource } from "#formats/table-source.ts";
import { isPastedManifest } from "./pasted-manifest.ts";

/**
 * Takes a manifest that is pasted into a grid. It listens before the grid does, which would put the cells where the focus
 * is. A paste into the text of a cell that is being edited is left alone.
 */
export function usePastedManifest(
  store: BatchStore,
  isReadOnly: boolean,
  onSource: (source: TableSource) => void,
): void {
  useEffect(() => {
    if (isReadOnly) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (event.defaultPrevented || !clipboardData || !(target instanceof Element)) return;
      if (!target.closest('[role="grid"]') || target.matches("[data-editing]")) return;
      const text = clipboardData.getData("text/plain");
      const html = clipboardData.getData("text/html");
      if (!isPastedManifest(text, html, store.getState().batch)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onSource(clipboardSource(text, html));
    };
    document.addEventListener("paste", onPaste, { capture: true });
    return () => document.removeEventListener("paste", onPaste, { capture: true });
  }, [store, isReadOnly, onSource]);
}

import { useEffect, useState } from "react";
import type { TableSource } from "#formats/table-source.ts";
import { isModalOpen } from "#ui/modals.ts";

/**
 * Takes a file that is dropped anywhere on the page: elsewhere the browser would leave the page and show it. True while
 * one is held over the page.
 */
export function useDroppedFile(isReadOnly: boolean, onSource: (source: TableSource) => void): boolean {
  const [isDropping, setIsDropping] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener(
      "dragover",
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        const isWanted = !isReadOnly && !isModalOpen();
        if (event.dataTransfer) event.dataTransfer.dropEffect = isWanted ? "copy" : "none";
        setIsDropping(isWanted);
      },
      { signal },
    );
    document.addEventListener(
      "dragleave",
      ({ relatedTarget }) => {
        if (!relatedTarget) setIsDropping(false);
      },
      { signal },
    );
    document.addEventListener(
      "drop",
      (event) => {
        setIsDropping(false);
        if (!holdsFile(event)) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file && !isReadOnly && !isModalOpen()) onSource({ kind: "file", file });
      },
      { signal },
    );
    return () => controller.abort();
  }, [isReadOnly, onSource]);
  return isDropping;
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

import { useEffect, useState } from "react";
import { isModalOpen } from "./modals.ts";

/**
 * Takes a file that is dropped anywhere on the page: elsewhere the browser would leave the page and show it. True while
 * one is held over the page.
 */
export function useDroppedFile(isReadOnly: boolean, onFile: (file: File) => void): boolean {
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
        if (file && !isReadOnly && !isModalOpen()) onFile(file);
      },
      { signal },
    );
    return () => controller.abort();
  }, [isReadOnly, onFile]);
  return isDropping;
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

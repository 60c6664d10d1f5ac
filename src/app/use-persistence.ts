import { useEffect } from "react";
import { drafts } from "./workspace.ts";

/**
 * Asks the browser to keep drafts and history, on the first click of a visit after which there is something to keep. A user
 * who was asked once on this device isn't asked by the page again: the settings have a button for it.
 */
export function usePersistence(): void {
  useEffect(() => {
    const onClick = () => {
      if (!drafts.hasKept()) return;
      removeEventListener("click", onClick);
      // Where the code can't be loaded, the settings still have the button.
      void askOnce().catch(() => undefined);
    };
    addEventListener("click", onClick);
    return () => removeEventListener("click", onClick);
  }, []);
}

async function askOnce(): Promise<void> {
  const { askForPersistence, persistence } = await import("#engine/storage/persistent-storage.ts");
  if (persistence.getState().answer === "not-asked") await askForPersistence(navigator.storage);
}

import { useEffect } from "react";
import { askForPersistence, persistence } from "#engine/persistent-storage.ts";
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
      if (persistence.getState().answer === "not-asked") void askForPersistence(navigator.storage);
    };
    addEventListener("click", onClick);
    return () => removeEventListener("click", onClick);
  }, []);
}

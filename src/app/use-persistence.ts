import { useEffect } from "react";
import { drafts } from "./workspace.ts";

/**
 * Asks the browser to keep drafts and history, at the first click of a visit once there is something to keep.
 * The page asks only once per device; after that, the settings have a button for it.
 */
export function usePersistence(): void {
  useEffect(() => {
    const onClick = () => {
      if (!drafts.hasKept()) return;
      removeEventListener("click", onClick);
      // If the code can't be loaded, the button in the settings remains.
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

import { useEffect } from "react";
import { drafts } from "./workspace.ts";

/**
 * Stores drafts whenever the page may be about to close; the browser asks the user when something isn't
 * stored yet.
 */
export function useKeeping(): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === "hidden") drafts.flush();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!drafts.hasUnstored()) return;
      // While the browser shows its question, there is time to store the drafts.
      drafts.flush();
      event.preventDefault();
    };
    addEventListener("blur", drafts.flush);
    addEventListener("pagehide", drafts.flush);
    document.addEventListener("visibilitychange", whenHidden);
    addEventListener("beforeunload", onLeave);
    return () => {
      removeEventListener("blur", drafts.flush);
      removeEventListener("pagehide", drafts.flush);
      document.removeEventListener("visibilitychange", whenHidden);
      removeEventListener("beforeunload", onLeave);
    };
  }, []);
}

import { useEffect } from "react";
import { drafts } from "./workspace.ts";

/** Drafts are stored whenever the page may be about to go, and the browser asks where something isn't stored yet. */
export function useKeeping(): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === "hidden") drafts.flush();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!drafts.hasUnstored()) return;
      // While the question is asked there is time enough to store it.
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

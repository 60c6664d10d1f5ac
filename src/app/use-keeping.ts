import { useEffect } from "react";
import { addKeeper, flushKeepers, hasUnstored } from "./keepers.ts";
import { drafts } from "./workspace.ts";

addKeeper(drafts);

/**
 * Stores drafts whenever the page may be about to close; the browser asks the user when something isn't
 * stored yet.
 */
export function useKeeping(): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === "hidden") flushKeepers();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!hasUnstored()) return;
      // While the browser shows its question, there is time to store the drafts.
      flushKeepers();
      event.preventDefault();
    };
    addEventListener("blur", flushKeepers);
    addEventListener("pagehide", flushKeepers);
    document.addEventListener("visibilitychange", whenHidden);
    addEventListener("beforeunload", onLeave);
    return () => {
      removeEventListener("blur", flushKeepers);
      removeEventListener("pagehide", flushKeepers);
      document.removeEventListener("visibilitychange", whenHidden);
      removeEventListener("beforeunload", onLeave);
    };
  }, []);
}

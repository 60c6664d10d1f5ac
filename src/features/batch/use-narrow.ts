import { useSyncExternalStore } from "react";

const query = matchMedia("(max-width: 640px)");

/** Is the window too narrow for a sheet with full names? */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(onChange: () => void): () => void {
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

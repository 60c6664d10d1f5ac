import { useSyncExternalStore } from "react";

/** Is the window too narrow for a sheet with full names? */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrowWindow().matches);
}

function subscribe(onChange: () => void): () => void {
  const query = narrowWindow();
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function narrowWindow(): MediaQueryList {
  return matchMedia("(max-width: 640px)");
}

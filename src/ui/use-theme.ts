import { useSyncExternalStore } from "react";
import { getTheme, setTheme, subscribeTheme, type Theme } from "./theme.ts";

/** The chosen theme, and the function to choose another one. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribeTheme, getTheme), setTheme];
}

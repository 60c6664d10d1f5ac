/** The page's colours: those of the system, or a forced choice. */
export type Theme = "system" | "light" | "dark";

const STORAGE_KEY = "theme";

const listeners = new Set<() => void>();

/** The theme is also kept in memory, because storage may be blocked. */
let current: Theme = storedTheme();

export function getTheme(): Theme {
  return current;
}

/** Applies a theme at once, and stores it for the next visit if the browser allows it. */
export function setTheme(theme: Theme): void {
  current = theme;
  try {
    if (theme === "system") localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage is blocked, so the theme lasts until the page is closed.
  }
  applyTheme();
  for (const listener of listeners) listener();
}

/** Applies the chosen theme. Call it before the first render. */
export function applyTheme(): void {
  const { dataset } = document.documentElement;
  if (current === "system") delete dataset["theme"];
  else dataset["theme"] = current;
}

/** Calls `listener` at every change, even one of another tab. Returns a function that unsubscribes. */
export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) addEventListener("storage", followOtherTab);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", followOtherTab);
  };
}

function followOtherTab({ key }: StorageEvent): void {
  if (key !== STORAGE_KEY && key !== null) return;
  current = storedTheme();
  applyTheme();
  for (const listener of listeners) listener();
}

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}

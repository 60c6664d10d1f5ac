/** What the page looks like: as the system does, or forced. */
export type Theme = "system" | "light" | "dark";

const STORAGE_KEY = "theme";

const listeners = new Set<() => void>();

/** Kept here too, since storage may be blocked. */
let current: Theme = storedTheme();

export function getTheme(): Theme {
  return current;
}

/** Chooses a theme, shows it at once and keeps it for the next visit where the browser lets us. */
export function setTheme(theme: Theme): void {
  current = theme;
  try {
    if (theme === "system") localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Blocked storage: it holds until the page is left.
  }
  applyTheme();
  for (const listener of listeners) listener();
}

/** Shows the chosen theme. Call it before the first render. */
export function applyTheme(): void {
  const { dataset } = document.documentElement;
  if (current === "system") delete dataset["theme"];
  else dataset["theme"] = current;
}

/** Tells of every change, another tab's included. Gives back how to stop. */
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

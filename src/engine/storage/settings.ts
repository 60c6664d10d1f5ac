import { createStore } from "zustand/vanilla";
import { NEAR_PERCENT } from "#core/object/limits.ts";

/** How somebody likes to work, on this device. The theme is the page's own (src/ui/theme.ts). */
export type Settings = {
  readonly isCompact: boolean;
  /** From which share of a limit on a byte counter warns. */
  readonly nearPercent: number;
  /** Keys that are removed have to be confirmed in the review, too. */
  readonly confirmsRemovals: boolean;
  /** As in src/messages/language.ts; undefined is as the browser has it. */
  readonly language: string | undefined;
  /** How much of the window the preview takes, in percent; undefined is as delivered. */
  readonly previewShare: number | undefined;
};

/** The shares of the window that the preview may have, in percent. */
export const PREVIEW_SHARES = { from: 20, first: 31, to: 70 } as const;

const STORAGE_KEY = "settings";
const AS_DELIVERED: Settings = {
  isCompact: false,
  nearPercent: NEAR_PERCENT,
  confirmsRemovals: false,
  language: undefined,
  previewShare: undefined,
};

export const settings = createStore<Settings>(() => settingsFromText(storedText()));

/** Holds at once, and for the next visit where the browser lets us. */
export function changeSettings(change: Partial<Settings>): void {
  settings.setState(change);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings.getState()));
  } catch {
    // Blocked or full storage: they hold until the page is left.
  }
}

/** Has other tabs' changes hold here too. Call it once, at the start. */
export function followSettings(): void {
  addEventListener("storage", ({ key }) => {
    if (key === STORAGE_KEY || key === null) settings.setState(settingsFromText(storedText()));
  });
}

/** What was stored, by this version or another one: each setting that can't be read is as delivered. */
export function settingsFromText(text: string): Settings {
  try {
    const stored: Partial<Record<keyof Settings, unknown>> = JSON.parse(text) ?? {};
    const { isCompact, nearPercent, confirmsRemovals, language, previewShare } = stored;
    const isPercent = typeof nearPercent === "number" && nearPercent >= 1 && nearPercent <= 100;
    return {
      isCompact: isCompact === true,
      nearPercent: isPercent ? nearPercent : NEAR_PERCENT,
      confirmsRemovals: confirmsRemovals === true,
      language: typeof language === "string" ? language : undefined,
      previewShare: isShare(previewShare) ? previewShare : undefined,
    };
  } catch {
    return AS_DELIVERED;
  }
}

function isShare(stored: unknown): stored is number {
  return typeof stored === "number" && stored >= PREVIEW_SHARES.from && stored <= PREVIEW_SHARES.to;
}

function storedText(): string {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? "{}";
  } catch {
    return "{}";
  }
}

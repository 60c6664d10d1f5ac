import { createStore } from "zustand/vanilla";
import { NEAR_PERCENT } from "#core/object/limits.ts";

/** The user's settings on this device. The theme is stored by the page itself (src/ui/theme.ts). */
export type Settings = {
  readonly isCompact: boolean;
  /** The share of a limit, in per cent, from which a byte counter warns. */
  readonly nearPercent: number;
  /** True when removed keys must be confirmed in the review. */
  readonly confirmsRemovals: boolean;
  /** A language of src/messages/language.ts; undefined follows the browser. */
  readonly language: string | undefined;
};

const STORAGE_KEY = "settings";
const AS_DELIVERED: Settings = {
  isCompact: false,
  nearPercent: NEAR_PERCENT,
  confirmsRemovals: false,
  language: undefined,
};

export const settings = createStore<Settings>(() => settingsFromText(storedText()));

/** Changes settings at once, and for the next visit if the browser can store them. */
export function changeSettings(change: Partial<Settings>): void {
  settings.setState(change);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings.getState()));
  } catch {
    // Storage is blocked or full, so the settings last until the page is closed.
  }
}

/** Applies changes of other tabs here too. Call it once, at the start. */
export function followSettings(): void {
  addEventListener("storage", ({ key }) => {
    if (key === STORAGE_KEY || key === null) settings.setState(settingsFromText(storedText()));
  });
}

/** Reads stored settings of this or another version. A setting that can't be read gets its default. */
export function settingsFromText(text: string): Settings {
  try {
    const { isCompact, nearPercent, confirmsRemovals, language }: Partial<Record<keyof Settings, unknown>> =
      JSON.parse(text) ?? {};
    const isPercent = typeof nearPercent === "number" && nearPercent >= 1 && nearPercent <= 100;
    return {
      isCompact: isCompact === true,
      nearPercent: isPercent ? nearPercent : NEAR_PERCENT,
      confirmsRemovals: confirmsRemovals === true,
      language: typeof language === "string" ? language : undefined,
    };
  } catch {
    return AS_DELIVERED;
  }
}

function storedText(): string {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? "{}";
  } catch {
    return "{}";
  }
}

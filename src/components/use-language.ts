import { useSyncExternalStore } from "react";
import { settings } from "#engine/storage/settings.ts";
import {
  firstKnownLanguage,
  isLanguage,
  type Language,
  language,
  onLanguageChange,
  speak,
} from "#messages/language.ts";

/** The chosen language, or else the browser's. */
export function wantedLanguage(chosen = settings.getState().language): Language {
  return isLanguage(chosen) ? chosen : firstKnownLanguage(navigator.languages);
}

/**
 * Switches to the wanted language and declares it in the document. Rejects when its texts can't be loaded.
 */
export async function speakWanted(): Promise<void> {
  await speak(wantedLanguage());
  document.documentElement.lang = language();
}

/**
 * The current language. A component that uses it as a React key renders all its texts anew after a change.
 */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, language);
}

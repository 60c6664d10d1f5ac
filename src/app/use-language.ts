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

/** The one that was chosen, or else the browser's. */
export function wantedLanguage(chosen = settings.getState().language): Language {
  return isLanguage(chosen) ? chosen : firstKnownLanguage(navigator.languages);
}

/** Speaks the wanted language from now on, and says so in the document. Rejects when its texts can't be fetched. */
export async function speakWanted(): Promise<void> {
  await speak(wantedLanguage());
  document.documentElement.lang = language();
}

/** The language that is spoken: a component that gives it to its page as a key has all of it said anew. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, language);
}

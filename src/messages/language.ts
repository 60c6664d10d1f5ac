import type { MessageTable } from "./message-table.ts";

/** Each language's own name, as its speakers look for it in a list. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

export type Language = keyof typeof LANGUAGES;

/** A language's compiled messages, by topic. */
type Catalogue = Readonly<Record<string, MessageTable>>;

/** English comes with the code that uses it; every other language is one file, fetched when it is chosen. */
const loaders: Readonly<Record<Exclude<Language, "en">, () => Promise<Catalogue>>> = {
  de: async () => (await import("./compiled/de.ts")).german,
};

let spoken: { readonly language: Language; readonly catalogue?: Catalogue } = { language: "en" };
const listeners = new Set<() => void>();

export function language(): Language {
  return spoken.language;
}

/** The texts of the current language; undefined for English. */
export function translations(): Catalogue | undefined {
  return spoken.catalogue;
}

/** The first of the wanted languages (BCP 47: `de-CH`) that is available; English if none is. */
export function firstKnownLanguage(wanted: readonly string[]): Language {
  const bare = wanted.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return bare.find(isLanguage) ?? "en";
}

export function isLanguage(text: unknown): text is Language {
  return typeof text === "string" && Object.hasOwn(LANGUAGES, text);
}

/** Switches the language. Rejects when its texts can't be loaded, and keeps the current one. */
export async function speak(chosen: Language): Promise<void> {
  if (chosen === spoken.language) return;
  spoken = chosen === "en" ? { language: chosen } : { language: chosen, catalogue: await loaders[chosen]() };
  for (const listener of listeners) listener();
}

/**
 * Subscribes to language changes, in the form that `useSyncExternalStore` needs. Returns a function that
 * unsubscribes.
 */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

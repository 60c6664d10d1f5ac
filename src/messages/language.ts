import type { Catalogue } from "./catalogue.ts";

/** Each in its own words, as one looks for it in a list. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

export type Language = keyof typeof LANGUAGES;

/** English comes with the code that says it; every other language is one file, fetched when it is chosen. */
const loaders: Readonly<Record<Exclude<Language, "en">, () => Promise<Catalogue>>> = {
  de: async () => (await import("./de/catalogue.ts")).german,
};

let spoken: { readonly language: Language; readonly catalogue?: Catalogue } = { language: "en" };
const listeners = new Set<() => void>();

export function language(): Language {
  return spoken.language;
}

/** Undefined for English. */
export function translations(): Catalogue | undefined {
  return spoken.catalogue;
}

/** The first of somebody's languages (BCP 47: `de-CH`) that there is; English where there is none of them. */
export function firstKnownLanguage(wanted: readonly string[]): Language {
  const bare = wanted.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return bare.find(isLanguage) ?? "en";
}

export function isLanguage(text: unknown): text is Language {
  return typeof text === "string" && Object.hasOwn(LANGUAGES, text);
}

/** Rejects when the language's texts can't be fetched; the one spoken until then goes on. */
export async function speak(chosen: Language): Promise<void> {
  if (chosen === spoken.language) return;
  spoken = chosen === "en" ? { language: chosen } : { language: chosen, catalogue: await loaders[chosen]() };
  for (const listener of listeners) listener();
}

/** In the shape that `useSyncExternalStore` wants. Returns how to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

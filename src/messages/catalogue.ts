import type { english } from "./en/catalogue.ts";

/** The texts themselves are part of the type: the variables of each message are read from them (message-values.ts). */
export type English = typeof english;

export type Room = keyof English;

/** A room in another language: a message for each id. Its variables are compared by catalogue.test.ts. */
export type Translation<Name extends Room> = { readonly [Id in keyof English[Name]]: string };

export type Catalogue = { readonly [Name in Room]: Translation<Name> };

import type { english } from "./en/catalogue.ts";

/**
 * The literal texts are part of this type, since message-values.ts reads the variables of each message from
 * them.
 */
export type English = typeof english;

export type Room = keyof English;

/** A room in another language, with a text for each id. catalogue.test.ts compares the variables. */
export type Translation<Name extends Room> = { readonly [Id in keyof English[Name]]: string };

export type Catalogue = { readonly [Name in Room]: Translation<Name> };

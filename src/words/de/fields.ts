import type { Translation } from "../catalogue.ts";

export const fields: Translation<"fields"> = {
  "seen-on": `{ $objectCount ->
      [one] an { $seenOn } von { $objectCount } Objekt
     *[other] an { $seenOn } von { $objectCount } Objekten
    }`,
  suggestions: `{ $count ->
      [one] { $count } Vorschlag. Mit Pfeil nach unten wählen.
     *[other] { $count } Vorschläge. Mit Pfeil nach unten wählen.
    }`,
  "suggested-keys": "Vorgeschlagene Schlüssel",
  "suggested-values": "Vorgeschlagene Werte von { $key }",
  rename: "{ $key } in { $standardKey } umbenennen",
};

import type { Translation } from "../catalogue.ts";

export const copies: Translation<"copies"> = {
  copies: "Kopien",
  edited: "Bearbeitet wird die Kopie in { $project }. Weitere gibt es in",
  compare: "Kopien vergleichen",
  describing: "Jede Kopie wird beschrieben…",
  comparison: "Vergleich",
  key: "Schlüssel",
  "this-one": "{ $project } (diese hier)",
  alike: "Alle { $copies } Kopien sind gleich: { $same } Schlüssel ohne Unterschied.",
  "one-differs":
    "1 Schlüssel unterscheidet sich, { $same } Schlüssel ohne Unterschied in allen { $copies } Kopien. Gerade eben beschrieben.",
  "some-differ":
    "{ $differing } Schlüssel unterscheiden sich, { $same } Schlüssel ohne Unterschied in allen { $copies } Kopien. Gerade eben beschrieben.",
};

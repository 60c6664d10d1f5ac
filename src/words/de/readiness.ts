import type { Translation } from "../catalogue.ts";

export const readiness: Translation<"readiness"> = {
  "read-only": "Nur lesbar",
  locked: "Hier nur lesbar",
  "too-many-after": `{ $pairs ->
      [one] { $pairs } Paar nach diesem Schreiben, { $pairLimit } passen
     *[other] { $pairs } Paare nach diesem Schreiben, { $pairLimit } passen
    }`,
  "nothing-to-send": "Noch keine Änderungen",
};

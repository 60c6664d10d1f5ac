import type { Translation } from "../catalogue.ts";

export const notices: Translation<"notices"> = {
  "nothing-here": "Hier ist nichts",
  "nothing-sent": "Nichts wurde gesendet, und kein Entwurf berührt.",
  "go-to-start": "Zum Anfang",
  update: "Eine neuere Version von Redescribe ist da. Was getippt wurde, bleibt erhalten.",
  reload: "Neu laden",
  later: "Später",
};

import type { Translation } from "../catalogue.ts";

export const codePoints: Translation<"codePoints"> = {
  "code-points": "Codepunkte",
  "what-they-are": "Jedes abweichende Zeichen mit seiner Nummer in Unicode anzeigen",
};

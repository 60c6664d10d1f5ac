import type { Translation } from "../catalogue.ts";

export const token: Translation<"token"> = {
  needed:
    "Die Plattform nimmt das Token nicht mehr an. Der Entwurf bleibt, wie er ist; mit einem neuen Token geht es von hier aus weiter.",
  "kept-in-memory": "Steht nur im Arbeitsspeicher dieser Seite und ist weg, wenn sie geschlossen wird.",
  "needed-by-gateway":
    "Der lokale Server hat kein Token, das die Plattform annimmt: Tokens stehen nur in seinem Arbeitsspeicher und sind nach einem Neustart weg. Der Entwurf bleibt, wie er ist; mit einem Token geht es von hier aus weiter.",
  "kept-in-gateway": "Geht an den lokalen Server und bleibt in dessen Arbeitsspeicher, bis er endet.",
  missing: "Ein Token eingeben oder einfügen.",
  "refused-too": "Auch dieses Token nimmt die Plattform nicht an.",
  "not-tried": "Das Token ließ sich nicht ausprobieren: { $title }. { $next }",
  "of-another-account": "Diese Arbeit hat { $expected } begonnen; das Token gehört { $found }.",
  token: "Token",
  "go-on": "Weiter",
  "go-on-as": "Weiter als { $name }",
};

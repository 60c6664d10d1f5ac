import type { Translation } from "../catalogue.ts";

export const session: Translation<"session"> = {
  "gateway-locked":
    'Das Gateway verlangt den Sitzungscode: die Adresse öffnen, die beim Start ausgegeben wurde ("With your platforms"), oder sie hier einfügen.',
  "session-code": "Sitzungscode",
  "no-session-code": "Das ist keine solche Adresse und kein solcher Code.",
  "session-refused": "Das Gateway kennt diesen Code nicht. Nach einem Neustart gibt es einen neuen.",
  "open-gateway": "Gateway öffnen",
};

import type { Translation } from "../catalogue.ts";

export const session: Translation<"session"> = {
  "gateway-locked":
    'Das Gateway kennt diese Seite nicht. Es lässt eine Seite mit einem Einmalcode ein: Der Server gibt ihn in seinem Terminal aus ("With your platforms"), und er gilt eine Minute lang. Den Link in diesem Browser öffnen oder hier einfügen.',
  "session-code": "Sitzungscode",
  "open-gateway": "Gateway öffnen",
  "print-code": "Neuen Code im Terminal ausgeben",
  printed:
    "Der Server hat in seinem Terminal einen neuen Link ausgegeben. Innerhalb einer Minute in diesem Browser öffnen, hier einfügen oder in die Adressleiste einfügen.",
  "too-often":
    "Der Server hat in der letzten Minute mehrere Codes ausgegeben. Den letzten aus dem Terminal verwenden oder es in einer Minute erneut versuchen.",
  "not-printed":
    "Der Server ist nicht erreichbar, deshalb gibt es keinen neuen Code. Den Server neu starten und es erneut versuchen.",
  "not-let-in": "Das Gateway hat diese Seite nicht eingelassen",
  "close-notice": "Schließen",
  unfit:
    'Das ist weder ein Code noch ein Link mit einem Code. Den ganzen Link kopieren, der hinter "With your platforms" steht.',
  "code-unknown":
    "Das Gateway kennt diesen Code nicht. Wurde der Server neu gestartet, einen seitdem ausgegebenen Link verwenden. Die Entwürfe bleiben erhalten.",
  "code-used":
    "Dieser Code wurde schon verwendet; jeder gilt nur für eine Seite. Wer ihn nicht selbst verwendet hat, sollte den Server neu starten. Andernfalls einen neuen Code ausgeben lassen. Die Entwürfe bleiben erhalten.",
  "code-expired":
    "Dieser Code ist abgelaufen; jeder gilt eine Minute lang. Einen neuen Code ausgeben lassen und den Link gleich öffnen. Die Entwürfe bleiben erhalten.",
  "no-gateway":
    "Der lokale Server ist nicht erreichbar, der Code wurde deshalb nicht verwendet. Den Server neu starten und den Link öffnen, den er ausgibt. Die Entwürfe bleiben erhalten.",
};

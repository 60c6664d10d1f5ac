import type { Translation } from "../catalogue.ts";

export const submission: Translation<"submission"> = {
  "checking-again": "Vor dem nächsten Senden wird noch einmal geprüft …",
  checking: "Es wird geprüft, ob das Objekt noch so ist wie angezeigt …",
  "writing-down": "Auf diesem Gerät wird festgehalten, was gleich gesendet wird …",
  sending: "Wird gesendet …",
  "reading-back": "Was jetzt da ist, wird zurückgelesen …",
  "reading-back-unanswered": "Keine Antwort, auf die Verlass ist. Was jetzt da ist, wird zurückgelesen …",
  paused: "Die Plattform will erst in { $duration } wieder gefragt werden. Bis dahin wird nichts gesendet.",
  "wait-back-off": "Das ist fehlgeschlagen; nach einer Pause wird es noch einmal versucht.",
  "wait-asked": "Die Plattform will, dass gewartet wird. Bis dahin wird ihr nichts gesendet.",
  "wait-catching-up": "Die Plattform hat es angenommen und zeigt die Änderung noch nicht.",
  "wait-refused": "Die Plattform hat es abgelehnt. Noch ein Blick zeigt, ob trotzdem etwas geändert wurde.",
  "wait-stale":
    "Die Plattform zeigt einen älteren Stand als den durchgesehenen. Es wird noch einmal nachgesehen.",
  "wait-settling":
    "Die Schreibanfrage scheint verloren; sie kann noch ankommen. Es wird noch einmal nachgesehen.",
  "wait-maintenance": "Die Plattform ist in Wartung. Von Zeit zu Zeit wird nachgesehen.",
  "stop-unknown":
    "Ohne weiteres Warten bleibt offen, ob gespeichert wurde; der Verlauf kann es später herausfinden.",
  "stop-refused": "Ohne weiteres Warten bleibt das Objekt, wie es ist; der Entwurf bleibt erhalten.",
  "refused-conflict": "Abgelehnt: Laut Plattform wurde das Objekt inzwischen geändert",
  "nothing-to-send": "Das Objekt hat schon alles davon: Es musste nichts gesendet werden.",
  "answer-lost-carried-out": "Die Antwort ging verloren; das Zurücklesen zeigt, dass geschrieben wurde.",
  "answer-lost": "Die Antwort ging verloren; das hier hat das Zurücklesen ergeben.",
  "nothing-sent": "Es wurde nichts gesendet.",
  "refused-unchanged":
    "Es wurde gesendet; die Plattform hat es abgelehnt, und das Zurücklesen zeigt nichts davon.",
  "sent-unchanged": "Es wurde gesendet; das Zurücklesen zeigt, dass nichts geändert wurde.",
  "sent-refused":
    "Es wurde gesendet; die Plattform hat es abgelehnt und danach kein solches Objekt mehr zum Zurücklesen gehabt.",
  "refused-carried-out":
    "{ $error }. Die Plattform hat es abgelehnt, und das Zurücklesen zeigt, dass trotzdem geschrieben wurde.",
  "refused-changed":
    "{ $error }. Die Plattform hat es abgelehnt, und doch hat sich etwas geändert: durch diese Anfrage oder inzwischen durch jemand anderen.",
  "refused-unread":
    "{ $error }. Die Plattform hat es abgelehnt, und das Objekt ließ sich nicht zurücklesen: Ob etwas geändert wurde, ist nicht bekannt.",
  "found-nothing-yet": "Bisher ist nichts davon da.",
  "looks-to-come":
    "Das Objekt wird 1 und 5 Minuten nach dem Ende noch einmal gelesen; dann steht hier und im Verlauf, wie es ausging, auch nach einem Neuladen. Inzwischen kann weiter bearbeitet werden.",
  "no-looks-to-come":
    "Im Verlauf dieses Geräts steht es nicht: in ein paar Minuten zurücklesen, und zwar vor dem Verlassen der Seite.",
  "earlier-send-out":
    "Ein früherer Versuch, dessen Antwort verloren ging, kann noch ankommen. Das Objekt wird 1 und 5 Minuten nach dem Ende noch einmal gelesen.",
  "came-late": "Die Antwort ging verloren. Späteres Lesen zeigt, dass geschrieben wurde.",
  replaced:
    "Eine frühere eigene Anfrage kam verspätet an und hat ersetzt, was jemand anders dort eingetragen hatte: { $keys }. Das Rückgängigmachen der Absendung stellt es zur Durchsicht wieder her.",
  "written-again":
    "Das Objekt wurde nach der Bestätigung noch einmal geschrieben und hat dieselben Werte: Eine frühere eigene Anfrage kam verspätet an. Hatte inzwischen jemand anders einen dieser Schlüssel geändert, so wurde das ersetzt.",
  "changed-later":
    "Die Plattform hat gespeichert, was gesendet wurde, und jemand hat es geändert, bevor es zurückgelesen wurde: { $keys }.",
  "journal-full":
    "Was gesendet werden soll, wird zuerst auf diesem Gerät festgehalten, und dort ist kein Platz mehr.",
  "journal-broken":
    "Was gesendet werden soll, wird zuerst auf diesem Gerät festgehalten, und dessen Speicher funktioniert im Moment nicht.",
  "not-sent-again": "Es wurde nicht noch einmal gesendet; ein früherer Versuch kam nicht an.",
  "make-room": "Platz schaffen oder den Speicher freigeben, dann noch einmal absenden.",
  "report-downloaded": "Im Verlauf dieses Geräts steht es nicht; der Bericht ist heruntergeladen.",
  "not-in-history":
    "Das ließ sich nicht in den Verlauf dieses Geräts schreiben: Wird der Bericht gebraucht, ihn vor dem Verlassen der Seite herunterladen.",
  "not-removed": `{ $count ->
      [one] Nicht entfernt: { $keys }. { $mode } entfernt auf dieser Plattform keinen Schlüssel; er hat, was er hatte, und bleibt im Entwurf zum Entfernen vorgemerkt.
     *[other] Nicht entfernt: { $keys }. { $mode } entfernt auf dieser Plattform keine Schlüssel; sie haben, was sie hatten, und bleiben im Entwurf zum Entfernen vorgemerkt.
    }`,
  "remove-by-replace": "{ $count } Schlüssel mit PUT entfernen …",
  "remove-by-replace-what":
    'Wählt "Alles ersetzen (PUT)", behält unberührte Schlüssel und öffnet die Durchsicht. Vor dem Absenden geht nichts hinaus.',
  details: "Details",
  dismiss: "Ergebnis ausblenden",
  "reason-was": "Grund: { $reason }",
  "read-back-now": "Jetzt zurücklesen",
  "still-not-described":
    "Es lässt sich noch immer nicht beschreiben. Nach einer Weile noch einmal versuchen.",
};

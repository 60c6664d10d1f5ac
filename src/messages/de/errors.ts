import type { Translation } from "../catalogue.ts";

export const errors: Translation<"errors"> = {
  "title-unauthorized": "Das Token wird nicht angenommen",
  "next-unauthorized": "Die Verbindung prüfen: Das Token kann vertippt, widerrufen oder abgelaufen sein.",
  "title-forbidden": "Das Konto darf das nicht",
  "next-forbidden": "Um mehr Rechte im Projekt bitten oder ein anderes Konto verwenden.",
  "title-not-found": "Das Objekt gibt es nicht, oder dieses Konto kann es nicht sehen",
  "next-not-found": "Die ID und das Projekt prüfen.",
  "title-conflict": "Das Objekt ist in einem Zustand, der das nicht zulässt",
  "next-conflict": "Es neu beschreiben und die Änderungen noch einmal durchsehen.",
  "title-invalid": "Die Plattform nimmt nicht an, was gesendet wurde",
  "next-invalid": "Die Meldung der Plattform lesen, den Entwurf ändern und noch einmal absenden.",
  "next-invalid-read":
    "Die Meldung der Plattform lesen, nachsehen, wonach gefragt wurde, und von vorn anfangen.",
  "title-too-many-requests": "Die Plattform verlangt weniger Anfragen",
  "next-too-many-requests": "Etwas warten, dann noch einmal versuchen.",
  "title-unavailable": "Die Plattform ist im Moment nicht verfügbar",
  "next-unavailable": "In ein paar Minuten noch einmal versuchen.",
  "title-unreachable": "Die Plattform ist nicht erreichbar",
  "next-unreachable": "Das Netzwerk prüfen, dann noch einmal versuchen.",
  "title-unexpected-answer": "Die Antwort der Plattform ist nicht verständlich",
  "next-unexpected-answer": "Noch einmal versuchen. Bleibt es so, die Adresse der Verbindung prüfen.",
  "title-name-not-found": "Der Name der Plattform ist in diesem Netzwerk nicht bekannt",
  "next-name-not-found": "Die Adresse der Verbindung und das Netzwerk prüfen.",
  "title-connection-refused": "Die Plattform weist Verbindungen ab",
  "next-connection-refused":
    "Die Adresse der Verbindung prüfen oder es in ein paar Minuten noch einmal versuchen.",
  "title-connect-timeout": "Die Plattform ist nicht rechtzeitig zu erreichen",
  "next-connect-timeout": "Das Netzwerk und seine Firewall prüfen, dann noch einmal versuchen.",
  "title-certificate": "Das Zertifikat der Plattform ist nicht gültig",
  "next-certificate":
    "Nicht weitermachen: Jemand könnte dazwischenstehen. Bei denen nachfragen, die das Netzwerk oder die Plattform betreiben.",
  "title-blocked-address":
    "Der Name der Plattform führt zu einer Adresse auf diesem Rechner oder in diesem Netzwerk",
  "next-blocked-address": "Dorthin sendet das Gateway nichts. Die Adresse der Verbindung prüfen.",
  "title-no-token": "Das Gateway hat kein Token für diese Verbindung",
  "next-no-token":
    "Es noch einmal eingeben: Tokens stehen nur im Arbeitsspeicher und sind nach einem Neustart weg.",
  "title-no-session": "Das Gateway kennt diese Seite nicht",
  "next-no-session":
    'Es wurde neu gestartet, oder diese Seite wurde neu geladen. Einen Link mit einem Einmalcode öffnen ("With your platforms" im Terminal des Servers) oder einen neuen ausgeben lassen.',
  "title-object-busy": "Jemand anderes schreibt dieses Objekt gerade über dasselbe Gateway",
  "next-object-busy": "Gleich noch einmal versuchen: Es wird vorher neu angesehen.",
  "title-check-expired": "Mehrmals hintereinander lagen zwischen Prüfung und Schreiben mehr als 2 Sekunden",
  "next-check-expired":
    "In dieser Zeit hätte jemand anderes das Objekt ändern können. Diesen Tab im Vordergrund und das Gerät wach halten, dann noch einmal absenden: Das Objekt wird vorher neu geprüft. Der Entwurf bleibt erhalten.",
  "title-other-build": "Diese Seite hat eine andere Version als ihr Gateway",
  "next-other-build":
    "Über Versionen hinweg wird nichts geschrieben. Neu laden; der Entwurf bleibt erhalten.",
  "title-no-gateway": "Der lokale Server wurde beendet oder ist nicht erreichbar",
  "next-no-gateway": "Ihn neu starten (npm start). Der Entwurf bleibt auf diesem Gerät erhalten.",
  "title-busy": "Der lokale Server ist ausgelastet",
  "next-busy": "In einem Moment noch einmal versuchen.",
  "title-too-large": "Die Antwort der Plattform ist zu groß, um gelesen zu werden",
  "next-too-large":
    "Das Objekt mit den Werkzeugen der Plattform verkleinern, indem lange Paare entfernt werden; eine Liste wird mit weniger Spalten kleiner.",
  mebibytes: "{ $size } MiB",
  "size-declared": "Die Antwort hat mindestens { $size }; gelesen werden höchstens { $limit }.",
  "size-over": "Die Antwort hat mehr als { $limit }, und mehr wird nicht gelesen.",
  "nothing-sent": "Es wurde nichts gesendet.",
  "sent-refused": "Gesendet und abgelehnt: Es wurde nichts geändert.",
  "sent-unclear": "Gesendet, aber die Antwort sagt nicht, ob es ausgeführt wurde.",
  "maybe-sent": "Vielleicht wurde es gesendet, und vielleicht auch ausgeführt.",
  "only-asked": "Gesendet wurde nur eine Abfrage: Es wurde nichts geändert.",
  "describe-first": "Vor dem nächsten Absenden das Objekt neu beschreiben. Der Entwurf bleibt erhalten.",
  "after-the-pause":
    "Sie verlangt eine Pause: Die Restzeit steht oben auf der Seite. Danach noch einmal versuchen.",
  "platform-says": "Die Plattform meldet { $said }",
};

import type { Translation } from "../catalogue.ts";

export const drafts: Translation<"drafts"> = {
  "drafts-here": "Entwürfe auf diesem Gerät",
  "list-failed":
    "Die Entwürfe auf diesem Gerät können gerade nicht gelesen werden. Keiner wurde angerührt; für einen neuen Versuch die Seite neu laden.",
  nameless: "Entwurf { $id }",
  changes: `{ $count ->
      [one] { $count } Änderung
     *[other] { $count } Änderungen
    }`,
  "listed-newer-format": "Von einer neueren Version dieser Seite geschrieben",
  "listed-damaged": "Beschädigt: lässt sich nicht öffnen",
  download: "Herunterladen",
  "download-of": "Den Entwurf von { $name } herunterladen",
  discard: "Verwerfen",
  "discard-of": "Den Entwurf von { $name } verwerfen",
  discarded:
    "Der Entwurf von { $name } wurde verworfen. Er lässt sich zurückholen, bis diese Seite geschlossen oder neu geladen wird.",
  "undo-discard": "Entwurf zurückholen",
  "in-use": `{ $deed ->
      [opened] Der Entwurf von { $name } wird gerade in einem anderen Tab bearbeitet. Nichts wurde geöffnet.
     *[discarded] Der Entwurf von { $name } wird gerade in einem anderen Tab bearbeitet. Nichts wurde verworfen.
    }`,
  "of-other-accounts": "Von anderen Konten: { $drafts }. Um sie zu sehen, oben das Konto wählen.",
  "drafts-of": `{ $count ->
      [one] { $count } Entwurf von { $account }
     *[other] { $count } Entwürfe von { $account }
    }`,
  "draft-file": "Entwurfsdatei",
  "open-file": "Entwurfsdatei öffnen…",
  "file-newer-format":
    "Dieser Entwurf wurde von einer neueren Version dieser Seite geschrieben; diese hier kann ihn nicht öffnen.",
  "file-damaged": "Diese Datei ist kein Entwurf, oder sie ist beschädigt. Nichts wurde geöffnet.",
  "unreadable-newer-format":
    "Ein Entwurf dieses Objekts wurde von einer neueren Version dieser Seite geschrieben; diese hier kann ihn nicht öffnen. Er bleibt, wie er ist: die Seite neu laden oder den Entwurf herunterladen.",
  "unreadable-damaged":
    "Ein Entwurf dieses Objekts ist beschädigt und lässt sich nicht öffnen. Er bleibt, wie er ist; heruntergeladen zeigt er, was darin steht.",
  "download-draft": "Entwurf herunterladen",
  "not-saved": "Der Entwurf ist nicht gespeichert: { $reason }.",
  "still-here": "Was getippt wird, bleibt in dieser Seite; weiterarbeiten geht.",
  "not-read": "Ob auf diesem Gerät ein Entwurf dieses Objekts liegt, ist nicht bekannt: { $reason }.",
  "shown-as-described":
    "Das Objekt ist im beschriebenen Stand zu sehen. Gibt es einen Entwurf, bleibt er, wo er ist.",
  "reason-full": "Auf diesem Gerät ist kein Platz mehr dafür",
  "reason-blocked": "Ein anderer Tab mit einer älteren Version dieser Seite sperrt den Speicher",
  "reason-newer": "Eine neuere Version dieser Seite hat den Speicher geändert",
  "reason-unavailable": "Dieser Browser gibt der Seite keinen Speicher, wie in manchen privaten Fenstern",
  "reason-silent": "Der Speicher dieses Geräts antwortet nicht",
  "reason-overtaken": "Ein anderer Tab hat ihn geschrieben",
  "reason-broken": "Der Speicher dieses Geräts hat versagt",
  "next-full":
    "Platz schaffen oder auf der Startseite andere Entwürfe verwerfen; sicherheitshalber den Entwurf herunterladen.",
  "next-blocked": "Die anderen Tabs dieser Seite schließen, dann noch einmal versuchen.",
  "next-newer": "Den Entwurf herunterladen, dann diese Seite neu laden.",
  "next-unavailable": "Den Entwurf herunterladen, bevor die Seite geschlossen wird.",
  "next-broken": "Noch einmal versuchen; sicherheitshalber den Entwurf herunterladen.",
  elsewhere: "Ein anderer Tab bearbeitet diesen Entwurf. Hier lässt er sich nur lesen.",
  "taken-over":
    "Ein anderer Tab hat diesen Entwurf übernommen. Hier lässt er sich jetzt nur noch lesen; alles Getippte ist mitgegangen.",
  "refused-submitting": "Der andere Tab sendet gerade ab. Übernehmen, wenn das zu Ende ist.",
  "refused-not-stored":
    "Der andere Tab konnte das dort Getippte nicht speichern und gab den Entwurf darum nicht frei. Dort den Entwurf herunterladen oder Platz schaffen, dann übernehmen.",
  "take-over": "Übernehmen",
  "asking-other-tab": "Der andere Tab wird gefragt…",
  overtaken:
    "Ein anderer Tab hat diesen Entwurf geschrieben, bevor die letzten Änderungen von hier gespeichert waren.",
  "overtaken-next":
    "Die Änderungen von hier sind noch zu sehen, lassen sich nur lesen und sind sonst nirgends gespeichert. Zuerst den Entwurf herunterladen: Nach dem Übernehmen ist zu sehen, was der andere Tab gespeichert hat.",
  unguarded:
    "Dieser Browser kann nicht erkennen, ob ein anderer Tab denselben Entwurf bearbeitet. Immer nur in einem Tab bearbeiten; sind es doch zwei, wird es dem gemeldet, der als Zweiter speichert, und nichts wird überschrieben.",
  "described-anew": `{ $count ->
      [one] Das Objekt wurde neu beschrieben ({ $time }); { $count } Schlüssel hat sich dort geändert. Der Entwurf steht noch auf dem früheren Stand.
     *[other] Das Objekt wurde neu beschrieben ({ $time }); { $count } Schlüssel haben sich dort geändert. Der Entwurf steht noch auf dem früheren Stand.
    }`,
  "carry-over": "Entwurf übertragen",
  "show-it": "Anzeigen",
  "not-now": "Jetzt nicht",
  fulfilled: `{ $count ->
      [one] Die einzige Änderung des Entwurfs, der auf diesem Gerät lag, ist schon auf der Plattform. Zu senden bleibt nichts; der Entwurf wurde darum weggeräumt.
     *[other] Alle { $count } Änderungen des Entwurfs, der auf diesem Gerät lag, sind schon auf der Plattform. Zu senden bleibt nichts; der Entwurf wurde darum weggeräumt.
    }`,
  dismiss: "Ausblenden",
};

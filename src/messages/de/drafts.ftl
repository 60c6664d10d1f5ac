drafts-here = Entwürfe auf diesem Gerät
list-failed = Die Entwürfe auf diesem Gerät können gerade nicht gelesen werden. Keiner wurde angerührt; um es noch einmal zu versuchen, die Seite neu laden.
nameless = Entwurf { $id }
changes =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
listed-newer-format = Von einer neueren Version dieser Seite geschrieben
listed-damaged = Beschädigt: lässt sich nicht öffnen
download = Herunterladen
download-of = Entwurf von { $name } herunterladen
discard = Verwerfen
discard-of = Entwurf von { $name } verwerfen
discarded = Der Entwurf von { $name } wurde verworfen. Er lässt sich zurückholen, bis diese Seite geschlossen oder neu geladen wird.
undo-discard = Entwurf zurückholen
in-use =
    { $deed ->
        [opened] Der Entwurf von { $name } wird gerade in einem anderen Tab bearbeitet. Es wurde nichts geöffnet.
       *[discarded] Der Entwurf von { $name } wird gerade in einem anderen Tab bearbeitet. Es wurde nichts verworfen.
    }
of-other-accounts = Von anderen Konten: { $drafts }. Um sie zu sehen, oben das Konto wählen.
drafts-of =
    { $count ->
        [one] { $count } Entwurf von { $account }
       *[other] { $count } Entwürfe von { $account }
    }
draft-file = Entwurfsdatei
open-file = Entwurfsdatei öffnen …
file-newer-format = Dieser Entwurf wurde von einer neueren Version dieser Seite geschrieben; diese hier kann ihn nicht öffnen.
file-damaged = Diese Datei ist kein Entwurf, oder sie ist beschädigt. Es wurde nichts geöffnet.
unreadable-newer-format = Ein Entwurf dieses Objekts wurde von einer neueren Version dieser Seite geschrieben; diese hier kann ihn nicht öffnen. Er bleibt, wie er ist: die Seite neu laden oder den Entwurf herunterladen.
unreadable-damaged = Ein Entwurf dieses Objekts ist beschädigt und lässt sich nicht öffnen. Er bleibt, wie er ist; um zu sehen, was darin steht, ihn herunterladen.
download-draft = Entwurf herunterladen
not-saved = Der Entwurf ist nicht gespeichert: { $reason }.
still-here = Eingaben bleiben auf dieser Seite erhalten, und es lässt sich weiterarbeiten.
not-read = Ob auf diesem Gerät ein Entwurf dieses Objekts liegt, ist nicht bekannt: { $reason }.
shown-as-described = Das Objekt wird im beschriebenen Stand angezeigt. Gibt es einen Entwurf, bleibt er, wo er ist.
reason-full = Auf diesem Gerät ist kein Platz mehr dafür
reason-blocked = Ein anderer Tab mit einer älteren Version dieser Seite sperrt den Speicher
reason-newer = Eine neuere Version dieser Seite hat den Speicher geändert
reason-unavailable = Dieser Browser gibt der Seite keinen Speicher, wie in manchen privaten Fenstern
reason-silent = Der Speicher dieses Geräts antwortet nicht
reason-overtaken = Ein anderer Tab hat ihn geschrieben
reason-broken = Der Speicher dieses Geräts hat versagt
next-full = Platz schaffen oder auf der Startseite andere Entwürfe verwerfen; sicherheitshalber den Entwurf herunterladen.
next-blocked = Die anderen Tabs dieser Seite schließen, dann noch einmal versuchen.
next-newer = Den Entwurf herunterladen, dann diese Seite neu laden.
next-unavailable = Den Entwurf herunterladen, bevor die Seite geschlossen wird.
next-broken = Noch einmal versuchen; sicherheitshalber den Entwurf herunterladen.
elsewhere = Ein anderer Tab bearbeitet diesen Entwurf. Hier ist er nur lesbar.
taken-over = Ein anderer Tab hat diesen Entwurf übernommen. Hier ist er jetzt nur noch lesbar; alle Eingaben wurden mitgenommen.
refused-submitting = Der andere Tab sendet gerade ab. Übernehmen, sobald das beendet ist.
refused-not-stored = Der andere Tab konnte die Eingaben dort nicht speichern und hat den Entwurf deshalb nicht freigegeben. Dort den Entwurf herunterladen oder Platz schaffen, dann übernehmen.
take-over = Übernehmen
asking-other-tab = Der andere Tab wird gefragt …
overtaken = Ein anderer Tab hat diesen Entwurf geschrieben, bevor die letzten Änderungen von hier gespeichert waren.
overtaken-next = Die Änderungen von hier sind noch zu sehen, nur lesbar und sonst nirgends gespeichert. Zuerst den Entwurf herunterladen: Nach dem Übernehmen ist zu sehen, was der andere Tab gespeichert hat.
unguarded = Dieser Browser kann nicht erkennen, ob ein anderer Tab denselben Entwurf bearbeitet. Immer nur in einem Tab bearbeiten; sind es doch zwei, erhält der zweite beim Speichern eine Meldung, und es wird nichts überschrieben.
described-anew =
    { $count ->
        [one] Das Objekt wurde neu beschrieben ({ $time }); { $count } Schlüssel hat sich dort geändert. Der Entwurf beruht noch auf dem früheren Stand.
       *[other] Das Objekt wurde neu beschrieben ({ $time }); { $count } Schlüssel haben sich dort geändert. Der Entwurf beruht noch auf dem früheren Stand.
    }
carry-over = Entwurf übertragen
show-it = Anzeigen
not-now = Jetzt nicht
fulfilled =
    { $count ->
        [one] Die einzige Änderung des Entwurfs, der auf diesem Gerät lag, ist schon auf der Plattform. Zu senden bleibt nichts; der Entwurf wurde deshalb entfernt.
       *[other] Alle { $count } Änderungen des Entwurfs, der auf diesem Gerät lag, sind schon auf der Plattform. Zu senden bleibt nichts; der Entwurf wurde deshalb entfernt.
    }
dismiss = Ausblenden

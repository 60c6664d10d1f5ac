drafts-here = Entwürfe auf diesem Gerät
list-failed = Die Entwürfe auf diesem Gerät lassen sich gerade nicht laden. Keiner wurde geändert; die Seite neu laden, um es erneut zu versuchen.
nameless = Entwurf { $id }
changes =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
listed-newer-format = Mit einer neueren Version von Redescribe gespeichert
listed-damaged = Beschädigt: lässt sich nicht öffnen
download = Herunterladen
download-of = Entwurf von { $name } herunterladen
discard = Verwerfen
discard-of = Entwurf von { $name } verwerfen
discarded = Der Entwurf von { $name } wurde verworfen und lässt sich zurückholen, bis die Seite geschlossen oder neu geladen wird.
undo-discard = Zurückholen
in-use =
    { $deed ->
        [opened] Ein anderer Tab bearbeitet den Entwurf von { $name }. Es wurde nichts geöffnet.
       *[discarded] Ein anderer Tab bearbeitet den Entwurf von { $name }. Es wurde nichts verworfen.
    }
of-other-accounts = Von anderen Konten: { $drafts }. Zum Anzeigen oben das Konto wählen.
drafts-of =
    { $count ->
        [one] { $count } Entwurf von { $account }
       *[other] { $count } Entwürfe von { $account }
    }
draft-file = Entwurfsdatei
open-file = Entwurfsdatei öffnen …
file-newer-format = Dieser Entwurf wurde mit einer neueren Version von Redescribe gespeichert und lässt sich hier nicht öffnen.
file-damaged = Diese Datei ist kein Entwurf oder ist beschädigt. Es wurde nichts geöffnet.
unreadable-newer-format = Ein Entwurf dieses Objekts wurde mit einer neueren Version von Redescribe gespeichert und lässt sich hier nicht öffnen. Er ist unverändert: die Seite neu laden oder den Entwurf herunterladen.
unreadable-damaged = Ein Entwurf dieses Objekts ist beschädigt und lässt sich nicht öffnen. Er ist unverändert; die heruntergeladene Datei zeigt, was er enthält.
download-draft = Entwurf herunterladen
not-saved = Der Entwurf ist nicht gespeichert: { $reason }.
still-here = Weiterarbeiten ist möglich; die Eingaben bleiben in diesem Tab.
not-read = Auf diesem Gerät ließ sich nicht nach einem Entwurf dieses Objekts suchen: { $reason }.
shown-as-described = Das Objekt wird wie geladen angezeigt. Ein vorhandener Entwurf bleibt unverändert.
reason-full = Auf diesem Gerät ist kein Speicherplatz mehr frei
reason-blocked = Ein anderer Tab mit einer älteren Version dieser Seite blockiert den Speicher
reason-newer = Eine neuere Version dieser Seite hat den Speicher geändert
reason-unavailable = Dieser Browser stellt der Seite keinen Speicher bereit, wie in manchen privaten Fenstern
reason-silent = Der Speicher dieses Geräts antwortet nicht
reason-overtaken = Ein anderer Tab hat ihn inzwischen gespeichert
reason-broken = Der Speicher dieses Geräts ist ausgefallen
next-full = Platz schaffen oder auf der Startseite andere Entwürfe verwerfen; sicherheitshalber den Entwurf herunterladen.
next-blocked = Die anderen Tabs dieser Seite schließen, dann erneut versuchen.
next-newer = Den Entwurf herunterladen, dann diese Seite neu laden.
next-unavailable = Den Entwurf herunterladen, bevor die Seite geschlossen wird.
next-broken = Erneut versuchen; sicherheitshalber den Entwurf herunterladen.
elsewhere = Ein anderer Tab bearbeitet diesen Entwurf. Dieser Tab ist schreibgeschützt.
taken-over = Ein anderer Tab hat diesen Entwurf mit allen Eingaben übernommen. Dieser Tab ist jetzt schreibgeschützt.
refused-submitting = Der andere Tab sendet gerade ab. Danach übernehmen.
refused-not-stored = Der andere Tab konnte seine Eingaben nicht speichern und hat den Entwurf deshalb behalten. Dort den Entwurf herunterladen oder Platz schaffen, dann übernehmen.
take-over = Übernehmen
asking-other-tab = Der andere Tab wird gefragt …
overtaken = Ein anderer Tab hat diesen Entwurf gespeichert, bevor die letzten Änderungen von hier gespeichert waren.
overtaken-next = Die Änderungen von hier werden noch angezeigt, sind schreibgeschützt und sonst nirgends gespeichert. Zuerst den Entwurf herunterladen: Das Übernehmen zeigt, was der andere Tab gespeichert hat.
unguarded = Dieser Browser kann nicht erkennen, ob ein anderer Tab denselben Entwurf bearbeitet. Immer nur in einem Tab bearbeiten; sonst erhält der zweite beim Speichern eine Meldung, und nichts wird überschrieben.
described-anew = Das Objekt hat sich auf der Plattform geändert (geladen { $time }; { $count } Schlüssel). Der Entwurf beruht auf dem früheren Stand.
carry-over = Entwurf aktualisieren
show-it = Anzeigen
not-now = Jetzt nicht
fulfilled =
    { $count ->
        [one] Die einzige Änderung des Entwurfs auf diesem Gerät ist bereits auf der Plattform. Es gibt nichts mehr zu senden, deshalb wurde der Entwurf geschlossen.
       *[other] Alle { $count } Änderungen des Entwurfs auf diesem Gerät sind bereits auf der Plattform. Es gibt nichts mehr zu senden, deshalb wurde der Entwurf geschlossen.
    }
dismiss = Ausblenden

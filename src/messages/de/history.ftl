outcome-verified = gespeichert
outcome-verified-late = verspätet gespeichert
outcome-partly = teilweise gespeichert
outcome-differs = weicht ab
outcome-conflict = Konflikt
outcome-refused = nicht gespeichert
outcome-unknown = nicht bekannt
outcome-unknown-yet = noch nicht bekannt
outcome-unfinished = nicht beendet
outcome-unreadable = nicht lesbar
meaning-verified = Gesendet und zurückgelesen: Jeder Schlüssel stimmt überein.
meaning-verified-late = Die Antwort ging verloren; ein späteres Zurücklesen ergab, dass jeder Schlüssel übereinstimmt.
meaning-partly = Gesendet, aber die Plattform hat das Entfernen einiger Schlüssel ignoriert: Sie sind noch da.
meaning-differs = Gesendet, aber nicht jeder Schlüssel ist wie erwartet.
meaning-conflict = Das Objekt wurde inzwischen geändert: Es wurde nichts gesendet.
meaning-refused = Es wurde nichts geändert.
meaning-unknown = Das Ergebnis konnte noch nicht zurückgelesen werden; bei jedem Start wird es erneut versucht.
meaning-unknown-yet = Die Antwort ging verloren, und die Anfrage kann noch ankommen: Das Objekt wird 1 und 5 Minuten nach dem Ende erneut geladen.
meaning-unfinished = Läuft noch in einem Tab oder wurde unterbrochen.
meaning-unreadable = Diese Version von Redescribe kann den Eintrag nicht lesen.
late-replaced = eine frühere Anfrage kam verspätet und ersetzte { $keys }
late-written-again = eine frühere Anfrage kam verspätet
may-arrive = eine frühere Anfrage kann noch ankommen
was-refused = die Plattform hatte abgelehnt
was-recovered = nach einer Unterbrechung geklärt
all-submits =
    { $total ->
        [one] { $total } Übermittlung
       *[other] { $total } Übermittlungen
    }
newest-submits =
    { $total ->
        [one] Die neuesten { $shown } von { $total } Übermittlung
       *[other] Die neuesten { $shown } von { $total } Übermittlungen
    }
found-so-far =
    { $total ->
        [one] { $shown } gefunden in den neuesten { $looked } von { $total } Übermittlung
       *[other] { $shown } gefunden in den neuesten { $looked } von { $total } Übermittlungen
    }
found-in-all =
    { $total ->
        [one] { $shown } von { $total } Übermittlung gefunden
       *[other] { $shown } von { $total } Übermittlungen gefunden
    }
exported =
    { $count ->
        [one] { $count } Übermittlung in { $file }.
       *[other] { $count } Übermittlungen in { $file }.
    }
cells-escaped =
    { $count ->
        [one] { $count } Zelle ist kein gültiger Text und enthält Escape-Sequenzen; das JSON ist exakt.
       *[other] { $count } Zellen sind kein gültiger Text und enthalten Escape-Sequenzen; das JSON ist exakt.
    }
no-undo-unfinished = Wie die Übermittlung ausging, ist noch nicht bekannt
no-undo-unknown = Ob die Übermittlung ausgeführt wurde, ist noch nicht bekannt
no-undo-nothing-changed = Die Übermittlung hat nichts geändert, es gibt also nichts rückgängig zu machen
no-undo-unreadable = Diese Version von Redescribe kann den Eintrag nicht lesen
no-undo-without-connection = Es gibt keine Verbindung namens { $connection }
entry-newer-format = Mit einer neueren Version von Redescribe gespeichert. Der Eintrag ist unverändert: die Seite neu laden oder ihn herunterladen.
entry-damaged = Beschädigt. Der Eintrag ist unverändert; die heruntergeladene Datei zeigt, was er enthält.
undo-of-submit = Übermittlung rückgängig machen
restored =
    { $count ->
        [one] { $count } Schlüssel erhält den Wert zurück, den er vor der Übermittlung vom { $time } hatte. Es ist noch nichts gesendet: prüfen und absenden.
       *[other] { $count } Schlüssel erhalten die Werte zurück, die sie vor der Übermittlung vom { $time } hatten. Es ist noch nichts gesendet: prüfen und absenden.
    }
left-to-choose = Seit der Übermittlung vom { $time } geändert; bleibt so, bis in der Prüfung gewählt ist: { $keys }.
already-there =
    { $count ->
        [one] { $count } Schlüssel hat bereits den Wert von vor der Übermittlung vom { $time }.
       *[other] { $count } Schlüssel haben bereits die Werte von vor der Übermittlung vom { $time }.
    }
undo-on-top =
    { $count ->
        [one] Dieses Objekt hat einen nicht abgesendeten Entwurf mit { $count } Änderung. Das Rückgängigmachen lässt sich dem Entwurf hinzufügen, als ein Schritt, der sich zurücknehmen lässt; im Entwurf geht nichts verloren.
       *[other] Dieses Objekt hat einen nicht abgesendeten Entwurf mit { $count } Änderungen. Das Rückgängigmachen lässt sich dem Entwurf hinzufügen, als ein Schritt, der sich zurücknehmen lässt; im Entwurf geht nichts verloren.
    }
undo-of-copy = Diese Übermittlung hat die Kopie in { $project } geschrieben; geöffnet ist eine andere. Es wurde nichts geändert; zum Rückgängigmachen jene Kopie öffnen.
undo-of-copy-elsewhere = Diese Übermittlung hat die Kopie in einem anderen Projekt geschrieben; geöffnet ist eine andere. Es wurde nichts geändert; zum Rückgängigmachen jene Kopie öffnen.
undo-conflict = Seit dieser Übermittlung geändert: { $keys }. Ausgangswert ist, was sie hinterlassen hat, fremder Wert, was jetzt da ist, eigener Wert, was vor ihr da war.
undo-waits = Das Rückgängigmachen wartet, bis der Entwurf dieses Objekts hier geändert werden kann. Es wurde nichts geändert.
undo-describes = Aktuelle Metadaten werden geladen …
undo-read-only = Dieses Konto hat nur Lesezugriff und kann die Übermittlung nicht rückgängig machen. Es wurde nichts geändert; ein Konto mit Schreibzugriff wählen.
cancel-undo = Rückgängigmachen abbrechen
try-undo-again = Erneut versuchen
put-undo-on-top = Zum Entwurf hinzufügen
dismiss = Ausblenden
download-report = Bericht herunterladen
interrupted = Unterbrochene Übermittlungen
submit-interrupted = Eine Übermittlung an { $name } wurde unterbrochen: { $time }
interruption-unknown = Ob eine Übermittlung unterbrochen wurde, ließ sich nicht prüfen.
reading-back = Die aktuellen Metadaten werden zurückgelesen. Es wird nichts erneut gesendet …
recovered-verified = Gespeichert: Das Objekt enthält alle Änderungen. Es wurde nichts erneut gesendet.
recovered-refused = Nicht gespeichert: Das Objekt ist wie zuvor. Es wurde nichts erneut gesendet; der Entwurf bleibt erhalten.
recovered-partly = Gespeichert, nur das Entfernen einiger Schlüssel hat die Plattform ignoriert: siehe Verlauf. Es wurde nichts erneut gesendet.
recovered-unknown = Ob gespeichert wurde, ist noch nicht bekannt: Bisher ist keine der Änderungen da, aber sie können noch ankommen. Das Objekt wird nach 1 und 5 Minuten erneut geladen; gesendet wird nichts mehr.
recovered-late = Verspätet gespeichert: Das Objekt enthält jetzt alle Änderungen. Es wurde nichts erneut gesendet.
submit-of = Die Übermittlung an { $name } vom { $time }
late-replaced-sentence = Eine frühere eigene Anfrage kam verspätet an und hat Werte anderer ersetzt: { $keys }. „Rückgängig machen“ im Verlauf stellt sie zum Prüfen wieder her.
late-written-again-sentence = Eine frühere eigene Anfrage kam nach der Verifizierung verspätet an. Hatten andere inzwischen einen ihrer Schlüssel geändert, wurde diese Änderung ersetzt.
recovered-differs = Nicht jeder Schlüssel ist wie erwartet: siehe Verlauf. Es wurde nichts erneut gesendet; der Entwurf bleibt erhalten.
check-without-connection = Ob gespeichert wurde, lässt sich noch nicht prüfen: Gesendet wurde als { $account } über { $connection }. Zum Zurücklesen dieses Konto wählen.
check-later = Ob gespeichert wurde, lässt sich noch nicht prüfen. Bei jedem Start wird es erneut versucht.
check-again = Erneut prüfen
open-history = Verlauf öffnen
storage-unavailable = Dieser Browser stellt der Seite keinen Speicher bereit, deshalb gibt es keinen Verlauf.
storage-unavailable-next = Absenden ist trotzdem möglich, und jedes Ergebnis lässt sich als Bericht herunterladen. In nicht privaten Fenstern bleibt der Verlauf erhalten.
storage-blocked = Ein anderer Tab mit einer älteren Version dieser Seite blockiert den Verlauf.
storage-blocked-next = Die anderen Tabs dieser Seite schließen, dann erneut versuchen.
storage-newer = Eine neuere Version dieser Seite hat den Speicher des Verlaufs geändert.
storage-newer-next = Diese Seite neu laden. Es wurde nichts geändert.
storage-broken = Der Verlauf lässt sich gerade nicht laden: Der Speicher dieses Geräts ist ausgefallen oder antwortet nicht.
storage-broken-next = Es wurde nichts geändert. Erneut versuchen; tritt der Fehler weiter auf, den Browser neu starten.

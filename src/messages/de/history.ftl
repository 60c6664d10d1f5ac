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
meaning-verified = Gesendet und zurückgelesen: Jeder Schlüssel ist wie zugesagt.
meaning-verified-late = Die Antwort ging verloren; späteres Lesen zeigte jeden Schlüssel wie zugesagt.
meaning-partly = Gesendet, aber die Plattform hat das Entfernen mancher Schlüssel ignoriert: Sie sind noch da.
meaning-differs = Gesendet, aber nicht alles ist wie zugesagt.
meaning-conflict = Das Objekt wurde inzwischen geändert; gesendet wurde nichts.
meaning-refused = Es wurde nichts geändert.
meaning-unknown = Konnte noch nicht zurückgelesen werden; das wird bei jedem Start versucht.
meaning-unknown-yet = Die Antwort ging verloren, und es kann noch ankommen: Das Objekt wird 1 und 5 Minuten nach dem Ende noch einmal gelesen.
meaning-unfinished = Läuft noch in einem Tab oder wurde unterbrochen.
meaning-unreadable = Diese Version der Seite kann den Eintrag nicht lesen.
late-replaced = eine frühere Anfrage kam verspätet und ersetzte { $keys }
late-written-again = eine frühere Anfrage kam verspätet
may-arrive = eine frühere Anfrage kann noch ankommen
was-refused = die Plattform hatte es abgelehnt
was-recovered = nach einer Unterbrechung geklärt
all-submits =
    { $total ->
        [one] { $total } Absendung
       *[other] { $total } Absendungen
    }
newest-submits =
    { $total ->
        [one] Die neuesten { $shown } von { $total } Absendung
       *[other] Die neuesten { $shown } von { $total } Absendungen
    }
found-so-far =
    { $total ->
        [one] { $shown } gefunden in den neuesten { $looked } von { $total } Absendung
       *[other] { $shown } gefunden in den neuesten { $looked } von { $total } Absendungen
    }
found-in-all =
    { $total ->
        [one] { $shown } von { $total } Absendung gefunden
       *[other] { $shown } von { $total } Absendungen gefunden
    }
exported =
    { $count ->
        [one] { $count } Absendung in { $file }.
       *[other] { $count } Absendungen in { $file }.
    }
cells-escaped =
    { $count ->
        [one] { $count } Zelle ist kein wohlgeformter Text und steht dort mit Escape-Sequenzen; das JSON ist exakt.
       *[other] { $count } Zellen sind kein wohlgeformter Text und stehen dort mit Escape-Sequenzen; das JSON ist exakt.
    }
no-undo-unfinished = Wie die Absendung ausging, ist noch nicht bekannt
no-undo-unknown = Ob die Absendung ausgeführt wurde, ist noch nicht bekannt
no-undo-nothing-changed = Die Absendung hat nichts geändert; es gibt nichts rückgängig zu machen
no-undo-unreadable = Diese Version der Seite kann den Eintrag nicht lesen
no-undo-without-connection = Auf dieser Seite gibt es keine Verbindung namens { $connection }
entry-newer-format = Von einer neueren Version dieser Seite geschrieben. Der Eintrag bleibt, wie er ist: die Seite neu laden oder den Eintrag herunterladen.
entry-damaged = Beschädigt. Der Eintrag bleibt, wie er ist; um zu sehen, was darin steht, ihn herunterladen.
undo-of-submit = Rückgängigmachen einer Absendung
restored =
    { $count ->
        [one] { $count } Schlüssel erhält zurück, was er vor der Absendung vom { $time } hatte. Noch ist nichts gesendet: durchsehen und absenden.
       *[other] { $count } Schlüssel erhalten zurück, was sie vor der Absendung vom { $time } hatten. Noch ist nichts gesendet: durchsehen und absenden.
    }
left-to-choose = Seit der Absendung vom { $time } geändert und so belassen, bis in der Durchsicht gewählt ist: { $keys }.
already-there =
    { $count ->
        [one] { $count } Schlüssel hat bereits, was vor der Absendung vom { $time } da war.
       *[other] { $count } Schlüssel haben bereits, was vor der Absendung vom { $time } da war.
    }
undo-on-top =
    { $count ->
        [one] Dieses Objekt hat einen noch nicht abgesendeten Entwurf mit { $count } Änderung. Das Rückgängigmachen kann auf den Entwurf gesetzt werden, als ein Schritt, der sich zurücknehmen lässt; vom Entwurf geht nichts verloren.
       *[other] Dieses Objekt hat einen noch nicht abgesendeten Entwurf mit { $count } Änderungen. Das Rückgängigmachen kann auf den Entwurf gesetzt werden, als ein Schritt, der sich zurücknehmen lässt; vom Entwurf geht nichts verloren.
    }
undo-of-copy = Diese Absendung schrieb die Kopie in { $project }; geöffnet ist eine andere. Es wurde nichts geändert; um die Absendung rückgängig zu machen, die Kopie dort öffnen.
undo-of-copy-elsewhere = Diese Absendung schrieb die Kopie in einem anderen Projekt; geöffnet ist eine andere. Es wurde nichts geändert; um die Absendung rückgängig zu machen, die Kopie dort öffnen.
undo-conflict = Geändert seit der Absendung, die rückgängig gemacht wird: { $keys }. Ausgangswert: was diese Absendung hinterließ; fremder Wert: was jetzt da ist; eigener Wert: was vor ihr da war.
undo-waits = Das Rückgängigmachen der Absendung wartet, bis der Entwurf dieses Objekts hier geändert werden kann. Es wurde nichts geändert.
undo-describes = Objekt wird beschrieben, um die Absendung am jetzigen Stand rückgängig zu machen …
undo-read-only = Dieses Konto darf das Objekt nur lesen; deshalb lässt sich die Absendung damit nicht rückgängig machen. Es wurde nichts geändert; ein Konto wählen, das schreiben darf.
cancel-undo = Rückgängigmachen abbrechen
try-undo-again = Noch einmal versuchen
put-undo-on-top = Auf den Entwurf setzen
dismiss = Ausblenden
download-report = Bericht herunterladen
interrupted = Unterbrochene Absendungen
submit-interrupted = Eine Absendung an { $name } wurde unterbrochen: { $time }
interruption-unknown = Ob eine Absendung unterbrochen wurde, ist nicht bekannt.
reading-back = Was jetzt da ist, wird zurückgelesen. Es wird nicht noch einmal gesendet …
recovered-verified = Gespeichert: Das Objekt zeigt alles davon. Es wurde nicht noch einmal gesendet.
recovered-refused = Nicht gespeichert: Das Objekt ist wie zuvor. Es wurde nicht noch einmal gesendet; der Entwurf bleibt erhalten.
recovered-partly = Ausgeführt bis auf das Entfernen mancher Schlüssel, das die Plattform ignoriert hat: Der Verlauf nennt sie. Es wurde nicht noch einmal gesendet.
recovered-unknown = Ob gespeichert wurde, ist noch nicht bekannt: Bisher ist nichts davon da, und es kann noch ankommen. Das Objekt wird nach 1 und 5 Minuten noch einmal gelesen; gesendet wird nichts mehr.
recovered-late = Verspätet gespeichert: Das Objekt zeigt jetzt alles davon. Es wurde nicht noch einmal gesendet.
submit-of = Die Absendung an { $name } vom { $time }
late-replaced-sentence = Eine frühere eigene Anfrage kam verspätet an und hat ersetzt, was jemand anders dort eingetragen hatte: { $keys }. Im Verlauf lässt sich die Absendung rückgängig machen; das stellt es zur Durchsicht wieder her.
late-written-again-sentence = Eine frühere eigene Anfrage kam nach der Bestätigung verspätet an. Hatte inzwischen jemand anders einen ihrer Schlüssel geändert, so wurde das ersetzt.
recovered-differs = Was jetzt da ist, ist nicht alles wie zugesagt: Der Verlauf zeigt es für jeden Schlüssel. Es wurde nicht noch einmal gesendet; der Entwurf bleibt erhalten.
check-without-connection = Ob gespeichert wurde, lässt sich noch nicht prüfen: Gesendet wurde als { $account } über { $connection }. Dieses Konto wählen, dann wird zurückgelesen.
check-later = Ob gespeichert wurde, lässt sich noch nicht prüfen. Bei jedem Start wird es noch einmal versucht.
check-again = Noch einmal prüfen
open-history = Verlauf öffnen
storage-unavailable = Dieser Browser gibt der Seite keinen Speicher, deshalb gibt es keinen Verlauf.
storage-unavailable-next = Absenden geht trotzdem, und jedes Ergebnis lässt sich als Bericht herunterladen. In einem Fenster, das nicht privat ist, bleibt ein Verlauf erhalten.
storage-blocked = Ein anderer Tab mit einer älteren Version dieser Seite sperrt den Verlauf.
storage-blocked-next = Die anderen Tabs dieser Seite schließen, dann noch einmal versuchen.
storage-newer = Eine neuere Version dieser Seite hat den Speicher des Verlaufs geändert.
storage-newer-next = Diese Seite neu laden. Es wurde nichts angerührt.
storage-broken = Der Verlauf kann gerade nicht gelesen werden: Der Speicher dieses Geräts hat versagt oder antwortet nicht.
storage-broken-next = Es wurde nichts angerührt. Noch einmal versuchen; bleibt es so, den Browser neu starten.

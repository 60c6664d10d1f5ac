key = Schlüssel
base = Ausgangswert
theirs = Fremder Wert
mine = Eigener Wert
choice = Wahl
request = Anfrage
reason = Grund
reason-hint = Anlass der Änderung (bleibt im Verlauf, geht nicht an die Plattform)
confirm = Bestätigung
cancel = Abbrechen
submit = Absenden
will-be-reset =
    { $count ->
        [one] { $count } Schlüssel wird zurückgesetzt
       *[other] { $count } Schlüssel werden zurückgesetzt
    }
type-to-confirm = Zum Bestätigen { $number } eingeben
number-differs = { $number } eingeben, die Anzahl der Schlüssel, die zurückgesetzt werden. Es wurde nichts gesendet.
still-out = Die Antwort auf die Übermittlung von { $times } ging verloren, und sie kann noch ankommen: Dann würde sie ersetzen, was jetzt gesendet wird. Das Objekt wird 1 und 5 Minuten nach jener Übermittlung erneut geladen; sicher ist es, bis dahin zu warten.
choose-first =
    { $count ->
        [one] Zuerst { $count } Konflikt lösen
       *[other] Zuerst { $count } Konflikte lösen
    }
yes-remove = Ja, { $count } Schlüssel entfernen: { $keys }
tick-first =
    { $count ->
        [one] Zuerst das Entfernen von { $count } Schlüssel bestätigen
       *[other] Zuerst das Entfernen von { $count } Schlüsseln bestätigen
    }
wait = Warten
stop-waiting = Nicht länger warten
time-left = Noch { $duration }.
left-out =
    { $count ->
        [one] { $count } Änderung nicht mitgesendet
       *[other] { $count } Änderungen nicht mitgesendet
    }
submission = Übermittlung
step-of = { $step }, Schritt { $number } von { $count }
step-check = Prüfen
step-record = Protokollieren
step-send = Senden
step-verify = Verifizieren

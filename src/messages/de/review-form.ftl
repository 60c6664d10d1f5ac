key = Schlüssel
base = Ausgangswert
theirs = Fremder Wert
mine = Eigener Wert
choice = Wahl
request = Anfrage
reason = Grund
reason-hint = Warum diese Änderung (bleibt im eigenen Verlauf, wird der Plattform nicht gesendet)
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
still-out = Die Antwort auf die Absendung von { $times } ging verloren, und sie kann noch ankommen: Dann würde sie ersetzen, was jetzt gesendet wird. Das Objekt wird 1 und 5 Minuten nach jener Absendung noch einmal gelesen; bis dahin zu warten schafft Klarheit.
choose-first =
    { $count ->
        [one] Zuerst { $count } Konflikt lösen
       *[other] Zuerst { $count } Konflikte lösen
    }
yes-remove = Ja, { $count } Schlüssel entfernen: { $keys }
tick-first =
    { $count ->
        [one] Zuerst anhaken, dass { $count } Schlüssel entfernt wird
       *[other] Zuerst anhaken, dass { $count } Schlüssel entfernt werden
    }
wait = Warten
stop-waiting = Nicht länger warten
time-left = Noch { $duration }.
left-out =
    { $count ->
        [one] { $count } Änderung ausgelassen
       *[other] { $count } Änderungen ausgelassen
    }
submission = Absendung
step-of = { $step }, Schritt { $number } von { $count }
step-check = Prüfen
step-record = Festhalten
step-send = Senden
step-verify = Bestätigen

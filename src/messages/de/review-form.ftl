conflicts = Konflikte
key = Schlüssel
base = Ausgangswert
theirs = Fremder Wert
mine = Eigener Wert
choice = Wahl
choice-for = Wahl für { $key }
side-theirs = Fremden übernehmen
side-mine = Eigenen behalten
request = Anfrage
reason = Grund
reason-hint = Warum; wird mit dem Ergebnis gespeichert
confirm = Bestätigung
cancel = Abbrechen
submit = Absenden
under-way = Das Absenden läuft
will-be-reset =
    { $count ->
        [one] { $count } Schlüssel wird zurückgesetzt
       *[other] { $count } Schlüssel werden zurückgesetzt
    }
type-to-confirm = Zum Bestätigen { $number } eingeben
number-differs = { $number } eingeben, die Anzahl der Schlüssel, die zurückgesetzt werden. Es wurde nichts gesendet.
still-out = Die Antwort auf die Absendung von { $times } ging verloren, und sie kann noch ankommen: Dann würde sie ersetzen, was jetzt gesendet wird. Das Objekt wird 1 und 5 Minuten nach jener Absendung noch einmal gelesen; bis dahin zu warten schafft Klarheit.
choose-first = Zuerst für { $count } Schlüssel wählen
yes-remove = Ja, { $count } Schlüssel entfernen: { $keys }
tick-first =
    { $count ->
        [one] Zuerst anhaken, dass { $count } Schlüssel entfernt wird
       *[other] Zuerst anhaken, dass { $count } Schlüssel entfernt werden
    }
wait = Warten
stop-waiting = Nicht länger warten
time-left = Noch { $duration }.

verdict-as-expected = wie erwartet
verdict-differs = weicht ab
verdict-missing = fehlt
verdict-not-removed = nicht entfernt
changed-by-others = von jemand anderem geändert
outcome-verified = { $count } Schlüssel gespeichert um { $at }
outcome-verified-late = Verspätet gespeichert und bestätigt: { $count } Schlüssel um { $at }
outcome-verified-refused = Abgelehnt, aber die Änderung ist da: { $count } Schlüssel um { $at }
outcome-partly =
    { $ignored ->
        [one] Teilweise ausgeführt: { $ignored } Schlüssel wurde nicht entfernt, um { $at }
       *[other] Teilweise ausgeführt: { $ignored } Schlüssel wurden nicht entfernt, um { $at }
    }
outcome-differs-refused = Abgelehnt, aber das Objekt ist nicht mehr wie zuvor, um { $at }
outcome-differs =
    { $differing ->
        [one]
            { $count ->
                [one] Gesendet, aber um { $at } war { $differing } von { $count } Schlüssel nicht wie erwartet
               *[other] Gesendet, aber um { $at } war { $differing } von { $count } Schlüsseln nicht wie erwartet
            }
       *[other]
            { $count ->
                [one] Gesendet, aber um { $at } waren { $differing } von { $count } Schlüssel nicht wie erwartet
               *[other] Gesendet, aber um { $at } waren { $differing } von { $count } Schlüsseln nicht wie erwartet
            }
    }
outcome-conflict = Nicht gesendet: Das Objekt wurde inzwischen geändert
outcome-refused = Abgelehnt: Es wurde nichts geändert
outcome-refused-lost = Nicht gespeichert: Am Objekt ist nichts davon zu sehen
outcome-refused-unsent = Nicht gespeichert: nichts geändert
outcome-refused-gone = Abgelehnt: Das Objekt ist nicht mehr da
outcome-unknown = Es ist nicht bekannt, ob geschrieben wurde
outcome-unknown-yet = Noch nicht bekannt: Die Antwort ging verloren, und die Schreibanfrage kann noch ankommen
advice-verified = Von der Plattform zurückgelesen: Jeder Schlüssel stimmt überein.
advice-partly = Alles andere, was gesendet wurde, ist da.
advice-differs = Die Tabelle zeigt, was erwartet wurde und was da ist. Der Entwurf bleibt erhalten.
advice-conflict = Für jeden Schlüssel, den beide Seiten geändert haben, wählen, was bleiben soll; dann noch einmal durchsehen. Der Entwurf bleibt erhalten.
advice-refused = Der Entwurf bleibt erhalten.
advice-unknown = Vor dem nächsten Absenden das Objekt neu beschreiben. Der Entwurf bleibt erhalten.
both-changed =
    { $count ->
        [one] Jemand anders hat einen Schlüssel geändert, der auch im Entwurf geändert ist: { $keys }
       *[other] Jemand anders hat { $count } Schlüssel geändert, die auch im Entwurf geändert sind: { $keys }
    }
taken-over =
    { $count ->
        [one] { $count } Schlüssel, den andere geändert haben, wurde übernommen: { $keys }
       *[other] { $count } Schlüssel, die andere geändert haben, wurden übernommen: { $keys }
    }
verification = Prüfung
key = Schlüssel
expected = Erwartet
found = Gefunden
verdict = Befund

verdict-as-expected = wie erwartet
verdict-differs = weicht ab
verdict-missing = fehlt
verdict-not-removed = nicht entfernt
changed-by-others = von anderen geändert
outcome-verified = { $count } Schlüssel gespeichert um { $at }
outcome-verified-late = Verspätet gespeichert und verifiziert: { $count } Schlüssel um { $at }
outcome-verified-refused = Abgelehnt, aber die Änderung ist da: { $count } Schlüssel um { $at }
outcome-partly =
    { $ignored ->
        [one] Teilweise gespeichert: { $ignored } Schlüssel wurde nicht entfernt, um { $at }
       *[other] Teilweise gespeichert: { $ignored } Schlüssel wurden nicht entfernt, um { $at }
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
outcome-refused-lost = Nicht gespeichert: Das Objekt enthält keine der Änderungen
outcome-refused-unsent = Nicht gespeichert: Es wurde nichts geändert
outcome-refused-gone = Abgelehnt: Das Objekt ist nicht mehr da
outcome-unknown = Es ist nicht bekannt, ob geschrieben wurde
outcome-unknown-yet = Noch nicht bekannt: Die Antwort ging verloren, und die Anfrage kann noch ankommen
advice-verified = Von der Plattform zurückgelesen: Jeder Schlüssel stimmt überein.
advice-partly = Alles andere, was gesendet wurde, ist da.
advice-differs = Die Tabelle zeigt, was erwartet wurde und was da ist. Der Entwurf bleibt erhalten.
advice-conflict = Für jeden Schlüssel mit Konflikt wählen, welcher Wert bleiben soll, dann erneut prüfen. Der Entwurf bleibt erhalten.
advice-refused = Der Entwurf bleibt erhalten.
advice-unknown = Das Objekt vor dem nächsten Absenden neu laden. Der Entwurf bleibt erhalten.
both-changed =
    { $count ->
        [one] Andere haben einen Schlüssel geändert, der auch hier geändert ist: { $keys }
       *[other] Andere haben { $count } Schlüssel geändert, die auch hier geändert sind: { $keys }
    }
taken-over =
    { $count ->
        [one] { $count } Änderung anderer übernommen: { $keys }
       *[other] { $count } Änderungen anderer übernommen: { $keys }
    }
verification = Verifizierung
key = Schlüssel
expected = Erwartet
found = Gefunden
verdict = Befund

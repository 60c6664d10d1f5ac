what = Was
state-draft = Aktueller Entwurf
state-described = Wie geladen
clipboard = Zwischenablage
copy-rows =
    { $rows ->
        [one] { $rows } sichtbare Zeile kopieren
       *[other] { $rows } sichtbare Zeilen kopieren
    }
copy-rows-hint = zum Einfügen in Excel, Sheets und hier
rows-copied =
    { $rows ->
        [one] { $rows } Zeile kopiert
       *[other] { $rows } Zeilen kopiert
    }
copy-refused = Nicht kopiert: Der Browser hat es blockiert. Von Hand kopieren.

download = Herunterladen
format-csv = CSV
format-safe-csv = CSV für Tabellenprogramme
format-tsv = TSV
format-json = JSON
format-xlsx = Excel-Arbeitsmappe (XLSX)
format-hint-csv = exakt, für andere Programme
format-hint-safe-csv = formelsicher; hier exakt wieder importierbar
format-hint-tsv = exakt, mit Tabulatoren
format-hint-json = erhält Zahlen und Listen
format-hint-xlsx = alle Zellen als Text (00123 bleibt 00123)
byte-order-mark = Byte-Order-Mark
byte-order-mark-hint = in CSV für Tabellenprogramme; Excel braucht sie
exported =
    { $pairs ->
        [one] { $pairs } Paar exportiert: { $fileName }
       *[other] { $pairs } Paare exportiert: { $fileName }
    }
hindrance-doubled-key = JSON kann keine doppelten Schlüssel enthalten: { $keys }. Die anderen Formate können es.
hindrance-no-text-form = Enthält NUL oder ein defektes Zeichen, was Textdateien nicht speichern können: { $keys }. JSON und XLSX können es.
hindrance-cell-too-long = Zu lang für eine Zelle einer Arbeitsmappe: { $keys }. Die anderen Formate können es.

copy-name-curl = curl
copy-name-dx = dx
copy-name-dxpy = Python (dxpy)
copy-name-sevenbridges-python = Python (sevenbridges-python)
copy-name-json = JSON der Anfrage
copy-hint-curl = für sh, bash und zsh; das Token kommt aus einer Variablen
copy-hint-dx = nutzt die dx-Anmeldung
copy-hint-dxpy = das Token kommt aus einer Variablen
copy-hint-sevenbridges-python = das Token kommt aus einer Variablen
copy-hint-json = genau so, wie es gesendet würde
copied-curl = curl-Befehl kopiert. Das Token kommt aus einer Variablen.
copied-dx = dx-Befehl kopiert. Er nutzt die dx-Anmeldung.
copied-dxpy = Python-Code kopiert. Das Token kommt aus einer Variablen.
copied-sevenbridges-python = Python-Code kopiert. Das Token kommt aus einer Variablen.
copied-json = JSON der Anfrage kopiert.
copy-hindrance-equals-sign = dx kann keine Werte mit Gleichheitszeichen setzen: { $keys }. Python verwenden.
copy-hindrance-key-syntax = dx würde den Schlüssel { $keys } falsch lesen. Python verwenden.
copy-hindrance-control-character = Steuerzeichen in { $keys } würde ein Terminal auswerten. Python verwenden.
copy-hindrance-too-long = Zu lang für eine Befehlszeile. Python oder curl verwenden.

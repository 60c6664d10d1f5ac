what = Was
state-draft = Der Entwurf, wie er jetzt ist
state-described = Der beschriebene Stand
clipboard = Zwischenablage
copy-rows =
    { $rows ->
        [one] { $rows } angezeigte Zeile kopieren
       *[other] { $rows } angezeigte Zeilen kopieren
    }
copy-rows-hint = zum Einfügen in Excel, Sheets und hier
rows-copied =
    { $rows ->
        [one] { $rows } Zeile kopiert
       *[other] { $rows } Zeilen kopiert
    }
copy-refused = Nicht kopiert: Der Browser hat es nicht zugelassen. Von Hand kopieren.

download = Herunterladen
format-csv = CSV
format-safe-csv = CSV für Tabellenprogramme
format-tsv = TSV
format-json = JSON
format-xlsx = Excel-Arbeitsmappe (XLSX)
format-hint-csv = exakt, für andere Programme
format-hint-safe-csv = führt keine Formeln aus; exakt, wenn hier importiert
format-hint-tsv = exakt, mit Tabulatoren
format-hint-json = behält Zahlen, Listen und dergleichen
format-hint-xlsx = jede Zelle ein Text: 00123 bleibt
byte-order-mark = Byte-Order-Mark
byte-order-mark-hint = in CSV für Tabellenprogramme; für Excel nötig
exported =
    { $pairs ->
        [one] { $pairs } Paar exportiert: { $fileName }
       *[other] { $pairs } Paare exportiert: { $fileName }
    }
hindrance-doubled-key = JSON kann keinen Schlüssel zweimal enthalten: { $keys }. Die anderen Formate können es.
hindrance-no-text-form = Ein NUL oder ein halbes Zeichen, das keine Textdatei enthalten kann: { $keys }. JSON und XLSX können es.
hindrance-cell-too-long = Mehr, als eine Zelle einer Arbeitsmappe fasst: { $keys }. Die anderen Formate können es.

copy-name-curl = curl
copy-name-dx = dx
copy-name-dxpy = Python (dxpy)
copy-name-sevenbridges-python = Python (sevenbridges-python)
copy-name-json = JSON der Anfrage
copy-hint-curl = für sh, bash und zsh; das Token kommt aus einer Variablen
copy-hint-dx = nutzt die Anmeldung von dx
copy-hint-dxpy = das Token kommt aus einer Variablen
copy-hint-sevenbridges-python = das Token kommt aus einer Variablen
copy-hint-json = genau so, wie es gesendet würde
copied-curl = curl-Befehl kopiert. Das Token kommt aus einer Variablen.
copied-dx = dx-Befehl kopiert. Er nutzt die Anmeldung von dx.
copied-dxpy = Python-Code kopiert. Das Token kommt aus einer Variablen.
copied-sevenbridges-python = Python-Code kopiert. Das Token kommt aus einer Variablen.
copied-json = JSON der Anfrage kopiert.
copy-hindrance-equals-sign = dx kann nicht setzen, was ein Gleichheitszeichen enthält: { $keys }. Python verwenden.
copy-hindrance-key-syntax = dx würde { $keys } als Schlüssel falsch lesen. Python verwenden.
copy-hindrance-control-character = Ein Terminal hielte Zeichen in { $keys } für gedrückte Tasten. Python verwenden.
copy-hindrance-too-long = Mehr, als eine Befehlszeile fasst. Python oder curl verwenden.

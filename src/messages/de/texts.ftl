draft-as-json = Entwurf als JSON
is-the-draft = Der Entwurf als JSON. Änderungen wirken sofort.
not-in-draft = Ungültiger Text: noch nicht im Entwurf
go-there = Zur Stelle
discard = Ungültigen Text verwerfen
problem-at = Zeile { $line }, Spalte { $column }: { $fault }
fault-unfinished = Der Text endet zu früh. Er muss mit { "}" } enden.
fault-trailing-comma = Nach dem letzten Paar steht ein Komma. Es löschen.
fault-wrong-quote = Hier sind nur gerade doppelte Anführungszeichen " erlaubt.
fault-raw-control = Vor dem Zeilenende fehlt ein Anführungszeichen ". Einen Zeilenumbruch in einem Wert als \n schreiben, einen Tabulator als \t.
fault-unquoted = Schlüssel und Werte müssen in doppelten Anführungszeichen stehen: "…".
fault-missing-comma = Davor fehlt etwas: ein Komma zwischen zwei Paaren oder ein Doppelpunkt zwischen Schlüssel und Wert.
fault-too-deep = Listen und Objekte sind zu tief verschachtelt.
fault-not-json = Das ist kein gültiges JSON.
fault-not-an-object = Der Text muss ein Objekt aus Schlüsseln und Werten sein: { "{" }"tissue": "liver"{ "}" }.
fault-duplicate-key = Doppelter Schlüssel { $key }. Einen von beiden umbenennen oder löschen.
fault-not-text =
    { $type ->
        [number] { $key } kann keine Zahl werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
        [boolean] { $key } kann nicht true oder false werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
        [array] { $key } kann keine Liste werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
       *[object] { $key } kann kein Objekt werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
    }
fault-nothing-to-remove = null entfernt einen Schlüssel, aber einen Schlüssel { $key } gibt es nicht.

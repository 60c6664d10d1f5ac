draft-as-json = Entwurf als JSON
is-the-draft = Der Entwurf als JSON. Was eingegeben wird, steht sofort im Entwurf.
not-in-draft = Der Text lässt sich nicht lesen und ist deshalb noch nicht im Entwurf
go-there = Zur Stelle
discard = Unlesbares verwerfen
problem-at = Zeile { $line }, Spalte { $column }: { $fault }
fault-unfinished = Der Text endet zu früh. Er muss mit { "}" } enden.
fault-trailing-comma = Nach dem letzten Paar steht ein Komma, das zu löschen ist.
fault-wrong-quote = Hier lässt sich nur das gerade doppelte Anführungszeichen " lesen.
fault-raw-control = Vor dem Ende der Zeile fehlt ein Anführungszeichen ". Ein Zeilenumbruch in einem Wert wird \n geschrieben, ein Tabulator \t.
fault-unquoted = Schlüssel und Werte stehen in geraden doppelten Anführungszeichen: "…".
fault-missing-comma = Davor fehlt etwas: ein Komma zwischen zwei Paaren oder ein Doppelpunkt zwischen Schlüssel und Wert.
fault-too-deep = Listen und Objekte sind zu tief ineinander verschachtelt.
fault-not-json = Das lässt sich nicht als JSON lesen.
fault-not-an-object = Der Text muss ein Objekt aus Schlüsseln und Werten sein: { "{" }"Schlüssel": "Wert"{ "}" }.
fault-duplicate-key = Schlüssel { $key } steht hier ein zweites Mal. Einen von beiden umbenennen oder löschen.
fault-not-text =
    { $type ->
        [number] { $key } kann keine Zahl werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
        [boolean] { $key } kann nicht true oder false werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
        [array] { $key } kann keine Liste werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
       *[object] { $key } kann kein Objekt werden: Nur Text lässt sich eingeben. In doppelte Anführungszeichen setzen.
    }
fault-nothing-to-remove = null entfernt einen Schlüssel, aber einen Schlüssel { $key } gibt es nicht.

case = Nur die Groß- und Kleinschreibung unterscheidet sich
normal-form = Gleicher Text, andere Unicode-Normalisierung: { $is } statt { $was }
form-composed = zusammengesetzt (NFC)
form-decomposed = zerlegt (NFD)
form-mixed = teilweise zusammengesetzt
value-kind = Sieht gleich aus: { $is } statt { $was }
kind-absent = nicht vorhanden
kind-empty = leerer Text
kind-text = Text
kind-number = Zahl
kind-boolean = true oder false
kind-array = Liste
kind-object = Objekt
kind-null = null
differs-invisible = Nur unsichtbare Zeichen unterscheiden sich: { $changes }
differs-punctuation = Nur die Zeichensetzung unterscheidet sich: { $changes }
differs-look-alike = Sieht gleich aus: { $changes }
differs-several = Leicht zu verwechseln: { $changes }
added = { $is } hinzugefügt
removed = { $was } entfernt
exchanged = { $is } statt { $was }
repeated = { $change } ({ $count }-mal)
now = Jetzt
after = Nachher
more-characters =
    { $count ->
        [one] … { $count } weiteres Zeichen …
       *[other] … { $count } weitere Zeichen …
    }

case = Nur die Groß- und Kleinschreibung ist anders
normal-form = Gleicher Text in anderer Normalform: { $is } statt { $was }
form-composed = zusammengesetzt (NFC)
form-decomposed = zerlegt (NFD)
form-mixed = teils zusammengesetzt
value-kind = Gleiches Aussehen: { $is } statt { $was }
kind-absent = nicht vorhanden
kind-empty = leerer Text
kind-text = Text
kind-number = Zahl
kind-boolean = true oder false
kind-array = Liste
kind-object = Objekt
kind-null = null
differs-invisible = Nur Unsichtbares ist anders: { $changes }
differs-punctuation = Nur die Zeichensetzung ist anders: { $changes }
differs-look-alike = Gleiches Aussehen: { $changes }
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

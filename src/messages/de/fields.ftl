seen-on =
    { $objectCount ->
        [one] bei { $seenOn } von { $objectCount } Objekt
       *[other] bei { $seenOn } von { $objectCount } Objekten
    }
suggestions =
    { $count ->
        [one] { $count } Vorschlag. Mit der Pfeiltaste nach unten wählen.
       *[other] { $count } Vorschläge. Mit der Pfeiltaste nach unten wählen.
    }
suggested-keys = Vorgeschlagene Schlüssel
suggested-values = Vorgeschlagene Werte für { $key }
rename = { $key } in { $standardKey } umbenennen

cell-key = Schlüssel { $key }
cell-value = Wert von { $key }
cell-nameless = Der Wert ohne Schlüssel
cell-draft = Der Entwurf
too-long =
    { $count ->
        [one] { $cell } ist { $count } Byte zu lang ({ $bytes } von { $byteLimit })
       *[other] { $cell } ist { $count } Bytes zu lang ({ $bytes } von { $byteLimit })
    }
do-too-long =
    { $count ->
        [one] Um { $count } Byte kürzen.
       *[other] Um { $count } Bytes kürzen.
    }
empty-key = Ein Wert hat keinen Schlüssel
do-empty-key = Den Schlüssel benennen oder die Zeile leeren.
duplicate-key = Schlüssel { $key } steht hier zweimal
do-duplicate-key = Einen von beiden umbenennen oder entfernen.
lone-surrogate = { $cell } hat an Position { $position } ein halbes Zeichen, das nicht gesendet werden kann
do-lone-surrogate = Das Zeichen neu eingeben oder löschen.
too-many-pairs =
    { $count ->
        [one] { $count } Paar zu viel ({ $pairs } von { $pairLimit })
       *[other] { $count } Paare zu viel ({ $pairs } von { $pairLimit })
    }
do-too-many-pairs =
    { $count ->
        [one] { $count } Paar entfernen.
       *[other] { $count } Paare entfernen.
    }
outer-blank =
    { $side ->
        [start] { $cell } beginnt mit einem Leerzeichen
        [end] { $cell } endet mit einem Leerzeichen
       *[both] { $cell } beginnt und endet mit einem Leerzeichen
    }
do-outer-blank = Das Leerzeichen löschen, falls es nicht gewollt ist.
invisible = { $cell } enthält { $kinds }
do-invisible = Diese Zeichen löschen, falls sie nicht gewollt sind.
same-but-case = Schlüssel { $key } und Schlüssel { $otherKey } unterscheiden sich nur in Groß- und Kleinschreibung
look-alike = Schlüssel { $key } sieht aus wie Schlüssel { $otherKey }, ist aber ein anderer
do-look-alike = Bei einer Schreibweise bleiben, falls nicht zwei Schlüssel gemeint sind.
not-nfc = { $cell } enthält Akzente als eigene Zeichen (nicht NFC)
do-not-nfc = Eine Suche findet ihn vielleicht nicht. Neu eingeben, um ihn zusammengesetzt zu speichern.
looks-like-token = { $cell } sieht aus wie ein Zugriffstoken
do-looks-like-token = Alle, die das Objekt sehen, könnten damit zugreifen. Entfernen, sofern es wirklich ein Token ist.
nearly-standard = { $cell } ist fast der Standardschlüssel { $standardKey }
do-nearly-standard = In { $standardKey } umbenennen, falls kein anderes Feld gemeint ist.
not-listed = { $cell } ist keiner der Werte { $values }
do-not-listed = Programme erwarten einen dieser Werte: { $values }.
locked-key = { $cell } wird von der Plattform selbst gesetzt
do-locked-key = { $description }. Die Plattform setzt ihn vielleicht wieder.
many-characters = { $cell } hat { $characters } Zeichen, mehr als { $characterLimit }
do-many-characters = Kürzen: Andere Programme schneiden sonst vielleicht dort ab.
template-missing =
    { $count ->
        [one] Schlüssel { $keys } der Vorlage fehlt
       *[other] Die Schlüssel { $keys } der Vorlage fehlen
    }
do-template-missing = Unten hinzufügen und die Werte ausfüllen.
template-empty = { $cell } ist leer, obwohl die Vorlage den Schlüssel verlangt
do-template-empty = Ausfüllen oder die Zeile weglassen: Sonst wird ein leerer Wert gesendet.
template-unknown-key = { $cell } steht nicht in der Vorlage
do-template-unknown-key = Entfernen oder umbenennen: Die Vorlage erlaubt nur ihre eigenen Schlüssel.
do-near-key = In { $nearKey } umbenennen, falls das gemeint ist: Die Vorlage erlaubt nur ihre eigenen Schlüssel.
template-value =
    { $count ->
        [one] { $cell } muss nach der Vorlage { $values } sein
       *[other] { $cell } muss nach der Vorlage einer der Werte { $values } sein
    }
do-template-value = Die Vorlage erlaubt: { $values }.
template-pattern = { $cell } hat nicht die Form, die die Vorlage verlangt
do-template-pattern = Verlangt ist dieses Muster: { $pattern }.
template-format = { $cell } passt nicht zur Vorlage, verlangt ist: { $format }
do-template-format = So schreiben: { $example }.
template-short = { $cell } hat { $characters } Zeichen, weniger als die { $characterMinimum } der Vorlage
do-template-short =
    { $count ->
        [one] Hier zählen Zeichen, nicht Bytes; { $count } Zeichen mehr genügt.
       *[other] Hier zählen Zeichen, nicht Bytes; { $count } Zeichen mehr genügen.
    }
template-long = { $cell } hat { $characters } Zeichen, mehr als die { $characterLimit } der Vorlage
do-template-long = Um { $count } Zeichen kürzen. Hier zählen Zeichen; die Anzeige neben dem Wert zählt Bytes.
count =
    { $count ->
        [0] keine Probleme
        [one] { $count } Problem
       *[other] { $count } Probleme
    }
severity-block = verhindert das Absenden
severity-warn = Warnung
many-outer-blank =
    { $side ->
        [start]
            { $cells ->
                [key] { $count } Schlüssel beginnen mit einem Leerzeichen
               *[value] { $count } Werte beginnen mit einem Leerzeichen
            }
        [end]
            { $cells ->
                [key] { $count } Schlüssel enden mit einem Leerzeichen
               *[value] { $count } Werte enden mit einem Leerzeichen
            }
       *[both]
            { $cells ->
                [key] { $count } Schlüssel beginnen oder enden mit einem Leerzeichen
               *[value] { $count } Werte beginnen oder enden mit einem Leerzeichen
            }
    }
many-too-long =
    { $cells ->
        [key] { $count } Schlüssel sind zu lang
       *[value] { $count } Werte sind zu lang
    }
many-invisible =
    { $cells ->
        [key] { $count } Schlüssel enthalten unsichtbare Zeichen
       *[value] { $count } Werte enthalten unsichtbare Zeichen
    }
many-not-nfc =
    { $cells ->
        [key] { $count } Schlüssel enthalten Akzente als eigene Zeichen (nicht NFC)
       *[value] { $count } Werte enthalten Akzente als eigene Zeichen (nicht NFC)
    }
many-looks-like-token =
    { $cells ->
        [key] { $count } Schlüssel sehen aus wie Zugriffstoken
       *[value] { $count } Werte sehen aus wie Zugriffstoken
    }
many-many-characters =
    { $cells ->
        [key] { $count } Schlüssel haben mehr Zeichen, als andere Programme annehmen
       *[value] { $count } Werte haben mehr Zeichen, als andere Programme annehmen
    }
many-empty-key = { $count } Werte haben keinen Schlüssel
many-duplicate-key = { $count } doppelte Schlüssel
many-nearly-standard = { $count } Schlüssel sind fast Standardschlüssel
many-not-listed = { $count } Werte sind keine, die Programme erwarten
many-locked-key = { $count } Schlüssel setzt die Plattform selbst
many-template-unknown-key = { $count } Schlüssel stehen nicht in der Vorlage
many-template-empty = { $count } Werte sind leer, obwohl die Vorlage ihre Schlüssel verlangt
many-others = { $first }, und { $count } weitere dieser Art
over-limit-many = { $count } Texte überschreiten ihre Grenze in Bytes
fits-again = { $cell } passt wieder
fit-again-many = { $count } Texte passen wieder
mend-trim = Alle Leerzeichen entfernen
mend-nfc = Alle normalisieren
show-rows = Anzeigen

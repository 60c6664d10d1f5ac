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
do-empty-key = Einen Schlüssel eingeben oder die Zeile leeren.
duplicate-key = Doppelter Schlüssel { $key }
do-duplicate-key = Einen von beiden umbenennen oder entfernen.
lone-surrogate = { $cell } enthält an Position { $position } ein defektes Zeichen (einzelnes Surrogat), das nicht gesendet werden kann
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
do-outer-blank = Entfernen, falls nicht beabsichtigt.
invisible = { $cell } enthält { $kinds }
do-invisible = Entfernen, falls nicht beabsichtigt.
same-but-case = Schlüssel { $key } und Schlüssel { $otherKey } unterscheiden sich nur in Groß- und Kleinschreibung
look-alike = Schlüssel { $key } sieht aus wie Schlüssel { $otherKey }, ist aber ein anderer
do-look-alike = Eine Schreibweise verwenden, sofern nicht zwei Schlüssel nötig sind.
not-nfc = { $cell } enthält Akzente als eigene Zeichen (nicht NFC)
do-not-nfc = Eine Suche findet ihn vielleicht nicht. Normalisieren oder neu eingeben.
looks-like-token = { $cell } sieht aus wie ein Zugriffstoken
do-looks-like-token = Wer das Objekt sehen kann, könnte es verwenden. Entfernen, sofern es ein Token ist.
nearly-standard = { $cell }: Ist der Standardschlüssel { $standardKey } gemeint?
do-nearly-standard = In { $standardKey } umbenennen, sofern kein anderes Feld gemeint ist.
not-listed = { $cell } ist keiner der Werte { $values }
do-not-listed = Programme erwarten einen dieser Werte: { $values }.
locked-key = { $cell } wird von der Plattform verwaltet
do-locked-key = { $description }. Die Plattform setzt ihn möglicherweise erneut.
many-characters = { $cell } hat { $characters } Zeichen, mehr als { $characterLimit }
do-many-characters = Kürzen: Andere Programme schneiden den Rest möglicherweise ab.
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
        [one] { $cell } muss { $values } sein (Vorlage)
       *[other] { $cell } muss einer der Werte { $values } sein (Vorlage)
    }
do-template-value = Die Vorlage erlaubt: { $values }.
template-pattern = { $cell } entspricht nicht dem Muster der Vorlage
do-template-pattern = Das Muster ist { $pattern }.
template-format = { $cell } muss { $format } sein (Vorlage)
do-template-format = So schreiben: { $example }.
template-short = { $cell } hat { $characters } Zeichen, weniger als die { $characterMinimum } der Vorlage
do-template-short =
    { $count ->
        [one] Mindestens { $count } weiteres Zeichen nötig (Zeichen, nicht Bytes).
       *[other] Mindestens { $count } weitere Zeichen nötig (Zeichen, nicht Bytes).
    }
template-long = { $cell } hat { $characters } Zeichen, mehr als die { $characterLimit } der Vorlage
do-template-long =
    { $count ->
        [one] Um { $count } Zeichen kürzen. Hier zählen Zeichen; der Zähler neben dem Wert zählt Bytes.
       *[other] Um { $count } Zeichen kürzen. Hier zählen Zeichen; der Zähler neben dem Wert zählt Bytes.
    }
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
many-not-listed = { $count } Werte gehören nicht zu denen, die Programme erwarten
many-locked-key = { $count } Schlüssel werden von der Plattform verwaltet
many-template-unknown-key = { $count } Schlüssel stehen nicht in der Vorlage
many-template-empty = { $count } Werte sind leer, obwohl die Vorlage ihre Schlüssel verlangt
many-others = { $first }, und { $count } weitere dieser Art
over-limit-many = { $count } Texte überschreiten ihre Bytegrenze
fits-again = { $cell } passt wieder
fit-again-many = { $count } Texte passen wieder
mend-trim = Alle Ränder bereinigen
mend-nfc = Alle normalisieren
show-rows = Anzeigen

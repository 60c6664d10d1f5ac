file-unreadable = { $name } lässt sich nicht lesen
file-unreadable-next = Die Datei noch einmal wählen oder ihren Text einfügen. Was im Feld stand, ist noch da.
file-too-large = { $name } ist zu groß
file-too-large-next = Die Datei hat { NUMBER($megabytes, minimumFractionDigits: 1) } MB; gelesen werden bis zu { NUMBER($limit, minimumFractionDigits: 1) } MB. Ist sie ein Schema?
empty = Noch ist kein Schema da
empty-next = Eine Datei wählen oder den Text eines JSON-Schemas einfügen.
address = Das ist die Adresse eines Schemas, nicht sein Text
address-next = Von hier aus wird nichts abgerufen. Die Adresse in einem anderen Tab öffnen, den Text kopieren und einfügen.
too-large = Das Schema ist zu groß
too-large-next = Es hat { $characters } Zeichen; gelesen werden bis zu { $limit }. Weglassen, was diese Metadaten nicht betrifft.
not-json = Der Text ist kein JSON
place-in-text = Zeile { $line }, Spalte { $column }
json-unfinished = Der Text endet zu früh. Wurde er ganz kopiert?
json-trailing-comma = Nach dem letzten Element steht ein Komma, das zu löschen ist.
json-duplicate-key = { $key } steht hier zum zweiten Mal in einem Objekt. Eines davon löschen.
json-too-deep = Objekte und Listen sind zu tief ineinander verschachtelt.
json-unreadable = Das lässt sich nicht als JSON lesen. Texte stehen in geraden doppelten Anführungszeichen, und Kommentare gibt es nicht.
refused =
    { $count ->
        [one] { $count } Stelle im Schema lässt sich nicht anwenden
       *[other] { $count } Stellen im Schema lassen sich nicht anwenden
    }
more-problems =
    { $count ->
        [one] und { $count } weitere Stelle
       *[other] und { $count } weitere Stellen
    }
not-a-schema = Eine Vorlage ist ein JSON-Objekt wie { "{" }"type": "object", "properties": { "{" }…{ "}" }{ "}" }.
other-draft = { $schema } ist hier nicht bekannt. Bekannt sind Draft 7, 2019-09 und 2020-12.
not-of-object = Metadaten sind Schlüssel und Werte: Als type des Ganzen muss "object" stehen.
not-of-text = Werte von Metadaten sind Text; { $type } wäre nie zu erfüllen. "string" daraus machen, wenn nötig mit einem pattern.
no-keys = Weder properties noch required nennen einen Schlüssel: Es gibt nichts, woran Metadaten zu messen wären.
other-keyword = { $keyword } wird hier nicht geprüft. Löschen oder mit enum, const, pattern, minLength, maxLength oder format ausdrücken.
other-format = Das Format { $format } wird hier nicht geprüft. Stattdessen date, time, date-time, email, uri, uuid oder ein pattern verwenden.
wanted-object = Hier muss ein Objekt stehen.
wanted-text = Hier muss ein Text stehen.
wanted-texts = Hier muss eine Liste von Texten stehen.
wanted-count = Hier muss eine ganze Zahl stehen, die nicht negativ ist.
wanted-true-or-false = Hier muss true oder false stehen.
wanted-schema = Hier muss ein Objekt mit Regeln stehen, oder true.
remote-ref = { $ref } müsste abgerufen werden, und abgerufen wird nichts. Den Inhalt in { $definitions } kopieren und darauf verweisen.
lost-ref = { $ref } steht nicht in diesem Schema. Dort ergänzen oder den Verweis berichtigen.
circular-ref = { $ref } führt zu sich selbst zurück. An einer Stelle sagen, was gemeint ist.
long-pattern = Das pattern hat { $characters } Zeichen; gelesen werden bis zu { $limit }. Wo es Werte aufzählt, enum verwenden.
bad-pattern = Das pattern kann nicht verwendet werden: { $said }. Lookaround und Rückverweise fehlen mit Absicht, denn sie können die Seite aufhalten.

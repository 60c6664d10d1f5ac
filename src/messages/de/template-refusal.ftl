file-unreadable = { $name } lässt sich nicht lesen
file-unreadable-next = Die Datei erneut wählen oder ihren Text einfügen. Der Text im Feld ist unverändert.
file-too-large = { $name } ist zu groß
file-too-large-next = Die Datei hat { NUMBER($megabytes, minimumFractionDigits: 1) } MB; die Grenze liegt bei { NUMBER($limit, minimumFractionDigits: 1) } MB. Ist sie ein Schema?
empty = Noch kein Schema
empty-next = Eine Datei wählen oder den Text eines JSON-Schemas einfügen.
address = Das ist die Adresse eines Schemas, nicht sein Text
address-next = Von hier aus wird nichts abgerufen. Die Adresse in einem anderen Tab öffnen, den Text kopieren und einfügen.
too-large = Das Schema ist zu groß
too-large-next = Es hat { $characters } Zeichen; die Grenze liegt bei { $limit }. Entfernen, was diese Metadaten nicht betrifft.
not-json = Der Text ist kein gültiges JSON
place-in-text = Zeile { $line }, Spalte { $column }
json-unfinished = Der Text endet zu früh. Wurde er ganz kopiert?
json-trailing-comma = Nach dem letzten Element steht ein Komma. Es löschen.
json-duplicate-key = Doppelter Schlüssel { $key } in einem Objekt. Einen davon löschen.
json-too-deep = Objekte und Listen sind zu tief verschachtelt.
json-unreadable = Das ist kein gültiges JSON. Texte brauchen gerade doppelte Anführungszeichen, und Kommentare sind nicht erlaubt.
refused =
    { $count ->
        [one] { $count } Schlüsselwort des Schemas wird nicht unterstützt
       *[other] { $count } Schlüsselwörter des Schemas werden nicht unterstützt
    }
more-problems =
    { $count ->
        [one] und { $count } weiteres
       *[other] und { $count } weitere
    }
not-a-schema = Eine Vorlage ist ein JSON-Objekt wie { "{" }"type": "object", "properties": { "{" }…{ "}" }{ "}" }.
other-draft = { $schema } wird nicht unterstützt. Unterstützt werden Draft 7, 2019-09 und 2020-12.
not-of-object = Metadaten sind ein Objekt aus Schlüsseln und Werten: Der type der obersten Ebene muss "object" sein.
not-of-text = Werte von Metadaten sind Text, { $type } passt also nie. "string" verwenden, wenn nötig mit einem pattern.
no-keys = Weder properties noch required nennen einen Schlüssel, es gibt also nichts zu prüfen.
other-keyword = { $keyword } wird nicht unterstützt. Löschen oder enum, const, pattern, minLength, maxLength oder format verwenden.
other-format = Das Format { $format } wird nicht unterstützt. Stattdessen date, time, date-time, email, uri, uuid oder ein pattern verwenden.
wanted-object = Erwartet wird ein Objekt.
wanted-text = Erwartet wird ein Text.
wanted-texts = Erwartet wird eine Liste von Texten.
wanted-count = Erwartet wird eine ganze Zahl ab 0.
wanted-true-or-false = Erwartet wird true oder false.
wanted-schema = Erwartet wird ein Objekt mit Regeln oder true.
remote-ref = { $ref } müsste abgerufen werden, und abgerufen wird nichts. Den Inhalt in { $definitions } kopieren und darauf verweisen.
lost-ref = { $ref } steht nicht in diesem Schema. Es ergänzen oder den Verweis korrigieren.
circular-ref = { $ref } verweist auf sich selbst. Den Zirkelbezug entfernen.
long-pattern = Das pattern hat { $characters } Zeichen; die Grenze liegt bei { $limit }. Wo es Werte aufzählt, enum verwenden.
bad-pattern = Das pattern kann nicht verwendet werden: { $said }. Lookaround und Rückverweise werden nicht unterstützt, weil sie die Seite einfrieren können.

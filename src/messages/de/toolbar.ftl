find-and-replace = Ersetzen
transform = Umformen
read-only = Schreibgeschützt

export = Export
copy = Kopieren
copy-as = Kopieren als
nothing-to-send = Nichts zu senden

paste = Einfügen
import = Import …
import-formats = CSV, TSV, JSON, XLSX, ODS und andere
file-to-import = Datei für den Import
drop-file = Datei ablegen, um die Vorschau zu sehen
pairs-offer = Eingefügter Text
looks-like-pairs =
    { $count ->
        [one] Das sieht nach { $count } Paar aus
       *[other] Das sieht nach { $count } Paaren aus
    }
read-as-pairs = Als Paare lesen
keep-as-text = Als Text behalten

template = Vorlage
template-hint = Schlüssel und Werte, die das Team verlangt

text = Text
edit-as-text = Als JSON-Text bearbeiten
opening = Text wird geöffnet …

paste = Einfügen
import = Importieren …
import-formats = CSV, TSV, JSON, XLSX, ODS und andere
file-to-import = Datei zum Importieren
drop-file = Datei ablegen, um die Vorschau zu sehen
pairs-offer = Eingefügter Text
looks-like-pairs =
    { $count ->
        [one] Das sieht nach { $count } Paar aus
       *[other] Das sieht nach { $count } Paaren aus
    }
read-as-pairs = Als Paare lesen
keep-as-text = Den Text behalten
read-only = Nur lesbar

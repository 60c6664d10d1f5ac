merge-patch-put = PATCH
merge-set-properties = Zusammenführen
replace-keeping-patch-put = PUT, unberührte Schlüssel bleiben
replace-keeping-set-properties = Ersetzen, unberührte Schlüssel bleiben
bare-replace-patch-put = reines PUT
bare-replace-set-properties = reines Ersetzen

table = Vergleich
close = Vergleich schließen
now = Jetzt
after = Nachher: { $name }
differs = Hier unterscheiden sich die Schreibmodi
request-of = Anfrage: { $name }
bytes = { $count } Bytes
use = { $name } wählen
differing =
    { $count ->
        [one] { $count } Schlüssel unterscheidet sich zwischen den beiden
       *[other] { $count } Schlüssel unterscheiden sich zwischen den beiden
    }
same = Beide enden in denselben Metadaten.
bare-resets =
    { $count ->
        [0] { $name }: setzt keinen Schlüssel zurück
        [one] { $name }: setzt { $count } Schlüssel zurück
       *[other] { $name }: setzt { $count } Schlüssel zurück
    }

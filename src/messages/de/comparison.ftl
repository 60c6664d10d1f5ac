merge-patch-put = PATCH
merge-set-properties = Zusammenführen
replace-keeping-patch-put = PUT, unberührte Schlüssel behalten
replace-keeping-set-properties = Ersetzen, unberührte Schlüssel behalten
bare-replace-patch-put = PUT, nur geänderte Schlüssel
bare-replace-set-properties = Ersetzen, nur geänderte Schlüssel

table = Vergleich
close = Vergleich schließen
now = Jetzt
after = Nachher: { $name }
differs = Hier unterscheiden sich die Schreibmodi
request-of = Anfrage: { $name }
bytes = { $count } Bytes
use = { $name } verwenden
differing =
    { $count ->
        [one] { $count } Schlüssel unterscheidet sich zwischen den beiden
       *[other] { $count } Schlüssel unterscheiden sich zwischen den beiden
    }
same = Beide ergeben dieselben Metadaten.
bare-resets =
    { $count ->
        [0] { $name }: setzt keinen Schlüssel zurück
        [one] { $name }: setzt { $count } Schlüssel zurück
       *[other] { $name }: setzt { $count } Schlüssel zurück
    }

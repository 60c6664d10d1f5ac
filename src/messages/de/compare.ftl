table = Vergleich
close = Vergleich schließen
now = Jetzt
after = Nachher: { $name }
differs = Hier unterscheiden sich die Schreibmodi
request-of = Anfrage: { $name }
bytes = { $count } Bytes

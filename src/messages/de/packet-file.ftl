packet-file = Prüfpaketdatei
open-packet = Prüfpaket öffnen …
unknown-platform = Die Plattform "{ $platform }" ist hier nicht bekannt.
not-a-packet = Diese Datei ist kein Prüfpaket. Die Datei wählen, die in einer Durchsicht mit "Prüfpaket …" gespeichert wurde.
newer-version = Dieses Prüfpaket wurde von einer neueren Version von Redescribe gespeichert. Aktualisieren, dann noch einmal öffnen.
damaged = Dieses Prüfpaket ist beschädigt: Teile davon fehlen. Wer es erstellt hat, muss es noch einmal speichern.
altered = Dieses Prüfpaket wurde nach dem Speichern verändert: Seine Prüfsumme passt nicht zum Inhalt. Wer es erstellt hat, muss es noch einmal speichern.

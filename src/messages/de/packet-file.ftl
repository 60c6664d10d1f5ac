packet-file = Prüfpaketdatei
open-packet = Prüfpaket öffnen …
unknown-platform = Unbekannte Plattform „{ $platform }“.
not-a-packet = Das ist kein Prüfpaket. Die Datei wählen, die in einer Prüfung mit „Prüfpaket …“ gespeichert wurde.
newer-version = Dieses Prüfpaket wurde mit einer neueren Version von Redescribe gespeichert. Aktualisieren, dann erneut öffnen.
damaged = Dieses Prüfpaket ist beschädigt: Teile davon fehlen. Wer es erstellt hat, muss es erneut speichern.
altered = Dieses Prüfpaket wurde nach dem Speichern verändert: Seine Prüfsumme stimmt nicht. Wer es erstellt hat, muss es erneut speichern.

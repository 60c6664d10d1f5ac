changes = Änderungen
key = Schlüssel
now = Jetzt
after = Nachher
effect = Wirkung
keep = Behalten
keep-key = { $key } behalten
show-what-stays =
    { $count ->
        [one] { $count } weiteren anzeigen, der bleibt
       *[other] { $count } weitere anzeigen, die bleiben
    }
nothing-to-send = Nichts zu senden.
pin = { $name } anheften
pin-hint = Anheften: griffbereit halten
pinned-hint = Angeheftet: zum Lösen drücken

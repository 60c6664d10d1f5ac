conflicts = Konflikte
line = { $key }: eigener Wert { $mine }, fremder Wert { $theirs }, vorher { $base }
# Neben dem eigenen Wert in der Zeile.
in-row = fremder Wert { $theirs }, vorher { $base }
choice-for = Wahl für { $key }
side-theirs = Fremden übernehmen
side-mine = Eigenen behalten
heading =
    { $count ->
        [one] { $count } Konflikt zu lösen
       *[other] { $count } Konflikte zu lösen
    }

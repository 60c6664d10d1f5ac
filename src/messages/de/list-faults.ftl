may-be-incomplete = Die Liste ist möglicherweise unvollständig
goes-in-circles = { $platform } liefert immer wieder dieselbe Seite; das Laden wurde beendet.
came-again =
    { $count ->
        [one] { $count } doppelter Eintrag ausgeblendet.
       *[other] { $count } doppelte Einträge ausgeblendet.
    }
moves = { $platform } listet zuletzt geänderte Einträge zuerst auf. Objekte, die während des Ladens geändert wurden, können fehlen.
why = Während des Ladens hat sich etwas geändert, oder { $platform } hat etwas ausgelassen.
read-again = Liste neu laden

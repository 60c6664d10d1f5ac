may-be-incomplete = Die Liste ist vielleicht unvollständig
goes-in-circles = { $platform } dreht sich im Kreis: Es kommt immer wieder dasselbe, darum wird nicht weiter gefragt.
came-again =
    { $count ->
        [one] { $count } Eintrag kam mehrmals und ist einmal zu sehen.
       *[other] { $count } Einträge kamen mehrmals und sind einmal zu sehen.
    }
moves = { $platform } nennt zuerst, was zuletzt geändert wurde. Objekte, die während des Lesens geändert wurden, können fehlen.
why = Während die Liste gelesen wurde, hat sich etwas geändert, oder { $platform } hat etwas ausgelassen.
read-again = Neu lesen

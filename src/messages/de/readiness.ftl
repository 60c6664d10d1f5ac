read-only = Nur lesbar
locked = Hier nur lesbar
too-many-after =
    { $pairs ->
        [one] { $pairs } Paar nach diesem Schreiben, höchstens { $pairLimit } möglich
       *[other] { $pairs } Paare nach diesem Schreiben, höchstens { $pairLimit } möglich
    }
nothing-to-send = Noch keine Änderungen
to-solve-first =
    { $count ->
        [one] Zuerst { $count } Problem lösen
       *[other] Zuerst { $count } Probleme lösen
    }

read-only = Schreibgeschützt
locked = Hier schreibgeschützt
too-many-after =
    { $pairs ->
        [one] { $pairs } Paar nach dem Schreiben (höchstens { $pairLimit })
       *[other] { $pairs } Paare nach dem Schreiben (höchstens { $pairLimit })
    }
nothing-to-send = Keine Änderungen
to-solve-first =
    { $count ->
        [one] Zuerst { $count } Problem lösen
       *[other] Zuerst { $count } Probleme lösen
    }

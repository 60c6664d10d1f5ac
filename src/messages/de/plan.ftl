effect-added = hinzugefügt
effect-changed = geändert
effect-removed = entfernt
effect-reset = zurückgesetzt
effect-ignored = ignoriert
effect-stays = unverändert
meaning-added = neuer Schlüssel
meaning-changed = neuer Wert
meaning-removed = wird gelöscht
meaning-reset = wird gelöscht, weil das Ersetzen ihn nicht mitsendet
meaning-ignored = PATCH entfernt diesen Schlüssel nicht: Die Plattform ignoriert null
meaning-stays = behält seinen Wert
mode-patch-put-merge = Zusammenführen (PATCH)
mode-patch-put-replace = Alles ersetzen (PUT)
mode-set-properties-merge = Zusammenführen
mode-set-properties-replace = Alles ersetzen (mit null)
touches = betrifft { $count } Schlüssel
sends-and-drops = sendet { $count } Schlüssel, lässt { $dropped } wegfallen
sets-and-drops = setzt { $count } Schlüssel, lässt { $dropped } wegfallen
stay = { $count } unverändert
null-ignored =
    { $count ->
        [one] PATCH entfernt diesen Schlüssel nicht: { $keys }. { $platform } ignoriert null beim Zusammenführen, und der Schlüssel bliebe. „{ $replace }“ entfernt ihn.
       *[other] PATCH entfernt diese Schlüssel nicht: { $keys }. { $platform } ignoriert null beim Zusammenführen, und sie blieben. „{ $replace }“ entfernt sie.
    }
other-copy = { $platform } hat die Kopie in { $answered } geliefert, nicht die in { $asked }. Eine Übermittlung würde die angezeigte Kopie schreiben.
merge-would-do = Mit „Unberührte Schlüssel behalten“ ist das dieselbe Anfrage wie „{ $merge }“.
stored-null =
    { $count ->
        [one] { $keys } hat den Wert null, den { $platform } beim Ersetzen ignoriert: Er geht möglicherweise verloren.
       *[other] { $keys } haben den Wert null, den { $platform } beim Ersetzen ignoriert: Er geht möglicherweise verloren.
    }
use-mode = „{ $mode }“ verwenden
rows-to-come =
    { $count ->
        [one] { $count } weitere Zeile wird geladen …
       *[other] { $count } weitere Zeilen werden geladen …
    }
effect-count = { $count } { $effect }

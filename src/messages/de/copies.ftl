copies = Kopien
edited = Bearbeitet wird die Kopie in { $project }. Auch in
compare = Kopien vergleichen
describing = Alle Kopien werden geladen …
comparison = Vergleich
key = Schlüssel
this-one = { $project } (diese hier)
alike = Alle { $copies } Kopien stimmen überein ({ $same } Schlüssel).
one-differs =
    { $same ->
        [one] 1 Schlüssel unterscheidet sich, { $same } Schlüssel ist in allen { $copies } Kopien gleich. Gerade eben geladen.
       *[other] 1 Schlüssel unterscheidet sich, { $same } Schlüssel sind in allen { $copies } Kopien gleich. Gerade eben geladen.
    }
some-differ =
    { $same ->
        [one] { $differing } Schlüssel unterscheiden sich, { $same } Schlüssel ist in allen { $copies } Kopien gleich. Gerade eben geladen.
       *[other] { $differing } Schlüssel unterscheiden sich, { $same } Schlüssel sind in allen { $copies } Kopien gleich. Gerade eben geladen.
    }

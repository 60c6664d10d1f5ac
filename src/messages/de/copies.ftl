copies = Kopien
edited = Bearbeitet wird die Kopie in { $project }. Weitere gibt es in
compare = Kopien vergleichen
describing = Alle Kopien werden beschrieben …
comparison = Vergleich
key = Schlüssel
this-one = { $project } (diese hier)
alike = Alle { $copies } Kopien sind gleich: { $same } Schlüssel ohne Unterschied.
one-differs =
    { $same ->
        [one] 1 Schlüssel unterscheidet sich, { $same } ist in allen { $copies } Kopien gleich. Gerade eben beschrieben.
       *[other] 1 Schlüssel unterscheidet sich, { $same } sind in allen { $copies } Kopien gleich. Gerade eben beschrieben.
    }
some-differ =
    { $same ->
        [one] { $differing } Schlüssel unterscheiden sich, { $same } ist in allen { $copies } Kopien gleich. Gerade eben beschrieben.
       *[other] { $differing } Schlüssel unterscheiden sich, { $same } sind in allen { $copies } Kopien gleich. Gerade eben beschrieben.
    }

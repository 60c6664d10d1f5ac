copy-from-object = Aus anderem Objekt kopieren
connection = Verbindung
object-id = Objekt-ID oder Link
object-id-hint = Eine ID oder der Link zum Objekt in dieser App
project-id = Projekt-ID
project-id-hint = Optional. Projekt, dessen Kopie geöffnet wird
describing = Metadaten werden geladen …
show-pairs = Metadaten laden
opened-before = Zuletzt geöffnet
problem-nothing = Die ID des Objekts oder seinen Link in dieser App eingeben oder einfügen.
problem-not-an-object = Dieser Link führt nicht zu einem Objekt. Das Objekt öffnen und den Link von dort kopieren.
problem-same-object = Dieses Objekt ist bereits geöffnet. Ein anderes wählen.
unknown-connection = Der Link nennt die Verbindung { $connection }, die es hier nicht gibt.

source = Aus { $object } · { $connection }
no-pairs = Dieses Objekt hat keine Metadaten.
all-fit =
    { $pairs ->
        [one] Sein einziges Paar passt zu { $platform }.
       *[other] Alle { $pairs } Paare passen zu { $platform }.
    }
some-fit =
    { $pairs ->
        [one] Sein einziges Paar passt nicht zu { $platform }: { $reasons }.
       *[other]
            { $fitting ->
                [one] { $fitting } von { $pairs } Paaren passt zu { $platform }; { $unfit } nicht: { $reasons }.
               *[other] { $fitting } von { $pairs } Paaren passen zu { $platform }; { $unfit } nicht: { $reasons }.
            }
    }
misfit-too-long = { $count } zu lang
misfit-not-text = { $count } kein Text
misfit-no-key = { $count } ohne Schlüssel
misfit-kept = { $count } mit einem Wert, der kein Text ist
misfit-locked = { $count } von der Plattform verwaltet
misfit-no-room = { $count } über der Grenze
misfit-half-character = { $count } mit defektem Zeichen

copy-from-object = Aus Objekt kopieren
connection = Verbindung
object-id = Objekt-ID oder Adresse
object-id-hint = Eine ID oder die Adresse dieser Seite, auf der das Objekt geöffnet ist
project-id = Projekt-ID
project-id-hint = Welche Kopie gemeint ist; leer: irgendeine
describing = Objekt wird beschrieben …
show-pairs = Paare anzeigen
opened-before = Zuletzt geöffnet
problem-nothing = Die ID des Objekts oder seine Adresse auf dieser Seite eingeben oder einfügen.
problem-not-an-object = Das ist eine Adresse, aber nicht die eines Objekts. Das Objekt öffnen und die Adresse von dort kopieren.
problem-same-object = Dieses Objekt ist schon geöffnet. Ein anderes wählen.
unknown-connection = Die Adresse nennt die Verbindung { $connection }, die es auf dieser Seite nicht gibt.

source = Aus { $object } · { $connection }
no-pairs = Das Objekt hat keine Paare.
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
misfit-kept = { $count } wo etwas anderes als Text steht
misfit-locked = { $count } von der Plattform selbst gesetzt
misfit-no-room = { $count } ohne Platz
misfit-half-character = { $count } mit halbem Zeichen

heading = Vorlage
use = Vorlage verwenden
choose-first = Zuerst eine Datei wählen oder ein Schema einfügen
remove = Entfernen
download = Herunterladen
schema = Schema
replace-by = Ersetzen durch
schema-file = Schemadatei
choose-file = Datei wählen …
schema-hint = Den Text eines JSON-Schemas einfügen oder seine Datei hier ablegen. Es wird nichts abgerufen: Von einem Schema im Web den Text einfügen, nicht die Adresse.
looking = Auf diesem Gerät wird nach einer Vorlage gesucht …
none = Eine Vorlage ist ein JSON-Schema. Es sagt, welche Schlüssel ein Team verlangt und welche Werte. Zeilen, die davon abweichen, bekommen Warnungen; keine davon verhindert ein Absenden.
unreadable = Für dieses Projekt ist eine Vorlage gespeichert, aber diese Version der Seite kann sie nicht verwenden. Sie bleibt, wie sie ist, bis sie entfernt oder ersetzt wird.
removed = Die Vorlage wurde entfernt. Der Text steht noch unten, bis dieser Dialog geschlossen wird: "Vorlage verwenden" holt sie zurück.
in-use = Verwendete Vorlage
name = Name
untitled = ohne Titel
about = Beschreibung
asks-for = Verlangt
size-open =
    { $required ->
        [0] { $count } Schlüssel, keiner davon Pflicht; andere Schlüssel sind erlaubt
       *[other] { $count } Schlüssel, davon { $required } Pflicht; andere Schlüssel sind erlaubt
    }
size-closed =
    { $required ->
        [0] { $count } Schlüssel, keiner davon Pflicht; vor anderen Schlüsseln wird gewarnt
       *[other] { $count } Schlüssel, davon { $required } Pflicht; vor anderen Schlüsseln wird gewarnt
    }
loaded = Geladen
kept = Gespeichert
kept-here = Auf diesem Gerät, für alle Objekte des Projekts
saving = Wird gespeichert …
page-only = Nur auf dieser Seite, bis sie geschlossen oder neu geladen wird: { $reason }
not-known = Ob für dieses Projekt eine Vorlage gespeichert ist, ist nicht bekannt: { $reason }. Eine, die jetzt geladen wird, gilt, bis die Seite geschlossen oder neu geladen wird.
storage-full = Auf diesem Gerät ist kein Platz mehr
storage-unavailable = Der Browser gibt dieser Seite keinen Speicher
storage-newer = In einem anderen Tab ist eine andere Version dieser Seite geöffnet
storage-broken = Der Speicher des Browsers funktioniert gerade nicht
add-missing = Fehlende Schlüssel hinzufügen ({ $count })
leave-out-empty = Leere Schlüssel weglassen ({ $count })

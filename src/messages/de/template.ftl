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
looking = Vorlage wird geladen …
none = Eine Vorlage ist ein JSON-Schema mit den Schlüsseln und Werten, die das Team verlangt. Zeilen werden damit abgeglichen; Warnungen verhindern nie das Absenden.
unreadable = Dieses Projekt hat eine Vorlage, aber diese Version von Redescribe kann sie nicht verwenden. Sie bleibt erhalten, bis sie entfernt oder ersetzt wird.
removed = Vorlage entfernt. Ihr Text steht noch unten, bis dieser Dialog geschlossen wird: „Vorlage verwenden“ stellt sie wieder her.
in-use = Verwendete Vorlage
name = Name
untitled = Ohne Titel
about = Beschreibung
asks-for = Inhalt
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
not-known = Nach einer Vorlage dieses Projekts ließ sich nicht suchen: { $reason }. Eine jetzt geladene gilt, bis die Seite geschlossen oder neu geladen wird.
storage-full = Auf diesem Gerät ist kein Speicherplatz mehr frei
storage-unavailable = Der Browser stellt dieser Seite keinen Speicher bereit
storage-newer = In einem anderen Tab ist eine andere Version dieser Seite geöffnet
storage-broken = Der Speicher des Browsers funktioniert gerade nicht
add-missing = Fehlende Schlüssel hinzufügen ({ $count })
leave-out-empty = Leere Schlüssel weglassen ({ $count })

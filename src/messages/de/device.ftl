size = Gespeichert: { $size } MB, einschließlich der Dateien der Seite.
size-unknown = Dieser Browser gibt nicht an, wie viel gespeichert ist.
export-all = Alle Daten exportieren
export-hint = Eine Datei mit allen Entwürfen, Stapel, Vorlagen und Einstellungen dieses Browsers, dazu der Verlauf. Ein Token ist nie dabei.
exporting = Alle Daten werden gelesen …
exported = Alle Daten exportiert als { $fileName } ({ $size } MB).
export-failed = Nicht alle Daten in diesem Browser ließen sich lesen, deshalb wurde keine Datei erstellt. Es wurde nichts verändert. Andere Tabs dieser Seite schließen, dann erneut versuchen.
import = Daten importieren …
import-file = Datei mit allen Daten
importing = Wird importiert …
imported = Importiert: { $parts }. Was schon da war, wurde nicht verändert.
imported-nothing = Alles aus dieser Datei ist schon da oder hier anders eingestellt. Es wurde nichts verändert.
import-same =
    { $count ->
        [one] { $count } Eintrag war schon da.
       *[other] { $count } Einträge waren schon da.
    }
import-left-out =
    { $count ->
        [one] { $count } Eintrag der Datei ist nicht verwendbar und wurde übersprungen.
       *[other] { $count } Einträge der Datei sind nicht verwendbar und wurden übersprungen.
    }
import-no-such-file = Diese Datei wurde nicht mit „Alle Daten exportieren“ erstellt oder ist beschädigt. Es wurde nichts importiert.
import-newer = Diese Datei stammt von einer neueren Version von Redescribe. Es wurde nichts importiert. Die Seite aktualisieren, dann erneut versuchen.
import-failed = Der Import brach ab, weil dieser Browser nicht alles speichern konnte. Was schon da war, wurde nicht verändert. Speicherplatz schaffen, dann die Datei noch einmal importieren: Vorhandenes wird übersprungen.
part-drafts =
    { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    }
part-batches =
    { $count ->
        [one] { $count } Stapel vieler Objekte
       *[other] { $count } Stapel vieler Objekte
    }
part-submissions =
    { $count ->
        [one] { $count } Übermittlung im Verlauf
       *[other] { $count } Übermittlungen im Verlauf
    }
part-runs =
    { $count ->
        [one] { $count } Lauf
       *[other] { $count } Läufe
    }
part-templates =
    { $count ->
        [one] { $count } Vorlage
       *[other] { $count } Vorlagen
    }
part-setAside =
    { $count ->
        [one] { $count } Kopie eines beschädigten Speichers
       *[other] { $count } Kopien beschädigter Speicher
    }
part-connections =
    { $count ->
        [one] { $count } Verbindung
       *[other] { $count } Verbindungen
    }
part-preferences =
    { $count ->
        [one] { $count } Einstellung oder Liste
       *[other] { $count } Einstellungen und Listen
    }
settings-and-lists = Einstellungen, zuletzt geöffnete und angeheftete Objekte
delete-all = Alle Daten löschen …
delete-hint = Fragt zuerst und nennt, was verloren ginge. Auf den Plattformen ändert sich nichts.
delete-heading = Alle Daten löschen?
delete-reading = Gespeicherte Daten werden gezählt …
delete-what = Gelöscht wird:
delete-list = Was gelöscht wird
delete-means = Das lässt sich nicht rückgängig machen. Auf den Plattformen ändert sich nichts.
unsubmitted-heading =
    { $count ->
        [one] In { $count } davon sind Änderungen noch nicht abgesendet
       *[other] In { $count } davon sind Änderungen noch nicht abgesendet
    }
unsubmitted-list = Noch nicht abgesendete Änderungen
unsubmitted-draft =
    { $count ->
        [one] { $name }: { $count } geänderter Schlüssel
       *[other] { $name }: { $count } geänderte Schlüssel
    }
unsubmitted-batch =
    { $count ->
        [one] Stapel in { $name }: { $count } geändertes Objekt
       *[other] Stapel in { $name }: { $count } geänderte Objekte
    }
no-project = keinem Projekt
delete-unsubmitted =
    { $count ->
        [one] Ja, { $count } Entwurf mit nicht abgesendeten Änderungen löschen
       *[other] Ja, { $count } Entwürfe mit nicht abgesendeten Änderungen löschen
    }
delete-unsubmitted-first = Zuerst das Löschen der Änderungen bestätigen
delete-now = Alle Daten löschen
deleting = Wird gelöscht …
cancel = Abbrechen
delete-changed = Die Daten haben sich nach der Frage geändert, deshalb wurde nichts gelöscht. Die Liste prüfen, dann noch einmal löschen.
delete-other-tab = Es wurde nichts gelöscht: In einem anderen Tab ist ein Entwurf geöffnet, oder er sendet gerade. Die anderen Tabs von Redescribe schließen, dann erneut versuchen.
delete-this-tab = Es wurde nichts gelöscht: Dieser Tab sendet gerade oder hat noch nicht gespeicherte Änderungen. Warten, bis das fertig ist, dann erneut versuchen.
delete-unknown-tabs = Es wurde nichts gelöscht: Dieser Browser kann nicht feststellen, ob ein anderer Tab gerade schreibt. Alle Tabs von Redescribe schließen, dann die Websitedaten in den Einstellungen des Browsers löschen.
delete-partly = Nicht alles wurde gelöscht: Dieser Browser konnte { $names } nicht leeren. Die Einstellungen sind unverändert. Erneut versuchen oder die Websitedaten in den Einstellungen des Browsers löschen.
delete-unreadable = Der Speicher dieses Browsers lässt sich nicht lesen, deshalb wurde nichts gelöscht. Andere Tabs dieser Seite schließen, dann erneut versuchen.
deleted-heading = Alle Daten wurden gelöscht
deleted-what = Aus diesem Browser gelöscht:
deleted-means = Auf den Plattformen wurde nichts verändert. Die Seite beginnt jetzt wie beim ersten Besuch.
open-start = Startseite öffnen

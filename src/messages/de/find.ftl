objects = Objekte
connections = Verbindungen
filter = Projekte filtern
filter-how = Nach Name oder ID filtern
projects = Projekte
project-count =
    { $count ->
        [one] { $count } Projekt
       *[other] { $count } Projekte
    }
project-count-so-far =
    { $count ->
        [one] bisher { $count } Projekt
       *[other] bisher { $count } Projekte
    }
asking-for-projects = Projekte von { $name } werden geladen …
project = Projekt
you = Zugriff
id = ID
sees-no-project = Für dieses Konto sind keine Projekte sichtbar.
no-such-project = Keine passenden Projekte.
other-projects = Andere Projekte
rights-not-listed = Zugriff unbekannt
can-write = Schreibzugriff
can-write-by = Schreibzugriff ({ $rights })
read-only = schreibgeschützt
read-only-by = schreibgeschützt ({ $rights })
folder = Ordner
top = Oberste Ebene
column-key = Metadatenschlüssel, der als Spalte angezeigt wird
column-key-short = Metadatenspalte …
add-column = Spalte hinzufügen
columns = Spalten
size = Größe
created = Erstellt
modified = Geändert
state = Zustand
tags = Tags
sort-up = Nach { $column } sortieren
sort-down = Nach { $column } absteigend sortieren
sort-platform = Reihenfolge der Plattform anzeigen
move-left = Nach links
press-left = Alt ←
move-right = Nach rechts
press-right = Alt →
hide-column = Spalte ausblenden
default-columns = Standardspalten
keys-of-objects = Metadatenschlüssel
key-count =
    { $count ->
        [one] an { $count } Objekt
       *[other] an { $count } Objekten
    }
sorting = Sortierung
sorted-part = Nur die geladenen Objekte sind sortiert
search = Suchen
search-short = Name, tag:, class:, Schlüssel = Wert
search-how = =ganzer Name · *.bam · tag:atlas · class:file · tissue = Liver · has:sample_id · lacks:batch · Leerzeichen in Anführungszeichen
clear = Leeren
searched-for = Gesucht
take-out = Filter entfernen: { $term }
term-name = Name ist { $text }
term-name-like = Name wie { $text }
term-name-part = Name enthält { $text }
term-class = Klasse ist { $text }
term-type = Typ ist { $text }
term-tag = Tag ist { $text }
term-key-is = { $key } ist { $value }
term-key-present = mit { $key }
term-key-lacking = ohne { $key }
open-quote = Anführungszeichen nicht geschlossen: Alles bis zum Ende gilt als ein Begriff.
nothing-after = „{ $field }“ hat keinen Wert und wurde ignoriert.
no-key = Vor „=“ steht kein Schlüssel und dahinter kein Name, deshalb wurde es ignoriert. Einen Namen mit = in Anführungszeichen setzen.
no-such-thing = { $platform } kann nicht nach { $terms } suchen. Es wurde nichts gesucht; die Angabe entfernen.
page-looks = { $platform } kann danach nicht suchen; Redescribe filtert die Liste selbst, was langsamer ist: { $terms }.
whole-name-is-faster = Mit = vor einem ganzen Namen sucht { $platform } selbst danach.
this-folder-only = Nur dieser Ordner wurde durchsucht, nicht die Ordner darunter.
looking-into-folder = Ordner wird geladen …
nothing-has-all = Keine passenden Objekte.
edited-at = bearbeitet um { $time }
folder-is-empty = Dieser Ordner ist leer.
search-for-part = Nach Namen suchen, die { $text } enthalten
count = Anzahl
found-so-far = { $shown } gefunden, bisher { $searched } durchsucht
found-in-all = { $shown } gefunden, alle { $searched } durchsucht
so-far = { $shown } geladen
so-far-of-total = { $shown } von { $total } geladen
found-of-total = { $shown } gefunden, { $searched } von { $total } durchsucht
in-all = insgesamt { $shown }
load-more = Mehr laden
load-all = Alle laden
search-on = Weitersuchen
search-all = Alles durchsuchen
stop = Anhalten
list-again = Neu laden
selected = Ausgewählt
name = Name
class = Klasse
pinned = Angeheftet
select = { $name } auswählen
selected-and-kept = { $count } ausgewählt
select-loaded = Alle geladenen auswählen
select-none = Auswahl aufheben
export-list = Liste exportieren
export-loaded =
    { $count ->
        [one] { $count } geladenes Objekt mit den angezeigten Spalten
       *[other] { $count } geladene Objekte mit den angezeigten Spalten
    }
drop-for-selected =
    { $count ->
        [one] Datei hier ablegen, um sie als Manifest des ausgewählten Objekts zu prüfen
       *[other] Datei hier ablegen, um sie als Manifest der { $count } ausgewählten Objekte zu prüfen
    }
drop-for-found = Datei hier ablegen, um sie als Manifest aller gefundenen Objekte zu prüfen
saved-searches = Gespeicherte Suchen
save-search = Diese Suche speichern …
no-search-to-save = Zuerst etwas suchen
save-search-heading = Suche speichern
search-name = Name
save = Speichern
cancel = Abbrechen
name-missing = Einen Namen eingeben.
name-taken = Eine andere gespeicherte Suche heißt schon so. Einen anderen Namen eingeben.
delete-search = { $name } löschen

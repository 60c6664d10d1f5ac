manifest = Manifest
manifest-hint = Eine Tabelle mit einer Zeile je Objekt: CSV, TSV, XLSX, ODS, JSON und andere
manifest-file = Manifestdatei
drop-manifest = Datei ablegen, um sie als Manifest in der Vorschau zu sehen
read-only = Ein anderer Tab bearbeitet diese Objekte
heading = Vorschau des Manifests
from-clipboard = Aus der Zwischenablage
cancel = Abbrechen
apply = Übernehmen
identifying-column = Identifizierende Spalte
no-column = Keine Spalte identifiziert Objekte
column-choice = { $place } ({ $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    })
header-row = Kopfzeile
layout-rows = Ein Objekt je Zeile
layout-columns = Ein Objekt je Spalte
turned = Jede Spalte dieser Tabelle ist ein Objekt. Spalten werden hier als Zeilen angezeigt.
matched-label = Zugeordnet
matched = { $matched } von { $total ->
        [one] { $total } Zeile zugeordnet
       *[other] { $total } Zeilen zugeordnet
    }

unmatched-rows = Nicht zugeordnete Zeilen
unmatched-heading =
    { $count ->
        [one] { $count } Zeile wird nicht übernommen
       *[other] { $count } Zeilen werden nicht übernommen
    }
unmatched-hint = Aus diesen Zeilen wird nichts geschrieben, solange ihr Objekt nicht gewählt ist.
row = Zeile
called = In der Tabelle
why = Grund
object = Objekt
why-not-found = kein Objekt mit diesem Namen
why-near = kein Objekt mit genau diesem Namen
why-no-name = nennt kein Objekt
why-several-objects = { $count } Objekte haben diesen Namen
why-several-rows =
    { $count ->
        [one] dasselbe Objekt wie Zeile { $rows }
       *[other] dasselbe Objekt wie die Zeilen { $rows }
    }
why-other-object = Name dieses Objekts, aber ID oder Projekt eines anderen
why-left-out = von Hand weggelassen
object-for-row = Objekt zu Zeile { $row }
choose = Wählen …
leave-out = Weglassen
leave-out-row = Zeile { $row } weglassen
take-again = Wieder übernehmen
no-such-object = Kein Objekt in diesem Stapel hat diesen Namen oder diese ID
several-such-objects = Mehrere Objekte haben diesen Namen: die ID eingeben
id-or-name = ID oder Name
find-objects =
    { $count ->
        [one] { $count } Objekt suchen und hinzufügen
       *[other] { $count } Objekte suchen und hinzufügen
    }
find-objects-hint = Sie sind nicht in diesem Stapel. Im Projekt gefundene Objekte werden hinzugefügt, und die Vorschau wird aktualisiert.
take-near =
    { $count ->
        [one] Für { $count } Zeile die beste Übereinstimmung verwenden
       *[other] Für { $count } Zeilen die beste Übereinstimmung verwenden
    }
take-near-hint = Die Namen unterscheiden sich nur in Groß- und Kleinschreibung, Leerzeichen oder Endung.
show-more = Mehr anzeigen
shown-of = { $shown } von { $count } angezeigt

columns = Spalten
include = Übernehmen
include-column = { $heading } übernehmen
heading-in-table = Überschrift
key = Schlüssel
key-for = Schlüssel für { $heading }
does = Wirkung
column-number = Spalte { $column }
left-names-objects = identifiziert Objekte
left-platform = von der Plattform verwaltet
left-row-numbers = Zeilennummern
left-no-heading = keine Überschrift: Schlüssel eingeben
left-several-columns = doppelter Schlüssel: die gültige Spalte anhaken
left-same-key = doppelter Schlüssel: Eine andere Spalte ist angehakt
left-excluded = von Hand weggelassen
near-key = Ist der Schlüssel { $key } gemeint?
use-key = { $key } verwenden
keep-heading = { $heading } behalten
remembered = frühere Wahl
example = z. B. { $text }

empty-cells = Leere Zellen
empty-leave = Unverändert lassen
empty-set-empty = Auf leer setzen
empty-remove = Entfernen
empty-words = Als leer behandeln
empty-word =
    { $count ->
        [one] { $word } ({ $count } Zelle)
       *[other] { $word } ({ $count } Zellen)
    }
trim = Leerzeichen um Werte entfernen
take-too-long = Zu lange Werte übernehmen
take-too-long-hint = Diese Objekte können erst gesendet werden, wenn die Werte gekürzt sind.
take-flagged = Werte übernehmen, die beschädigt aussehen
take-flagged-hint = Ein Tabellenprogramm oder das Dateiformat hat sie möglicherweise verändert.

class-added = hinzugefügt
class-changed = geändert
class-removed = entfernt
class-same = gleich
class-empty = leer
class-too-long = zu lang
class-flagged = wirken beschädigt
class-foreign = im Objekt kein Text
class-not-text = in der Tabelle kein Text
class-read-only = schreibgeschützt

rows = Zeilen
rows-heading = Zugeordnete Zeilen
show-only = Nur anzeigen
changes = Änderungen
no-change = keine Änderungen
bytes-of = { $bytes } von { $limit } Bytes

nothing-to-apply = Keine Änderungen
will-change = { $cells ->
        [one] { $cells } Wert
       *[other] { $cells } Werte
    } von { $objects ->
        [one] { $objects } Objekt
       *[other] { $objects } Objekten
    } { $cells ->
        [one] wird
       *[other] werden
    } geändert
still-reading = Warten, bis die Tabelle geladen ist
applying = Wird übernommen …
locked = Ein anderer Tab bearbeitet diese Objekte. Es wurde nichts geändert.
not-applied = Die Objekte haben sich inzwischen geändert. Die aktualisierte Vorschau prüfen, dann übernehmen.
cannot-read = Lässt sich nicht als Manifest lesen

export = Export
export-shown =
    { $objects ->
        [one] { $objects } angezeigtes Objekt
       *[other] { $objects } angezeigte Objekte
    }
export-all =
    { $objects ->
        [one] Alles: { $objects } Objekt
       *[other] Alle { $objects } Objekte
    }
file-name = objekte
export-hint = Jede Zeile beginnt mit ID und Name des Objekts, sodass die Datei als Manifest dienen kann.
exported =
    { $objects ->
        [one] { $objects } Objekt exportiert: { $fileName }
       *[other] { $objects } Objekte exportiert: { $fileName }
    }
hindrance-no-text-form =
    { $count ->
        [one] Nicht exportiert: { $count } Wert enthält NUL oder ein defektes Zeichen, was Textdateien nicht speichern können. XLSX kann es.
       *[other] Nicht exportiert: { $count } Werte enthalten NUL oder ein defektes Zeichen, was Textdateien nicht speichern können. XLSX kann es.
    }
hindrance-cell-too-long =
    { $count ->
        [one] Nicht exportiert: { $count } Wert ist zu lang für eine Zelle einer Arbeitsmappe. Ein anderes Format verwenden.
       *[other] Nicht exportiert: { $count } Werte sind zu lang für eine Zelle einer Arbeitsmappe. Ein anderes Format verwenden.
    }

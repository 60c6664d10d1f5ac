manifest = Manifest
manifest-hint = Eine Tabelle mit einer Zeile je Objekt: CSV, TSV, XLSX, ODS, JSON und andere
manifest-file = Manifestdatei
drop-manifest = Datei ablegen, um sie als Manifest anzusehen
read-only = Diese Objekte werden in einem anderen Tab bearbeitet
heading = Vorschau des Manifests
from-clipboard = Aus der Zwischenablage
cancel = Abbrechen
apply = Übernehmen
identifying-column = Spalte, die das Objekt nennt
no-column = Keine Spalte nennt Objekte
column-choice = { $place } ({ $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    })
header-row = Kopfzeile
layout-rows = Ein Objekt je Zeile
layout-columns = Ein Objekt je Spalte
turned = Jede Spalte dieser Tabelle betrifft ein Objekt. Hier erscheinen die Spalten als Zeilen.
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
unmatched-hint = Aus diesen Zeilen wird nichts geschrieben, solange Sie ihr Objekt nicht wählen.
row = Zeile
called = In der Tabelle
why = Grund
object = Objekt
why-not-found = kein Objekt dieses Namens
why-near = kein Objekt mit genau diesem Namen
why-no-name = nennt kein Objekt
why-several-objects = { $count } Objekte haben diesen Namen
why-several-rows =
    { $count ->
        [one] Zeile { $rows } betrifft dasselbe Objekt
       *[other] die Zeilen { $rows } betreffen dasselbe Objekt
    }
why-other-object = Name dieses Objekts, aber ID oder Projekt eines anderen
why-left-out = von Ihnen weggelassen
object-for-row = Objekt zu Zeile { $row }
choose = Wählen …
leave-out = Weglassen
leave-out-row = Zeile { $row } weglassen
take-again = Wieder übernehmen
no-such-object = Kein Objekt dieses Stapels hat diesen Namen oder diese ID
several-such-objects = Mehrere Objekte heißen so: Geben Sie die ID ein
id-or-name = ID oder Name
find-objects =
    { $count ->
        [one] { $count } Objekt suchen und hinzufügen
       *[other] { $count } Objekte suchen und hinzufügen
    }
find-objects-hint = Sie fehlen in diesem Stapel. Was im Projekt gefunden wird, kommt hinzu, und die Vorschau wird erneuert.
take-near =
    { $count ->
        [one] Für { $count } Zeile das ähnlichste Objekt nehmen
       *[other] Für { $count } Zeilen das ähnlichste Objekt nehmen
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
left-names-objects = nennt Objekte
left-platform = setzt die Plattform selbst
left-row-numbers = Zeilennummern
left-no-heading = ohne Überschrift: Geben Sie ihr einen Schlüssel
left-several-columns = mehrere Spalten haben diesen Schlüssel: die richtige ankreuzen
left-same-key = eine andere Spalte gilt für diesen Schlüssel
left-excluded = von Ihnen weggelassen
near-key = Fast der Schlüssel { $key }
use-key = { $key } verwenden
keep-heading = { $heading } behalten
remembered = früher gewählt
example = z. B. { $text }

empty-cells = Leere Zellen
empty-leave = Unverändert lassen
empty-set-empty = Auf leer setzen
empty-remove = Entfernen
empty-words = Gilt als leer
empty-word =
    { $count ->
        [one] { $word } ({ $count } Zelle)
       *[other] { $word } ({ $count } Zellen)
    }
trim = Leerzeichen um Werte entfernen
take-too-long = Zu lange Werte übernehmen
take-too-long-hint = Diese Objekte lassen sich erst senden, wenn die Werte gekürzt sind.
take-flagged = Werte übernehmen, die beschädigt aussehen
take-flagged-hint = Eine Tabellenkalkulation oder das Dateiformat kann sie verändert haben.

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
show-only = Nur zeigen
changes = Änderungen
no-change = nichts ändert sich
bytes-of = { $bytes } von { $limit } Bytes

nothing-to-apply = Nichts würde sich ändern
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
still-reading = Warten Sie, bis die Tabelle gelesen ist
applying = Wird übernommen …
locked = Diese Objekte werden in einem anderen Tab bearbeitet. Es wurde nichts geändert.
not-applied = Die Objekte haben sich inzwischen geändert. Sehen Sie die neue Vorschau an und übernehmen Sie dann.
cannot-read = Als Manifest nicht lesbar

export = Exportieren
export-shown =
    { $objects ->
        [one] { $objects } gezeigtes Objekt
       *[other] { $objects } gezeigte Objekte
    }
export-all =
    { $objects ->
        [one] Alles: { $objects } Objekt
       *[other] Alle { $objects } Objekte
    }
file-name = objekte
export-hint = Jede Zeile beginnt mit ID und Name des Objekts: Die Datei lässt sich als Manifest wieder einlesen.
exported =
    { $objects ->
        [one] { $objects } Objekt exportiert: { $fileName }
       *[other] { $objects } Objekte exportiert: { $fileName }
    }
hindrance-no-text-form =
    { $count ->
        [one] Nicht exportiert: { $count } Wert enthält ein NUL-Zeichen oder ein halbes Zeichen, was keine Textdatei fasst. XLSX kann es.
       *[other] Nicht exportiert: { $count } Werte enthalten ein NUL-Zeichen oder ein halbes Zeichen, was keine Textdatei fasst. XLSX kann es.
    }
hindrance-cell-too-long =
    { $count ->
        [one] Nicht exportiert: { $count } Wert ist länger, als eine Zelle einer Arbeitsmappe sein kann. Die anderen Formate fassen ihn.
       *[other] Nicht exportiert: { $count } Werte sind länger, als eine Zelle einer Arbeitsmappe sein kann. Die anderen Formate fassen sie.
    }

import type { Translation } from "../catalogue.ts";

export const tables: Translation<"tables"> = {
  tabs: "Durch Tabulatoren getrennt (TSV)",
  commas: "Durch Kommas getrennt (CSV)",
  semicolons: "Durch Semikolons getrennt",
  bars: "Durch senkrechte Striche getrennt",
  "quotes-as-text": "{ $format }, Anführungszeichen als Text",
  "lines-equals": "Zeilen mit Schlüssel=Wert",
  "lines-spaced-equals": "Zeilen mit Schlüssel = Wert",
  "lines-colon-blank": "Zeilen mit Schlüssel: Wert",
  "lines-colon": "Zeilen mit Schlüssel:Wert",
  "format-json": "JSON",
  "format-html": "HTML-Tabelle",
  sheet: "Blatt { $name }",

  "decoded-as":
    "Die Datei ist nicht in UTF-8 und wurde als { $encoding } gelesen: Umlaute und Buchstaben mit Akzenten prüfen.",
  "cells-as-shown": `{ $cells ->
      [one] { $cells } Zelle enthielt eine Zahl oder ein Datum und wurde zu Text, wie das Blatt sie zeigt; Textzellen sind exakt.
     *[other] { $cells } Zellen enthielten Zahlen oder Datumsangaben und wurden zu Text, wie das Blatt sie zeigt; Textzellen sind exakt.
    }`,
  "other-tables": `{ $tables ->
      [one] Es gab { $tables } weitere Tabelle: Die größte wurde genommen.
     *[other] Es gab { $tables } weitere Tabellen: Die größte wurde genommen.
    }`,
  "note-unclosed-quote":
    "Ein Anführungszeichen wird nie geschlossen; Anführungszeichen wurden deshalb als Zeichen wie andere gelesen.",
  "note-blanks-collapsed": "Leerzeichen nebeneinander wurden zu einem, wie ein Browser sie zeigt.",
  "note-guards-undone":
    "Die Datei wurde für Tabellenprogramme exportiert: Die Apostrophe vor Formeln wurden entfernt.",

  "too-large":
    'Es sind { NUMBER($size, useGrouping: "always") } MB; höchstens { NUMBER($limit, useGrouping: "always") } MB können gelesen werden. Nur die gewünschten Spalten und Zeilen behalten, dann noch einmal versuchen.',
  "too-many-rows":
    'Es sind mehr als { NUMBER($limit, useGrouping: "always") } Zeilen. Nur die gewünschten behalten, dann noch einmal versuchen.',
  "too-many-cells":
    'Es sind mehr als { NUMBER($limit, useGrouping: "always") } Zellen. Nur die gewünschten behalten, dann noch einmal versuchen.',
  "too-many-spanned-cells":
    'Die verbundenen Zellen ergäben mehr als { NUMBER($limit, useGrouping: "always") } leere Zellen. Die Zellen in ein Tabellenprogramm kopieren, dort die Verbindung aufheben und die gewünschten noch einmal kopieren.',
  "too-deep":
    'Die Teile sind mehr als { NUMBER($limit, useGrouping: "always") } Ebenen tief verschachtelt. Nur die Tabelle kopieren oder sie als CSV speichern.',
  "unpacks-too-large":
    'Die Datei ist komprimiert und hat entpackt mehr als { NUMBER($limit, useGrouping: "always") } MB, die Grenze. Nur die gewünschten Blätter, Spalten und Zeilen behalten, dann noch einmal versuchen.',
  "too-many-pairs":
    'So gelesen sind es { NUMBER($pairs, useGrouping: "always") } Paare; ein Objekt nimmt hier höchstens { NUMBER($limit, useGrouping: "always") }. Eine andere Lesart oder weniger Zeilen wählen.',
  "not-json":
    "Das ist kein JSON: Zeile { $line }, Spalte { $column } lässt sich nicht lesen. Dort berichtigen oder ein anderes Format wählen.",
  "problem-nothing": "Darin steht nichts. Einige Zellen kopieren oder eine andere Datei wählen.",
  "problem-not-a-table": "Das ist JSON, aber weder ein Objekt noch eine Liste von Paaren oder Objekten.",
  "problem-no-html-table": "Im HTML steht keine Tabelle. Ein anderes Format wählen.",
  "problem-not-text": "Das ist kein Text. Eine Datei in CSV, TSV, JSON oder XLSX wählen.",
  "problem-old-or-locked-workbook":
    "Das ist eine .xls-Arbeitsmappe, oder sie hat ein Passwort. Als .xlsx ohne Passwort oder als CSV speichern.",
  "problem-damaged-workbook":
    "Die Arbeitsmappe lässt sich nicht lesen. Im Tabellenprogramm öffnen und noch einmal als .xlsx oder als CSV speichern.",
  "problem-unreadable":
    "Der Browser konnte es nicht lesen. Noch einmal versuchen oder die Zellen kopieren und einfügen.",
};

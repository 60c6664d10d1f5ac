export const tables = {
  tabs: "Separated by tabs (TSV)",
  commas: "Separated by commas (CSV)",
  semicolons: "Separated by semicolons",
  bars: "Separated by bars",
  "quotes-as-text": "{ $format }, quotes as text",
  "lines-equals": "Lines of key=value",
  "lines-spaced-equals": "Lines of key = value",
  "lines-colon-blank": "Lines of key: value",
  "lines-colon": "Lines of key:value",
  "format-json": "JSON",
  "format-html": "HTML table",
  sheet: "Sheet { $name }",

  "decoded-as": "The file isn't UTF-8 and was read as { $encoding }: look at the letters with accents.",
  "cells-as-shown": `{ $cells ->
      [one] { $cells } cell held a number or date and became text as the sheet shows it; text cells are exact.
     *[other] { $cells } cells held a number or date and became text as the sheet shows it; text cells are exact.
    }`,
  "other-tables": `{ $tables ->
      [one] There was { $tables } more table: the largest one was taken.
     *[other] There were { $tables } more tables: the largest one was taken.
    }`,
  "note-unclosed-quote": "A quote never closes, so quotes were read as characters like others.",
  "note-blanks-collapsed": "Blanks side by side became one, as a browser shows them.",
  "note-guards-undone": "It was exported for spreadsheets: the apostrophes before formulas were taken off.",

  "too-large":
    'It has { NUMBER($size, useGrouping: "always") } MB; up to { NUMBER($limit, useGrouping: "always") } MB can be read. Keep the columns and rows that are wanted, and try again.',
  "too-many-rows":
    'It has more than { NUMBER($limit, useGrouping: "always") } rows. Keep those that are wanted, and try again.',
  "too-many-cells":
    'It has more than { NUMBER($limit, useGrouping: "always") } cells. Keep those that are wanted, and try again.',
  "too-many-spanned-cells":
    'Its merged cells would make more than { NUMBER($limit, useGrouping: "always") } blank cells. Copy the cells into a spreadsheet, unmerge them there, and copy again those that are wanted.',
  "too-deep":
    'Its parts stand more than { NUMBER($limit, useGrouping: "always") } levels deep within each other. Copy only the table, or save it as CSV.',
  "unpacks-too-large":
    'It is compressed, and has more than { NUMBER($limit, useGrouping: "always") } MB unpacked, which is the limit. Keep the sheets, columns and rows that are wanted, and try again.',
  "too-many-pairs":
    'Read this way it has { NUMBER($pairs, useGrouping: "always") } pairs; one object takes up to { NUMBER($limit, useGrouping: "always") } here. Choose another reading, or fewer rows.',
  "not-json":
    "It isn't JSON: line { $line }, column { $column } can't be read. Correct it there, or choose another format.",
  "problem-nothing": "There is nothing in it. Copy some cells, or choose another file.",
  "problem-not-a-table": "It is JSON, but neither an object nor a list of pairs or objects.",
  "problem-no-html-table": "There is no table in the HTML. Choose another format.",
  "problem-not-text": "It isn't a text. Choose a CSV, TSV, JSON or XLSX file.",
  "problem-old-or-locked-workbook":
    "It is an .xls workbook or has a password. Save it as .xlsx without a password, or as CSV.",
  "problem-damaged-workbook":
    "The workbook can't be read. Open it in your spreadsheet and save it again as .xlsx, or as CSV.",
  "problem-unreadable": "The browser couldn't read it. Try again, or copy the cells and paste them.",
} as const;

import { expect, test } from "vitest";
import {
  isIdHeading,
  isKeyHeading,
  isNamingHeading,
  isOwnedHeading,
  isUnitsHeading,
  isValueHeading,
} from "./heading-words.ts";

test.each([
  ["Key", "Value"],
  ["TAG", "VALUE"],
  ["Attribute name", "Attribute value"],
  ["attribute_name", "attribute_value"],
  ["Parameter", "Value(s)"],
  ["characteristic", "value"],
  ["Field Name", "Values"],
  ["variable", "Value"],
  ["Property", "property value"],
  ["Term", "Value"],
  ["Schlüssel", "Wert"],
  ["Eigenschaft", "Wert"],
  ["Merkmal", "Werte"],
  ["Feld", "Inhalt"],
  ["Attributname", "Attributwert"],
  ["Feldname", "Feldwert"],
])("[H4] %s and %s head keys and values", (key, value) => {
  expect([isKeyHeading(key), isValueHeading(value)]).toEqual([true, true]);
});

test("[H4] other words head neither keys nor values", () => {
  for (const word of ["tissue", "sample_id", "library name of it", "values seen", "evaluated", "", "1"]) {
    expect([isKeyHeading(word), isValueHeading(word)]).toEqual([false, false]);
  }
});

test.each(["UNITS", "unit", "Units of measure", "UoM", "Einheit", "Maßeinheit"])(
  "[H8] %s heads units",
  (word) => {
    expect(isUnitsHeading(word)).toBe(true);
  },
);

test.each(["id", "File ID", "name", "File name", "filename", "path", "drs_uri", "entity:sample_id", "File"])(
  "[H13] %s names objects, and isn't metadata in a table across objects",
  (word) => {
    expect([isNamingHeading(word), isOwnedHeading(word)]).toEqual([true, true]);
  },
);

test.each(["size", "project", "parent", "Project ID", "created_on", "folder"])(
  "[H13] %s is the platform's, and names no object",
  (word) => {
    expect([isNamingHeading(word), isOwnedHeading(word)]).toEqual([false, true]);
  },
);

test.each(["tissue", "sample_id", "Sample ID", "case_id", "sample_name", "class", "library_id", "identity"])(
  "[H13] %s may be anybody's",
  (word) => {
    expect(isOwnedHeading(word)).toBe(false);
  },
);

test("[H13] a heading that ends in ID may hold ids", () => {
  expect(["bam ID", "file_id", "fileId", "id", "Sample ID"].every(isIdHeading)).toBe(true);
  expect(["paid", "Madrid", "rapid", "tissue"].some(isIdHeading)).toBe(false);
});

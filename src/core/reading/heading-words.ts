/**
 * Headings for keys and values, in English and German. They are compared with a heading in small letters
 * without blanks, signs and bracketed text.
 */
const KEYS = [
  ...[
    "key",
    "name",
    "property",
    "field",
    "attribute",
    "tag",
    "parameter",
    "characteristic",
    "characteristics",
  ],
  ...["variable", "term", "metadata", "annotation", "descriptor", "item", "element", "label"],
  ...["schlüssel", "schluessel", "eigenschaft", "merkmal", "feld", "attribut", "begriff", "variable"],
  ...["bezeichnung", "bezeichner", "kennzeichen", "angabe"],
];
const PLURALS = "(?:s|en|e|n|er)?";
const KEY = new RegExp(`^(?:${KEYS.join("|")})${PLURALS}(?:names?|keys?|namen?|schlüssel)?$`, "u");
const VALUE = new RegExp(`^(?:${KEYS.join("|")})?s?(?:values?|werte?|wertes|inhalte?|content)$`, "u");
const UNITS =
  /^(?:(?:value|measurement|parameter|attribute)?units?(?:ofmeasure|ofmeasurement)?|uom|(?:maß|mass|mess)?einheit(?:en)?)$/u;

/** Headings of columns that name the object of a row. */
const NAMING =
  /^(?:(?:file|object|dx|entity|sbg|dnanexus)?id|(?:file|object|record)?name|(?:file|object|full)?path|files?|filenames?|dateiname|datei|dateipfad|drsuri|drsid|dxid|dxlink)$/u;
/** Headings of columns with the platform's own facts about every object. */
const OWNED =
  /^(?:(?:file)?size|filesizebytes|sizebytes|project(?:id|name)?|folder|parent(?:id)?|createdon|modifiedon|createdby|dateigröße|projekt|ordner)$/u;
/** Headings of Terra and similar platforms: `entity:sample_id`. */
const ENTITY = /^\s*(?:entity|membership|update)\s*:\s*\S+_id\s*$/i;

/** A heading in the form that is compared. */
export function headingWord(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export function isKeyHeading(heading: string): boolean {
  return KEY.test(headingWord(heading));
}

export function isValueHeading(heading: string): boolean {
  return VALUE.test(headingWord(heading));
}

export function isUnitsHeading(heading: string): boolean {
  return UNITS.test(headingWord(heading));
}

/** Does a column with this heading name the object of each row? */
export function isNamingHeading(heading: string): boolean {
  return ENTITY.test(heading) || NAMING.test(headingWord(heading));
}

/** Does a column with this heading contain the platform's own facts about an object? */
export function isOwnedHeading(heading: string): boolean {
  return isNamingHeading(heading) || OWNED.test(headingWord(heading));
}

/** Is this the heading of a column that may contain ids, as `bam ID` or `file_id`? */
export function isIdHeading(heading: string): boolean {
  return /(?:^|[\s_.:-])ids?$/i.test(heading.trim()) || /[a-z]I[Dd]s?$/.test(heading.trim());
}

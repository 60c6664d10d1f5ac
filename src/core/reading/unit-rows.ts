import { isObjectLike } from "./object-names.ts";
import { filledColumns, type TableSurvey, textAt } from "./table-survey.ts";

const UNITS = new Set([
  ...[
    "mm",
    "cm",
    "km",
    "nm",
    "µm",
    "μm",
    "um",
    "kg",
    "mg",
    "µg",
    "μg",
    "ug",
    "ng",
    "pg",
    "ml",
    "µl",
    "μl",
    "ul",
    "dl",
  ],
  ...[
    "sec",
    "min",
    "hr",
    "hrs",
    "hour",
    "hours",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "yr",
    "yrs",
  ],
  ...[
    "year",
    "years",
    "°c",
    "°f",
    "degc",
    "celsius",
    "kelvin",
    "ppm",
    "ppb",
    "mmol",
    "µmol",
    "nmol",
    "mol",
    "mmhg",
  ],
  ...[
    "kpa",
    "hpa",
    "bp",
    "kb",
    "mb",
    "gb",
    "kda",
    "da",
    "iu",
    "cells/ml",
    "mg/kg",
    "mg/ml",
    "ng/ul",
    "ng/µl",
    "g/l",
  ],
  ...[
    "mg/l",
    "m/s",
    "m^2",
    "m2",
    "m3",
    "mmol/l",
    "mg/dl",
    "µg/ml",
    "ng/ml",
    "x",
    "percent",
    "psu",
    "meters",
    "metres",
  ],
  ...["grams", "liters", "litres", "degrees", "jahre", "tage", "stunden", "meter", "gramm"],
]);
/** Letters that count as units only beside certain units, because they may be values too. */
const LETTERS = new Set([
  "m",
  "g",
  "l",
  "s",
  "h",
  "d",
  "c",
  "k",
  "f",
  "u",
  "v",
  "w",
  "n",
  "pa",
  "%",
  "in",
  "ft",
]);
const NONE = new Set([
  "",
  "-",
  "–",
  "—",
  "n/a",
  "na",
  "none",
  "string",
  "text",
  "integer",
  "float",
  "number",
  "date",
]);

/** Does the row under a header contain only units, as `m`, `°C`, `[mg/kg]`? */
export function isUnitsRow(survey: TableSurvey, row: number): boolean {
  if (row + 1 >= survey.rows.length) return false;
  const texts = filledColumns(survey, row).map((column) => textAt(survey, row, column).trim());
  const [first = ""] = texts;
  const saysSo = /^[[(]?(?:units?|einheit(?:en)?)[\])]?:?$/i.test(first);
  const rest = saysSo ? texts.slice(1) : texts;
  if (rest.length === 0 || rest.some(isObjectLike)) return false;
  if (saysSo)
    return rest.every((text) => isUnit(text) || isLoneLetter(text) || isNone(text) || text.length <= 12);
  return rest.some(isUnit) && rest.every((text) => isUnit(text) || isLoneLetter(text) || isNone(text));
}

function isUnit(text: string): boolean {
  return /^\[[^\]]{1,15}\]$|^\([^)]{1,15}\)$/.test(text) || UNITS.has(text.toLowerCase());
}

function isLoneLetter(text: string): boolean {
  return LETTERS.has(text.toLowerCase());
}

function isNone(text: string): boolean {
  return NONE.has(text.toLowerCase());
}

import { language } from "./language.ts";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte"] as const;
const STEP = 1000;

/** A size in three digits, in steps of 1,000 as the platforms bill it: `1.21 GB`. */
export function byteSize(bytes: number): string {
  const exponent = bytes < STEP ? 0 : Math.floor(Math.log10(bytes) / 3);
  const unit = UNITS[Math.min(exponent, UNITS.length - 1)] ?? "byte";
  const number = new Intl.NumberFormat(language(), {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumSignificantDigits: 3,
  });
  return number.format(bytes / STEP ** UNITS.indexOf(unit));
}

/** The exact size: `1,212,345,678 bytes`. */
export function exactByteSize(bytes: number): string {
  return new Intl.NumberFormat(language(), { style: "unit", unit: "byte", unitDisplay: "long" }).format(
    bytes,
  );
}

import { type Language, language } from "./language.ts";
import type { Format, NumberOptions } from "./message-table.ts";

export type Value = string | number | symbol;

const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();

/** Numbers have separators between their thousands: "1,000" in English, "1.000" in German. */
export function shownNumber(value: number, options: NumberOptions = {}): string {
  const spoken = language();
  const key = `${spoken} ${options.minimumFractionDigits}`;
  const format =
    numberFormats.get(key) ?? new Intl.NumberFormat(spoken, { useGrouping: "always", ...options });
  numberFormats.set(key, format);
  return format.format(value);
}

export function formatFor(values: Readonly<Record<string, Value>>): Format {
  return {
    number(name, options) {
      const value = values[name];
      if (typeof value !== "number") throw new Error(`"${name}" is no number.`);
      return shownNumber(value, options);
    },
    choose(name, variants, fallback) {
      const value = values[name];
      const keys =
        typeof value === "number" ? [String(value), pluralCategory(value)] : [value].filter(isName);
      const key = keys.find((known): known is typeof fallback => Object.hasOwn(variants, known));
      return variants[key ?? fallback];
    },
  };
}

/** A text like "0" doesn't choose the variant of the number 0. */
function isName(value: Value | undefined): value is string {
  return typeof value === "string" && !/^-?\d/.test(value);
}

function pluralCategory(value: number): string {
  const spoken = language();
  const rules = pluralRules.get(spoken) ?? new Intl.PluralRules(spoken);
  pluralRules.set(spoken, rules);
  return rules.select(value);
}

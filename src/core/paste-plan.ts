import type { Limits } from "./limits.ts";
import { type ForeignType, isForeign, type Metadata, type MetadataValue, sameValue } from "./metadata.ts";
import { type SpreadsheetDamage, spreadsheetDamage } from "./spreadsheet-damage.ts";
import { cellText } from "./table.ts";
import type { PastedPair } from "./table-reading.ts";
import { utf8Length } from "./utf8.ts";

/** What a pasted pair would do to the draft, or why it needs a decision. */
export type PasteClass =
  | { readonly kind: "added" | "changed" | "same" | "blank" | "no-key" }
  | {
      readonly kind: "too-long";
      readonly cell: "key" | "value";
      readonly bytes: number;
      readonly byteLimit: number;
    }
  /** The key stands there several times with different values. */
  | { readonly kind: "twice"; readonly times: number }
  /** Key or value isn't text, but JSON of this type. */
  | { readonly kind: "not-text"; readonly type: ForeignType }
  /** The draft holds something other than text there, which can't be typed over. */
  | { readonly kind: "kept"; readonly type: ForeignType }
  /** A key of the draft that isn't in the paste. */
  | { readonly kind: "missing" };

/** One line of the preview. */
export type PasteLine = {
  readonly key: string;
  /** As text; absent for a key that isn't in the paste. */
  readonly value: string | undefined;
  /** What the draft wants of the key now. */
  readonly now: MetadataValue | undefined;
  readonly class: PasteClass;
  readonly damage: SpreadsheetDamage | undefined;
};

/** What a paste would land on. */
export type PasteTarget = { readonly wanted: Metadata; readonly limits: Limits };

/**
 * Every pasted pair with its class, in the order in which the keys come, and then the draft's keys that aren't among
 * them. The same pair again says nothing new.
 */
export function planPaste(pairs: readonly PastedPair[], { wanted, limits }: PasteTarget): PasteLine[] {
  const lines: PasteLine[] = [];
  const valuesOf = distinctPairs(pairs);
  for (const [key, values] of valuesOf) {
    const now = wanted.get(key);
    for (const [value, pair] of values) {
      lines.push({
        key,
        value,
        now,
        class: classOf(pair, { key, value, now, times: values.size, limits }),
        damage: spreadsheetDamage(value) ?? spreadsheetDamage(key),
      });
    }
  }
  for (const [key, now] of wanted) {
    if (!valuesOf.has(key)) {
      lines.push({ key, value: undefined, now, class: { kind: "missing" }, damage: undefined });
    }
  }
  return lines;
}

type Found = {
  readonly key: string;
  readonly value: string;
  readonly now: MetadataValue | undefined;
  readonly times: number;
  readonly limits: Limits;
};

function classOf(pair: PastedPair, { key, value, now, times, limits }: Found): PasteClass {
  if (key === "") return { kind: "no-key" };
  if (isForeign(now)) return { kind: "kept", type: now.type };
  if (times > 1) return { kind: "twice", times };
  if (isForeign(pair.key)) return { kind: "not-text", type: pair.key.type };
  if (isForeign(pair.value)) return { kind: "not-text", type: pair.value.type };
  if (value === "") return { kind: "blank" };
  if (sameValue(now, value)) return { kind: "same" };
  return tooLong("key", key, limits.keyBytes) ?? tooLong("value", value, limits.valueBytes) ?? changeOf(now);
}

function tooLong(cell: "key" | "value", text: string, byteLimit: number): PasteClass | undefined {
  const bytes = utf8Length(text);
  return bytes > byteLimit ? { kind: "too-long", cell, bytes, byteLimit } : undefined;
}

function changeOf(now: MetadataValue | undefined): PasteClass {
  return { kind: now === undefined ? "added" : "changed" };
}

function distinctPairs(pairs: readonly PastedPair[]): ReadonlyMap<string, ReadonlyMap<string, PastedPair>> {
  const valuesOf = new Map<string, Map<string, PastedPair>>();
  for (const pair of pairs) {
    const key = cellText(pair.key);
    const value = cellText(pair.value);
    const values = valuesOf.get(key);
    if (!values) valuesOf.set(key, new Map([[value, pair]]));
    else if (!values.has(value)) values.set(value, pair);
  }
  return valuesOf;
}

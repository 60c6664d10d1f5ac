import type { Limits } from "../object/limits.ts";
import {
  cellText,
  type ForeignType,
  isForeign,
  type Metadata,
  type MetadataValue,
  sameValue,
} from "../object/metadata.ts";
import type { PairFlag, PastedPair } from "../reading/read-pairs.ts";
import { utf8Length } from "../text/utf8.ts";
import { type SpreadsheetDamage, spreadsheetDamage } from "./spreadsheet-damage.ts";

/** The effect of a pasted pair on the draft, or the reason why it needs a decision. */
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
  /** A key that the platform sets itself. Only where pairs are copied from another object. */
  | { readonly kind: "locked" }
  /** There are as many pairs already as the platform takes. Only where pairs are copied from another object. */
  | { readonly kind: "no-room"; readonly pairLimit: number }
  /** Half a character, which can't be sent. Only where pairs are copied from another object. */
  | { readonly kind: "half-character" }
  /** A key of the draft that isn't in the paste. */
  | { readonly kind: "missing" };

/** One line of the preview. */
export type PasteLine = {
  /** Stays with the line while its reading does, whatever its key is changed to: the pair's place, below 0 where there is none. */
  readonly id: number;
  readonly key: string;
  /** As text; absent for a key that isn't in the paste. */
  readonly value: string | undefined;
  /** The value that the draft wants for the key now. */
  readonly now: MetadataValue | undefined;
  readonly class: PasteClass;
  readonly damage: SpreadsheetDamage | undefined;
  /** The key's name in the source, where another key was chosen. */
  readonly heading?: string | undefined;
  readonly flags?: readonly PairFlag[] | undefined;
};

/** The draft that is pasted into. */
export type PasteTarget = { readonly wanted: Metadata; readonly limits: Limits };

/**
 * Every pasted pair with its class, in the order in which the keys come, and then the draft's keys that aren't among
 * them. The same pair again says nothing new.
 */
export function planPaste(pairs: readonly PastedPair[], { wanted, limits }: PasteTarget): PasteLine[] {
  const lines: PasteLine[] = [];
  const pairsOf = distinctPairs(pairs);
  for (const [key, found] of pairsOf) {
    const now = wanted.get(key);
    for (const pair of found) {
      const value = cellText(pair.value);
      lines.push({
        id: pair.place,
        key,
        value,
        now,
        class: classOf(pair, { key, value, now, times: found.length, limits }),
        damage: spreadsheetDamage(value) ?? spreadsheetDamage(key),
        ...(pair.heading === undefined ? {} : { heading: pair.heading }),
        ...(pair.flags === undefined ? {} : { flags: pair.flags }),
      });
    }
  }
  let id = 0;
  for (const [key, now] of wanted) {
    id -= 1;
    if (!pairsOf.has(key)) lines.push({ id, key, value: undefined, now, class: MISSING, damage: undefined });
  }
  return lines;
}

// One object for all lines of a class: a hundred thousand of them are made here, and carried from a worker to the page.
const ADDED: PasteClass = { kind: "added" };
const CHANGED: PasteClass = { kind: "changed" };
const SAME: PasteClass = { kind: "same" };
const BLANK: PasteClass = { kind: "blank" };
const NO_KEY: PasteClass = { kind: "no-key" };
const MISSING: PasteClass = { kind: "missing" };

type Found = {
  readonly key: string;
  readonly value: string;
  readonly now: MetadataValue | undefined;
  readonly times: number;
  readonly limits: Limits;
};

function classOf(pair: PastedPair, { key, value, now, times, limits }: Found): PasteClass {
  if (key === "") return NO_KEY;
  if (isForeign(now)) return { kind: "kept", type: now.type };
  if (times > 1) return { kind: "twice", times };
  if (isForeign(pair.key)) return { kind: "not-text", type: pair.key.type };
  if (isForeign(pair.value)) return { kind: "not-text", type: pair.value.type };
  if (value === "") return BLANK;
  if (sameValue(now, value)) return SAME;
  const isTooLong = tooLong("key", key, limits.keyBytes) ?? tooLong("value", value, limits.valueBytes);
  return isTooLong ?? (now === undefined ? ADDED : CHANGED);
}

function tooLong(cell: "key" | "value", text: string, byteLimit: number): PasteClass | undefined {
  const bytes = utf8Length(text);
  return bytes > byteLimit ? { kind: "too-long", cell, bytes, byteLimit } : undefined;
}

/** The pairs of each key that differ in their value. Nearly every key has one pair, and no map is made for those. */
function distinctPairs(pairs: readonly PastedPair[]): ReadonlyMap<string, readonly PastedPair[]> {
  const pairsOf = new Map<string, PastedPair[]>();
  const valuesOf = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const key = cellText(pair.key);
    const found = pairsOf.get(key);
    if (!found) {
      pairsOf.set(key, [pair]);
      continue;
    }
    const values = valuesOf.get(key) ?? new Set(found.map(({ value }) => cellText(value)));
    valuesOf.set(key, values);
    const value = cellText(pair.value);
    if (!values.has(value)) found.push(pair);
    values.add(value);
  }
  return pairsOf;
}

import { type ForeignType, isForeign, type MetadataValue } from "../object/metadata.ts";
import { skeleton } from "./look-alike.ts";
import { type TextDifference, textDifference } from "./text-difference.ts";

/** The kind of a key's value: absent, "", text, or a foreign type. */
export type ValueKind = "absent" | "empty" | "text" | ForeignType;

/** The difference of two values that must be put in words, since they may look or sound the same. */
export type ValueDifference =
  | TextDifference
  | { readonly kind: "value-kind"; readonly was: ValueKind; readonly is: ValueKind };

/** The texts that are shown or read out in place of a value; a value may equal one of them. */
export type StandIns = Readonly<Record<"absent" | "empty", readonly string[]>>;

/**
 * The difference of two adjacent values that must be put in words; undefined when they are equal or easy to
 * tell apart.
 */
export function valueDifference(
  before: MetadataValue | undefined,
  after: MetadataValue | undefined,
  standIns: StandIns,
): ValueDifference | undefined {
  const was = valueKind(before);
  const is = valueKind(after);
  if (was === is) return textDifference(jsonOrText(before), jsonOrText(after));
  const canBeMistaken = seenAs(before, standIns).some((one) =>
    seenAs(after, standIns).some((other) => drawnAlike(one, other)),
  );
  return canBeMistaken ? { kind: "value-kind", was, is } : undefined;
}

function drawnAlike(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other) || skeleton(one.toLowerCase()) === skeleton(other.toLowerCase());
}

function valueKind(value: MetadataValue | undefined): ValueKind {
  if (value === undefined) return "absent";
  if (isForeign(value)) return value.type;
  return value === "" ? "empty" : "text";
}

function seenAs(value: MetadataValue | undefined, standIns: StandIns): readonly string[] {
  if (value === undefined) return standIns.absent;
  return value === "" ? standIns.empty : [jsonOrText(value)];
}

function jsonOrText(value: MetadataValue | undefined): string {
  return isForeign(value) ? value.json : (value ?? "");
}

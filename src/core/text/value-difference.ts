import { type ForeignType, isForeign, type MetadataValue } from "../object/metadata.ts";
import { skeleton } from "./look-alike.ts";
import { type TextDifference, textDifference } from "./text-difference.ts";

/** What a key holds, apart from its text: nothing, "", a text, or a value that isn't text. */
export type ValueKind = "absent" | "empty" | "text" | ForeignType;

/** What has to be said of two different values, since they may look or sound the same. */
export type ValueDifference =
  | TextDifference
  | { readonly kind: "value-kind"; readonly was: ValueKind; readonly is: ValueKind };

/** The texts that are drawn or read out for what isn't a text: a value may be one of them. */
export type StandIns = Readonly<Record<"absent" | "empty", readonly string[]>>;

/** What has to be said of two values beside each other; nothing where they are the same, or where everybody can tell. */
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

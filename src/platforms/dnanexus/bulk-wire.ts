import * as z from "zod/mini";
import { isJsonObject, type JsonValue } from "#core/json/exact-json.ts";
import type { AnswerEntry } from "../match-entries.ts";
import { readRefusal } from "./error-code.ts";

// Each entry is read by itself: one that is odd says nothing about the others.

const anyValue = z.custom<JsonValue>((value) => value !== undefined, "expected a value");

/** `/system/findDataObjects` with ids. */
export const foundWire = z.object({
  results: z.array(z.object({ id: z.string(), project: z.string(), describe: anyValue })),
});

/** `/system/describeDataObjects`. */
export const describedWire = z.object({ results: z.array(anyValue) });

/** `{"describe":{…}}`, or an error in its place: which one, no document says. */
export function readDescribedEntry(entry: JsonValue): AnswerEntry | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { describe, statusCode } = entry;
  if (isJsonObject(describe)) {
    const { id } = describe;
    return typeof id === "string" ? { kind: "object", id, object: describe } : undefined;
  }
  const refusal = readRefusal(entry);
  return (
    refusal && { kind: "refusal", refusal, ...(typeof statusCode === "number" && { status: statusCode }) }
  );
}

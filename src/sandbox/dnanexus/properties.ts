import { byteLength, isStringJson, type Metadata, metadataFromJson, stringFromJson } from "../metadata.ts";
import { refusal } from "./errors.ts";

/** Limits in bytes of UTF-8 (doc: setProperties). */
const keyByteLimit = 100;
const valueByteLimit = 700;

function checkPair(key: string, json: string): void {
  // Whether an empty key is allowed is open; the sandbox refuses it.
  if (key === "") throw refusal("InvalidInput", "a property's key may not be empty");
  if (byteLength(key) > keyByteLimit) {
    throw refusal(
      "InvalidInput",
      `the key "${key}" has ${byteLength(key)} bytes, the limit is ${keyByteLimit}`,
    );
  }
  if (json === "null") return;
  if (!isStringJson(json)) {
    throw refusal("InvalidInput", `expected the value of the property "${key}" to be a string or null`);
  }
  const length = byteLength(stringFromJson(json) ?? "");
  if (length > valueByteLimit) {
    throw refusal(
      "InvalidInput",
      `the value of "${key}" has ${length} bytes, the limit is ${valueByteLimit}`,
    );
  }
}

/** The pairs of a `properties` member. One bad pair refuses them all (open: the sandbox's choice). */
export function readProperties(text: string | undefined): Map<string, string> {
  const given = text === undefined ? null : metadataFromJson(text);
  if (given === null) throw refusal("InvalidInput", 'expected key "properties" of input to be a hash');
  for (const [key, json] of given) checkPair(key, json);
  return given;
}

/** Merges: a given key is set, a null one is removed, the others stay (doc). New keys come last. */
export function mergeProperties(existing: Metadata, given: Metadata): Map<string, string> {
  const merged = new Map(existing);
  for (const [key, json] of given) {
    if (json === "null") merged.delete(key);
    else merged.set(key, json);
  }
  return merged;
}

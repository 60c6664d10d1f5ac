import { byteLength, type Metadata, metadataFromJson, stringFromJson } from "../metadata.ts";
import type { Settings } from "../settings.ts";
import { refusal } from "./errors.ts";

/** Limits (doc: metadata pages): bytes of UTF-8, and pairs a file. */
const keyByteLimit = 100;
const valueByteLimit = 300;
const pairLimit = 1000;

function failed(): Error {
  return refusal(400, 5006, "Metadata validation failed.");
}

function checkPair(key: string, json: string): void {
  // An empty key is open; refusing it is the sandbox's choice.
  if (key === "" || byteLength(key) > keyByteLimit) throw failed();
  // Values of other types than string are accepted as they are (open); only text has a limit.
  const text = stringFromJson(json);
  if (text !== null && byteLength(text) > valueByteLimit) throw failed();
}

/** The pairs that a request carries. One bad pair refuses them all. */
export function readMetadata(text: string | undefined): Map<string, string> {
  const given = text === undefined ? null : metadataFromJson(text);
  if (given === null) throw failed();
  for (const [key, json] of given) checkPair(key, json);
  return given;
}

/** Nulls count only where the setting has them stored: one page counts them, the others don't (open). */
function checkCount(settings: Settings, metadata: Metadata): Metadata {
  const counted = [...metadata.values()].filter(
    (json) => json !== "null" || settings.nullInPatch === "stores",
  );
  if (counted.length > pairLimit) throw failed();
  return metadata;
}

/** PATCH and bulk edit: given keys are set, the others stay. What null does is open, hence the setting. */
export function mergeMetadata(settings: Settings, existing: Metadata, given: Metadata): Metadata {
  const merged = new Map(existing);
  for (const [key, json] of given) {
    if (json !== "null" || settings.nullInPatch === "stores") merged.set(key, json);
    else if (settings.nullInPatch === "removes") merged.delete(key);
  }
  return checkCount(settings, merged);
}

/** PUT: the given keys are all that there is; a null one counts as not given (doc). */
export function replaceMetadata(settings: Settings, given: Metadata): Metadata {
  return checkCount(settings, new Map([...given].filter(([, json]) => json !== "null")));
}

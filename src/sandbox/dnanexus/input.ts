import type { Call } from "../call.ts";
import { objectMembers } from "../json-text.ts";
import { isJsonObject, parseJsonBody } from "../request-body.ts";
import { refusal } from "./errors.ts";

/** A call's input: its parsed members, and the exact text of each for metadata. */
export type Input = {
  readonly value: Readonly<Record<string, unknown>>;
  readonly texts: ReadonlyMap<string, string>;
};

/** setDetails is the one call whose input may be a list. */
function mayBeList(call: Call): boolean {
  return call.operation === "setDetails";
}

/** Methods without an input: the body has to be JSON, and may be any JSON (doc: "checked only syntactically"). */
const withoutInput: ReadonlySet<string> = new Set(["whoami", "listProjects", "getDetails", "close"]);

/**
 * Reads the input: the content type is absent or exactly `application/json` (doc), the body JSON in UTF-8, and an object
 * where the method has an input.
 */
export function readInput(call: Call): Input {
  const contentType = call.headers.get("content-type");
  if (contentType !== null && contentType !== "application/json") {
    throw refusal("MalformedJSON", `the Content-Type must be "application/json", not "${contentType}"`);
  }
  const body = parseJsonBody(call.body);
  if (body === null) throw refusal("MalformedJSON", "the body is not well-formed JSON in UTF-8");
  if (Array.isArray(body.value) && mayBeList(call)) return { value: {}, texts: new Map() };
  const texts = objectMembers(body.text);
  if (texts === null && withoutInput.has(call.operation)) return { value: {}, texts: new Map() };
  if (!isJsonObject(body.value) || texts === null) {
    throw refusal("InvalidInput", "expected the input to be a hash");
  }
  return { value: body.value, texts };
}

/** An optional string member. */
export function optionalString(input: Input, name: string): string | undefined {
  const value = input.value[name];
  if (value === undefined || typeof value === "string") return value;
  throw refusal("InvalidInput", `expected key "${name}" of input to be a string`);
}

/** A string member that must be there. */
export function requiredString(input: Input, name: string): string {
  const value = optionalString(input, name);
  if (value === undefined) throw refusal("InvalidInput", `expected key "${name}" of input to be a string`);
  return value;
}

/** An optional boolean member, false when absent. */
export function flag(input: Input, name: string): boolean {
  const value = input.value[name];
  if (value === undefined) return false;
  if (typeof value === "boolean") return value;
  throw refusal("InvalidInput", `expected key "${name}" of input to be a boolean`);
}

/** A member that is a list of strings, empty when absent. */
export function stringList(input: Input, name: string): string[] {
  const value = input.value[name];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item): item is string => typeof item === "string")) return value;
  throw refusal("InvalidInput", `expected key "${name}" of input to be an array of strings`);
}

/** A count within bounds, with a default. */
export function boundedCount(input: Input, name: string, highest: number, otherwise: number): number {
  const value = input.value[name];
  if (value === undefined || value === null) return otherwise;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= highest) return value;
  throw refusal("InvalidInput", `expected key "${name}" of input to be a whole number from 1 to ${highest}`);
}

import { objectMembers } from "../json-text.ts";
import { stringFromJson } from "../metadata.ts";
import { isJsonObject } from "../request-body.ts";
import { refusal } from "./errors.ts";

type Test = (properties: ReadonlyMap<string, string>) => boolean;

function testOfKey(key: string, wanted: unknown): Test {
  if (wanted === true) return (properties) => properties.has(key);
  if (wanted === false) return (properties) => !properties.has(key);
  const text = (properties: ReadonlyMap<string, string>): string | null =>
    stringFromJson(properties.get(key) ?? "null");
  if (typeof wanted === "string") return (properties) => text(properties) === wanted;
  if (isJsonObject(wanted) && typeof wanted["$ne"] === "string") {
    return (properties) => properties.has(key) && text(properties) !== wanted["$ne"];
  }
  throw refusal(
    "InvalidInput",
    `the property filter for "${key}" has to be a string, true, false or {"$ne": string}`,
  );
}

function testsOfList(operator: string, list: unknown): Test[] {
  if (Array.isArray(list) && list.length > 0) return list.map(testOf);
  throw refusal("InvalidInput", `${operator} has to be a list of property filters`);
}

function testOf(filter: unknown): Test {
  if (!isJsonObject(filter)) throw refusal("InvalidInput", 'expected key "properties" of input to be a hash');
  const tests = Object.entries(filter).map(([key, wanted]): Test => {
    if (key === "$and") {
      const all = testsOfList(key, wanted);
      return (properties) => all.every((test) => test(properties));
    }
    if (key === "$or") {
      const any = testsOfList(key, wanted);
      return (properties) => any.some((test) => test(properties));
    }
    return testOfKey(key, wanted);
  });
  return (properties) => tests.every((test) => test(properties));
}

/**
 * The `properties` filter (doc): `{"k":"v"}` equals, true has, false lacks, `{"$ne":"v"}` has it with another
 * value; several keys have to match all; `$and` and `$or` take lists of filters. Works on metadata as JSON text; null for no filter.
 */
export function propertyFilter(filter: unknown): ((metadataJson: string) => boolean) | null {
  if (filter === undefined) return null;
  const test = testOf(filter);
  return (metadataJson) => test(objectMembers(metadataJson) ?? new Map());
}

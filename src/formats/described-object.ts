import { type ExactJson, isJsonObject, type JsonObject, type JsonValue } from "#core/json/exact-json.ts";

/** What a platform says of one of its objects. */
export type DescribedObject = {
  /** `properties` on DNAnexus, `metadata` on Seven Bridges. */
  readonly pairs: JsonObject;
  /** The object's ids and name. */
  readonly about: readonly string[];
};

const DNANEXUS_ID =
  /^(?:file|record|applet|workflow|database|project|container|job|analysis|dbcluster)-[0-9A-Za-z]{24}$/;
const SEVENBRIDGES_ID = /^[0-9a-f]{24}$/;
/** Where the calls that list objects put them. */
const LISTS = ["items", "results", "files", "data", "objects", "records", "samples"];

/**
 * The pairs within a description, as `dx describe --json`, `sb files get` and the platforms' own answers have it; undefined
 * where the object isn't one: somebody's own pairs may be called `properties` too.
 */
export function describedObject(object: JsonObject, json: ExactJson): DescribedObject | undefined {
  const { describe, id, project, name, properties, metadata } = object;
  // Each object of `dx find data --json` has its description within.
  if (isJsonObject(describe)) return describedObject(describe, json);
  const called = typeof name === "string" ? [name] : [];
  const isText = (value: JsonValue | undefined): value is string => typeof value === "string";
  if (isText(id) && DNANEXUS_ID.test(id) && isPairs(properties)) {
    const place = isText(project) ? [`${project}:${id}`] : [];
    return { pairs: properties, about: [id, ...place, ...called] };
  }
  if (isText(id) && SEVENBRIDGES_ID.test(id) && isPairs(metadata)) {
    return { pairs: metadata, about: [id, ...called] };
  }
  return bodyOfCall(object);
}

/** What a platform is sent to set pairs: nothing but them, and the project. */
function bodyOfCall({ project, properties, metadata, ...rest }: JsonObject): DescribedObject | undefined {
  const isOther = Object.keys(rest).length > 0 || (project !== undefined && typeof project !== "string");
  if (isOther) return undefined;
  if (isPairs(properties) && metadata === undefined) return { pairs: properties, about: [] };
  if (isPairs(metadata) && properties === undefined && project === undefined)
    return { pairs: metadata, about: [] };
  return undefined;
}

/** The objects of a list that comes with a few words about it: how many there are, where the next ones are. */
export function recordLists(object: JsonObject): readonly JsonObject[] | undefined {
  const lists = Object.entries(object).filter(
    ([key, value]) =>
      LISTS.includes(key) && Array.isArray(value) && value.length > 0 && value.every(isJsonObject),
  );
  const [only, ...others] = lists;
  return only && others.length === 0 && Array.isArray(only[1]) ? only[1].filter(isJsonObject) : undefined;
}

function isPairs(value: JsonValue | undefined): value is JsonObject {
  return value !== undefined && isJsonObject(value);
}

import { type ExactJson, isJsonObject, type JsonObject, type JsonValue } from "#core/json/exact-json.ts";

/** An object in a platform's answer. */
export type DescribedObject = {
  /** The pairs: `properties` on DNAnexus, `metadata` on Seven Bridges. */
  readonly pairs: JsonObject;
  /** The object's ids and name. */
  readonly about: readonly string[];
};

const DNANEXUS_ID =
  /^(?:file|record|applet|workflow|database|project|container|job|analysis|dbcluster)-[0-9A-Za-z]{24}$/;
const SEVENBRIDGES_ID = /^[0-9a-f]{24}$/;
/** The members in which the platforms' list calls return objects. */
const LISTS = ["items", "results", "files", "data", "objects", "records", "samples"];

/**
 * The pairs in a description of an object, as `dx describe --json`, `sb files get` and the platforms' answers
 * have it. Undefined when the JSON isn't such a description, since a user's own key may be called
 * `properties` too.
 */
export function describedObject(object: JsonObject, json: ExactJson): DescribedObject | undefined {
  const { describe, id, project, name, properties, metadata } = object;
  // Each object of `dx find data --json` contains its description.
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

/** The body of a call that sets pairs: the pairs and possibly the project, nothing else. */
function bodyOfCall({ project, properties, metadata, ...rest }: JsonObject): DescribedObject | undefined {
  const isOther = Object.keys(rest).length > 0 || (project !== undefined && typeof project !== "string");
  if (isOther) return undefined;
  if (isPairs(properties) && metadata === undefined) return { pairs: properties, about: [] };
  if (isPairs(metadata) && properties === undefined && project === undefined)
    return { pairs: metadata, about: [] };
  return undefined;
}

/** The objects of a list that comes with a total or a link to the next page. */
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

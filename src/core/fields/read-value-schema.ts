import { decodePart } from "../address/percent-encoding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/exact-json.ts";
import type { Field } from "./field-catalog.ts";
import { keywordsIn, readCount, readText, readTexts } from "./schema-keywords.ts";
import type { ValueRule } from "./template.ts";
import { pathWithin, type TemplateProblem } from "./template-problem.ts";

/** One property: the help for filling it in, and its rules. */
type ValueSchema = { readonly help: Omit<Field, "key">; readonly rules: readonly ValueRule[] };

/**
 * Why a pattern can't be used. The expression engine answers, which is outside the core and therefore handed
 * in.
 */
export type RefusePattern = (pattern: string) => string | undefined;

export type SchemaReading = {
  /** The whole schema, in which references are resolved. */
  readonly root: JsonObject;
  readonly refusePattern: RefusePattern;
  /** Parts of the schema that a template can't express are added here. */
  readonly problems: TemplateProblem[];
};

/** The keywords that a value is checked against, apart from `type` and `$ref`. */
const ASSERTIONS = ["enum", "const", "pattern", "minLength", "maxLength", "format"];
const FORMATS: ReadonlySet<string> = new Set(["date", "time", "date-time", "email", "uri", "uuid"]);
/** Far longer than patterns written by hand. */
const PATTERN_LIMIT = 1000;

/** Reads the schema of one property and all schemas that it refers to; the rules of each apply. */
export function readValueSchema(reading: SchemaReading, value: JsonValue, path: string): ValueSchema {
  const { root, problems } = reading;
  const helps: Omit<Field, "key">[] = [];
  const rules: ValueRule[] = [];
  for (const place of followRefs(root, value, path, problems)) {
    if (place.schema === true) continue;
    if (!isJsonObject(place.schema)) {
      problems.push({ code: "malformed", wanted: "schema", path: place.path });
      continue;
    }
    problems.push(...keywordsIn(place.schema, place.path, ["type", "$ref", ...ASSERTIONS]));
    checkType(place.schema, place.path, problems);
    helps.push(readHelp(place.schema, place.path, problems));
    rules.push({ path: place.path, keywords: readAssertions(place.schema, place.path, reading) });
  }
  return { help: joinHelps(helps), rules: rules.filter(({ keywords }) => Object.keys(keywords).length > 0) };
}

type Place = { readonly schema: JsonValue; readonly path: string };

function followRefs(root: JsonObject, value: JsonValue, path: string, problems: TemplateProblem[]): Place[] {
  const places: Place[] = [{ schema: value, path }];
  for (;;) {
    const last = places.at(-1);
    if (!last || !isJsonObject(last.schema)) return places;
    const ref = readText(last.schema, "$ref", last.path, problems);
    if (ref === undefined) return places;
    const at = pathWithin(last.path, "$ref");
    const target = ref.startsWith("#") ? lookUp(root, ref) : undefined;
    const code = refProblem(ref, target, places);
    if (code !== undefined || target === undefined) {
      problems.push({ code: code ?? "lost-ref", ref, path: at });
      return places;
    }
    places.push({ schema: target, path: ref });
  }
}

function refProblem(ref: string, target: JsonValue | undefined, places: readonly Place[]) {
  if (!ref.startsWith("#")) return "remote-ref";
  if (target === undefined) return "lost-ref";
  return places.some(({ schema }) => schema === target && typeof target === "object")
    ? "circular-ref"
    : undefined;
}

function lookUp(root: JsonObject, ref: string): JsonValue | undefined {
  // RFC 6901: the fragment is decoded as a whole before it is cut at slashes; a slash in a name is ~1.
  const [start, ...steps] = (decodePart(ref) ?? ref).split("/");
  if (start !== "#") return undefined;
  return steps.reduce<JsonValue | undefined>((at, step) => {
    if (!isJsonObject(at)) return undefined;
    return at[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }, root);
}

function checkType({ type }: JsonObject, path: string, problems: TemplateProblem[]): void {
  if (type === undefined || type === "string" || (Array.isArray(type) && type.includes("string"))) return;
  const said = typeof type === "string" ? type : JSON.stringify(type);
  problems.push({ code: "not-of-text", type: said, path: pathWithin(path, "type") });
}

function readAssertions(schema: JsonObject, path: string, reading: SchemaReading): JsonObject {
  const { problems } = reading;
  readTexts(schema, "enum", path, problems);
  readText(schema, "const", path, problems);
  readCount(schema, "minLength", path, problems);
  readCount(schema, "maxLength", path, problems);
  readPattern(schema, path, reading);
  const format = readText(schema, "format", path, problems);
  if (format !== undefined && !FORMATS.has(format)) {
    problems.push({ code: "other-format", format, path: pathWithin(path, "format") });
  }
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => ASSERTIONS.includes(keyword)));
}

function readPattern(schema: JsonObject, path: string, { refusePattern, problems }: SchemaReading): void {
  const pattern = readText(schema, "pattern", path, problems);
  if (pattern === undefined) return;
  const place = pathWithin(path, "pattern");
  const characters = Array.from(pattern).length;
  if (characters > PATTERN_LIMIT) {
    problems.push({ code: "long-pattern", characters, characterLimit: PATTERN_LIMIT, path: place });
    return;
  }
  const said = refusePattern(pattern);
  if (said !== undefined) problems.push({ code: "bad-pattern", pattern, said, path: place });
}

function readHelp(schema: JsonObject, path: string, problems: TemplateProblem[]): Omit<Field, "key"> {
  const name = readText(schema, "title", path, problems);
  const description = readText(schema, "description", path, problems);
  const { enum: listed, const: only, examples } = schema;
  const values =
    textsOf(listed) ?? textsOf(only === undefined ? undefined : [only]) ?? textsOf(examples) ?? [];
  return {
    values,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
}

function textsOf(value: JsonValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}

/** The help that is closest to the property wins. */
function joinHelps(helps: readonly Omit<Field, "key">[]): Omit<Field, "key"> {
  const values = helps.find((help) => help.values.length > 0)?.values ?? [];
  return Object.assign({}, ...helps.toReversed(), { values });
}

import { isJsonObject, type JsonObject, type JsonValue } from "../json/exact-json.ts";
import type { Field } from "./field-catalog.ts";
import { type RefusePattern, readValueSchema } from "./read-value-schema.ts";
import { keywordsIn, readText, readTexts } from "./schema-keywords.ts";
import type { SchemaDraft, Template, ValueRule } from "./template.ts";
import { pathWithin, type TemplateProblem } from "./template-problem.ts";

/** A template, or all the problems of its schema. */
export type TemplateReading =
  | { readonly kind: "template"; readonly template: Template }
  | { readonly kind: "refused"; readonly problems: readonly TemplateProblem[] };

const DRAFTS: readonly (readonly [RegExp, SchemaDraft])[] = [
  [/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, "7"],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, "2019-09"],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, "2020-12"],
];

const RULES = ["type", "properties", "required", "additionalProperties", "$defs", "definitions"];

/**
 * Reads a JSON Schema as a template: an object with text properties. A rule that can't be checked is a
 * problem and never left out silently, since people would rely on it.
 */
export function readTemplate(schema: JsonValue, refusePattern: RefusePattern): TemplateReading {
  if (!isJsonObject(schema)) return refuse([{ code: "not-a-schema", path: "#" }]);
  const problems: TemplateProblem[] = keywordsIn(schema, "#", RULES);
  const schemaDraft = readDraft(schema, problems);
  const { type } = schema;
  if (type !== undefined && type !== "object") problems.push({ code: "not-of-object", path: "#/type" });

  const fields = new Map<string, Field>();
  const rules = new Map<string, readonly ValueRule[]>();
  for (const [key, value] of readProperties(schema, problems)) {
    const read = readValueSchema(
      { root: schema, refusePattern, problems },
      value,
      pathWithin("#/properties", key),
    );
    fields.set(key, { key, ...read.help });
    rules.set(key, read.rules);
  }
  const required = [...new Set(readTexts(schema, "required", "#", problems) ?? [])];
  for (const key of required) if (!fields.has(key)) fields.set(key, { key, values: [] });
  const isClosed = readClosed(schema, problems);
  if (fields.size === 0 && problems.length === 0) problems.push({ code: "no-keys", path: "#" });
  if (problems.length > 0) return refuse(problems);
  const name = readText(schema, "title", "#", problems) ?? readText(schema, "$id", "#", problems);
  const description = readText(schema, "description", "#", problems);
  if (problems.length > 0) return refuse(problems);
  const template = {
    schemaDraft,
    name,
    description,
    fields: [...fields.values()],
    required,
    isClosed,
    rules,
  };
  return { kind: "template", template };
}

function refuse(problems: readonly TemplateProblem[]): TemplateReading {
  return { kind: "refused", problems };
}

function readDraft(schema: JsonObject, problems: TemplateProblem[]): SchemaDraft {
  const said = readText(schema, "$schema", "#", problems);
  const found = said === undefined ? "2020-12" : DRAFTS.find(([name]) => name.test(said))?.[1];
  if (found === undefined) problems.push({ code: "other-draft", schema: said ?? "", path: "#/$schema" });
  return found ?? "2020-12";
}

function readProperties(schema: JsonObject, problems: TemplateProblem[]): readonly [string, JsonValue][] {
  const { properties } = schema;
  if (properties === undefined) return [];
  if (isJsonObject(properties)) return Object.entries(properties);
  problems.push({ code: "malformed", wanted: "object", path: "#/properties" });
  return [];
}

/** Metadata values are texts, so a schema that allows any text in other keys allows any other key. */
function readClosed({ additionalProperties: others }: JsonObject, problems: TemplateProblem[]): boolean {
  if (others === undefined || typeof others === "boolean") return others === false;
  const isAnyText =
    isJsonObject(others) &&
    Object.entries(others).every(([name, value]) => name === "type" && value === "string");
  if (!isAnyText) {
    problems.push({ code: "malformed", wanted: "true-or-false", path: "#/additionalProperties" });
  }
  return false;
}

import { Validator } from "@cfworker/json-schema";
import { readTemplate } from "#core/fields/read-template.ts";
import type {
  SchemaDraft,
  Template,
  TemplateCheck,
  TemplateFault,
  ValueRule,
} from "#core/fields/template.ts";
import type { TemplateProblem } from "#core/fields/template-problem.ts";
import {
  type ExactJson,
  isJsonObject,
  JsonTextError,
  type JsonValue,
  parseExactJson,
} from "#core/json/exact-json.ts";
import { problemAt, problemFromJsonError, type TextProblem } from "#core/text/text-problem.ts";
import { readPattern } from "./template-patterns.ts";

/** A template with the function that checks values against it. */
export type CheckedTemplate = { readonly template: Template; readonly check: TemplateCheck };

/** Why a text can't be used as a template. */
export type TemplateRefusal =
  | { readonly kind: "empty" }
  /** The text is the address of a schema instead of its content. */
  | { readonly kind: "address" }
  | { readonly kind: "too-large"; readonly characters: number; readonly characterLimit: number }
  | { readonly kind: "not-json"; readonly problem: TextProblem }
  | { readonly kind: "refused"; readonly problems: readonly TemplateProblem[] };

export type CheckedText = { readonly kind: "checked"; readonly checked: CheckedTemplate } | TemplateRefusal;

/** Enough for a thousand keys with a paragraph each. */
const CHARACTER_LIMIT = 512 * 1024;

/** Reads a schema's text and prepares its checks. Nothing is fetched. */
export function checkTemplateText(text: string): CheckedText {
  const characters = text.length;
  if (characters > CHARACTER_LIMIT) return { kind: "too-large", characters, characterLimit: CHARACTER_LIMIT };
  if (text.trim() === "") return { kind: "empty" };
  if (/^\s*https?:\/\/\S+\s*$/.test(text)) return { kind: "address" };
  const parsed = parse(text);
  if ("code" in parsed) return { kind: "not-json", problem: parsed };
  const read = readTemplate(parsed.value, refusePattern);
  return read.kind === "refused" ? read : { kind: "checked", checked: compile(read.template) };
}

function parse(text: string): ExactJson | TextProblem {
  try {
    const json = parseExactJson(text, "kept");
    return doubledKey(text, json, json.value) ?? json;
  } catch (error) {
    if (error instanceof JsonTextError) return problemFromJsonError(text, error);
    throw error;
  }
}

/** A duplicate key would make one of two rules disappear, and nobody could tell which. */
function doubledKey(text: string, json: ExactJson, value: JsonValue): TextProblem | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const seen = new Set<string>();
  for (const { key, position } of isJsonObject(value) ? json.members(value) : []) {
    if (seen.has(key)) return problemAt(text, position, { code: "duplicate-key", key });
    seen.add(key);
  }
  for (const inner of Object.values(value)) {
    const problem = doubledKey(text, json, inner);
    if (problem) return problem;
  }
  return undefined;
}

function refusePattern(pattern: string): string | undefined {
  const read = readPattern(pattern);
  return read.kind === "bad" ? read.said : undefined;
}

type ValueCheck = (value: string) => readonly TemplateFault[];

function compile(template: Template): CheckedTemplate {
  const checks = new Map<string, readonly ValueCheck[]>();
  for (const [key, rules] of template.rules) {
    checks.set(
      key,
      rules.flatMap((rule) => [...compilePattern(rule), compileKeywords(rule, template.schemaDraft)]),
    );
  }
  const check: TemplateCheck = (key, value) => {
    const faults = new Map<string, TemplateFault>();
    for (const ownCheck of checks.get(key) ?? []) {
      for (const fault of ownCheck(value)) if (!faults.has(fault.code)) faults.set(fault.code, fault);
    }
    return [...faults.values()];
  };
  return { template, check };
}

function compilePattern({ keywords: { pattern } }: ValueRule): ValueCheck[] {
  const read = typeof pattern === "string" ? readPattern(pattern) : undefined;
  if (typeof pattern !== "string" || read?.kind !== "pattern") return [];
  return [(value) => (read.matches(value) ? [] : [{ code: "template-pattern", pattern }])];
}

/** All keywords except the pattern are checked by the validator. */
function compileKeywords({ keywords }: ValueRule, schemaDraft: SchemaDraft): ValueCheck {
  const { pattern: _, ...others } = keywords;
  const validator = new Validator(others, schemaDraft, false);
  return (value) =>
    validator.validate(value).errors.flatMap(({ keyword }) => faultOf(keyword, others, value));
}

function faultOf(keyword: string, keywords: ValueRule["keywords"], value: string): readonly TemplateFault[] {
  const { enum: listed, const: only, format, minLength, maxLength } = keywords;
  const characters = Array.from(value).length;
  if (keyword === "enum" && Array.isArray(listed)) {
    return [{ code: "template-value", values: listed.filter((item) => typeof item === "string") }];
  }
  if (keyword === "const" && typeof only === "string") return [{ code: "template-value", values: [only] }];
  if (keyword === "format" && typeof format === "string") return [{ code: "template-format", format }];
  if (keyword === "minLength" && typeof minLength === "number") {
    return [{ code: "template-short", characters, characterMinimum: minLength }];
  }
  if (keyword === "maxLength" && typeof maxLength === "number") {
    return [{ code: "template-long", characters, characterLimit: maxLength }];
  }
  return [];
}

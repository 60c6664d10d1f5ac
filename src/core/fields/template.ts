import type { JsonObject } from "../json/exact-json.ts";
import type { Field } from "./field-catalog.ts";

/** Versions of JSON Schema. Every keyword that a template may use means the same in all three. */
export type SchemaDraft = "7" | "2019-09" | "2020-12";

/** The restrictions that one place of the schema puts on a value. */
export type ValueRule = {
  /** The place in the schema, as `#/properties/sample_id`. */
  readonly path: string;
  readonly keywords: JsonObject;
};

/** A team's requirements for its metadata, read from a JSON Schema. */
export type Template = {
  readonly schemaDraft: SchemaDraft;
  /** The schema's title, else its `$id`. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** Fields in the schema's order; keys that are only required come last. */
  readonly fields: readonly Field[];
  readonly required: readonly string[];
  /** True when the template allows no keys beyond its own. */
  readonly isClosed: boolean;
  /** For each key all rules that its value must keep. */
  readonly rules: ReadonlyMap<string, readonly ValueRule[]>;
};

/** How a value breaks a template. */
export type TemplateFault =
  | { readonly code: "template-value"; readonly values: readonly string[] }
  | { readonly code: "template-pattern"; readonly pattern: string }
  | { readonly code: "template-format"; readonly format: string }
  | { readonly code: "template-short"; readonly characters: number; readonly characterMinimum: number }
  | { readonly code: "template-long"; readonly characters: number; readonly characterLimit: number };

/** Checks a value against a template; an empty list means that the value is valid. */
export type TemplateCheck = (key: string, value: string) => readonly TemplateFault[];

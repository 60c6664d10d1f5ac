import type { JsonObject } from "../json/exact-json.ts";
import type { Field } from "./field-catalog.ts";

/** What a JSON Schema is written in; they read alike in all that a template may say. */
export type SchemaDraft = "7" | "2019-09" | "2020-12";

/** What one place of the schema asks of a value: the keywords that can be broken, and nothing else. */
export type ValueRule = {
  /** Where it stands, as `#/properties/sample_id`. */
  readonly path: string;
  readonly keywords: JsonObject;
};

/** What a team wants of its metadata, as read from a JSON Schema. */
export type Template = {
  readonly schemaDraft: SchemaDraft;
  /** The schema's title, else its `$id`. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** In the schema's order; keys that are only required come last. */
  readonly fields: readonly Field[];
  readonly required: readonly string[];
  /** Keys that aren't in the schema are none of the template's. */
  readonly isClosed: boolean;
  /** By key: every rule that its value is held to. */
  readonly rules: ReadonlyMap<string, readonly ValueRule[]>;
};

/** How a value breaks a template. */
export type TemplateFault =
  | { readonly code: "template-value"; readonly values: readonly string[] }
  | { readonly code: "template-pattern"; readonly pattern: string }
  | { readonly code: "template-format"; readonly format: string }
  | { readonly code: "template-short"; readonly characters: number; readonly characterMinimum: number }
  | { readonly code: "template-long"; readonly characters: number; readonly characterLimit: number };

/** Holds a value against a template. Nothing found: the template has nothing against it. */
export type TemplateCheck = (key: string, value: string) => readonly TemplateFault[];

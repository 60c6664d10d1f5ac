import { expect, it } from "vitest";
import type { Template } from "#core/fields/template.ts";
import { StorageError } from "#engine/storage/storage-error.ts";
import { formatExample, formatName } from "./format-messages.ts";
import { keepingSentence, templateName, templateSize, unknownTemplateSentence } from "./template-messages.ts";

const TEMPLATE: Template = {
  schemaDraft: "2020-12",
  name: undefined,
  description: undefined,
  fields: [{ key: "a", values: [] }],
  required: [],
  isClosed: false,
  rules: new Map(),
};

it("tells a template's name and size", () => {
  expect(templateName(TEMPLATE)).toBe("Untitled");
  expect(templateName({ ...TEMPLATE, name: "Sheet" })).toBe("Sheet");
  expect(templateSize(TEMPLATE)).toBe("1 key, none of them required; other keys are allowed");
  expect(templateSize({ ...TEMPLATE, required: ["a"], isClosed: true })).toBe(
    "1 key, 1 of them required; other keys are warned of",
  );
});

it("says that a template is kept only once it is", () => {
  expect(keepingSentence({ kind: "keeping" })).toBe("Saving…");
  expect(keepingSentence({ kind: "kept" })).toContain("On this device");
  for (const problem of ["full", "unavailable", "newer", "blocked", "broken"] as const) {
    const sentence = keepingSentence({ kind: "failed", error: new StorageError(problem) });
    expect(sentence).toMatch(/^In this page only, until it is closed or reloaded: \w/);
    expect(unknownTemplateSentence(problem)).toContain("Couldn't check for a template");
  }
});

it("names formats and shows how they are written", () => {
  expect(formatName("date")).toBe("a date");
  expect(formatExample("date")).toBe("2026-01-31");
  expect(formatName("orcid")).toBe("in the format orcid");
});

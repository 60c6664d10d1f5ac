import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePart } from "../address/percent-encoding.ts";
import { wellFormedText } from "../arbitraries.ts";
import { isJsonObject, type JsonValue, parseExactJson } from "../json/exact-json.ts";
import { readValueSchema } from "./read-value-schema.ts";
import { pathWithin, type TemplateProblem } from "./template-problem.ts";

const HERE = "#/properties/a";

/** Reads the schema of a property within a whole schema with these definitions. */
function read(value: unknown, $defs: Readonly<Record<string, unknown>> = {}) {
  const problems: TemplateProblem[] = [];
  const root = parseExactJson(JSON.stringify({ value, $defs })).value;
  if (!isJsonObject(root)) throw new Error("no object");
  const refusePattern = (pattern: string) => (pattern.startsWith("(") ? "no groups" : undefined);
  const { help, rules } = readValueSchema({ root, refusePattern, problems }, plain(root["value"]), HERE);
  return { help, rules: rules.map(({ path, keywords }) => [path, { ...keywords }]), problems };
}

function plain(value: JsonValue | undefined): JsonValue {
  if (value === undefined) throw new Error("nothing to read");
  return value;
}

test.each<[string, unknown]>([
  ["true", true],
  ["nothing", {}],
  ["remarks", { $comment: "x", default: 1, "x-order": 2 }],
  ["its type", { type: "string" }],
  ["its type among others", { type: ["null", "string"] }],
])("[G1] a schema that says %s asks nothing", (_name, schema) => {
  expect(read(schema)).toEqual({ help: { values: [] }, rules: [], problems: [] });
});

test("[G3] only what a value is held to is a rule, and it keeps what was said", () => {
  const asked = { enum: ["a", "a"], const: "", pattern: "^a", minLength: 0, maxLength: 9, format: "date" };
  const { rules, problems } = read({ title: "A", type: "string", ...asked, "x-order": 1 });
  expect(problems).toEqual([]);
  expect(rules).toEqual([[HERE, asked]]);
});

test("[G1] values come from a list, else from the only one, else from examples", () => {
  const examples = ["e"];
  expect(read({ examples, const: "c", enum: ["l", "m"] }).help.values).toEqual(["l", "m"]);
  expect(read({ examples, const: "" }).help.values).toEqual([""]);
  expect(read({ examples: ["e", 1, null] }).help.values).toEqual(["e"]);
  expect(read({ examples: "e" }).help.values).toEqual([]);
});

test("[G3] all places along a row of references count; the nearest that says something names the field", () => {
  const { help, rules, problems } = read(
    { $ref: "#/$defs/one", examples: [], maxLength: 3 },
    {
      one: { $ref: "#/$defs/two", title: "One", minLength: 1 },
      two: { title: "Two", description: "second", examples: ["x"], const: "x" },
    },
  );
  expect(problems).toEqual([]);
  expect(help).toEqual({ name: "One", description: "second", values: ["x"] });
  expect(rules).toEqual([
    [HERE, { maxLength: 3 }],
    ["#/$defs/one", { minLength: 1 }],
    ["#/$defs/two", { const: "x" }],
  ]);
});

test("[G1] a reference leads to whatever a definition is called", () => {
  fc.assert(
    fc.property(
      fc.oneof(wellFormedText, fc.constantFrom("", "/", "~1", "%2F", "100%", "toString")),
      (name) => {
        const ref = `#/$defs/${encodePart(pathWithin("", name).slice(1))}`;
        const { rules, problems } = read({ $ref: ref }, Object.fromEntries([[name, { const: "here" }]]));
        expect(problems).toEqual([]);
        expect(rules).toEqual([[ref, { const: "here" }]]);
      },
    ),
  );
});

test.each([
  ["#/%24defs/a~1b", "a slash in the name is written ~1"],
  ["#%2F$defs%2Fa~1b", "an encoded slash separates as a slash does"],
  ["#/$defs/a%7E1b", "an encoded tilde is a tilde"],
])("[G1] %s is found: %s", (ref) => {
  expect(read({ $ref: ref }, { "a/b": { const: "here" } }).rules).toEqual([[ref, { const: "here" }]]);
});

test("[G1] a percent sign that encodes nothing is one, and takes nothing else its meaning", () => {
  const ref = "#/$defs/100%~1a";
  expect(read({ $ref: ref }, { "100%/a": { const: "here" } }).rules).toEqual([[ref, { const: "here" }]]);
});

test.each([
  ["#/$defs/toString", "lost-ref"],
  ["#/$defs/__proto__", "lost-ref"],
  ["#/$defs/list/0", "lost-ref"],
  ["#/$defs/a%2Fb", "lost-ref"],
  ["#list", "lost-ref"],
  ["", "remote-ref"],
  ["other.json#/$defs/list", "remote-ref"],
])("[G1] the reference %j leads nowhere: %s", (ref, code) => {
  const { rules, problems } = read({ $ref: ref, const: "x" }, { list: ["a"], "a/b": {} });
  expect(problems).toEqual([{ code, ref, path: `${HERE}/$ref` }]);
  expect(rules).toEqual([[HERE, { const: "x" }]]);
});

test("[G1] references in a circle end, by two places as by one", () => {
  const circle = { one: { $ref: "#/$defs/two" }, two: { $ref: "#/$defs/one" } };
  expect(read({ $ref: "#/$defs/one" }, circle).problems).toEqual([
    { code: "circular-ref", ref: "#/$defs/one", path: "#/$defs/two/$ref" },
  ]);
  expect(read({ $ref: "#/value" }).problems).toEqual([
    { code: "circular-ref", ref: "#/value", path: `${HERE}/$ref` },
  ]);
  expect(read({ $ref: "#/$defs/any" }, { any: true }).problems).toEqual([]);
});

test("[G1] a pattern may have a thousand characters, however many units they take", () => {
  expect(read({ pattern: "\u{1f600}".repeat(1000) }).problems).toEqual([]);
  expect(read({ pattern: "\u{1f600}".repeat(1001) }).problems).toEqual([
    { code: "long-pattern", characters: 1001, characterLimit: 1000, path: `${HERE}/pattern` },
  ]);
});

test("[G1] a pattern that the engine refuses is told in its words, a long one isn't even shown to it", () => {
  expect(read({ pattern: "(a)" }).problems).toEqual([
    { code: "bad-pattern", pattern: "(a)", said: "no groups", path: `${HERE}/pattern` },
  ]);
  expect(read({ pattern: `(${"a".repeat(1000)}` }).problems.map(({ code }) => code)).toEqual([
    "long-pattern",
  ]);
});

test.each([
  ["integer", "integer"],
  [["null", "number"], '["null","number"]'],
  [[], "[]"],
  [null, "null"],
])("[G1] the type %j isn't one of text", (type, said) => {
  expect(read({ type }).problems).toEqual([{ code: "not-of-text", type: said, path: `${HERE}/type` }]);
});

test("[G2] each place says what is wrong with it, where it is", () => {
  const { problems } = read(
    { $ref: "#/$defs/one", format: "Date", title: 1 },
    { one: { $ref: "#/$defs/two", enum: "a" }, two: [] },
  );
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ["malformed", `${HERE}/title`],
    ["other-format", `${HERE}/format`],
    ["malformed", "#/$defs/one/enum"],
    ["malformed", "#/$defs/two"],
  ]);
});

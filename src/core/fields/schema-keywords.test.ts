import { expect, test } from "vitest";
import { isJsonObject, type JsonObject, parseExactJson } from "../json/exact-json.ts";
import { keywordsIn, readCount, readText, readTexts } from "./schema-keywords.ts";
import type { TemplateProblem } from "./template-problem.ts";

function schemaOf(text: string): JsonObject {
  const { value } = parseExactJson(text);
  if (!isJsonObject(value)) throw new Error(`no object: ${text}`);
  return value;
}

/** The reader's result for a keyword `k` with this JSON. */
function readWith<Read>(
  reader: (schema: JsonObject, keyword: string, path: string, problems: TemplateProblem[]) => Read,
  json: string,
) {
  const problems: TemplateProblem[] = [];
  const value = reader(schemaOf(`{"k":${json}}`), "k", "#/a", problems);
  return { value, problems };
}

const malformed = (wanted: string, path = "#/a/k") => ({ code: "malformed", wanted, path });

test("[G1] a keyword that is neither held to nor a remark is a problem, in the schema's order", () => {
  const schema = schemaOf(
    '{"not":{},"title":1,"x-":1,"x-a":1,"xy":1,"a/b":1,"type":1,"__proto__":1,"toString":1}',
  );
  expect(keywordsIn(schema, "#", ["type"])).toEqual([
    { code: "other-keyword", keyword: "not", path: "#/not" },
    { code: "other-keyword", keyword: "xy", path: "#/xy" },
    { code: "other-keyword", keyword: "a/b", path: "#/a~1b" },
    { code: "other-keyword", keyword: "__proto__", path: "#/__proto__" },
    { code: "other-keyword", keyword: "toString", path: "#/toString" },
  ]);
  expect(keywordsIn(schemaOf("{}"), "#", [])).toEqual([]);
});

test("[G1] what isn't there is no problem, not even under a name that objects inherit", () => {
  const problems: TemplateProblem[] = [];
  for (const keyword of ["k", "toString", "__proto__"]) {
    expect(readText(schemaOf("{}"), keyword, "#", problems)).toBeUndefined();
    expect(readTexts(schemaOf("{}"), keyword, "#", problems)).toBeUndefined();
    expect(readCount(schemaOf("{}"), keyword, "#", problems)).toBeUndefined();
  }
  expect(problems).toEqual([]);
});

test.each(['""', '"a"', '"\\ud83d"'])("[G1] %s is text as it stands", (json) => {
  expect(readWith(readText, json)).toEqual({ value: JSON.parse(json), problems: [] });
});

test.each(["null", "0", "false", "[]", '["a"]', "{}"])("[G1] %s is no text", (json) => {
  expect(readWith(readText, json)).toEqual({ value: undefined, problems: [malformed("text")] });
});

test("[G1] of a list every text stays, twice too, and each other item is named", () => {
  expect(readWith(readTexts, "[]")).toEqual({ value: [], problems: [] });
  expect(readWith(readTexts, '["a","","a"]')).toEqual({ value: ["a", "", "a"], problems: [] });
  expect(readWith(readTexts, '[null,"a",["b"],"c"]')).toEqual({
    value: ["a", "c"],
    problems: [malformed("text", "#/a/k/0"), malformed("text", "#/a/k/2")],
  });
});

test.each(["null", '"a"', "{}", "true"])("[G1] %s is no list of texts", (json) => {
  expect(readWith(readTexts, json)).toEqual({ value: undefined, problems: [malformed("texts")] });
});

test.each([
  ["0", 0],
  ["2.0", 2],
  ["1e2", 100],
])("[G1] %s is a count", (json, count) => {
  expect(readWith(readCount, json)).toEqual({ value: count, problems: [] });
});

test.each(["-1", "1.5", "1e400", '"1"', "null", "true", "[1]"])("[G1] %s is no count", (json) => {
  expect(readWith(readCount, json)).toEqual({ value: undefined, problems: [malformed("count")] });
});

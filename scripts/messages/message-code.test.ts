import { describe, expect, it, test } from "vitest";
import { compileMessages } from "./message-code.mjs";

const codeOf = (ftl: string) => compileMessages("plan.ftl", ftl).map(({ code }) => code);

describe("a message of Fluent", () => {
  it("is a text where it has no variables", () => {
    expect(codeOf('quoted = Set to ""\n')).toEqual(['"Set to \\"\\""']);
    expect(codeOf("# For translators.\nlines =\n    one\n    two\n")).toEqual(['"one\\ntwo"']);
  });

  it("is a function of its variables' texts, in which nothing of the text is code", () => {
    const [code = ""] = codeOf(["stays = `", "{ $key }` \\ $", "{ $key }\n"].join(""));
    const stays = new Function(`return ${code.replace(/: Texts<"key">/, "")}`)();
    expect(stays({ key: "k" })).toBe("`k` \\ $k");
  });

  it("chooses its variants by exact number, plural category or text", () => {
    const ftl =
      "count =\n    { $count ->\n        [0] none\n        [one] one\n       *[other] { $count }\n    }\n";
    expect(codeOf(ftl)).toEqual([
      '(texts: Texts<"count">, format: Format) => format.choose("count", { "0": "none", "one": "one", "other": texts.count }, "other")',
    ]);
  });

  it("writes a number as it asks for", () => {
    expect(codeOf("size = { NUMBER($size, minimumFractionDigits: 1) }\n")).toEqual([
      '(_texts: Texts<"size">, format: Format) => format.number("size", { minimumFractionDigits: 1 })',
    ]);
  });
});

test.each([
  ["no message", "this is no message\n", "this is no message"],
  ["an open placeable", "open = { $key\n", "open = { $key"],
  ["a term", "-brand = Redescribe\n", "-brand"],
  ["a reference", "one = { other }\n", "MessageReference isn't supported"],
  ["an attribute", "one = One\n    .title = Title\n", "attributes aren't supported"],
  ["another function", "one = { DATETIME($day) }\n", "NUMBER of a variable"],
  ["another option", 'one = { NUMBER($size, style: "percent") }\n', "style: percent isn't supported"],
  ["an exact number after a category", "one = { $n ->\n [one] a\n [1] b\n *[other] c\n }\n", "come first"],
  ["an id used twice", "one = One\none = Two\n", "one is defined twice"],
])("%s is refused, with the file and the place", (_, ftl, reason) => {
  expect(() => compileMessages("plan.ftl", ftl)).toThrow(reason);
  expect(() => compileMessages("plan.ftl", ftl)).toThrow("plan.ftl");
});

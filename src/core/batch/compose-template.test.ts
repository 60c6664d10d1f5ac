import { expect, test } from "vitest";
import { type ComposePart, parseTemplate } from "./compose-template.ts";

const key = (name: string): ComposePart => ({ kind: "key", key: name });
const text = (part: string): ComposePart => ({ kind: "text", text: part });

test.each<[string, readonly ComposePart[]]>([
  ["", []],
  ["plain", [text("plain")]],
  ["{case_id}-{tissue}", [key("case_id"), text("-"), key("tissue")]],
  ["{a}{a}", [key("a"), key("a")]],
  ["{ a }", [key(" a ")]],
  ["{__proto__}", [key("__proto__")]],
  ["{{a}}", [text("{a}")]],
  ["x{{{a}}}y", [text("x{"), key("a"), text("}y")]],
  ["{\ud83d\ude00}\ud83d", [key("\ud83d\ude00"), text("\ud83d")]],
])("[N9] the template %j is read with its keys exactly as they are written", (template, parts) => {
  expect(parseTemplate(template)).toEqual(parts);
});

test.each([
  ["{a", 0],
  ["x{", 1],
  ["a}", 1],
  ["{}", 0],
  ["{a}-{}", 4],
  ["{a{b}", 0],
  ["{{a}", 3],
  ["{a}}", 3],
])("the template %j has a brace without its partner, or no key, at %i", (template, index) => {
  expect(parseTemplate(template)).toEqual({ index });
});

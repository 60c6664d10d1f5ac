import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8Length } from "#core/text/utf8.ts";
import { jsonLengthBound } from "./packed-size.ts";

test("a text has no more bytes in JSON than is said, in UTF-8 as with escapes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = JSON.stringify(text);
      const escaped = json.replace(
        /[\u007f-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
      expect(jsonLengthBound(text)).toBeGreaterThanOrEqual(utf8Length(json));
      expect(jsonLengthBound(text)).toBeGreaterThanOrEqual(escaped.length);
    }),
  );
  expect(jsonLengthBound("plain text")).toBe(12);
});

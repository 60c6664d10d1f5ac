import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { canonicalJson } from "./canonical-json.ts";
import { parseExactJson } from "./exact-json.ts";

/** JSON as a tree that can be written in several ways. */
type Tree =
  | { readonly atom: string }
  | { readonly text: string }
  | { readonly items: readonly Tree[] }
  | Members;
type Members = { readonly members: readonly (readonly [name: string, value: Tree])[] };

const name = fc.oneof(fc.constantFrom("__proto__", "toString", "", '"', "a", "a b", "a!", "\u00e9"), anyText);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc
      .constantFrom("null", "true", "0", "-0", "1.50", "1e2", "1E2", "12345678901234567890")
      .map((atom) => ({ atom })),
    anyText.map((text) => ({ text })),
    fc.array(tie("tree"), { maxLength: 3 }).map((items) => ({ items })),
    fc
      .uniqueArray(fc.tuple(name, tie("tree")), { selector: ([key]) => key, maxLength: 4 })
      .map((members) => ({ members })),
  ),
}));

const plainly = (text: string) => JSON.stringify(text);
const inEscapes = (text: string) =>
  `"${Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`;

function write(value: Tree, quote: (text: string) => string, blank: string, isReversed: boolean): string {
  const listed = (open: string, parts: readonly string[], close: string) =>
    `${open}${blank}${parts.join(`${blank},${blank}`)}${blank}${close}`;
  if ("atom" in value) return value.atom;
  if ("text" in value) return quote(value.text);
  if ("items" in value) {
    return listed(
      "[",
      value.items.map((item) => write(item, quote, blank, isReversed)),
      "]",
    );
  }
  const members = isReversed ? value.members.toReversed() : value.members;
  const parts = members.map(([key, of]) => `${quote(key)}${blank}:${write(of, quote, blank, isReversed)}`);
  return listed("{", parts, "}");
}

test("[M3] order, blanks and escapes don't count, at whatever depth", () => {
  fc.assert(
    fc.property(tree, (value) => {
      const canonical = canonicalJson(write(value, plainly, "", false));
      expect(canonicalJson(write(value, inEscapes, "\r\n\t ", true))).toBe(canonical);
    }),
    { numRuns: 300 },
  );
});

test("[M3] the one text means what the others do, and is its own", () => {
  fc.assert(
    fc.property(tree, (value) => {
      const text = write(value, plainly, " ", false);
      const canonical = canonicalJson(text);
      expect(canonicalJson(canonical)).toBe(canonical);
      expect(parseExactJson(canonical).value).toEqual(parseExactJson(text).value);
    }),
    { numRuns: 300 },
  );
});

test("[M3] texts of different meaning have different ones", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
      fc.pre(JSON.stringify(JSON.parse(first)) !== JSON.stringify(JSON.parse(second)));
      const isSame = canonicalJson(first) === canonicalJson(second);
      if (isSame) expect(JSON.parse(first)).toEqual(JSON.parse(second));
    }),
  );
});

test.each([
  ['{"b":1,"a":{"d":[],"c":{}}}', '{"a":{"c":{},"d":[]},"b":1}'],
  ['{"a!":1,"a":2,"":3,"B":4}', '{"":3,"B":4,"a!":1,"a":2}'],
  [' [ "b" , "a" , [ ] ] ', '["b","a",[]]'],
  ['"\\ud83d"', '"\\ud83d"'],
  ['"\ud83d"', '"\\ud83d"'],
  ['"\\ud83d\\ude00\\/\\u002f"', '"\ud83d\ude00//"'],
  ['{"a\\"}":"{[,:]}\\\\"}', '{"a\\"}":"{[,:]}\\\\"}'],
])("[M3] %s is written %s", (json, canonical) => {
  expect(canonicalJson(json)).toBe(canonical);
});

test.each(["-0", "0", "1.50", "1.5", "1e2", "1E2", "100", "12345678901234567890"])(
  "[M4] the number %s keeps its spelling, within a list too",
  (digits) => {
    expect(canonicalJson(digits)).toBe(digits);
    expect(canonicalJson(`[ ${digits} , ${digits}]`)).toBe(`[${digits},${digits}]`);
  },
);

test("what breaks off ends as well", () => {
  for (const text of ["", "[", "{", '{"a"', '{"a":', '[1,{"b":[', "}", ","]) {
    expect(typeof canonicalJson(text)).toBe("string");
  }
});

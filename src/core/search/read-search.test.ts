import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { formatSearch, readSearch } from "./read-search.ts";
import type { SearchTerm } from "./search-term.ts";

test.each<[string, readonly SearchTerm[]]>([
  ["", []],
  ["   ", []],
  ["*.bam", [{ kind: "name", text: "*.bam", isGlob: true }]],
  ["HG00096.bam", [{ kind: "name-part", text: "HG00096.bam" }]],
  ["tumor atlas.bam", [{ kind: "name-part", text: "tumor atlas.bam" }]],
  ['"a*b.bam"', [{ kind: "name-part", text: "a*b.bam" }]],
  ['"a=b.bam"', [{ kind: "name-part", text: "a=b.bam" }]],
  ["a:b", [{ kind: "name-part", text: "a:b" }]],
  ["=HG00096.bam", [{ kind: "name", text: "HG00096.bam", isGlob: false }]],
  ["= tumor atlas.bam", [{ kind: "name", text: "tumor atlas.bam", isGlob: false }]],
  ["=a*b.bam", [{ kind: "name", text: "a*b.bam", isGlob: false }]],
  ['="=a b"', [{ kind: "name", text: "=a b", isGlob: false }]],
  [
    "tissue=Liver =HG00096.bam",
    [
      { kind: "name", text: "HG00096.bam", isGlob: false },
      { kind: "key-is", key: "tissue", value: "Liver" },
    ],
  ],
  ["class:file", [{ kind: "class", text: "file" }]],
  ["type:Report", [{ kind: "type", text: "Report" }]],
  ['tag:"low input"', [{ kind: "tag", text: "low input" }]],
  ["tissue=Liver", [{ kind: "key-is", key: "tissue", value: "Liver" }]],
  ["tissue = Liver", [{ kind: "key-is", key: "tissue", value: "Liver" }]],
  ['tissue="Liver "', [{ kind: "key-is", key: "tissue", value: "Liver " }]],
  ["notes=", [{ kind: "key-is", key: "notes", value: "" }]],
  ['notes=""', [{ kind: "key-is", key: "notes", value: "" }]],
  ['"Sample ID"="a\\"b"', [{ kind: "key-is", key: "Sample ID", value: 'a"b' }]],
  [
    "has:sample_id lacks:batch",
    [
      { kind: "key-present", key: "sample_id" },
      { kind: "key-lacking", key: "batch" },
    ],
  ],
  [
    "a=1 b=2 c.bam",
    [
      { kind: "name-part", text: "c.bam" },
      { kind: "key-is", key: "a", value: "1" },
      { kind: "key-is", key: "b", value: "2" },
    ],
  ],
  [
    "notes= tag:x",
    [
      { kind: "key-is", key: "notes", value: "" },
      { kind: "tag", text: "x" },
    ],
  ],
])("[Q1] %s is read", (text, terms) => {
  expect(readSearch(text)).toEqual({ terms, problems: [] });
});

test.each([
  ['"open', { code: "open-quote" }],
  ["tag:", { code: "nothing-after", field: "tag" }],
  ["=", { code: "no-key" }],
  ["= tag:x", { code: "no-key" }],
])("[Q1] what can't be understood in %s is said", (text, problem) => {
  expect(readSearch(text).problems).toEqual([problem]);
});

const text = anyText.filter((one) => one !== "");
const term: fc.Arbitrary<SearchTerm> = fc.oneof(
  fc.record({ kind: fc.constantFrom("class" as const, "type" as const, "tag" as const), text }),
  fc.record({ kind: fc.constantFrom("key-present" as const, "key-lacking" as const), key: text }),
  fc.record({ kind: fc.constant("key-is" as const), key: text, value: anyText }),
);
const name: fc.Arbitrary<SearchTerm> = fc.oneof(
  text.map((one): SearchTerm => ({ kind: "name", text: one, isGlob: false })),
  text.map((one): SearchTerm => ({ kind: "name-part", text: one })),
  fc.constantFrom<SearchTerm>({ kind: "name", text: "*.bam", isGlob: true }),
);

test("[Q2] what was written is read as the same terms", () => {
  fc.assert(
    fc.property(fc.option(name, { nil: undefined }), fc.array(term, { maxLength: 4 }), (named, others) => {
      const terms = named ? [named, ...others] : others;
      expect(readSearch(formatSearch(terms))).toEqual({ terms, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test("[Q1] reading never throws", () => {
  fc.assert(fc.property(anyText, (any) => void readSearch(any)));
});

import { expect, test } from "vitest";
import { completeSearch, type KnownTexts } from "./complete-search.ts";
import { readSearch } from "./read-search.ts";

const VALUES: Readonly<Record<string, readonly string[]>> = {
  tissue: ["Liver", "Liver ", "Lung"],
  "Sample ID": ["HG 1"],
};
const offers = (texts: readonly string[]) => texts.map((text, at) => ({ text, count: 9 - at }));
const KNOWN: KnownTexts = {
  keys: offers(["tissue", "Sample ID", "batch"]),
  valuesOf: (key) => offers(VALUES[key] ?? []),
  tags: offers(["qc", "low input"]),
  classes: offers(["file", "folder"]),
};

test.each([
  ["", []],
  ["ti", ["tissue="]],
  ["*.bam sam", ['*.bam "Sample ID"=']],
  ["tissue=li", ["tissue=Liver", 'tissue="Liver "']],
  ["tissue = ", ["tissue = Liver", 'tissue = "Liver "', "tissue = Lung"]],
  ['"Sample ID"="HG', ['"Sample ID"="HG 1"']],
  ["x tag:", ["x tag:qc", 'x tag:"low input"']],
  ["class:fi", ["class:file"]],
  ["tissue=Liver has:b", ["tissue=Liver has:batch"]],
  ["lacks:sam", ['lacks:"Sample ID"']],
  ["=HG", []],
])("[Q6] %j is continued by what loaded objects have", (typed, texts) => {
  expect(completeSearch(typed, KNOWN).map(({ text }) => text)).toEqual(texts);
});

test("[Q6] a completed search is read as the key and the value that were offered", () => {
  const [, offer] = completeSearch("tissue=li", KNOWN);
  expect(readSearch(offer?.text ?? "").terms).toEqual([{ kind: "key-is", key: "tissue", value: "Liver " }]);
  expect(offer).toMatchObject({ plain: "tissue=Liver ", count: 8 });
});

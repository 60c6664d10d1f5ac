import { expect, test } from "vitest";
import { matchesTerm, type Searched, type SearchRules, type SearchTerm, shareSearch } from "./search-term.ts";

const file: Searched = {
  name: "HG00096.liver.bam",
  objectClass: "file",
  tags: ["atlas"],
  types: ["Report"],
  metadata: new Map<string, string | { type: "number"; json: string }>([
    ["tissue", "Liver"],
    ["empty", ""],
    ["age", { type: "number", json: "7" }],
  ]),
};
const folder: Searched = { name: "cohort", objectClass: "folder" };

const rules: SearchRules = {
  "name-glob": "page",
  class: "page",
  type: "nobody",
  "key-present": "page",
  "key-lacking": "page",
};

function glob(text: string): SearchTerm {
  return { kind: "name", text, isGlob: true };
}

test.each<[SearchTerm, boolean]>([
  [glob("*.bam"), true],
  [glob("HG?????.liver.*"), true],
  [glob("*.BAM"), false],
  [glob("HG*"), true],
  [glob("liver"), false],
  [glob("[H]G*"), false],
  [glob("*l*v*r*"), true],
  [glob("*.bam?"), false],
  [glob("**.*m"), true],
  [{ kind: "name", text: "HG00096.liver.bam", isGlob: false }, true],
  [{ kind: "name", text: "*.bam", isGlob: false }, false],
  [{ kind: "name-part", text: "LIVER" }, true],
  [{ kind: "name-part", text: "*.bam" }, false],
  [{ kind: "class", text: "file" }, true],
  [{ kind: "type", text: "Report" }, true],
  [{ kind: "tag", text: "atlas" }, true],
  [{ kind: "tag", text: "Atlas" }, false],
  [{ kind: "key-is", key: "tissue", value: "Liver" }, true],
  [{ kind: "key-is", key: "tissue", value: "liver" }, false],
  [{ kind: "key-is", key: "empty", value: "" }, true],
  [{ kind: "key-is", key: "absent", value: "" }, false],
  [{ kind: "key-is", key: "age", value: "7" }, false],
  [{ kind: "key-present", key: "empty" }, true],
  [{ kind: "key-present", key: "__proto__" }, false],
  [{ kind: "key-lacking", key: "absent" }, true],
  [{ kind: "key-lacking", key: "tissue" }, false],
])("[Q3] a file is held against %j", (term, expected) => {
  expect(matchesTerm(file, term)).toBe(expected);
});

test("[Q3] a name with signs of regular expressions, or of two code units, is matched literally", () => {
  const name = "a-[0]+\\.😀.bam";
  expect(matchesTerm({ name, objectClass: "file" }, glob("a-[0]+\\.?.bam"))).toBe(true);
  expect(matchesTerm({ name, objectClass: "file" }, glob("a-0*"))).toBe(false);
});

test("[Q3] a hostile pattern is done at once", () => {
  const name = "a".repeat(500);
  expect(matchesTerm({ name, objectClass: "file" }, glob(`${"*a".repeat(100)}b`))).toBe(false);
});

test("[Q3] a folder has no key, and lacks none either", () => {
  expect(matchesTerm(folder, { kind: "key-present", key: "tissue" })).toBe(false);
  expect(matchesTerm(folder, { kind: "key-lacking", key: "tissue" })).toBe(false);
  expect(matchesTerm(folder, glob("co*"))).toBe(true);
});

test("[Q4] a part of a name and a pattern are one field, so a platform gets only the first of them", () => {
  const part: SearchTerm = { kind: "name-part", text: "bam" };
  expect(shareSearch([glob("*"), part], {})).toEqual({ platform: [glob("*")], page: [part], nobody: [] });
});

test("[Q4] each term is looked for by who can, and a platform is asked once a field", () => {
  const liver: SearchTerm = { kind: "key-is", key: "tissue", value: "Liver" };
  const kidney: SearchTerm = { kind: "key-is", key: "tissue", value: "Kidney" };
  const open: SearchTerm = { kind: "key-is", key: "case_id", value: "1" };
  const type: SearchTerm = { kind: "type", text: "x" };
  expect(shareSearch([glob("*"), liver, kidney, open, type], rules)).toEqual({
    platform: [liver, open],
    page: [glob("*"), kidney],
    nobody: [type],
  });
});

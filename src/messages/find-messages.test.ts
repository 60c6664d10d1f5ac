import { expect, it } from "vitest";
import { findText } from "./compiled/find.ts";
import { listCount, projectCount, rightsPhrase, termPhrase } from "./find-messages.ts";

it("counts a list from four digits on in groups, as far as is known", () => {
  const counts = { shown: 1000, searched: 25_000 };
  expect(listCount({ ...counts, isFiltered: false, hasMore: true })).toBe("1,000 loaded");
  expect(listCount({ ...counts, isFiltered: false, hasMore: false })).toBe("1,000 items");
  expect(listCount({ ...counts, isFiltered: true, hasMore: true })).toBe(
    "1,000 found, searched 25,000 so far",
  );
  expect(listCount({ ...counts, isFiltered: true, hasMore: false })).toBe("1,000 found, searched all 25,000");
  expect(findText("selected-and-kept", { count: 1234 })).toBe("1,234 selected");
});

it("counts projects", () => {
  expect(projectCount(1, false)).toBe("1 project");
  expect(projectCount(100, true)).toBe("100 projects so far");
});

it("says what may be done in a project", () => {
  expect(rightsPhrase({})).toBe("access unknown");
  expect(rightsPhrase({ canWrite: true, rights: "ADMINISTER" })).toBe("can write (ADMINISTER)");
  expect(rightsPhrase({ canWrite: false })).toBe("read-only");
});

it("tells the platform's total while there is more to load", () => {
  const list = { shown: 100, searched: 100, isFiltered: false, hasMore: true };
  expect(listCount({ ...list, total: 2000 })).toBe("100 of 2,000 loaded");
  expect(listCount({ ...list, shown: 3, isFiltered: true, total: 2000 })).toBe(
    "3 found, searched 100 of 2,000",
  );
  expect(listCount({ ...list, total: undefined })).toBe("100 loaded");
  // A total that was passed already isn't one.
  expect(listCount({ ...list, total: 99 })).toBe("100 loaded");
});

it("says each term of a search", () => {
  expect(termPhrase({ kind: "name", text: "*.bam", isGlob: true })).toBe('name like "*.bam"');
  expect(termPhrase({ kind: "tag", text: "atlas" })).toBe('tag is "atlas"');
  expect(termPhrase({ kind: "key-is", key: "tissue", value: "Liver" })).toBe('tissue is "Liver"');
  expect(termPhrase({ kind: "key-lacking", key: "batch" })).toBe("lacks batch");
});

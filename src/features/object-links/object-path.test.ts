import { expect, test } from "vitest";
import { objectPath } from "./object-path.ts";

const folders = [
  { id: "/a", name: "a" },
  { id: "/a/b c", name: "b c" },
];
const place = { project: "project-1", projectName: "One", folders };

test("the path has the form of the platform, by the project's id", () => {
  expect(objectPath("x.bam", place, { hasCopies: true })).toBe("project-1:/a/b c/x.bam");
  const owned = { ...place, project: "me/one" };
  expect(objectPath("x.bam", owned, { hasCopies: false })).toBe("me/one/a/b c/x.bam");
  expect(objectPath("x.bam", { ...owned, folders: [] }, { hasCopies: false })).toBe("me/one/x.bam");
});

test("without a known folder there is no path", () => {
  expect(objectPath("x.bam", { ...place, folders: undefined }, { hasCopies: true })).toBeUndefined();
  expect(objectPath("x.bam", undefined, { hasCopies: true })).toBeUndefined();
});

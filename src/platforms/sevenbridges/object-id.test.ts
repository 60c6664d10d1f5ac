import fc from "fast-check";
import { expect, test } from "vitest";
import { PlatformError } from "../errors.ts";
import { filePath, projectPath } from "./object-id.ts";

const ORIGIN = "https://api.example.org";

test("whatever the id, the path has it in one place, and what can't be there is refused unsent", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(".", "/", "\\", "%", "2", "e", "?", "#", "\ud800", "\t") }),
  );
  fc.assert(
    fc.property(text, (id) => {
      try {
        const path = filePath(id);
        const { pathname, search, hash } = new URL(path, ORIGIN);
        expect([pathname, search, hash]).toEqual([path, "", ""]);
        expect(decodeURIComponent(path)).toBe(`/v2/files/${id}`);
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        expect(error.facts).toMatchObject({ kind: "invalid", sent: "no" });
        expect(["", ".", ".."].includes(id) || !id.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a project is its owner and its name, each in its place", () => {
  expect(projectPath("alice/tumor atlas?")).toBe("/v2/projects/alice/tumor%20atlas%3F");
});

test.each(["", "alice", "alice/", "/atlas", "alice/..", "./atlas", "alice/atlas/more", "alice/\udc00"])(
  "%j is no project",
  (project) => {
    expect(() => projectPath(project)).toThrow(PlatformError);
  },
);

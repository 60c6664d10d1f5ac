import { describe, expect, test } from "vitest";
import type { Harness } from "./contract-harness.ts";

export function describePlaceContract(harness: () => Harness): void {
  describe("trail", () => {
    test("leads from the project's top to a folder, and is empty at the top", async () => {
      const { platform, project, cohortFolder } = harness();
      const curator = platform("sandbox-curator");
      expect(await curator.trail(project, cohortFolder)).toEqual([{ id: cohortFolder, name: "cohort" }]);
      expect(await curator.trail(project, undefined)).toEqual([]);
    });
  });

  describe("the place of an object", () => {
    test("is its folder, whose trail leads to it, in a project with a name", async () => {
      const { platform, project, cohortFolder, cohort } = harness();
      const curator = platform("sandbox-curator");
      const { folder } = await curator.describe(cohort(1));
      expect(await curator.trail(project, folder)).toEqual([{ id: cohortFolder, name: "cohort" }]);
      expect(await curator.projectName(project)).toBe("Tumor atlas");
    });

    test("at the top of a project has no folders on its trail", async () => {
      const { platform, project, rich } = harness();
      const curator = platform("sandbox-curator");
      expect(await curator.trail(project, (await curator.describe(rich)).folder)).toEqual([]);
    });
  });

  describe("locate", () => {
    test("finds an object by its id, and a project by its own", async () => {
      const { platform, project, rich } = harness();
      const curator = platform("sandbox-curator");
      const { connection, objectId } = rich;
      expect(await curator.locate(` ${objectId} `)).toEqual([
        { kind: "object", ref: { connection, objectId } },
      ]);
      expect(await curator.locate(project)).toContainEqual({ kind: "folder", project });
    });

    test("knows nothing of what has none of the platform's forms", async () => {
      const curator = harness().platform("sandbox-curator");
      expect(await curator.locate("*.bam")).toBeUndefined();
      expect(await curator.locate("https://elsewhere.test/projects/x/data")).toBeUndefined();
      expect(await curator.locate("")).toBeUndefined();
    });
  });

  describe("copies", () => {
    test("lists every copy, the one at hand among them, where there are copies at all", async () => {
      const { platform, rich } = harness();
      const curator = platform("sandbox-curator");
      const found = await curator.copies(rich);
      expect(found.some(({ ref }) => ref.project === rich.project)).toBe(curator.description.hasCopies);
      for (const { ref } of found) expect((await curator.describe(ref)).project).toBe(ref.project);
    });
  });
}

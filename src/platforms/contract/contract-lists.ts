import { describe, expect, test } from "vitest";
import type { FindQuery, MetadataPlatform, ObjectSummary } from "../port.ts";
import type { Harness } from "./contract-harness.ts";

export async function findAll(platform: MetadataPlatform, query: FindQuery): Promise<ObjectSummary[]> {
  const found: ObjectSummary[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 100; pages += 1) {
    const page = await platform.find(cursor === undefined ? query : { ...query, cursor });
    found.push(...page.items);
    if (page.next === undefined) return found;
    cursor = page.next;
  }
  throw new Error("the list has no end");
}

export function describeListContract(harness: () => Harness): void {
  describe("whoami", () => {
    test.each(["curator", "uploader", "viewer"])("says whose token it is: %s", async (name) => {
      const account = await harness().platform(`sandbox-${name}`).whoami();
      expect(account.name).toContain(name);
      expect(account.id).not.toBe("");
    });
  });

  describe("projects", () => {
    test("lists what can be seen, and where can be written", async () => {
      const { platform, project } = harness();
      const { items, next } = await platform("sandbox-curator").projects(undefined);
      expect(items.find(({ id }) => id === project)).toMatchObject({ name: "Tumor atlas", canWrite: true });
      expect(items.find(({ name }) => name === "Reference, read only")).toMatchObject({ canWrite: false });
      expect(next).toBeUndefined();
    });

    test("says of every project that a viewer can't write there", async () => {
      const { items } = await harness().platform("sandbox-viewer").projects(undefined);
      expect(items.map(({ canWrite }) => canWrite)).toEqual(items.map(() => false));
    });
  });

  describe("find", () => {
    test("lists the folders and objects at a project's top, each of which can be opened", async () => {
      const { platform, project, rich, richName, cohortFolder } = harness();
      const curator = platform("sandbox-curator");
      const items = await findAll(curator, { project });
      const found = items.find(({ ref }) => ref.objectId === rich.objectId);
      expect(found).toMatchObject({ ref: rich, name: richName, objectClass: "file" });
      expect(items.find(({ objectClass }) => objectClass === "folder")?.ref.objectId).toBe(cohortFolder);
      if (found) expect((await curator.describe(found.ref)).name).toBe(richName);
    });

    test("walks a folder of 2,000 by its cursors, every object once, in pages no larger than asked", async () => {
      const { platform, project, cohortFolder } = harness();
      const curator = platform("sandbox-curator");
      const query = { project, folder: cohortFolder, pageSize: 90 };
      const items = await findAll(curator, query);
      expect(new Set(items.map(({ ref }) => ref.objectId)).size).toBe(2000);
      expect(items).toHaveLength(2000);
      expect((await curator.find(query)).items).toHaveLength(90);
    });

    test("finds one by its whole name", async () => {
      const { platform, project, rich, richName } = harness();
      const { items, next } = await platform("sandbox-curator").find({
        project,
        terms: [{ kind: "name", text: richName, isGlob: false }],
      });
      expect(items.map(({ ref, name }) => [ref, name])).toEqual([[rich, richName]]);
      expect(next).toBeUndefined();
    });

    test("rejects for a project that isn't one", async () => {
      const found = harness().platform("sandbox-curator").find({ project: "no project at all" });
      await expect(found).rejects.toMatchObject({ name: "PlatformError" });
    });

    test("rejects with an AbortError when it is cancelled", async () => {
      const { platform, project } = harness();
      const found = platform("sandbox-curator").find({ project }, { signal: AbortSignal.abort() });
      await expect(found).rejects.toMatchObject({ name: "AbortError" });
    });
  });

  describe("fields", () => {
    test("gives keys worth suggesting, each once", async () => {
      const { platform, rich } = harness();
      const curator = platform("sandbox-curator");
      const { fields } = await curator.fields(await curator.describe(rich));
      const keys = fields.map(({ key }) => key);
      expect(keys).toContain("sample_id");
      expect(new Set(keys).size).toBe(keys.length);
    });
  });
}

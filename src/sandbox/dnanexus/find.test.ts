import { beforeEach, describe, expect, test } from "vitest";
import {
  atlas,
  createTestClient,
  liverBam,
  openFile,
  readOnlyProject,
  type TestClient,
} from "../test-client.ts";

describe("DNAnexus findDataObjects", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  async function find(input: object): Promise<string[]> {
    const { status, json } = await client.dnanexus("/system/findDataObjects", input);
    expect(status).toBe(200);
    return json.results.map((result: { id: string }) => result.id);
  }

  const root = { project: atlas, folder: "/", recurse: false };
  const everything = { project: atlas };

  test("objects that are named by their ids are found in the scope alone, and unknown ids are none", async () => {
    const id = [liverBam, "file-SandboxCohort00000000001", "file-Unknown0000000000000001", liverBam];
    expect((await find({ id, scope: everything })).sort()).toEqual([id[1], liverBam]);
    expect(await find({ id, scope: root })).toEqual([liverBam]);
    expect(await find({ id: liverBam })).toContain(liverBam);
    expect(await find({ id: [], scope: everything })).toEqual([]);
  });

  test("a scope without recursion stops at the folder; with it goes below", async () => {
    expect((await find({ scope: root })).sort()).toEqual([
      "file-SandboxEmpty000000000001",
      liverBam,
      openFile,
      "file-SandboxWide0000000000001",
      "record-SandboxUnicode0000000001",
    ]);
    expect(await find({ scope: { project: atlas, folder: "/cohort" }, limit: 3 })).toEqual([
      "file-SandboxCohort00000002000",
      "file-SandboxCohort00000001999",
      "file-SandboxCohort00000001998",
    ]);
  });

  const write = (id: string) =>
    client.dnanexus(`/${id}/setProperties`, { project: atlas, properties: { touched: "yes" } });
  const cohort = { scope: { project: atlas, folder: "/cohort" } };
  const oldestFirst = { ...cohort, sortBy: [{ field: "created", ordering: "ascending" }] };

  test("the last modified comes first: a write moves an object to the front", async () => {
    await write("file-SandboxCohort00000000007");
    expect(await find({ ...cohort, limit: 2 })).toEqual([
      "file-SandboxCohort00000000007",
      "file-SandboxCohort00000002000",
    ]);
    const { json } = await client.dnanexus("/system/findDataObjects", { id: [liverBam] });
    await write(liverBam);
    const again = await client.dnanexus("/system/findDataObjects", { id: [liverBam] });
    expect(again.json.results).toEqual(json.results);
  });

  test("sortBy created, up or down, is obeyed, and a write leaves it as it is", async () => {
    await write("file-SandboxCohort00000000007");
    expect(await find({ ...oldestFirst, limit: 2 })).toEqual([
      "file-SandboxCohort00000000001",
      "file-SandboxCohort00000000002",
    ]);
    const down = { ...cohort, sortBy: [{ field: "created", ordering: "descending" }], limit: 1 };
    expect(await find(down)).toEqual(["file-SandboxCohort00000002000"]);
  });

  test("sortBy may be ignored, as a setting", async () => {
    await client.control("POST", "settings", { sortBy: "ignored" });
    expect(await find({ ...oldestFirst, limit: 1 })).toEqual(["file-SandboxCohort00000002000"]);
  });

  test("a page begins where the next object stands by now: a write in between moves the pages", async () => {
    const first = await client.dnanexus("/system/findDataObjects", { ...cohort, limit: 2 });
    await write("file-SandboxCohort00000000007");
    const { next } = first.json;
    expect(await find({ ...cohort, limit: 1, starting: next })).toEqual(["file-SandboxCohort00000001998"]);
    await write(next.id);
    // The cursor now leads back to the front, and earlier objects appear again.
    expect(await find({ ...cohort, limit: 3, starting: next })).toEqual([
      "file-SandboxCohort00000001998",
      "file-SandboxCohort00000000007",
      "file-SandboxCohort00000002000",
    ]);
    const sorted = await client.dnanexus("/system/findDataObjects", { ...oldestFirst, limit: 2 });
    await write(sorted.json.next.id);
    expect(await find({ ...oldestFirst, limit: 1, starting: sorted.json.next })).toEqual([
      "file-SandboxCohort00000000003",
    ]);
  });

  test("without a scope every project is searched, with a project per result", async () => {
    const { json } = await client.dnanexus("/system/findDataObjects", { id: [liverBam], describe: true });
    const projects = json.results.map((result: { project: string }) => result.project);
    expect(projects.sort()).toEqual([readOnlyProject, atlas]);
    expect(json.results[0].describe.project).toBe(json.results[0].project);
  });

  test("names: exact, glob, regexp with flags", async () => {
    expect(await find({ scope: root, name: "wide.vcf.gz" })).toEqual(["file-SandboxWide0000000000001"]);
    expect(await find({ scope: root, name: "wide" })).toEqual([]);
    expect(await find({ scope: root, name: { glob: "*.liver.?am" } })).toHaveLength(2);
    expect(await find({ scope: root, name: { glob: "wide\\*" } })).toEqual([]);
    expect(await find({ scope: root, name: { regexp: "^hg0009[67]", flags: "i" } })).toHaveLength(2);
    expect(await find({ scope: root, name: { regexp: "^hg" } })).toEqual([]);
  });

  test("class, state and id narrow the search; ids that aren't there are missing in silence", async () => {
    expect(await find({ scope: root, class: "record" })).toEqual(["record-SandboxUnicode0000000001"]);
    expect(await find({ scope: root, state: "open" })).toEqual([openFile]);
    expect(await find({ scope: root, state: "any", class: ["file", "record"] })).toHaveLength(5);
    expect(await find({ scope: everything, id: [liverBam, "file-DoesNotExist000000000000"] })).toEqual([
      liverBam,
    ]);
  });

  test("hidden objects show with visibility hidden or either only", async () => {
    const { json } = await client.dnanexus("/record/new", { project: atlas, hidden: true });
    const ids = { scope: everything, id: json.id };
    expect(await find(ids)).toEqual([]);
    expect(await find({ ...ids, visibility: "either" })).toEqual([json.id]);
    expect(await find({ ...ids, visibility: "hidden" })).toEqual([json.id]);
  });

  test("properties: equals, has, lacks, is another, and, or", async () => {
    const within = { scope: root };
    expect(await find({ ...within, properties: { sample_id: "HG00096" } })).toEqual([liverBam]);
    expect(await find({ ...within, properties: { tissue: "Kidney", sample_id: true } })).toEqual([openFile]);
    expect(await find({ ...within, properties: { tissue: false } })).toHaveLength(3);
    // An object without the key doesn't have another value either.
    expect(await find({ ...within, properties: { tissue: { $ne: "Liver" } } })).toEqual([openFile]);
    expect(await find({ ...within, properties: { tissue: { $ne: "Lung" } } })).toHaveLength(2);
    expect(
      await find({ ...within, properties: { $or: [{ tissue: "Kidney" }, { key_0500: true }] } }),
    ).toHaveLength(2);
    expect(await find({ ...within, properties: { $and: [{ tissue: true }, { library_id: true }] } })).toEqual(
      [liverBam],
    );
    expect(await find({ ...within, properties: JSON.parse('{"__proto__":true}') })).toEqual([
      "record-SandboxUnicode0000000001",
    ]);
  });

  test("tags: one, all of a list, any of a list", async () => {
    expect(await find({ scope: root, tags: "wgs" })).toEqual([liverBam]);
    expect(await find({ scope: root, tags: { $and: ["wgs", "atlas"] } })).toEqual([liverBam]);
    expect(await find({ scope: root, tags: { $and: ["wgs", "nonsense"] } })).toEqual([]);
    expect(await find({ scope: root, tag: { $or: ["wgs", "nonsense"] } })).toEqual([liverBam]);
  });

  test("created and modified take absolute and relative times", async () => {
    await client.dnanexus(`/${liverBam}/setProperties`, { project: atlas, properties: { a: "b" } });
    expect(await find({ scope: root, modified: { after: "-1h" } })).toEqual([liverBam]);
    expect(await find({ scope: root, modified: { after: -60_000 } })).toEqual([liverBam]);
    expect(await find({ scope: root, created: { before: 5 } })).toEqual([]);
  });

  test("pages: next goes back as starting, and together they are everything, once", async () => {
    const seen: string[] = [];
    let starting: unknown;
    let pages = 0;
    do {
      const input = {
        scope: everything,
        class: "file",
        limit: 700,
        ...(starting === undefined ? {} : { starting }),
      };
      const { json } = await client.dnanexus("/system/findDataObjects", input);
      seen.push(...json.results.map((result: { id: string }) => result.id));
      starting = json.next;
      pages += 1;
    } while (starting !== null);
    expect([pages, seen.length, new Set(seen).size]).toEqual([3, 2004, 2004]);
  });

  test("describe comes with each result, properties when asked", async () => {
    const describeInput = { fields: { properties: true, name: true } };
    const input = { scope: everything, id: [liverBam], describe: describeInput, visibility: "either" };
    const { json } = await client.dnanexus("/system/findDataObjects", input);
    expect(json.results[0].describe).toMatchObject({ id: liverBam, properties: { tissue: "Liver" } });
    expect(json.next).toBeNull();
  });

  test("jobs and analyses are found by their own call only", async () => {
    expect(await find({ scope: everything, class: ["job", "analysis"] })).toEqual([]);
    const jobs = await client.dnanexus("/system/findJobs", {
      project: atlas,
      properties: { run: "2024-03" },
    });
    expect(jobs.json.results.map((result: { id: string }) => result.id)).toEqual([
      "job-SandboxAlignment00000001",
    ]);
    const all = await client.dnanexus("/system/findExecutions", {});
    expect(all.json.results).toHaveLength(2);
  });

  test("bad filters are InvalidInput, an unknown project ResourceNotFound", async () => {
    const bad = [
      { name: 5 },
      { name: { regexp: "(" } },
      { limit: 0 },
      { limit: 1001 },
      { starting: "nonsense" },
      { properties: { a: 5 } },
      { properties: { $or: [] } },
      { visibility: "nonsense" },
      { tags: 5 },
      { scope: "nonsense" },
      { id: Array.from({ length: 1001 }, () => liverBam) },
      { describe: 5 },
      { level: "NONE" },
      { created: { after: "yesterday" } },
      { sortBy: [{ field: "name" }] },
      { sortBy: [{ field: "created", ordering: "upwards" }] },
      { sortBy: "created" },
    ];
    for (const input of bad) {
      const { status, json } = await client.dnanexus("/system/findDataObjects", input);
      expect([input, status, json.error?.type]).toEqual([input, 422, "InvalidInput"]);
    }
    const { status } = await client.dnanexus("/system/findDataObjects", {
      scope: { project: "project-nonsense" },
    });
    expect(status).toBe(404);
  });
});

describe("DNAnexus lookups of many objects", () => {
  test("describeDataObjects keeps the order and marks the missing one in its place", async () => {
    const client = createTestClient();
    const { json } = await client.dnanexus("/system/describeDataObjects", {
      objects: [openFile, "file-DoesNotExist000000000000", { id: liverBam, project: readOnlyProject }],
      classDescribeOptions: { "*": { fields: { project: true } } },
    });
    expect(json.results[0]).toEqual({ describe: { id: openFile, project: atlas } });
    expect(json.results[1].error.type).toBe("ResourceNotFound");
    expect(json.results[2]).toEqual({ describe: { id: liverBam, project: readOnlyProject } });
  });

  test("an object's own describe goes before its class's options", async () => {
    const client = createTestClient();
    const { json } = await client.dnanexus("/system/describeDataObjects", {
      objects: [
        { id: liverBam, project: atlas, describe: { class: true, properties: true } },
        { id: openFile, describe: { fields: { name: true } } },
        { id: openFile, describe: true },
        openFile,
      ],
      classDescribeOptions: { "*": { fields: { project: true } } },
    });
    expect(json.results[0].describe).toMatchObject({ class: "file", properties: { tissue: "Liver" } });
    expect(json.results[1]).toEqual({ describe: { id: openFile, name: "HG00099.uploading.bam" } });
    expect(json.results[2].describe).toHaveProperty("created");
    expect(json.results[3]).toEqual({ describe: { id: openFile, project: atlas } });
  });

  test("resolveDataObjects gives a list for each name", async () => {
    const client = createTestClient();
    const { json } = await client.dnanexus("/system/resolveDataObjects", {
      project: atlas,
      objects: [
        { name: "wide.vcf.gz" },
        { name: "nonsense" },
        { name: "cohort-0001.bam", folder: "/cohort" },
      ],
    });
    expect(json.results).toEqual([
      [{ project: atlas, id: "file-SandboxWide0000000000001" }],
      [],
      [{ project: atlas, id: "file-SandboxCohort00000000001" }],
    ]);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { objectMembers } from "../json-text.ts";
import {
  atlas,
  chr20Bam,
  createTestClient,
  liverBam,
  openFile,
  readOnlyProject,
  type TestClient,
} from "../test-client.ts";

describe("the seeds", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  const dnanexus = async (id: string, project = atlas) => {
    const input = { project, fields: { properties: true }, defaultFields: true };
    const { json, text } = await client.dnanexus(`/${id}/describe`, input);
    return { json, properties: objectMembers(objectMembers(text)?.get("properties") ?? "{}") ?? new Map() };
  };
  const sevenbridges = async (id: string) => {
    const { json, text } = await client.sevenbridges("GET", `/v2/files/${id}`);
    return { json, metadata: objectMembers(objectMembers(text)?.get("metadata") ?? "null") };
  };
  const bytes = (json: string) => Buffer.byteLength(JSON.parse(json) as string);

  test("of DNAnexus are those of the contract", async () => {
    const liver = await dnanexus(liverBam);
    expect(liver.json).toMatchObject({ name: "HG00096.liver.bam", state: "closed" });
    expect([liver.properties.size, liver.properties.get("tissue")]).toEqual([14, '"Liver"']);
    expect((await dnanexus(liverBam, readOnlyProject)).properties.size).not.toBe(14);
    expect((await dnanexus("file-SandboxEmpty000000000001")).properties.size).toBe(0);
    const wide = [...(await dnanexus("file-SandboxWide0000000000001")).properties.keys()];
    expect([wide.length, wide[0], wide[999]]).toEqual([1000, "key_0001", "key_1000"]);
    expect((await dnanexus(openFile)).json.state).toBe("open");
    for (const [id, name] of [
      [atlas, "Tumor atlas"],
      [readOnlyProject, "Reference, read only"],
    ]) {
      expect((await client.dnanexus(`/${id}/describe`)).json.name).toBe(name);
    }
  });

  test("have the Unicode set, at the limits of each platform", async () => {
    const here = (await dnanexus("record-SandboxUnicode0000000001")).properties;
    const there = (await sevenbridges("568e69abe9b0307bc0414169")).metadata ?? new Map();
    for (const [pairs, limit] of [
      [here, 700],
      [there, 300],
    ] as const) {
      for (const key of ["__proto__", "constructor", "a.b", "$dnanexus_link", "x=y"])
        expect(pairs.has(key)).toBe(true);
      expect(Math.max(...[...pairs.keys()].map((key) => Buffer.byteLength(key)))).toBe(100);
      expect(Math.max(...[...pairs.values()].map(bytes))).toBe(limit);
      expect([...pairs.values()]).toContain('""');
      const text = [...pairs].flat().join("");
      for (const script of [
        /\p{Script=Greek}/u,
        /\p{Script=Cyrillic}/u,
        /\p{Script=Han}/u,
        /\p{Script=Arabic}/u,
      ]) {
        expect(text).toMatch(script);
      }
      expect(text).toMatch(/\p{Extended_Pictographic}/u);
      expect(text).toMatch(/e\u0301/);
    }
  });

  test("of Seven Bridges are those of the contract", async () => {
    const chr20 = await sevenbridges(chr20Bam);
    expect(chr20.json).toMatchObject({ name: "HG00096.chr20.bam", project: "curator/tumor-atlas" });
    expect(chr20.metadata?.size).toBe(14);
    expect(chr20.json.metadata).toMatchObject({
      tissue: "Liver",
      primary_site: "Liver ",
      experimental_strategy: "WGS",
    });
    expect(Object.values(chr20.json.metadata).every((value) => typeof value === "string")).toBe(true);
    expect((await sevenbridges("568e69abe9b0307bc0414165")).json.metadata).toBeNull();
    expect((await sevenbridges("568e69abe9b0307bc0414166")).metadata?.size).toBe(1000);
    const mixed = Object.values((await sevenbridges("568e69abe9b0307bc0414167")).json.metadata);
    const kinds = new Set(
      mixed.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value)),
    );
    expect([...kinds].sort()).toEqual(["array", "boolean", "null", "number", "object", "string"]);
    expect((await sevenbridges("568e69abe9b0307bc0414168")).json.origin.dataset).toBe("tcga_grch38");
    expect((await sevenbridges("568e69abe9b0307bc0414170")).json.type).toBe("folder");
  });

  test("have the same cohort on both, with 8 to 20 pairs a file and the blemishes of real life", async () => {
    const values = new Set<string>();
    const keys = new Set<string>();
    const ids = Array.from({ length: 100 }, (_, at) => `569${String(at + 1).padStart(21, "0")}`);
    const { json } = await client.sevenbridges("POST", "/v2/bulk/files/get", { file_ids: ids });
    for (const { resource } of json.items) {
      const count = Object.keys(resource.metadata).length;
      expect(count).toBeGreaterThanOrEqual(8);
      expect(count).toBeLessThanOrEqual(20);
      for (const key of Object.keys(resource.metadata)) keys.add(key);
      values.add(resource.metadata.tissue);
    }
    expect([...values]).toEqual(expect.arrayContaining(["Liver", "liver", "LIVER", "Liver "]));
    expect([...keys]).toEqual(expect.arrayContaining(["sample_id", "sampleId"]));
    const last = (await sevenbridges(`569${"2000".padStart(21, "0")}`)).json;
    expect(last.name).toBe("cohort-2000.bam");
    const twin = await dnanexus("file-SandboxCohort00000002000");
    expect([twin.json.name, twin.json.folder, twin.json.properties]).toEqual([
      "cohort-2000.bam",
      "/cohort",
      last.metadata,
    ]);
  });
});

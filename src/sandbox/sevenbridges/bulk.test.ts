import { beforeEach, describe, expect, test } from "vitest";
import { chr20Bam, createTestClient, type TestClient } from "../test-client.ts";

const emptyFile = "568e69abe9b0307bc0414165";
const tcgaFile = "568e69abe9b0307bc0414168";

describe("Seven Bridges bulk calls", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  const bulk = (call: string, body: unknown, token?: string) =>
    client.sevenbridges("POST", `/v2/bulk/files/${call}`, body, token);

  test("get gives a resource or an error for each id, in order", async () => {
    const { status, json } = await bulk("get", { file_ids: [chr20Bam, "nonsense", emptyFile] });
    expect(status).toBe(200);
    expect(json.items[0].resource).toMatchObject({ id: chr20Bam, metadata: { tissue: "Liver" } });
    expect(json.items[1].error).toMatchObject({ status: 404, code: 5002 });
    expect(json.items[1].error).not.toHaveProperty("id");
    expect(json.items[2].resource).toMatchObject({ id: emptyFile, metadata: null });
  });

  test("edit merges; each file stands for itself", async () => {
    const { json } = await bulk("edit", {
      items: [
        { id: chr20Bam, metadata: { tissue: "Kidney" } },
        { file_id: emptyFile, metadata: { a: 1.5, __proto__x: "b" } },
        { id: tcgaFile, metadata: { a: "b" } },
        { id: chr20Bam, metadata: { good: "x", bad: "x".repeat(301) } },
        { id: "nonsense", metadata: {} },
        { metadata: { a: "b" } },
        { id: "568e69abe9b0307bc0414170", tags: ["t"], metadata: null },
      ],
    });
    expect(json.items[0].resource.metadata).toMatchObject({ tissue: "Kidney", sample_id: "HG00096" });
    expect(json.items[1].resource).toMatchObject({ id: emptyFile, metadata: { a: 1.5 } });
    expect(json.items.slice(2).map((item: { error: { code: number } }) => item.error.code)).toEqual([
      5009, 5006, 5002, 5004, 5027,
    ]);
    const { json: metadata } = await client.sevenbridges("GET", `/v2/files/${chr20Bam}/metadata`);
    expect(metadata).not.toHaveProperty("good");
    expect((await client.history()).map((commit) => [commit.operation, commit.object])).toEqual([
      ["bulk edit", chr20Bam],
      ["bulk edit", emptyFile],
    ]);
  });

  test("edit sets name and tags when given, and takes back what the client sends for a file without metadata", async () => {
    const item = { id: emptyFile, name: "n.bam", tags: null, metadata: null };
    const { json } = await bulk("edit", { items: [item] });
    expect(json.items[0].resource).toMatchObject({ name: "n.bam", tags: [], metadata: null });
    expect(await client.history()).toEqual([]);
  });

  test("update replaces, and erases the name and tags that are left out", async () => {
    const { json } = await bulk("update", { items: [{ id: chr20Bam, metadata: { a: "b" } }] });
    expect(json.items[0].resource).toMatchObject({ name: "", tags: [] });
    expect(json.items[0].resource.metadata).toEqual({ a: "b" });
    expect(await client.history()).toMatchObject([{ operation: "bulk update", after: { a: "b" } }]);
  });

  test("null in an edit follows the setting", async () => {
    const edit = async () =>
      (await bulk("edit", { items: [{ id: chr20Bam, metadata: { tissue: null } }] })).json;
    expect((await edit()).items[0].resource.metadata.tissue).toBe("Liver");
    await client.control("POST", "settings", { nullInPatch: "removes" });
    expect((await edit()).items[0].resource.metadata).not.toHaveProperty("tissue");
  });

  test("from 1 to 100 files", async () => {
    const ids = (count: number) => Array.from({ length: count }, () => chr20Bam);
    expect((await bulk("get", { file_ids: ids(100) })).status).toBe(200);
    expect((await bulk("get", { file_ids: ids(101) })).status).toBe(400);
    expect((await bulk("get", { file_ids: [] })).status).toBe(400);
    const items = ids(101).map((id) => ({ id, metadata: { a: "b" } }));
    expect((await bulk("edit", { items })).status).toBe(400);
    expect(await client.history()).toEqual([]);
  });

  test("bodies of another shape are refused", async () => {
    for (const body of [{}, [], { items: {} }, { items: ["x"] }])
      expect((await bulk("edit", body)).status).toBe(400);
    expect((await bulk("get", { file_ids: "x" })).status).toBe(400);
    const viewer = await bulk("edit", { items: [{ id: chr20Bam, metadata: {} }] }, "sandbox-viewer");
    expect(viewer.json.items[0].error.code).toBe(5001);
  });
});

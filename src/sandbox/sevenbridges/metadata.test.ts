import { beforeEach, describe, expect, test } from "vitest";
import { chr20Bam, createTestClient, type Reply, type TestClient } from "../test-client.ts";

const emptyFile = "568e69abe9b0307bc0414165";
const wideFile = "568e69abe9b0307bc0414166";
const mixedFile = "568e69abe9b0307bc0414167";
const tcgaFile = "568e69abe9b0307bc0414168";
const folder = "568e69abe9b0307bc0414170";
const readOnlyFile = "568e69abe9b0307bc0414171";

describe("Seven Bridges metadata", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  const patch = (metadata: unknown, id = chr20Bam, token?: string) =>
    client.sevenbridges("PATCH", `/v2/files/${id}/metadata`, metadata, token);
  const put = (metadata: unknown, id = chr20Bam, token?: string) =>
    client.sevenbridges("PUT", `/v2/files/${id}/metadata`, metadata, token);
  const read = async (id = chr20Bam): Promise<Record<string, unknown>> =>
    (await client.sevenbridges("GET", `/v2/files/${id}/metadata`)).json;

  async function expectRefused(reply: Promise<Reply>, status: number, code: number): Promise<void> {
    const { status: given, json } = await reply;
    expect([given, json.status, json.code]).toEqual([status, status, code]);
    expect(json.message).toBeTypeOf("string");
    expect(json).toHaveProperty("more_info");
    expect(await client.history()).toEqual([]);
  }

  test("GET gives the flat object, without an envelope", async () => {
    const metadata = await read();
    expect(Object.keys(metadata)).toHaveLength(14);
    expect(metadata).toMatchObject({
      tissue: "Liver",
      primary_site: "Liver ",
      old_pipeline: "bwa-0.7.5a-r405",
    });
  });

  test("PATCH merges, and answers with the full metadata after the change; new keys come last", async () => {
    const before = await read();
    const { status, json } = await patch({ tissue: "Kidney", neu: "1" });
    expect(status).toBe(200);
    expect(Object.entries(json)).toEqual(Object.entries({ ...before, tissue: "Kidney", neu: "1" }));
    expect(await read()).toEqual(json);
  });

  test("PUT replaces: a key that isn't given is reset", async () => {
    const { json } = await put({ tissue: "Kidney", n: 5 });
    expect(json).toEqual({ tissue: "Kidney", n: 5 });
    expect(await read()).toEqual(json);
  });

  test("null in a PATCH is ignored unless a setting says otherwise", async () => {
    const { json: ignored } = await patch({ tissue: null, fresh: null });
    expect(ignored.tissue).toBe("Liver");
    expect(ignored).not.toHaveProperty("fresh");
    await client.control("POST", "settings", { nullInPatch: "removes" });
    const { json: removed } = await patch({ tissue: null, fresh: null });
    expect(removed).not.toHaveProperty("tissue");
    expect(removed).not.toHaveProperty("fresh");
    await client.control("POST", "settings", { nullInPatch: "stores" });
    const { json: stored } = await patch({ sample_id: null, fresh: null });
    expect(stored).toMatchObject({ sample_id: null, fresh: null });
  });

  test("null in a PUT is the same as leaving the key out", async () => {
    expect((await put({ a: "b", c: null })).json).toEqual({ a: "b" });
  });

  test("numbers, booleans, lists and objects keep their type and spelling", async () => {
    const { text } = await patch(
      '{"n":1.50,"big":12345678901234567890,"l":[1, 2],"o":{"__proto__":1}}',
      emptyFile,
    );
    expect(text).toBe('{"n":1.50,"big":12345678901234567890,"l":[1, 2],"o":{"__proto__":1}}');
    const whole = (await client.sevenbridges("GET", `/v2/files/${mixedFile}/metadata`)).text;
    expect((await put(whole.replace('"vital_status":null,', ""), mixedFile)).text).toContain(
      '"age_at_diagnosis":61.50',
    );
  });

  test("exotic keys are just keys", async () => {
    const text = '{"__proto__":"p","constructor":"c","a.b":"d","10":"x","2":"y"}';
    expect((await put(text)).text).toBe(text);
  });

  test("a file without metadata has an empty object here and null in its details; a PATCH starts it", async () => {
    expect(await read(emptyFile)).toEqual({});
    await patch({}, emptyFile);
    expect((await client.sevenbridges("GET", `/v2/files/${emptyFile}`)).json.metadata).toBeNull();
    await patch({ a: "b" }, emptyFile);
    expect((await client.sevenbridges("GET", `/v2/files/${emptyFile}`)).json.metadata).toEqual({ a: "b" });
    expect((await client.history())[1]).toMatchObject({ before: null, after: { a: "b" } });
  });

  test("a key of 100 bytes and a value of 300 fit, one more doesn't; what counts is UTF-8", async () => {
    for (const character of ["a", "é", "長", "🧬"]) {
      const ofBytes = (limit: number): string => {
        const bytes = Buffer.byteLength(character);
        return character.repeat(Math.floor(limit / bytes)) + "x".repeat(limit % bytes);
      };
      for (const write of [patch, put]) {
        expect((await write({ [ofBytes(100)]: ofBytes(300) }, emptyFile)).status).toBe(200);
        for (const bad of [
          { [`${ofBytes(100)}x`]: "v" },
          { k: `${ofBytes(300)}x` },
          { [ofBytes(101)]: null },
        ]) {
          const { status, json } = await write({ good: "x", ...bad }, emptyFile);
          expect([status, json.code, json.message]).toEqual([400, 5006, "Metadata validation failed."]);
        }
      }
    }
    expect(await read(emptyFile)).not.toHaveProperty("good");
  });

  test("1,000 pairs fit, 1,001 don't; nulls don't count, unless they are stored", async () => {
    await expectRefused(patch({ one_more: "x" }, wideFile), 400, 5006);
    expect((await patch({ key_0001: "changed", nothing: null }, wideFile)).status).toBe(200);
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`k${at}`, "v"]));
    expect((await put(many)).json.code).toBe(5006);
    expect((await put({ ...many, k1000: null })).status).toBe(200);
    await client.control("POST", "settings", { nullInPatch: "stores" });
    expect((await patch({ nothing: null }, wideFile)).json.code).toBe(5006);
  });

  test("an empty key or a body that is no object fails validation", async () => {
    for (const body of [{ "": "x" }, "[]", "null", '"x"', "5"]) await expectRefused(patch(body), 400, 5006);
  });

  test("a body that isn't well-formed JSON is a 400, another content type a 415", async () => {
    for (const body of ["{", "", '{"a":"\\ud83e"}']) {
      expect((await patch(body === "" ? " " : body)).status).toBe(400);
    }
    const headers = { "x-sbg-auth-token": "sandbox-curator", "content-type": "text/plain" };
    const request = new Request(`http://sb.test/v2/files/${chr20Bam}/metadata`, {
      method: "PATCH",
      headers,
      body: "{}",
    });
    expect((await client.sandbox.sevenbridges(request)).status).toBe(415);
  });

  test("TCGA files can't be edited, whatever the call", async () => {
    await expectRefused(patch({ a: "b" }, tcgaFile), 403, 5009);
    await expectRefused(put({ a: "b" }, tcgaFile), 403, 5009);
    await expectRefused(client.sevenbridges("PATCH", `/v2/files/${tcgaFile}`, { metadata: {} }), 403, 5009);
    await client.control("POST", "settings", { tcgaStatus: 400 });
    await expectRefused(patch({ a: "b" }, tcgaFile), 400, 5009);
  });

  test("folders have no metadata to edit", async () => {
    await expectRefused(patch({ a: "b" }, folder), 400, 5025);
    await client.control("POST", "settings", { folderStatus: 403 });
    await expectRefused(put({ a: "b" }, folder), 403, 5025);
    expect(await read(folder)).toEqual({});
  });

  test("writing wants the right to write", async () => {
    await expectRefused(patch({ a: "b" }, chr20Bam, "sandbox-viewer"), 403, 5001);
    await expectRefused(put({ a: "b" }, readOnlyFile), 403, 5001);
    expect((await patch({ a: "b" }, chr20Bam, "sandbox-uploader")).status).toBe(200);
  });

  test("an unknown file is 5002", async () => {
    for (const id of ["568e69abe9b0307bc0999999", "nonsense", "%20", "%ff"]) {
      expect((await client.sevenbridges("GET", `/v2/files/${id}/metadata`)).status).toBe(404);
    }
    await expectRefused(patch({ a: "b" }, "568e69abe9b0307bc0999999"), 404, 5002);
  });

  test("the history has the whole metadata before and after", async () => {
    const before = await read();
    const request = new Request(`http://sb.test/v2/files/${chr20Bam}/metadata?fields=tissue`, {
      method: "PATCH",
      headers: {
        authorization: "Bearer sandbox-curator",
        "content-type": "application/json",
        "x-redescribe-operation": "op-7",
      },
      body: '{ "tissue": "Kidney" }',
    });
    expect(await (await client.sandbox.sevenbridges(request)).json()).toEqual({ tissue: "Kidney" });
    expect(await client.history()).toMatchObject([
      {
        platform: "sevenbridges",
        object: chr20Bam,
        project: "curator/tumor-atlas",
        method: "PATCH",
        path: `/v2/files/${chr20Bam}/metadata`,
        operation: "PATCH metadata",
        operationId: "op-7",
        requestBody: '{ "tissue": "Kidney" }',
        before,
        after: { ...before, tissue: "Kidney" },
      },
    ]);
  });
});

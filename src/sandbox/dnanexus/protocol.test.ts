import { beforeEach, describe, expect, test } from "vitest";
import { atlas, createTestClient, liverBam, type Reply, readReply, type TestClient } from "../test-client.ts";

describe("the DNAnexus protocol", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  async function post(
    init: RequestInit & { headers: Record<string, string> },
    path = `/${liverBam}/describe`,
  ): Promise<Reply> {
    return readReply(
      await client.sandbox.dnanexus(new Request(`http://dx.test${path}`, { method: "POST", ...init })),
    );
  }

  const authorization = "Bearer sandbox-curator";

  test("an answer has X-Request-ID and JSON", async () => {
    const reply = await client.dnanexus("/system/whoami");
    expect(reply.json).toEqual({ id: "user-sandbox.curator" });
    expect(reply.headers.get("x-request-id")).toMatch(/\S{8,}/);
    expect(reply.headers.get("content-type")).toBe("application/json");
  });

  test("without a token, with a bad one or another scheme it is InvalidAuthentication", async () => {
    for (const given of [
      undefined,
      "Bearer nonsense",
      "Basic sandbox-curator",
      "sandbox-curator",
      "Bearer",
    ]) {
      const headers = {
        "content-type": "application/json",
        ...(given === undefined ? {} : { authorization: given }),
      };
      const { status, json } = await post({ headers, body: "{}" });
      expect([status, json.error.type]).toEqual([401, "InvalidAuthentication"]);
    }
  });

  test("the request's name is 13 digits and a short number, and types aren't guessed", async () => {
    const { headers } = await client.dnanexus("/system/nonsense");
    expect(headers.get("x-request-id")).toMatch(/^\d{13}-\d{1,6}$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("the greeting is for everybody", async () => {
    const body = new TextEncoder().encode('{"client":"dxclient"}');
    const { status, json } = await post({ headers: {}, body }, "/system/greet");
    expect([status, json.messages]).toEqual([200, []]);
  });

  test("the content type is absent or exactly application/json", async () => {
    for (const type of ["text/plain;charset=UTF-8", "application/json; charset=utf-8", "application/jsonx"]) {
      const { status, json } = await post({ headers: { authorization, "content-type": type }, body: "{}" });
      expect([status, json.error.type]).toEqual([400, "MalformedJSON"]);
    }
    const bare = await post({ headers: { authorization }, body: new Uint8Array([123, 125]) });
    expect([bare.status, bare.json.id]).toEqual([200, liverBam]);
    const empty = await post({ headers: { authorization } });
    expect([empty.status, empty.json.error.type]).toEqual([400, "MalformedJSON"]);
  });

  test("a body that is not JSON in UTF-8 is MalformedJSON", async () => {
    const halfOfPair = '{"properties":{"a":"\\ud83e"}}';
    const bodies = [
      "",
      "{",
      "{'a':1}",
      "\ufeff{}",
      halfOfPair,
      new Uint8Array([123, 34, 255, 34, 58, 49, 125]),
    ];
    for (const body of bodies) {
      const { status, json } = await post({
        headers: { authorization, "content-type": "application/json" },
        body,
      });
      expect([status, json.error.type]).toEqual([400, "MalformedJSON"]);
    }
  });

  test("a whole surrogate pair written as escapes is fine", async () => {
    const body = `{"project":"${atlas}","properties":{"a":"\\ud83e\\uddec"}}`;
    expect((await client.dnanexus(`/${liverBam}/setProperties`, body)).status).toBe(200);
    const { json } = await client.dnanexus(`/${liverBam}/describe`, {
      project: atlas,
      fields: { properties: true },
    });
    expect(json.properties.a).toBe("🧬");
  });

  test("JSON that is no hash is InvalidInput", async () => {
    for (const body of ["[]", "null", "5", '"x"']) {
      const { status, json } = await client.dnanexus(`/${liverBam}/describe`, body);
      expect([status, json.error.type]).toEqual([422, "InvalidInput"]);
    }
  });

  test("methods without an input take any JSON, and nothing else", async () => {
    for (const body of ["[]", "5", "null"]) {
      expect((await client.dnanexus("/system/whoami", body)).json).toEqual({ id: "user-sandbox.curator" });
    }
    expect((await client.dnanexus("/system/whoami", "{")).json.error.type).toBe("MalformedJSON");
  });

  test("the query string is ignored", async () => {
    expect((await client.dnanexus(`/${liverBam}/describe?x=y`)).json.id).toBe(liverBam);
  });

  test("only POST does", async () => {
    const request = new Request(`http://dx.test/${liverBam}/describe`, { headers: { authorization } });
    const { status, json } = await readReply(await client.sandbox.dnanexus(request));
    expect(status).toBe(405);
    expect(json.error.type).toBeTypeOf("string");
  });

  test("an unknown route is ResourceNotFound", async () => {
    for (const path of ["/", "/system/nonsense", `/${liverBam}/nonsense`, `/${liverBam}`, "/record/old"]) {
      const { status, json } = await client.dnanexus(path);
      expect([status, json.error.type]).toEqual([404, "ResourceNotFound"]);
    }
  });
});

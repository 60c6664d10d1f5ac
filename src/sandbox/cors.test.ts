import { describe, expect, test } from "vitest";
import { createTestClient, readReply } from "./test-client.ts";

describe("the sandbox and pages of another origin", () => {
  const preflight = (origin: string, method: string) =>
    new Request("http://x.test/v2/files/x/metadata", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": method,
        "access-control-request-headers": "authorization,content-type,x-redescribe-operation",
      },
    });

  test("DNAnexus echoes the origin and the headers that were asked for", async () => {
    const client = createTestClient();
    const reply = await readReply(await client.sandbox.dnanexus(preflight("http://page.test", "POST")));
    expect(reply.status).toBe(204);
    expect(reply.headers.get("access-control-allow-origin")).toBe("http://page.test");
    expect(reply.headers.get("access-control-allow-methods")).toBe("POST");
    expect(reply.headers.get("access-control-allow-headers")).toBe(
      "authorization,content-type,x-redescribe-operation",
    );
    const called = await client.sandbox.dnanexus(
      new Request("http://x.test/system/whoami", { method: "POST", headers: { origin: "http://page.test" } }),
    );
    expect([called.status, called.headers.get("access-control-allow-origin")]).toEqual([
      401,
      "http://page.test",
    ]);
  });

  test("Seven Bridges lets pages in, or doesn't, as the setting says", async () => {
    const client = createTestClient();
    const ask = async () =>
      readReply(await client.sandbox.sevenbridges(preflight("http://page.test", "PATCH")));
    expect((await ask()).headers.get("access-control-allow-methods")).toContain("PATCH");
    expect((await ask()).headers.get("access-control-expose-headers")).toContain("X-RateLimit-Reset");
    await client.control("POST", "settings", { readableHeaders: false });
    expect((await ask()).headers.get("access-control-expose-headers")).toBeNull();
    await client.control("POST", "settings", { cors: false });
    expect((await ask()).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("without an Origin there are no such headers", async () => {
    const client = createTestClient();
    expect((await client.dnanexus("/system/whoami")).headers.get("access-control-allow-origin")).toBeNull();
  });
});

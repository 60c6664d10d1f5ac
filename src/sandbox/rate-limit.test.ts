import { describe, expect, test } from "vitest";
import { createTestClient } from "./test-client.ts";

describe("the sandbox's rate limits", () => {
  test("are off by default, and count per token and platform when on", async () => {
    let now = 1_700_000_000_000;
    const client = createTestClient({ clock: () => now });
    await client.control("POST", "settings", { rateLimit: { requests: 2, seconds: 10 } });
    const statuses = async (token: string) => (await client.dnanexus("/system/whoami", {}, token)).status;
    expect([await statuses("sandbox-curator"), await statuses("sandbox-curator")]).toEqual([200, 200]);
    const refused = await client.dnanexus("/system/whoami");
    expect([refused.status, refused.json.error.type]).toEqual([429, "RateLimitConditional"]);
    expect(refused.headers.get("retry-after")).toBe("10");
    expect(await statuses("sandbox-viewer")).toBe(200);
    for (const expected of [200, 200, 429]) {
      expect((await client.sevenbridges("GET", "/v2/user")).status).toBe(expected);
    }
    const { json, headers } = await client.sevenbridges("GET", "/v2/user");
    expect(json).toEqual({
      status: 429,
      code: 1000,
      message: "Rate limit exceeded! Check response headers.",
      more_info: expect.stringMatching(/^https:/),
    });
    expect(headers.get("retry-after")).toBeNull();
    expect(headers.get("x-ratelimit-remaining")).toBe("0");
    expect(headers.get("x-ratelimit-reset")).toBe("1700000010");
    now += 10_000;
    expect(await statuses("sandbox-curator")).toBe(200);
  });

  test("DNAnexus may answer 503 with Retry-After instead", async () => {
    const client = createTestClient();
    await client.control("POST", "settings", {
      rateLimit: { requests: 0, seconds: 30 },
      rateLimitAnswer: "503",
    });
    const { status, json, headers } = await client.dnanexus("/system/whoami");
    expect([status, json.error.type]).toEqual([503, "ServiceUnavailable"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

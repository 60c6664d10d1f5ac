import { describe, expect, it } from "vitest";
import { hostOf, PRESETS, readBaseUrl } from "./presets.ts";

describe("the presets", () => {
  it("have ids that fit addresses, and addresses that are taken as typed", () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
    for (const { id, baseUrl } of PRESETS) {
      expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
      expect(readBaseUrl(baseUrl)).toEqual({ baseUrl });
    }
  });
});

describe("a base address", () => {
  it.each([
    [" https://API.example.org/v2/ ", { baseUrl: "https://api.example.org/v2" }],
    ["https://example.org:8443", { baseUrl: "https://example.org:8443" }],
    ["http://127.0.0.1:8712/v2", { baseUrl: "http://127.0.0.1:8712/v2" }],
    ["http://[::1]:8712", { baseUrl: "http://[::1]:8712" }],
    ["", { problem: "no-address" }],
    ["api.example.org", { problem: "no-address" }],
    ["http://api.example.org", { problem: "not-https" }],
    ["ftp://127.0.0.1", { problem: "not-https" }],
    ["javascript:alert(1)", { problem: "not-https" }],
    ["http://127.0.0.1.example.org", { problem: "not-https" }],
    ["https://user:secret@example.org", { problem: "has-credentials" }],
    ["https://example.org/v2?token=x", { problem: "has-query" }],
    ["https://example.org/v2#x", { problem: "has-query" }],
  ])("%j is read as %j", (typed, expected) => {
    expect(readBaseUrl(typed)).toEqual(expected);
  });

  it("is called by its host", () => {
    expect(hostOf("https://example.org:8443/v2")).toBe("example.org:8443");
  });
});

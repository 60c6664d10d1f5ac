import { rawFault } from "./raw-answer-fixture.ts";
import {
  ALWAYS,
  eachOf,
  once,
  type Place,
  type Recipes,
  refusalBody,
  type Variant,
} from "./recipe-fixture.ts";

/** A status with an error in the platform's own shape, before the commit. */
function refusal(status: number, type: string, code: number, headers: Readonly<Record<string, string>> = {}) {
  return ({ platform }: Place) =>
    rawFault("before", {
      status: `${status} Odd`,
      headers,
      body: refusalBody(platform, { type, code, status }),
    });
}

/** The platform's own time and when it will take requests again, 23 seconds later. */
function laterByHeader(name: "retry-after" | "x-ratelimit-reset", unitMs?: number) {
  return (place: Place) => {
    const now = Date.parse("2026-01-05T12:00:00Z");
    const value =
      unitMs === undefined ? new Date(now + 23_000).toUTCString() : String((now + 23_000) / unitMs);
    const headers = { date: new Date(now).toUTCString(), [name]: value };
    return refusal(429, "RateLimitConditional", 1000, headers)(place);
  };
}

const HTML = "<!doctype html><title>Sign in</title><script>document.title = 'no'</script>";
const WAITED: Partial<Variant> = { waitMs: 23_000 };

function movedTo(location: (place: Place) => string, status = 307): Variant {
  return {
    fault: (place) =>
      rawFault("before", { status: `${status} Moved`, headers: { location: location(place) } }),
    times: ALWAYS,
    facts: { fault: "redirect" },
  };
}

/** Statuses and headers that a write, or the check before it, is answered with. */
export const httpRecipes: Recipes = {
  "F-H01": { variants: once("status:400", { facts: { kind: "invalid", status: 400 } }) },
  "F-H03": { variants: once("status:401", { facts: { kind: "unauthorized" } }) },
  "F-H04": { variants: once(refusal(403, "PermissionDenied", 5001), { facts: { kind: "forbidden" } }) },
  "F-H05": { variants: once(refusal(403, "PermissionDenied", 5009), { facts: { kind: "forbidden" } }) },
  "F-H06": { variants: once("status:404", { times: ALWAYS, facts: { kind: "not-found" } }) },
  "F-H07": { variants: once("status:404", { facts: { kind: "not-found" } }) },
  "F-H08": { variants: once(refusal(409, "Conflict", 90007), { facts: { kind: "conflict" } }) },
  "F-H09": {
    variants: eachOf(["412", "428"], (status) => ({
      fault: refusal(Number(status), "Conflict", 90007),
      facts: { kind: "conflict" },
    })),
  },
  "F-H10": {
    variants: eachOf(["413", "414"], (status) => ({
      fault: refusal(Number(status), "TooLarge", 90000),
      facts: { kind: "invalid", status: Number(status) },
    })),
    ends: { M: "refused", P: "refused" },
    because: "one object can't be split in half",
  },
  "F-H11": { variants: once("status:422", { facts: { kind: "invalid", status: 422 } }) },
  "F-H12": { variants: once(refusal(429, "RateLimitConditional", 1000, { "retry-after": "23" }), WAITED) },
  "F-H13": { variants: once(laterByHeader("retry-after"), WAITED) },
  "F-H14": { on: "sevenbridges", variants: once(laterByHeader("x-ratelimit-reset", 1000), WAITED) },
  "F-H15": { on: "sevenbridges", variants: once(laterByHeader("x-ratelimit-reset", 1), WAITED) },
  "F-H16": {
    variants: {
      ...eachOf(["-1", "0", "soon"], (seconds) => ({
        fault: refusal(429, "RateLimitConditional", 1000, { "retry-after": seconds }),
      })),
      "1000000000": {
        fault: refusal(429, "RateLimitConditional", 1000, { "retry-after": "1000000000" }),
        stopAt: "paused",
        // Who doesn't wait hasn't read back what is there.
        end: "unknown",
      },
    },
  },
  "F-H17": { variants: once("status:500") },
  "F-H18": { variants: once("status-after-commit:500") },
  "F-H19": {
    variants: eachOf(["before", "after"], (when) => ({
      fault: rawFault(when, {
        status: "502 Bad Gateway",
        headers: { "content-type": "text/html" },
        body: HTML,
      }),
    })),
  },
  "F-H20": {
    on: "dnanexus",
    variants: once(refusal(503, "ServiceUnavailable", 0, { "retry-after": "25" }), { waitMs: 25_000 }),
  },
  "F-H21": {
    on: "sevenbridges",
    variants: once(refusal(503, "", 0), { times: ALWAYS, stopAt: "maintenance" }),
    ends: { M: "unknown", P: "unknown" },
    because: "who doesn't wait for the reading back leaves it open, and the history finds out later",
  },
  "F-H22": { variants: once("status-after-commit:504") },
  "F-H23": {
    variants: eachOf(["301", "302", "307", "308"], (status) =>
      movedTo(({ elsewhere }) => `${elsewhere}/files`, Number(status)),
    ),
  },
  "F-H24": { variants: { "": movedTo(({ root }) => `${root}/elsewhere`) } },
  "F-H25": { variants: { "": movedTo(() => "") } },
  "F-H26": {
    variants: once(
      ({ platform }) =>
        rawFault("before", {
          body: refusalBody(platform, { type: "InvalidInput", code: 5006, status: 400 }),
        }),
      { times: ALWAYS, facts: { kind: "invalid" } },
    ),
  },
  "F-H27": {
    variants: {
      "204": { fault: rawFault("after", { status: "204 No Content", length: "none" }) },
      "200 without a body": { fault: rawFault("after", {}) },
    },
  },
  "F-H28": {
    variants: {
      "206": {
        fault: ({ answer }) =>
          rawFault("after", {
            status: "206 Partial Content",
            headers: { "content-range": `bytes 0-9/${answer.length}` },
            body: answer.slice(0, 10),
          }),
      },
      "304": { fault: rawFault("after", { status: "304 Not Modified", length: "none" }) },
      "a stray 102": {
        fault: ({ answer }) =>
          rawFault("after", { status: "102 Processing\r\n\r\nHTTP/1.1 200 OK", body: answer }),
      },
    },
  },
  "F-H29": { variants: once("status-after-commit:408") },
  "F-H30": {
    variants: once(
      rawFault("before", {
        status: "401 Unauthorized",
        headers: { "content-type": "text/html" },
        body: HTML,
      }),
      { facts: { kind: "unauthorized" } },
    ),
  },
  "F-H31": {
    on: "dnanexus",
    variants: eachOf(["SpendingLimitExceeded", "OrgExpired", "Frobnicated"], (type) => ({
      fault: refusal(403, type, 0),
      facts: { kind: "forbidden", code: type, platformMessage: `In the platform's words: ${type}` },
    })),
  },
  "F-H32": {
    variants: eachOf(["400", "401", "403", "404", "409", "412", "422"], (status) => ({
      fault: `status-after-commit:${status}`,
      isRefused: true,
    })),
  },
};

import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { looksLikeToken } from "../text/token-shape.ts";
import { type Address, formatAddress, parseAddress } from "./address.ts";

const part = fc
  .oneof(
    anyText,
    fc.constantFrom("curator/tumor-atlas", "/cohort/a b", "100%", "a#b?c&d=e", "%2F", "+", "..", "\u6f22"),
  )
  .filter((text) => text !== "" && text.isWellFormed() && !looksLikeToken(text));

const known: fc.Arbitrary<Address> = fc.oneof(
  fc.constantFrom<Address>({ kind: "start" }, { kind: "history" }, { kind: "runs" }),
  part.map((id): Address => ({ kind: "run", id })),
  fc
    .record({ connection: part, objectId: part, project: part }, { requiredKeys: ["connection", "objectId"] })
    .map((ref): Address => ({ kind: "object", ref })),
  fc
    .record({ connection: part, project: part, folder: part, query: part }, { requiredKeys: ["connection"] })
    .map((parts): Address => ({ kind: "objects", ...parts })),
  fc
    .record({ connection: part, project: part }, { requiredKeys: ["connection"] })
    .map((parts): Address => ({ kind: "batch", ...parts })),
);

test("[A1] reading what was written gives the same address", () => {
  fc.assert(
    fc.property(known, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
    { numRuns: 500 },
  );
});

test("[A1] an unknown address stays the same unknown one", () => {
  const pieces = fc.constantFrom("#", "/", "object", "?", "&", "=", "%", "%2", "%41", "token", "q", "x", "+");
  const hash = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(hash, anyText), (text) => {
      const address = parseAddress(text);
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, Address]>([
  ["", { kind: "start" }],
  ["#", { kind: "start" }],
  ["#/", { kind: "start" }],
  ["/history", { kind: "history" }],
  ["#/runs", { kind: "runs" }],
  ["#/runs/0b7c", { kind: "run", id: "0b7c" }],
  [
    "#/object/sandbox-dnanexus/file-SandboxLiverBam000000001?project=project-SandboxTumorAtlas0000001",
    {
      kind: "object",
      ref: {
        connection: "sandbox-dnanexus",
        objectId: "file-SandboxLiverBam000000001",
        project: "project-SandboxTumorAtlas0000001",
      },
    },
  ],
  [
    "#/objects/sandbox-sevenbridges?project=curator/tumor-atlas&folder=568e&q=a+b",
    {
      kind: "objects",
      connection: "sandbox-sevenbridges",
      project: "curator/tumor-atlas",
      folder: "568e",
      query: "a+b",
    },
  ],
  ["#/batch/sandbox-dnanexus", { kind: "batch", connection: "sandbox-dnanexus" }],
])("[A1] %s is read", (hash, address) => {
  expect(parseAddress(hash)).toEqual(address);
});

test("[A2] each part is encoded by itself", () => {
  const project = "curator/tumor-atlas";
  expect(formatAddress({ kind: "object", ref: { connection: "c", objectId: "a/b?c#d%", project } })).toBe(
    "#/object/c/a%2Fb%3Fc%23d%25?project=curator%2Ftumor-atlas",
  );
  expect(formatAddress({ kind: "objects", connection: "c", folder: "/a b", query: "1+1&2" })).toBe(
    "#/objects/c?folder=%2Fa%20b&q=1%2B1%262",
  );
});

test.each([
  ["#/nowhere", "no-such-page"],
  ["#nowhere", "no-such-page"],
  ["#/__proto__/x", "no-such-page"],
  ["#//x", "no-such-page"],
  ["#/object/c", "wrong-parts"],
  ["#/object/c/", "wrong-parts"],
  ["#/object/c/a/b", "wrong-parts"],
  ["#/batch/", "wrong-parts"],
  ["#/history/x", "wrong-parts"],
  ["#/runs/", "wrong-parts"],
  ["#/runs/a/b", "wrong-parts"],
  ["#/object/c/%", "bad-encoding"],
  ["#/object/c/%E0%A4%A", "bad-encoding"],
  ["#/object/c/%C0%AF", "bad-encoding"],
  ["#/objects/c?q=100%", "bad-encoding"],
])("[A3] %s is unknown: %s", (hash, reason) => {
  expect(parseAddress(hash)).toEqual({ kind: "unknown", hash, reason });
});

test("[A3] reading and writing never throw", () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      parseAddress(`#/object/${one}?project=${other}`);
      const ref = { connection: one, objectId: other, project: one };
      expect(formatAddress({ kind: "object", ref }).startsWith("#/object/")).toBe(true);
    }),
  );
});

test("[A4] empty, unknown and repeated parameters", () => {
  expect(parseAddress("#/objects/c?project=&x=%&q=1&q=2&folder")).toEqual({
    kind: "objects",
    connection: "c",
    query: "1",
  });
  expect(formatAddress({ kind: "batch", connection: "c", project: "" })).toBe("#/batch/c");
});

test("[A5] no token is read from an address or written into one", () => {
  const token = "0123456789abcdef0123456789abcdef";
  expect(parseAddress(`#/objects/c?q=${token}&project=p&token=sandbox-curator`)).toEqual({
    kind: "objects",
    connection: "c",
    project: "p",
  });
  expect(formatAddress({ kind: "objects", connection: "c", query: token })).toBe("#/objects/c");
  expect(parseAddress(`#/nowhere?a=1&b=${token}&access_token=x&auth%54oken=y`)).toEqual({
    kind: "unknown",
    hash: "#/nowhere?a=1",
    reason: "no-such-page",
  });
});

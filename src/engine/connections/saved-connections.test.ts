import { expect, it } from "vitest";
import { storedConnections } from "./saved-connection-record.ts";
import { freeConnectionId, type SavedConnection } from "./saved-connections.ts";

const CGC: SavedConnection = {
  id: "cgc",
  name: "Cancer Genomics Cloud",
  kind: "sevenbridges",
  baseUrl: "https://cgc-api.sbgenomics.com/v2",
  way: "gateway",
  account: { id: "curator", name: "curator" },
};

it("stored connections come back, and what isn't one is left out", () => {
  const odd = [
    { ...CGC, id: "../x" },
    { ...CGC, way: "magic" },
    null,
    "cgc",
    { ...CGC, baseUrl: "cgc" },
    { ...CGC, token: "secret" },
  ];
  expect(storedConnections.fromText(JSON.stringify([...odd, CGC]))).toEqual([CGC]);
  expect(storedConnections.fromText("{}")).toEqual([]);
  expect(storedConnections.fromText("not json")).toEqual([]);
});

it("a wished id gets a number where it is taken", () => {
  expect(freeConnectionId("cgc", [])).toBe("cgc");
  expect(freeConnectionId("cgc", ["cgc", "cgc-2"])).toBe("cgc-3");
});

import type { PlatformDescription } from "../description.ts";

export const dnanexusDescription: PlatformDescription = {
  name: "DNAnexus",
  // doc: "the property key may not exceed 100 bytes and the property value may not exceed 700 bytes"
  limits: { keyBytes: 100, valueBytes: 700 },
  wording: "set-properties",
  nullInMerge: "removes",
  hasCopies: true,
  hasForeignValues: false,
  objectIdExample: "file-F0yyz6j9Jz8YpxQV8B8Kk7Zy",
  // doc: findDataObjects; `true`, `false` and a text in its filter on properties
  search: {},
  // doc: the fields of a describe
  listFacts: ["size", "created", "modified", "state", "tags"],
  searchesBelow: true,
  // A replace is the same call as a merge here, so it may be repeated as often.
  sendLimit: { merge: 3, replace: 3 },
  bulk: {
    // doc: findDataObjects and describeDataObjects take 1,000 ids; there is no bulk setProperties
    describeItems: 1000,
    mergeItems: 1,
    chunkItems: 100,
    writesInFlight: 8,
    // doc: 200 calls per second and account
    rate: { calls: 200, perMs: 1000 },
  },
};

import type { PlatformDescription } from "../description.ts";

export const sevenBridgesDescription: PlatformDescription = {
  name: "Seven Bridges",
  // doc: "Maximum length of a key is 100 bytes", "of a value 300 bytes", "key-value pairs per file is 1000"
  limits: { keyBytes: 100, valueBytes: 300, pairs: 1000 },
  wording: "patch-put",
  nullInMerge: "ignored",
  hasCopies: false,
  hasForeignValues: true,
  objectIdExample: "568e69abe9b0307bc0414164",
  // doc: GET /files takes `name` (a whole one), `tag`, `metadata.<key>`, and goes through one level only
  search: {
    "name-glob": "page",
    "name-part": "page",
    class: "page",
    type: "nobody",
    "key-present": "page",
    "key-lacking": "page",
  },
  // doc: the fields of a file; it has no state
  listFacts: ["size", "created", "modified", "tags"],
  searchesBelow: false,
  // A replace speaks of every key, so it isn't repeated as lightly as a merge.
  sendLimit: { merge: 3, replace: 2 },
  bulk: {
    // doc: at most 100 files in a bulk call
    describeItems: 100,
    mergeItems: 100,
    chunkItems: 100,
    writesInFlight: 4,
    // doc: 1,000 requests in 5 minutes
    rate: { calls: 1000, perMs: 300_000 },
  },
};

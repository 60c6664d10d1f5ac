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
  searchesBelow: true,
  // A replace is the same call as a merge here, so it may be repeated as often.
  sendLimit: { merge: 3, replace: 3 },
};

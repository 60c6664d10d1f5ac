import { defineCustomElements } from "@revolist/revogrid/loader";
import { PAIRS } from "./pairs.ts";

// The grid as its documentation shows it.
defineCustomElements();
const grid = document.querySelector("revo-grid");
if (!grid) throw new Error("The page has no revo-grid");
Object.assign(grid, {
  columns: [
    { prop: "key", name: "Key", size: 300 },
    { prop: "value", name: "Value", size: 600 },
  ],
  source: PAIRS.map((pair) => ({ ...pair })),
  rowSize: 34,
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rowHeight } from "./row-height.ts";

it("gives rows the height that the tokens name, in both densities", () => {
  const tokens = readFileSync(new URL("../tokens.css", import.meta.url), "utf8");
  const named = [...tokens.matchAll(/--row-height: (\d+)px/g)].map(([, height]) => Number(height));
  expect(named).toEqual([rowHeight(false), rowHeight(true)]);
});

import { expect, test } from "vitest";
import { matchesSearch } from "./history-search.ts";

const entry = (raw: unknown) => ({ sequence: 1, problem: "damaged", raw }) as const;

test("every word counts, wherever in an entry it stands, one that can't be read too", () => {
  const broken = entry({ name: "Liver.bam", before: new Map([["tissue", "Lung"]]) });
  expect(matchesSearch(broken, "LUNG liver")).toBe(true);
  expect(matchesSearch(broken, " tissue ")).toBe(true);
  expect(matchesSearch(broken, "")).toBe(true);
  expect(matchesSearch(broken, "liver kidney")).toBe(false);
});

test("the beginning of a Greek word finds it, whatever its last letter", () => {
  const greek = entry({ name: "\u0391\u0398\u0397\u039d\u0391\u03a3\u0399\u0391" });
  expect(matchesSearch(greek, "\u0391\u0398\u0397\u039d\u0391\u03a3")).toBe(true);
});

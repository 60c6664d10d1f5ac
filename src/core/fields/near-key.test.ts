import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { createNearKeyFinder } from "./near-key.ts";

const KNOWN = ["sample_id", "case_id", "race", "platform", "days_to_death", "ethnicity", "sample_uuid"];
const find = createNearKeyFinder(KNOWN);

describe("the known key that a key nearly is", () => {
  test.each([
    ["Sample_ID", "sample_id"],
    ["sampleId", "sample_id"],
    ["sample-id", "sample_id"],
    ["sample id", "sample_id"],
    ["sample_ids", "sample_id"],
    ["smaple_id", "sample_id"],
    ["sampl_id", "sample_id"],
    ["samplle_id", "sample_id"],
    ["sanple_id", "sample_id"],
    ["races", "race"],
    ["Platforms", "platform"],
    ["ethnicities", "ethnicity"],
    ["day_to_death", "days_to_death"],
  ])("[F1] %s is nearly %s", (key, known) => {
    expect(find(key)).toBe(known);
  });

  test.each(["tissue", "rice", "race_2", "sample", "id", "case", "", "_", "old_pipeline", "platform_unit"])(
    "[F1] %j is none",
    (key) => expect(find(key)).toBeUndefined(),
  );

  test("[F1] a known key is nearly no other, and case and blanks never part a key from its own", () => {
    for (const key of KNOWN) expect(find(key)).toBeUndefined();
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.constantFrom("-", " ", "", "__"), (key, mark) => {
        const spelled = key.toUpperCase().replaceAll("_", mark);
        expect(find(spelled)).toBe(key);
      }),
    );
  });

  test("[F1] whatever is asked, the answer is a known key or none", () => {
    fc.assert(
      fc.property(anyText, (key) => {
        expect([undefined, ...KNOWN]).toContain(find(key));
      }),
    );
  });
});

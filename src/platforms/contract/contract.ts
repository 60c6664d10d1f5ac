import { describe } from "vitest";
import { describeBulkReadContract } from "./contract-bulk-reads.ts";
import { describeBulkWriteContract } from "./contract-bulk-writes.ts";
import { freshHarness, type Harness } from "./contract-harness.ts";
import { describeListContract } from "./contract-lists.ts";
import { describePlaceContract } from "./contract-places.ts";
import { describeReadContract } from "./contract-reads.ts";
import { describeSearchContract } from "./contract-search.ts";
import { describeWriteFaultContract } from "./contract-write-faults.ts";
import { describeWriteContract } from "./contract-writes.ts";

/** The duties of every adapter, whatever the platform; run against the stand-ins, which share no code with us. */
export function describeContract(name: string, createHarness: () => Harness): void {
  describe(`${name} keeps the port's contract`, () => {
    const harness = freshHarness(createHarness);
    describeReadContract(harness);
    describeWriteContract(harness);
    describeWriteFaultContract(harness);
    describeListContract(harness);
    describeSearchContract(harness);
    describePlaceContract(harness);
    describeBulkReadContract(harness);
    describeBulkWriteContract(harness);
  });
}

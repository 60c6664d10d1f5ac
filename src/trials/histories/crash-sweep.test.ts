import { describe, expect, it } from "vitest";
import { findBreaches } from "../faults/invariants-fixture.ts";
import type { Step } from "./history-steps-fixture.ts";
import { createModelWorld } from "./model-world-fixture.ts";
import { playHistory } from "./play-history-fixture.ts";

/** A submit whose first try is lost: from its check to the last line in the journal, with a second try between. */
function stepsUntil(crashAfter: number | undefined): readonly Step[] {
  return [
    { do: "type", key: "tissue", value: "Lung" },
    { do: "review" },
    { do: "fault", on: "write", fault: "reset-before-commit" },
    { do: "submit", ...(crashAfter !== undefined && { crashAfter }) },
  ];
}

describe.each(["dnanexus", "sevenbridges"] as const)(
  "F-S11 a page that goes at any moment of a submit, on %s",
  (name) => {
    it("leaves nothing undecided and nothing done twice", async () => {
      let crashAfter = 1;
      for (; ; crashAfter += 1) {
        const world = createModelWorld(name);
        const { crashes, unsettled } = await playHistory(world, stepsUntil(crashAfter));
        const commits = world.events.filter(({ kind }) => kind === "committed").length;
        expect({ crashAfter, breaches: findBreaches(world.events), unsettled }).toEqual({
          crashAfter,
          breaches: [],
          unsettled: [],
        });
        expect(commits).toBeLessThanOrEqual(1);
        if (crashes === 0) break;
      }
      // Two checks, two readings back, two sends, two waits or one, three lines in the journal: each with a moment around.
      expect(crashAfter).toBeGreaterThan(16);
    });
  },
);
